// A packed state back. Its checksum has been found right, yet it is parsed like anything from outside.
import { own } from '../records.ts'
import { currentVersion, type ProgressState } from '../state.ts'
import { parseState } from '../stored.ts'
import { unpackNumber } from './digits.ts'
import { namesLength, optionsLength, shorthand, type Names, type Shorthand } from './shorthand.ts'

export interface Unpacked {
  readonly state: ProgressState
  /** How many answers, predictions, options and visits name something that this course does not have. */
  readonly unknown: number
}

/** Undefined where the text is no packed state. */
export const unpackState = (text: string, { questions, options, lessons }: Names): Unpacked | undefined => {
  const [question, lesson] = [shorthand(questions, namesLength), shorthand(lessons, namesLength)]
  const [given = '', predicted, seen, ...taken] = text.split('.')
  if (predicted === undefined || seen === undefined) return undefined
  let unknown = 0
  const entries = <T>(section: string, read: (cursor: Cursor) => readonly [id: string | undefined, value: T]): [string, T][] => {
    const cursor = cursorOver(section)
    const found: [string, T][] = []
    while (cursor.more()) {
      const [id, value] = read(cursor)
      if (id === undefined) unknown++
      else found.push([id, value])
    }
    return found
  }
  try {
    const answers = entries(given, (cursor) => [cursor.id(question), readAnswer(cursor)])
    const predictions = entries(predicted, (cursor) => {
      const id = cursor.id(question)
      const option = shorthand((id === undefined ? undefined : own(options, id)) ?? [], optionsLength)
      const chosen = Array.from({ length: cursor.number(2) }, () => cursor.id(option))
      const known = chosen.filter((choice) => choice !== undefined)
      if (id !== undefined) unknown += chosen.length - known.length
      return [id, known]
    })
    const visited = entries(seen, (cursor) => [cursor.id(lesson), true]).map(([id]) => id)
    const tests = taken.map((section) => [
      String(unpackNumber(section.slice(0, 5))),
      Object.fromEntries(entries(section.slice(5), (cursor) => [cursor.id(question), cursor.number(1) === 1])),
    ])
    const { found, state } = parseState({ version: currentVersion, answers: Object.fromEntries(answers), predictions: Object.fromEntries(predictions), visited, tests: Object.fromEntries(tests) })
    return found === 'whole' ? { state, unknown } : undefined
  } catch (error) {
    if (error instanceof NotPacked) return undefined
    throw error
  }
}

const readAnswer = (cursor: Cursor): unknown => {
  const [flags, boxed, turn, day] = [cursor.number(1), cursor.number(1), cursor.number(1), cursor.number(3)]
  return {
    firstCorrect: (flags & 16) > 0, lastCorrect: (flags & 32) > 0, attempts: flags % 16,
    day, turn, box: Math.floor(boxed / 2), since: boxed % 2 === 1 ? cursor.number(3) : day,
  }
}

class NotPacked extends Error {}

interface Cursor {
  readonly more: () => boolean
  readonly number: (places: number) => number
  /** Undefined where the id is not known here. */
  readonly id: (names: Shorthand) => string | undefined
}

/** Throws NotPacked where the text ends too soon or holds something else. */
const cursorOver = (text: string): Cursor => {
  let at = 0
  const take = (length: number): string => {
    const taken = text.slice(at, at + length)
    at += length
    if (taken.length < length) throw new NotPacked()
    return taken
  }
  const number = (places: number): number => {
    const read = unpackNumber(take(places))
    if (Number.isNaN(read)) throw new NotPacked()
    return read
  }
  const id = (names: Shorthand): string | undefined => {
    if (text[at] !== '~') return names.idOf(take(names.length))
    const end = text.indexOf('~', at + 1)
    if (end < 0) throw new NotPacked()
    return take(end + 1 - at).slice(1, -1)
  }
  return { more: () => at < text.length, number, id }
}
