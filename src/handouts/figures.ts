// The figures of a lesson, ready to be drawn.
import { figures } from 'virtual:figures'
import type { FigureEntry, FigurePlace } from '../content/lesson-entry.ts'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { plateOf, type Plate } from '../diagram/plate.ts'
import { storyOf, type Moment } from '../diagram/story.ts'
import type { Operation } from '../model/operations.ts'
import { operationFromSlug } from '../strings/operations.ts'

export interface ShownFigure {
  readonly place: FigurePlace
  readonly stack: FigureStack
  readonly operation: Operation | undefined
  readonly plate: Plate
  /** None where the stack stands alone. */
  readonly moments: readonly Moment[]
}

const shown = async (entry: FigureEntry): Promise<ShownFigure> => {
  const { stack } = await entry.load()
  const operation = entry.operation === undefined ? undefined : operationFromSlug(entry.operation)
  return { place: entry, stack, operation, plate: plateOf(stack), moments: operation ? storyOf(stack, operation, entry.from) : [] }
}

/** All figures of the course. */
export const loadAllFigures = async (): Promise<ShownFigure[]> => Promise.all(figures.map(shown))

/** In the order of the text; none where the lesson has none, or is none. */
export const loadFiguresOf = async (slug: string): Promise<ShownFigure[]> => Promise.all(figures.filter(({ lesson }) => lesson.slug === slug).map(shown))

/** Undefined where the course has no such figure. */
export const loadFigure = async (id: string): Promise<ShownFigure | undefined> => {
  const entry = figures.find((figure) => figure.id === id)
  return entry && shown(entry)
}
