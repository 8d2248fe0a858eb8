// The final test: which questions it asks, and what its answers say of lessons and of their goals. Plain data.
import { mixed } from './mixing.ts'
import type { Question } from './quiz.ts'
import { drawn } from './seed.ts'

/** A question as a test needs it; only marked ones belong here. */
export interface TestQuestion {
  readonly id: string
  readonly lesson: string
  readonly kind: Question['kind']
  /** Number of the lesson's goal, from 1. */
  readonly goal: number | undefined
}

export const questionsPerLesson = 2

/**
 * The same number of questions from each lesson, of different goals, with the kinds of question taken in turn so that each is
 * there, in an order that mixes lessons. The seed decides the rest; a question added to one lesson changes nothing in another's choice
 * but, at most, a kind.
 */
export const chooseTest = <T extends TestQuestion>(questions: readonly T[], seed: string, perLesson: number = questionsPerLesson): T[] => {
  const chosen: T[] = []
  for (const lesson of drawn([...new Set(questions.map((question) => question.lesson))], (slug) => slug, seed)) {
    const left = drawn(questions.filter((question) => question.lesson === lesson), ({ id }) => id, seed)
    const own: T[] = []
    while (own.length < perLesson) {
      const cost = (candidate: T): number =>
        (own.some(({ goal }) => goal !== undefined && goal === candidate.goal) ? questions.length : 0) + chosen.filter(({ kind }) => kind === candidate.kind).length
      const [best] = left.toSorted((one, other) => cost(one) - cost(other))
      if (!best) break
      left.splice(left.indexOf(best), 1)
      own.push(best)
      chosen.push(best)
    }
  }
  return mixed(chosen, seed)
}

/** The first answer to each question of a test: right or not. */
export type TestAnswers = Readonly<Record<string, boolean>>

export interface Score {
  readonly right: number
  readonly answered: number
  readonly asked: number
}

/** How well the questions that `belongs` picks out were answered. */
export const scoreOf = <T extends TestQuestion>(test: readonly T[], answers: TestAnswers, belongs: (question: T) => boolean = () => true): Score => {
  const asked = test.filter(belongs)
  const answered = asked.filter(({ id }) => Object.hasOwn(answers, id))
  return { right: answered.filter(({ id }) => answers[id]).length, answered: answered.length, asked: asked.length }
}
