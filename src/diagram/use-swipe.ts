// Steps by a finger's swipe.
import { useRef, type PointerEvent } from 'react'
import { swipeDirection } from './moves.ts'

interface Swipe {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerUp: (event: PointerEvent) => void
  readonly onPointerCancel: () => void
}

/** Fingers only: a mouse selects text. The browser keeps vertical scrolling and pinching (`touch-action`), and cancels the pointer then. */
export const useSwipe = (onSwipe: (direction: -1 | 1) => void): Swipe => {
  const start = useRef<{ x: number; y: number } | undefined>(undefined)
  return {
    onPointerDown: (event) => { start.current = event.pointerType === 'touch' && event.isPrimary ? { x: event.clientX, y: event.clientY } : undefined },
    onPointerUp: (event) => {
      if (!start.current) return
      const direction = swipeDirection(event.clientX - start.current.x, event.clientY - start.current.y)
      start.current = undefined
      if (direction !== 0 && (getSelection()?.isCollapsed ?? true)) onSwipe(direction)
    },
    onPointerCancel: () => { start.current = undefined },
  }
}
