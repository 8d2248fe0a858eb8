// What the review knows of every question of the course before it loads one: small, since it comes for all lessons at once.
import type { TestQuestion } from '../model/final-test.ts'
import type { Question } from '../model/quiz.ts'
import type { LessonFiles } from './course.ts'

/** A step of a figure, counted from 1 as in its address. */
export interface FigureStep { readonly figure: string; readonly step: number }

/** A question that is marked. */
export interface QuestionEntry extends Omit<TestQuestion, 'lesson'> {
  /** Where to read again after a mistake. */
  readonly places: readonly RereadPlace[]
}

export interface RereadPlace {
  /** Id of the heading over the figures that refute the mistake, else over the question itself; missing where that is the check at the lesson's end. */
  readonly section?: string
  /** The steps of those figures that show what is wrong with the question's wrong answers. */
  readonly steps: readonly FigureStep[]
}

export interface ReviewLesson {
  readonly slug: string
  readonly order: number
  readonly title: string
  readonly goals: readonly string[]
  readonly headings: readonly { readonly id: string; readonly text: string }[]
  readonly questions: readonly QuestionEntry[]
  /** The questions themselves; marked ones only. */
  readonly load: () => Promise<{ readonly questions: readonly Question[] }>
}

/** The marked questions of a lesson, in the order of its file. */
export const entriesOf = ({ text }: LessonFiles, questions: readonly Question[]): QuestionEntry[] => {
  const marked = questions.filter(({ role }) => role === 'check')
  const sectionOf = (id: string): string | undefined => text?.headingOver[id]
  /** A section of questions alone has nothing to read again. */
  const isRead = (section: string): boolean => marked.filter(({ id }) => sectionOf(id) === section).length < severalQuestions
  return marked.map((question) => {
    const { id, kind, goal } = question
    const steps = stepsOf(question)
    const own = sectionOf(id)
    if (steps.length === 0) return { id, kind, goal, places: own !== undefined && isRead(own) ? [{ section: own, steps }] : [] }
    const sections = [...new Set(steps.map(({ figure }) => sectionOf(figure)))]
    return { id, kind, goal, places: sections.map((section) => ({ ...(section !== undefined && { section }), steps: steps.filter(({ figure }) => sectionOf(figure) === section) })) }
  })
}

/** In the text stand one or two at a time; the check at the lesson's end has more. */
const severalQuestions = 3

const stepsOf = (question: Question): FigureStep[] => {
  const named = question.kind === 'order'
    ? question.pieces.map(({ shownBy }) => shownBy)
    : question.options.filter(({ correct }) => !correct).map(({ refutedBy }) => refutedBy)
  const found = new Map(named.flatMap((step) => (step ? [[`${step.figure} ${String(step.step)}`, step] as const] : [])))
  // An order is shown by a whole figure: its first step after the start leads through it.
  const steps = [...found.values()].map(({ figure, step }) => ({ figure, step }))
  return question.kind === 'order' ? steps.slice(0, 1) : steps
}
