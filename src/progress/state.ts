// What is kept about a reader: plain data with a version, and the two things that may happen to it. Pure.
//
// Two copies of a state (two tabs, two computers) can always be merged, in any order and any number of times, with one outcome:
// every field only grows in its own order. Keep that when a field is added; the laws are tested in state.test.ts.
// Every field is a small whole number, a boolean, or an id: an LMS of SCORM 1.2 gives 4,096 characters for all of it.
import type { Given } from '../model/given.ts'
import { afterAnswer, type Scheduled } from '../model/review.ts'
import { clampDay } from './days.ts'
import { answeredIn, mergeTests, withNext, type FinalTests } from './final-tests.ts'
import { join, own, union } from './records.ts'

/** 1: without boxes and tests. */
export const currentVersion = 2

/** What is kept of a question that is marked. When it comes back follows from it (src/model/review.ts), so that the rule may change. */
export interface Answered extends Scheduled {
  /** Right at the very first attempt; after a merge: on every computer. */
  readonly firstCorrect: boolean
  readonly lastCorrect: boolean
  /** 1 … `mostAttempts`, where counting stops. After a merge the larger of the two, since shared ones cannot be told apart. */
  readonly attempts: number
  /** Of the last answer, in days since 2020-01-01 of the reader's calendar: 0 … `lastDay`. Never goes back, even if the clock does. */
  readonly day: number
  /** How many answers the question got on that day: 1 … `mostTurns`. Tells which of two answers of one day is the later. */
  readonly turn: number
}

/** Keys of both records are ids of questions. A question that is no longer in the course keeps its place. */
export interface ProgressState {
  readonly version: typeof currentVersion
  readonly answers: Readonly<Record<string, Answered>>
  /** Ids of the options predicted, in order of the alphabet; none of them: skipped. */
  readonly predictions: Readonly<Record<string, readonly string[]>>
  /** Slugs of lessons, in order of the alphabet. */
  readonly visited: readonly string[]
  readonly tests: FinalTests
}

export const mostAttempts = 15
export const mostTurns = 63

export const emptyState: ProgressState = { version: currentVersion, answers: {}, predictions: {}, visited: [], tests: {} }

/** What a reader does that is worth keeping. */
export type ProgressEvent =
  /** `test`: number of the final test that asked it. Only the first answer counts there. `given` is not kept: a back end may report it. */
  | { readonly kind: 'answer'; readonly question: string; readonly correct: boolean; readonly test?: string; readonly given?: Given }
  /** Begins a new final test; one begun before stays as it was. */
  | { readonly kind: 'start-test' }
  | { readonly kind: 'prediction'; readonly question: string; readonly choice: readonly string[] }
  | { readonly kind: 'skip'; readonly question: string }
  | { readonly kind: 'visit'; readonly lesson: string }

/** The state after an event. Merging it with the state before gives it again. */
export const record = (state: ProgressState, event: ProgressEvent, today: number): ProgressState => {
  switch (event.kind) {
    case 'answer': {
      const answers = { ...state.answers, [event.question]: answered(answerTo(state, event.question), event.correct, today) }
      return { ...state, answers, tests: answeredIn(state.tests, event.test, event.question, event.correct) }
    }
    case 'start-test': return { ...state, tests: withNext(state.tests, today) }
    case 'prediction': return predicted(state, event.question, event.choice)
    case 'skip': return predicted(state, event.question, [])
    case 'visit': return { ...state, visited: union(state.visited, [event.lesson]) }
  }
}

/** Undefined where the question has not been answered. */
export const answerTo = (state: ProgressState, question: string): Answered | undefined => own(state.answers, question)

/** Undefined where the question has not been met; empty where it was skipped. */
export const predictionOf = (state: ProgressState, question: string): readonly string[] | undefined => own(state.predictions, question)

/** Everything that either state knows. Commutative, associative, idempotent. */
export const merge = (one: ProgressState, other: ProgressState): ProgressState => ({
  version: currentVersion,
  answers: join(one.answers, other.answers, mergeAnswers),
  predictions: join(one.predictions, other.predictions, union),
  visited: union(one.visited, other.visited),
  tests: mergeTests(one.tests, other.tests),
})

const answered = (before: Answered | undefined, correct: boolean, today: number): Answered => ({
  firstCorrect: before ? before.firstCorrect : correct,
  lastCorrect: correct,
  attempts: Math.min(mostAttempts, (before?.attempts ?? 0) + 1),
  ...afterAnswer(before, correct, clampDay(today)),
  ...(!before || today > before.day ? { day: clampDay(today), turn: 1 } : nextTurn(before)),
})

/** The 64th answer of a day counts as the next day's first, so that a later answer is always the later one. */
const nextTurn = ({ day, turn }: Answered): Pick<Answered, 'day' | 'turn'> =>
  turn < mostTurns ? { day, turn: turn + 1 } : { day: clampDay(day + 1), turn: 1 }

const predicted = (state: ProgressState, question: string, choice: readonly string[]): ProgressState =>
  ({ ...state, predictions: { ...state.predictions, [question]: union(predictionOf(state, question) ?? [], choice) } })

const mergeAnswers = (one: Answered, other: Answered): Answered => {
  const last = isLater(one, other) ? one : other
  return { ...last, firstCorrect: one.firstCorrect && other.firstCorrect, attempts: Math.max(one.attempts, other.attempts) }
}

/**
 * Which answer is the last. Of two that cannot be told apart in time the wrong one, then the one of the lower box, then the older:
 * the question then comes back sooner, nothing more.
 */
const isLater = (one: Answered, other: Answered): boolean => {
  const [mine, theirs] = [rank(one), rank(other)]
  const at = mine.findIndex((value, index) => value !== theirs[index])
  return at >= 0 && (mine[at] ?? 0) > (theirs[at] ?? 0)
}

const rank = ({ day, turn, lastCorrect, box, since }: Answered): readonly number[] => [day, turn, lastCorrect ? 0 : 1, -box, -since]
