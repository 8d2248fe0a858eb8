import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useLesson } from './context.ts'

/** Makes a figure known to its page while it may still sleep; the element given is the figure's slot. */
export const useFigurePlace = (id: string, title: string): RefObject<HTMLDivElement | null> => {
  const { addFigure } = useLesson()
  const slot = useRef<HTMLDivElement>(null)
  // Before anything is painted: the page may have to say that it has no such figure.
  useLayoutEffect(() => addFigure({
    id,
    title,
    show: () => {
      slot.current?.scrollIntoView({ block: 'start' })
      // Within the figure its keys work at once. A figure without steps has no buttons.
      const button = slot.current?.querySelector<HTMLElement>('[data-figure-button="next"]')
      ;(button ?? slot.current)?.focus({ preventScroll: true })
    },
  }), [addFigure, id, title])
  return slot
}
