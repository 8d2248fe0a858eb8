// What to read again after a test, lesson by lesson: the sections over the figures that refute the mistakes, and the steps in them.
import type { FigureStep, RereadPlace, ReviewLesson } from '../content/question-entry.ts'
import type { TestAnswers } from '../model/final-test.ts'

export interface Reading {
  readonly lesson: ReviewLesson
  /** In the order of the lesson; empty where only the whole lesson can be pointed to. */
  readonly places: readonly RereadPlace[]
}

/** Lessons with a mistake, in course order. */
export const readingAfter = (lessons: readonly ReviewLesson[], answers: TestAnswers): Reading[] => lessons.flatMap((lesson) => {
  const wrong = lesson.questions.filter(({ id }) => Object.hasOwn(answers, id) && answers[id] === false)
  return wrong.length > 0 ? [{ lesson, places: joined(wrong.flatMap(({ places }) => places), lesson) }] : []
})

/** Each section once, with all its steps, each once. */
const joined = (places: readonly RereadPlace[], { headings }: ReviewLesson): RereadPlace[] => {
  const sections = [...headings.map(({ id }) => id), undefined].filter((section) => places.some((place) => place.section === section))
  return sections.map((section) => ({
    ...(section !== undefined && { section }),
    steps: places.filter((place) => place.section === section).flatMap(({ steps }) => steps).filter(isFirst).toSorted(bySteps),
  }))
}

const isFirst = ({ figure, step }: FigureStep, index: number, steps: readonly FigureStep[]): boolean =>
  steps.findIndex((other) => other.figure === figure && other.step === step) === index

const bySteps = (one: FigureStep, other: FigureStep): number => (one.figure === other.figure ? one.step - other.step : 0)
