import { useState, type ReactElement } from 'react'
import { embedStrings } from '../strings/embed.ts'
import { form, fullAddressOf, href } from '../ui/site-address.ts'
import { frameCode } from './frame-code.ts'

interface CopyFrameCodeProps {
  /** Under /manus/, with its search part. */
  readonly path: string
  /** Of the frame: in Estonian, whatever the page around it speaks. */
  readonly title: string
}

/** Copies the code that puts this part into another page. A course on a disk has no address that another site could show. */
export function CopyFrameCode({ path, title }: CopyFrameCodeProps): ReactElement | null {
  const [said, setSaid] = useState<'nothing' | 'copied' | 'refused'>('nothing')
  if (!form.files) return null
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(frameCode(fullAddressOf(path), title))
      setSaid('copied')
    } catch {
      setSaid('refused')
    }
  }
  return (
    <span className="needs-script no-print">
      <button type="button" onClick={() => { void copy() }}>{embedStrings.copy}</button>{' '}
      <span role="status">{said === 'copied' && embedStrings.copied}{said === 'refused' && <>{embedStrings.notCopied} <a href={href(path)}>{embedStrings.codeHere}</a></>}</span>
    </span>
  )
}
