import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerTo, currentVersion, emptyState, record, type ProgressEvent } from './state.ts'
import { parseState, readState, writeState, type Migrations } from './stored.ts'

const answered = record(emptyState, { kind: 'answer', question: 'bochs-cli', correct: true }, 2500)
const events: readonly ProgressEvent[] = [
  { kind: 'answer', question: 'wine-mis', correct: false },
  { kind: 'prediction', question: 'p1', choice: ['b'] },
  { kind: 'visit', lesson: 'emuleerimine' },
  { kind: 'start-test' },
  { kind: 'answer', question: 'wine-mis', correct: true, test: String(2501 * 64) },
]
const full = events.reduce((state, event) => record(state, event, 2501), answered)

describe('reading', () => {
  test('gives back what was written', () => {
    expect(readState(writeState(full))).toEqual({ found: 'whole', state: full })
  })

  test('never throws and always gives a state that can be written', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      expect(() => writeState(parseState(value).state)).not.toThrow()
    }))
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(() => writeState(readState(text).state)).not.toThrow()
    }))
  })

  test('also copes with anything in the place of a part', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (answers, predictions, visited, tests) => {
      const { state } = parseState({ version: currentVersion, answers, predictions, visited, tests })
      expect(parseState(state)).toEqual({ found: 'whole', state })
    }))
  })

  test.each(['', 'null', '[]', '7', '{', '{}', '{"version":"1"}', '{"version":1}', '{"version":2}', '{"version":-1}', '{"version":1.5}'])('%j is damaged', (text) => {
    expect(readState(text)).toEqual({ found: 'damaged', state: emptyState })
  })

  test('what is left intact of a damaged state is kept', () => {
    const reading = parseState({ ...full, answers: { ...full.answers, q2: { firstCorrect: 'yes' }, __proto__x: 1 } })
    expect(reading).toEqual({ found: 'damaged', state: full })
  })

  test.each([{ attempts: 0 }, { attempts: 16 }, { day: -1 }, { day: 0.5 }, { day: 262_144 }, { turn: 0 }, { turn: 64 }, { lastCorrect: 1 }, { box: 0 }, { box: 6 }, { since: -1 }, { since: 262_144 }])(
    'an answer with %j is not trusted', (wrong) => {
      const answer = { firstCorrect: true, lastCorrect: true, attempts: 1, day: 1, turn: 1, box: 1, since: 1 }
      expect(parseState({ ...emptyState, answers: { q: answer } }).found).toBe('whole')
      expect(parseState({ ...emptyState, answers: { q: { ...answer, ...wrong } } })).toEqual({ found: 'damaged', state: emptyState })
    },
  )

  test.each([{ x: {} }, { '-1': {} }, { '01': {} }, { '1.5': {} }, { 1073741824: {} }, { 1: { q: 'yes' } }, { 1: 7 }, { 1: { 'Ä': true } }])('a final test like %j is not trusted', (tests) => {
    expect(parseState({ ...emptyState, tests })).toEqual({ found: 'damaged', state: emptyState })
  })

  test('a name that would change every object is refused', () => {
    const { found, state } = readState('{"version":2,"answers":{"__proto__":{"firstCorrect":true}},"predictions":{},"visited":[],"tests":{}}')
    expect(found).toBe('damaged')
    expect(answerTo(state, 'firstCorrect')).toBeUndefined()
  })
})

describe('versions', () => {
  const steps: Migrations = { 0: (older) => ({ version: 1, answers: {}, predictions: {}, visited: older['lessons'] }), 1: (older) => ({ ...older, version: 2, tests: {} }) }

  test('what version 1 wrote opens whole: every question begins in the first box, on the day of its last answer', () => {
    // As the course wrote it before there was a review.
    const text = '{"version":1,"answers":{"bochs-cli":{"firstCorrect":true,"lastCorrect":true,"attempts":1,"day":2500,"turn":1},"wine-mis":{"firstCorrect":false,"lastCorrect":false,"attempts":15,"day":2501,"turn":63}},"predictions":{"p1":["b"],"p2":[]},"visited":["emuleerimine"]}'
    expect(readState(text)).toEqual({ found: 'older', state: {
      version: 2,
      answers: {
        'bochs-cli': { firstCorrect: true, lastCorrect: true, attempts: 1, day: 2500, turn: 1, box: 1, since: 2500 },
        'wine-mis': { firstCorrect: false, lastCorrect: false, attempts: 15, day: 2501, turn: 63, box: 1, since: 2501 },
      },
      predictions: { p1: ['b'], p2: [] }, visited: ['emuleerimine'], tests: {},
    } })
  })

  test.each([7, { q1: null }, { q1: 7 }, { q1: [] }, { q1: { day: 'x' } }])('version 1 with answers %j is damaged, and nothing is thrown', (answers) => {
    expect(parseState({ version: 1, answers, predictions: {}, visited: ['a'] })).toEqual({ found: 'damaged', state: { ...emptyState, visited: ['a'] } })
  })

  test('an older state is lifted to today\'s form, version by version', () => {
    expect(parseState({ version: 0, lessons: ['emuleerimine'] }, steps)).toEqual({ found: 'older', state: { ...emptyState, visited: ['emuleerimine'] } })
  })

  test('an older state that makes no sense, or that nothing can lift, is damaged', () => {
    expect(parseState({ version: 0, lessons: 7 }, steps).found).toBe('damaged')
    expect(parseState({ version: 0, lessons: [] }, {}).found).toBe('damaged')
  })

  test('nothing is guessed of a newer state', () => {
    expect(parseState({ ...full, version: currentVersion + 1 })).toEqual({ found: 'newer', state: emptyState })
  })
})

test('equal states are equal as text, in whatever order they came about', () => {
  const first = { kind: 'answer', question: 'a', correct: true } as const
  const second = { kind: 'answer', question: 'b', correct: true } as const
  expect(writeState(record(record(emptyState, first, 1), second, 1))).toBe(writeState(record(record(emptyState, second, 1), first, 1)))
})
