// Steps by a finger's swipe.
import { useRef, type PointerEvent } from 'react'
import { swipeEnd, swipeStart } from './moves.ts'

interface Swipe {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerUp: (event: PointerEvent) => void
  readonly onPointerCancel: () => void
}

/** The browser keeps vertical scrolling and pinching (`touch-action`), and cancels the pointer then. */
export const useSwipe = (onSwipe: (direction: -1 | 1) => void): Swipe => {
  const start = useRef<ReturnType<typeof swipeStart>>(undefined)
  return {
    onPointerDown: (event) => { start.current = swipeStart(event) },
    onPointerUp: (event) => {
      const direction = swipeEnd(start.current, event)
      start.current = undefined
      if (direction !== 0) onSwipe(direction)
    },
    onPointerCancel: () => { start.current = undefined },
  }
}
