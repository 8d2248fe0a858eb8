// SCORM 1.2 gives a course 4,096 characters. Proof by construction that a reader's whole state fits: it is written so, and read back.
import { expect, test as proves } from 'vitest'
import { readCatalogue } from '../src/content/catalogue.ts'
import { chooseTest } from '../src/model/final-test.ts'
import { isDue } from '../src/model/review.ts'
import { mostTests, newestTest } from '../src/progress/final-tests.ts'
import { currentVersion, emptyState, merge, record, type ProgressEvent, type ProgressState } from '../src/progress/state.ts'

const lessons = readCatalogue('.').lessons
const questions = lessons.flatMap(({ meta, data }) => data.questions.map((question) => ({ ...question, lesson: meta.slug, goal: question.goal })))
const checks = questions.filter(({ role }) => role === 'check')
const slugs = lessons.map(({ meta }) => meta.slug)

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** A whole number in this many digits of base 64. */
const packNumber = (number: number, places: number): string =>
  Array.from({ length: places }, (_, place) => digits[Math.floor(number / 64 ** (places - 1 - place)) % 64]).join('')
const unpackNumber = (text: string): number => Array.from(text, (digit) => digits.indexOf(digit)).reduce((number, digit) => number * 64 + digit, 0)

/** FNV-1a, folded to the 24 bits of four digits. */
const hash = (id: string): string => {
  const full = Array.from(id, (letter) => letter.charCodeAt(0)).reduce((sum, code) => Math.imul(sum ^ code, 0x01000193), 0x811c9dc5) >>> 0
  return packNumber((full >>> 24) ^ (full & 0xffffff), 4)
}
const bits = (flags: readonly boolean[]): number => flags.reduce((sum, flag, index) => sum + (flag ? 2 ** index : 0), 0)
const optionsOf = (id: string): string[] => {
  const question = questions.find((candidate) => candidate.id === id)
  return question && 'options' in question ? question.options.map((option) => option.id).toSorted() : []
}

const pack = ({ version, answers, predictions, visited, tests }: ProgressState): string => [
  String(version),
  ...Object.entries(answers).map(([id, { firstCorrect, lastCorrect, attempts, day, turn, box, since }]) =>
    // Mostly the box is of the day of the last answer: then that day is not written twice.
    hash(id) + packNumber(bits([firstCorrect, lastCorrect]) * 16 + attempts, 1) + packNumber(box * 2 + (since === day ? 0 : 1), 1) + packNumber(turn, 1) + packNumber(day, 3) + (since === day ? '' : packNumber(since, 3))),
  '.',
  ...Object.entries(predictions).map(([id, choice]) => hash(id) + packNumber(bits(optionsOf(id).map((option) => choice.includes(option))), 2)),
  '.',
  ...visited.map(hash),
  ...Object.entries(tests).flatMap(([number, given]) => ['.', packNumber(Number(number), 5), ...Object.entries(given).map(([id, correct]) => hash(id) + (correct ? 'B' : 'A'))]),
].join('')

const unpack = (text: string): ProgressState => {
  const known = new Map([...questions.map(({ id }) => id), ...slugs].map((id) => [hash(id), id]))
  const idOf = (packed: string): string => known.get(packed) ?? ''
  const chunks = (part: string, length: number): string[] => part.match(new RegExp(`.{${String(length)}}`, 'g')) ?? []
  const [first = '', second = '', third = '', ...rest] = text.slice(1).split('.')
  const answers: Record<string, ProgressState['answers'][string]> = {}
  for (let at = 0; at < first.length;) {
    const [flags, boxed, turn, day] = [first.slice(at + 4, at + 5), first.slice(at + 5, at + 6), first.slice(at + 6, at + 7), first.slice(at + 7, at + 10)].map(unpackNumber)
    if (flags === undefined || boxed === undefined || turn === undefined || day === undefined) throw new Error('cut off')
    const own = boxed % 2 === 1
    answers[idOf(first.slice(at, at + 4))] = {
      firstCorrect: (flags & 16) > 0, lastCorrect: (flags & 32) > 0, attempts: flags % 16, day, turn, box: Math.floor(boxed / 2), since: own ? unpackNumber(first.slice(at + 10, at + 13)) : day,
    }
    at += own ? 13 : 10
  }
  return {
    version: currentVersion, answers,
    predictions: Object.fromEntries(chunks(second, 6).map((part) => {
      const id = idOf(part.slice(0, 4))
      return [id, optionsOf(id).filter((_, index) => (unpackNumber(part.slice(4)) & (2 ** index)) > 0)]
    })),
    visited: chunks(third, 4).map(idOf),
    tests: Object.fromEntries(rest.map((part) => [String(unpackNumber(part.slice(0, 5))), Object.fromEntries(chunks(part.slice(5), 5).map((entry) => [idOf(entry.slice(0, 4)), entry.endsWith('B')]))])),
  }
}

/** A year of a diligent reader: every lesson, every question whenever it is due, each seventh answer wrong and tried again at once, three final tests. */
const diligent = (): ProgressState => {
  let state = emptyState
  let count = 0
  const happens = (event: ProgressEvent, day: number): void => { state = record(state, event, day) }
  const answer = (id: string, day: number, test?: string): void => {
    count++
    const correct = count % 7 !== 0
    happens({ kind: 'answer', question: id, correct, ...(test !== undefined && { test }) }, day)
    if (!correct) happens({ kind: 'answer', question: id, correct: true }, day)
  }
  lessons.forEach(({ meta, data }, index) => {
    const day = 2500 + index * 3
    happens({ kind: 'visit', lesson: meta.slug }, day)
    for (const question of data.questions) {
      if (question.role === 'check') answer(question.id, day)
      else happens(question.options[0] ? { kind: 'prediction', question: question.id, choice: [question.options[0].id] } : { kind: 'skip', question: question.id }, day)
    }
  })
  for (let day = 2540; day < 2865; day++) {
    for (const { id } of checks) { const known = state.answers[id]; if (known && isDue(known, day)) answer(id, day) }
    if (day % 100 !== 0) continue
    happens({ kind: 'start-test' }, day)
    const number = newestTest(state.tests) ?? ''
    for (const { id } of chooseTest(checks, number)) answer(id, day, number)
  }
  return merge(state, emptyState)
}

proves('a year of a diligent reader fits the 4,096 characters of an LMS, and nothing is lost on the way', () => {
  const state = diligent()
  expect(Object.keys(state.answers)).toHaveLength(checks.length)
  expect(Object.values(state.answers).every(({ attempts }) => attempts >= 3)).toBe(true)
  expect(Object.keys(state.tests)).toHaveLength(mostTests)
  const text = pack(state)
  expect(unpack(text)).toEqual(state)
  console.log(`suspend_data of a whole year: ${String(text.length)} of 4096 characters (${String(checks.length)} questions, ${String(mostTests)} final tests)`)
  expect(text.length).toBeLessThanOrEqual(4096)
})

proves('ids stay apart in 24 bits', () => {
  const ids = [...questions.map(({ id }) => id), ...slugs]
  expect(new Set(ids.map(hash)).size).toBe(ids.length)
})
