// SCORM 1.2 gives a course 4,096 characters, a QR code 2,953. A reader's whole state is written as a code and read back.
import { expect, test as proves } from 'vitest'
import { namesOf, readCatalogue } from '../src/content/catalogue.ts'
import { chooseTest } from '../src/model/final-test.ts'
import { isDue } from '../src/model/review.ts'
import { mostTests, newestTest } from '../src/progress/final-tests.ts'
import { readCarried, writeCode } from '../src/progress/code/carried.ts'
import { packNumber } from '../src/progress/code/digits.ts'
import { emptyState, merge, record, type ProgressEvent, type ProgressState } from '../src/progress/state.ts'
import { numberOf } from '../src/model/seed.ts'

const lessons = readCatalogue('.').lessons
const questions = lessons.flatMap(({ meta, data }) => data.questions.map((question) => ({ ...question, lesson: meta.slug, goal: question.goal })))
const checks = questions.filter(({ role }) => role === 'check')
const names = namesOf(readCatalogue('.'))

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
  const text = writeCode(state, names)
  expect(readCarried(text, names)).toEqual({ kind: 'read', state, unknown: 0 })
  console.log(`the code of a whole year: ${String(text.length)} of 4096 characters (${String(checks.length)} questions, ${String(mostTests)} final tests)`)
  expect(text.length).toBeLessThanOrEqual(4096)
  // With an address before it, in one QR code.
  expect(text.length).toBeLessThanOrEqual(2953 - 200)
})

proves('ids of the course stay apart in 24 bits, so a code writes none of them out', () => {
  const ids = [...names.questions, ...names.lessons]
  expect(new Set(ids.map((id) => packNumber(numberOf(id), 4))).size).toBe(ids.length)
  expect(writeCode(diligent(), names)).not.toContain('~')
})
