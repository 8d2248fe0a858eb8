// A state as text and back. What comes from outside is parsed, never trusted; whatever it is, nothing is thrown.
import type { TestAnswers } from '../model/final-test.ts'
import { lastBox } from '../model/review.ts'
import { lastDay } from './days.ts'
import { lastTest } from './final-tests.ts'
import { union } from './records.ts'
import { currentVersion, emptyState, merge, mostAttempts, mostTurns, type Answered, type ProgressState } from './state.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * What a text was found to be, and what could be read of it. Where it was not `whole`, the text itself has to be kept as well:
 * `damaged` gives what was left intact, `older` all of it in today's form, `newer` nothing.
 */
export interface Reading {
  readonly found: 'whole' | 'damaged' | 'older' | 'newer'
  readonly state: ProgressState
}

/** By the version that they lift to the next one. Given only what claims that version; they must not throw. */
export type Migrations = Readonly<Record<number, (older: Fields) => Fields>>
const migrations: Migrations = {
  // Every question begins in the first box; the day of its last answer is known.
  1: (older) => ({ ...older, answers: mapped(older['answers'], (answer) => (isFields(answer) ? { ...answer, box: 1, since: answer['day'] } : answer)), tests: {} }),
}

const mapped = (value: unknown, change: (entry: unknown) => unknown): unknown =>
  (isFields(value) ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, change(entry)])) : value)

/** Equal states give equal text. */
export const writeState = (state: ProgressState): string => JSON.stringify(merge(state, emptyState))

/** The state in stored text. Never throws. */
export const readState = (text: string): Reading => {
  try {
    return parseState(JSON.parse(text))
  } catch {
    return { found: 'damaged', state: emptyState }
  }
}

/** The state in stored data of any version. Never throws: what cannot be read is said to be damaged or newer. */
export const parseState = (value: unknown, steps: Migrations = migrations): Reading => {
  const version = isFields(value) ? value['version'] : undefined
  if (!isFields(value) || !isWhole(version, 0, Infinity)) return { found: 'damaged', state: emptyState }
  if (version > currentVersion) return { found: 'newer', state: emptyState }
  let fields = value
  for (let at = version; at < currentVersion; at++) fields = steps[at]?.(fields) ?? {}
  const { state, intact } = parseFields(fields)
  return { found: !intact ? 'damaged' : version < currentVersion ? 'older' : 'whole', state }
}

const parseFields = (fields: Fields): { state: ProgressState; intact: boolean } => {
  const answers = parseRecord(fields['answers'], parseAnswered)
  const predictions = parseRecord(fields['predictions'], parseIds)
  const visited = parseIds(fields['visited'])
  const tests = parseRecord(fields['tests'], parseTest, isTestNumber)
  const state: ProgressState = { version: currentVersion, answers: answers.kept, predictions: predictions.kept, visited: visited ?? [], tests: tests.kept }
  return { state: merge(state, emptyState), intact: answers.intact && predictions.intact && visited !== undefined && tests.intact }
}

/** Keeps the entries that can be read. */
const parseRecord = <T>(value: unknown, parse: (value: unknown) => T | undefined, isKey: (key: string) => boolean = isId): { kept: Record<string, T>; intact: boolean } => {
  const entries = isFields(value) ? Object.entries(value) : []
  const kept = entries.flatMap(([key, entry]) => {
    const parsed = isKey(key) ? parse(entry) : undefined
    return parsed === undefined ? [] : [[key, parsed] as const]
  })
  return { kept: Object.fromEntries(kept), intact: isFields(value) && kept.length === entries.length }
}

const parseAnswered = (value: unknown): Answered | undefined => {
  if (!isFields(value)) return undefined
  const { firstCorrect, lastCorrect, attempts, day, turn, box, since } = value
  return typeof firstCorrect === 'boolean' && typeof lastCorrect === 'boolean'
    && isWhole(attempts, 1, mostAttempts) && isWhole(day, 0, lastDay) && isWhole(turn, 1, mostTurns)
    && isWhole(box, 1, lastBox) && isWhole(since, 0, lastDay)
    ? { firstCorrect, lastCorrect, attempts, day, turn, box, since }
    : undefined
}

const parseIds = (value: unknown): string[] | undefined => (Array.isArray(value) && value.every(isId) ? union(value, []) : undefined)

const parseTest = (value: unknown): TestAnswers | undefined => {
  const { kept, intact } = parseRecord(value, (correct) => (typeof correct === 'boolean' ? correct : undefined))
  return intact ? kept : undefined
}

/** Written as we write it: the same number in two spellings would be two tests. */
const isTestNumber = (key: string): boolean => String(Number(key)) === key && isWhole(Number(key), 0, lastTest)
const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]+$/.test(value)
const isWhole = (value: unknown, least: number, most: number): value is number => Number.isInteger(value) && Number(value) >= least && Number(value) <= most
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
