// The final tests that are kept: the first answer to each of their questions. Obeys the laws of merging (state.ts).
import type { TestAnswers } from '../model/final-test.ts'
import { clampDay } from './days.ts'
import { join, own } from './records.ts'

/** The newest tests by their number, which grows with time and is the seed of the choice of questions. */
export type FinalTests = Readonly<Record<string, TestAnswers>>

/** Enough to see oneself grow; the answers given in older ones stay among the answers. */
export const mostTests = 3

/** A test's number is its day and its place among the day's tests. Five digits of base 64, so that there is always a next one. */
const testsPerDay = 64
export const lastTest = 64 ** 5 - 1

/** Number of the newest final test; undefined where none has been begun. */
export const newestTest = (tests: FinalTests): string | undefined => numbersOf(tests)[0]

/** The day on which a test was begun. */
export const dayOfTest = (test: string): number => clampDay(Math.floor(Number(test) / testsPerDay))

/** With a new test. Its number is greater than any so far, also where the clock has been set back. */
export const withNext = (tests: FinalTests, today: number): FinalTests => {
  const number = Math.min(lastTest, Math.max(clampDay(today) * testsPerDay, Number(newestTest(tests) ?? -1) + 1))
  return newest({ ...tests, [number]: own(tests, String(number)) ?? {} })
}

/** With an answer in it. A second answer to one question changes nothing, and nor does one in a test that is no longer kept. */
export const answeredIn = (tests: FinalTests, test: string | undefined, question: string, correct: boolean): FinalTests => {
  const given = test === undefined ? undefined : own(tests, test)
  return test === undefined || given === undefined || own(given, question) !== undefined ? tests : { ...tests, [test]: { ...given, [question]: correct } }
}

/** Of two first answers to one question, on two computers: right if both were. */
export const mergeTests = (one: FinalTests, other: FinalTests): FinalTests =>
  newest(join(one, other, (mine, theirs) => join(mine, theirs, (first, second) => first && second)))

const newest = (tests: FinalTests): FinalTests =>
  Object.fromEntries(numbersOf(tests).slice(0, mostTests).flatMap((number) => { const test = own(tests, number); return test ? [[number, test]] : [] }))

/** Newest first. */
const numbersOf = (tests: FinalTests): string[] => Object.keys(tests).sort((one, other) => Number(other) - Number(one))
