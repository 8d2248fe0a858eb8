import { useEffect, useId, useRef } from 'react'
import { labStrings } from '../strings/lab.ts'

interface TerminalProps {
  readonly text: string
  /** The first row of the screen; empty where the guest has not used it. */
  readonly screen: string
  /** The number of the event of the replay up to which the text goes. */
  readonly until: number | undefined
}

/** What the guest wrote. Not announced as it grows: the summary at the end is. */
export function Terminal({ text, screen, until }: TerminalProps) {
  const frame = useRef<HTMLDivElement>(null)
  const id = useId()
  // The newest line stays in sight.
  useEffect(() => { if (frame.current && text !== '') frame.current.scrollTop = frame.current.scrollHeight }, [text])
  return (
    <div className="lab-output">
      <p className="lab-label" id={id}>{labStrings.terminal}</p>
      <div className="lab-terminal" ref={frame} tabIndex={0} role="group" aria-labelledby={id}>
        {text === '' ? <p className="lab-quiet">{labStrings.terminalEmpty}</p> : <pre>{text}</pre>}
      </div>
      {until !== undefined && <p className="lab-screen">{labStrings.outputUntil(until)}</p>}
      {screen !== '' && <p className="lab-screen">{labStrings.screen}: <samp>{screen}</samp></p>}
    </div>
  )
}
