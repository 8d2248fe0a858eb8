import { useEffect, useRef, useState, type ReactElement } from 'react'

/** In milliseconds: quick presses are announced once, where they end. */
const settling = 250

/** Says nothing until the reader moves; then each step once. `text` belongs to `step`. */
export const Announcer = ({ step, text }: { readonly step: number; readonly text: string }): ReactElement => {
  const [said, setSaid] = useState('')
  const heard = useRef(step)
  useEffect(() => {
    if (heard.current === step) return
    const timer = setTimeout(() => {
      heard.current = step
      setSaid(text)
    }, settling)
    return () => { clearTimeout(timer) }
  }, [step, text])
  // What an early step has said stays (app/entry-early-steps.ts): taken away at once, some screen readers would not get to it.
  return <p className="figure-announcer" aria-live="polite" suppressHydrationWarning>{said}</p>
}
