// What this reader has met of the course's questions.
import type { QuestionEntry, ReviewLesson } from '../content/question-entry.ts'
import type { Met } from '../model/review.ts'
import { answerTo, type Answered, type ProgressState } from '../progress/state.ts'

/** A marked question of the course and its lesson's slug. */
export interface CourseQuestion extends QuestionEntry { readonly lesson: string }

export type MetQuestion = CourseQuestion & Met

/** Every marked question of the course, in its order. */
export const questionsOfCourse = (lessons: readonly ReviewLesson[]): CourseQuestion[] =>
  lessons.flatMap(({ slug, questions }) => questions.map((question) => ({ ...question, lesson: slug })))

/** Those that have been answered. Answers to questions that the course no longer has are kept, and come back with the question. */
export const metOf = (questions: readonly CourseQuestion[], state: ProgressState): MetQuestion[] => questions.flatMap((question) => {
  const answer = answerTo(state, question.id)
  return answer ? [{ ...question, box: answer.box, since: answer.since }] : []
})

/** Differs after each answer to the question. */
export const stampOf = (answer: Answered | undefined): string => (answer ? `${String(answer.day)}-${String(answer.turn)}` : '')
