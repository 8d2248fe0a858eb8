// A state as text and back. What comes from outside is parsed, never trusted; whatever it is, nothing is thrown.
import { currentVersion, emptyState, lastDay, merge, mostAttempts, mostTurns, union, type Answered, type ProgressState } from './state.ts'

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
const migrations: Migrations = {}

/** Equal states give equal text. */
export const writeState = (state: ProgressState): string => JSON.stringify(merge(state, emptyState))

export const readState = (text: string): Reading => {
  try {
    return parseState(JSON.parse(text))
  } catch {
    return { found: 'damaged', state: emptyState }
  }
}

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
  const state: ProgressState = { version: currentVersion, answers: answers.kept, predictions: predictions.kept, visited: visited ?? [] }
  return { state: merge(state, emptyState), intact: answers.intact && predictions.intact && visited !== undefined }
}

/** Keeps the entries that can be read. */
const parseRecord = <T>(value: unknown, parse: (value: unknown) => T | undefined): { kept: Record<string, T>; intact: boolean } => {
  const entries = isFields(value) ? Object.entries(value) : []
  const kept = entries.flatMap(([key, entry]) => {
    const parsed = isId(key) ? parse(entry) : undefined
    return parsed === undefined ? [] : [[key, parsed] as const]
  })
  return { kept: Object.fromEntries(kept), intact: isFields(value) && kept.length === entries.length }
}

const parseAnswered = (value: unknown): Answered | undefined => {
  if (!isFields(value)) return undefined
  const { firstCorrect, lastCorrect, attempts, day, turn } = value
  return typeof firstCorrect === 'boolean' && typeof lastCorrect === 'boolean'
    && isWhole(attempts, 1, mostAttempts) && isWhole(day, 0, lastDay) && isWhole(turn, 1, mostTurns)
    ? { firstCorrect, lastCorrect, attempts, day, turn }
    : undefined
}

const parseIds = (value: unknown): string[] | undefined => (Array.isArray(value) && value.every(isId) ? union(value, []) : undefined)

const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]+$/.test(value)
const isWhole = (value: unknown, least: number, most: number): value is number => Number.isInteger(value) && Number(value) >= least && Number(value) <= most
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
