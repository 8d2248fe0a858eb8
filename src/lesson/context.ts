// What the words of a lesson know of the lesson that they stand in. Never changes while the lesson is shown (src/ui/island.tsx).
import { createContext, useContext } from 'react'
import type { LessonModule } from '../content/lesson-entry.ts'

/** A figure as the address and the messages know it. */
export interface FigureOnPage {
  readonly id: string
  readonly title: string
  /** Brings it into view and puts the focus on it. */
  readonly show: () => void
}

export interface LessonContext {
  readonly module: LessonModule
  /** Figures report themselves while they are on the page; returns the way to take the report back. */
  readonly addFigure: (figure: FigureOnPage) => () => void
}

const Context = createContext<LessonContext | undefined>(undefined)

export const LessonProvider = Context.Provider

/** Throws outside a lesson. */
export const useLesson = (): LessonContext => {
  const lesson = useContext(Context)
  if (!lesson) throw new Error('a word of a lesson stands outside a lesson')
  return lesson
}
