import type { ListedLine } from '../../model/lab/assembly/assemble.ts'
import { frameInstructions } from '../../model/lab/program-rom.ts'
import { hexText } from '../../strings/lab.ts'
import { programStrings } from '../../strings/lab-program.ts'

/** What the assembler made of each line. Of much data only the first bytes are shown. */
export function Listing({ text, lines }: { readonly text: string; readonly lines: readonly ListedLine[] }) {
  const source = text.split('\n')
  return (
    <details className="lab-hint">
      <summary>{programStrings.listing}</summary>
      <p>{programStrings.listingIntro(frameInstructions)}</p>
      <div className="table-frame" tabIndex={0} role="group" aria-label={programStrings.listing}>
        <table className="lab-counts">
          <thead><tr><th scope="col">{programStrings.address}</th><th scope="col">{programStrings.bytes}</th><th scope="col">{programStrings.source}</th></tr></thead>
          <tbody>
            {lines.map(({ line, address, bytes }) => (
              <tr key={line}>
                <th scope="row"><code>{hexText(address, 2)}</code></th>
                <td><code>{bytesText(bytes)}</code></td>
                <td lang="en"><code>{(source[line - 1] ?? '').replace(/;.*/, '').trim()}</code></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

const mostShown = 8

const bytesText = (bytes: readonly number[]): string =>
  `${bytes.slice(0, mostShown).map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ')}${bytes.length > mostShown ? ' …' : ''}`
