// Progress on its way out: a file, a code, a QR code. All three hold everything, and are made in the browser.
import { useState } from 'react'
import { transferPath } from '../../lesson/paths.ts'
import { codeMark, writeCode, writeFile } from '../../progress/code/carried.ts'
import type { Names } from '../../progress/code/shorthand.ts'
import { emptyState, type ProgressState } from '../../progress/state.ts'
import type { ProgressStore } from '../../progress/store.ts'
import { writeState } from '../../progress/stored.ts'
import { useProgress } from '../../progress/use-progress.ts'
import { transferStrings } from '../../strings/transfer.ts'
import { form, href } from '../../ui/site-address.ts'
import { QrPanel } from './qr-panel.tsx'
import { saveFile } from '../../ui/save-file.ts'

interface TakeAlongProps { readonly names: Names; readonly store: ProgressStore }

/** Gives the reader's progress as a file, a code and a QR code. */
export function TakeAlong({ names, store }: TakeAlongProps) {
  const state = useProgress(store, (progress) => progress.state)
  const [saved, setSaved] = useState(false)
  const [qrOpen, setQrOpen] = useState(false)
  if (writeState(state) === writeState(emptyState)) return <p>{transferStrings.takeNothing}</p>
  const code = writeCode(state, names)
  // A page from a disk has no address that another device could open.
  const link = !form.sharedAddress ? undefined : new URL(href(transferPath), location.href).href + codeMark + code
  return (
    <>
      <p>{transferStrings.takeIntro}</p>
      <p><button type="button" onClick={() => { saveProgress(state); setSaved(true) }}>{transferStrings.saveFile}</button></p>
      <p role="status">{saved && transferStrings.fileSaved}</p>
      <details className="transfer-way">
        <summary>{transferStrings.code}</summary>
        <Code code={code} />
      </details>
      <details className="transfer-way" onToggle={({ currentTarget }) => { setQrOpen(currentTarget.open) }}>
        <summary>{transferStrings.qr}</summary>
        {qrOpen && <QrPanel text={link ?? code} isLink={link !== undefined} />}
      </details>
    </>
  )
}

function Code({ code }: { readonly code: string }) {
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code)
      setSaid(transferStrings.copied)
    } catch {
      setSaid(transferStrings.notCopied)
    }
  }
  return (
    <>
      <p>{transferStrings.codeNote(code.length)}</p>
      <textarea className="transfer-code" readOnly rows={4} value={code} aria-label={transferStrings.codeLabel} spellCheck={false} />
      <p><button type="button" onClick={() => { void copy() }}>{transferStrings.copy}</button> <span role="status">{said}</span></p>
    </>
  )
}

/** The reader's own day, as calendars write it. */
const dayWritten = (): string => new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(new Date())

const saveProgress = (state: ProgressState): void => {
  const day = dayWritten()
  saveFile(`vahekiht-edenemine-${day}.json`, new Blob([writeFile(state, day)], { type: 'application/json' }))
}
