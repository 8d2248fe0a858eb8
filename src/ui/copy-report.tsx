import { useState } from 'react'
import { failureStrings } from '../strings/failure.ts'
import { faultReport } from './fault-report.ts'
import { siteAddress } from './site-address.ts'

interface CopyReportProps {
  /** What the page says of the failure. */
  readonly said: string
  /** What was thrown. */
  readonly error: unknown
}

/** Offers a text that tells what failed. Where the browser keeps the clipboard shut, the text is shown. */
export function CopyReport({ said, error }: CopyReportProps) {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly copied: boolean }>()
  const copy = async (): Promise<void> => {
    const { path, search } = siteAddress()
    const text = faultReport(said, error, {
      address: path + search,
      time: new Date(),
      build: document.querySelector('script[src]:not([async])')?.getAttribute('src') ?? undefined,
      browser: navigator.userAgent,
      width: innerWidth,
      height: innerHeight,
    })
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ text, copied: true })
    } catch {
      setOutcome({ text, copied: false })
    }
  }
  return (
    <>
      <button type="button" onClick={() => { void copy() }}>{failureStrings.copyReport}</button>
      {outcome && <p>{outcome.copied ? failureStrings.copied : failureStrings.notCopied}</p>}
      {outcome?.copied === false && <textarea className="fault-report" aria-label={failureStrings.report} readOnly rows={6} value={outcome.text} onFocus={({ target }) => { target.select() }} />}
    </>
  )
}
