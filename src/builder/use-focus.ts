// Where the focus goes when what held it has gone from the page.
import { useEffect, useRef } from 'react'
import { moveButton } from './layer-panel.tsx'
import { blockButton } from './palette.tsx'
import type { Pending } from './session.ts'

/** The heading of what fits now. */
export const insertionHeading = 'lisa'

/** Once a place is found or given up, the focus comes back to where it was asked for. */
export const useFocusBack = (pending: Pending | undefined): void => {
  const waiting = useRef<string>(undefined)
  useEffect(() => {
    if (pending) waiting.current = pending.do === 'place' ? blockButton(pending.block) : moveButton
    else if (waiting.current !== undefined) {
      const button = document.getElementById(waiting.current)
      button?.closest('details')?.setAttribute('open', '')
      button?.focus()
      waiting.current = undefined
    }
  }, [pending])
}

/** After a press that may have taken its own button away: on to the heading of what fits now. The picture comes into sight: it shows what was done. */
export const focusInsertion = (): void => {
  requestAnimationFrame(() => {
    const heading = document.getElementById(insertionHeading)
    if (!document.activeElement || document.activeElement === document.body) heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'nearest' })
    document.querySelector('.builder-canvas .figure-picture')?.scrollIntoView({ block: 'nearest' })
  })
}
