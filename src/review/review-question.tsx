// One question of any lesson, with its own lesson's figures behind its links. Its lesson's questions come when it is asked, not before.
import type { ReviewLesson } from '../content/question-entry.ts'
import { figureSearch } from '../lesson/address.ts'
import { lessonPath } from '../lesson/paths.ts'
import type { ProgressStore } from '../progress/store.ts'
import { loadCard } from '../quiz/load-card.ts'
import { reviewStrings } from '../strings/review.ts'
import { island } from '../ui/island.tsx'
import { part } from '../ui/part.ts'
import { href } from '../ui/site-address.ts'

export interface ReviewQuestionProps {
  readonly lesson: ReviewLesson
  readonly id: string
  readonly store: ProgressStore
}

const questionPart = part<ReviewQuestionProps>(async ({ lesson, id }) => {
  const question = (await lesson.load()).questions.find((candidate) => candidate.id === id)
  if (!question) throw new Error(`the lesson has no question '${id}'`)
  const Card = await loadCard(question.kind)
  const figureHref = (figure: string, step: number): string => href(lessonPath(lesson.slug)) + figureSearch('', figure, step - 1)
  return function ReviewQuestion({ store }) {
    return <Card question={question} store={store} figureHref={figureHref} />
  }
}, ({ id }) => id)

export const ReviewQuestion = island(questionPart, { failure: reviewStrings.questionFailed, placeholder: <div className="review-placeholder" /> })

/** Brings a question ahead of time. Where that fails, so will its turn, and say so. */
export const fetchAhead = (props: ReviewQuestionProps): void => { questionPart.load(props).catch(() => {}) }
