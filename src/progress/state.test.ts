import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf, dayOf, lastDay } from './days.ts'
import { dayOfTest, mostTests, newestTest } from './final-tests.ts'
import { answerTo, emptyState, merge, mostAttempts, mostTurns, predictionOf, record, type ProgressEvent, type ProgressState } from './state.ts'

// Few ids, so that histories meet; 'constructor' is an id that objects already know.
const id = fc.constantFrom('bochs-cli', 'wine-mis', 'constructor', 'q1')
const event: fc.Arbitrary<ProgressEvent> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('answer'), question: id, correct: fc.boolean() }) },
  fc.record({ kind: fc.constant('answer'), question: id, correct: fc.boolean(), test: fc.constantFrom('0', '1', '64', '160000', '1073741823') }),
  fc.constant({ kind: 'start-test' }),
  fc.record({ kind: fc.constant('prediction'), question: id, choice: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }) }),
  fc.record({ kind: fc.constant('skip'), question: id }),
  fc.record({ kind: fc.constant('visit'), lesson: id }),
)
/** Days in any order: clocks are set back. */
const history = fc.array(fc.tuple(event, fc.oneof(fc.nat({ max: 3 }), fc.constantFrom(2500, lastDay - 1))), { maxLength: 30 })
const after = (events: readonly (readonly [ProgressEvent, number])[], from: ProgressState = emptyState): ProgressState =>
  events.reduce((state, [happened, day]) => record(state, happened, day), from)
const state = history.map((events) => after(events))
/** In canonical order, so that equality is of content. */
const plain = (given: ProgressState) => merge(given, emptyState)

describe('merging', () => {
  test('gives the same whichever state comes first', () => {
    fc.assert(fc.property(state, state, (a, b) => { expect(merge(a, b)).toEqual(merge(b, a)) }))
  })

  test('gives the same in whatever groups it is done', () => {
    fc.assert(fc.property(state, state, state, (a, b, c) => { expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c))) }))
  })

  test('changes nothing when repeated, nor with an empty state', () => {
    fc.assert(fc.property(state, state, (a, b) => {
      expect(merge(a, a)).toEqual(plain(a))
      expect(merge(merge(a, b), b)).toEqual(merge(a, b))
      expect(merge(a, emptyState)).toEqual(plain(a))
    }))
  })

  test('loses no answer, no prediction and no visit', () => {
    fc.assert(fc.property(state, state, (a, b) => {
      const both = merge(a, b)
      for (const one of [a, b]) {
        for (const [question, given] of Object.entries(one.answers)) {
          const kept = answerTo(both, question)
          expect(kept?.attempts).toBeGreaterThanOrEqual(given.attempts)
          expect(kept?.day).toBeGreaterThanOrEqual(given.day)
          expect(given.firstCorrect || kept?.firstCorrect === false).toBe(true)
        }
        for (const [question, choice] of Object.entries(one.predictions)) expect(predictionOf(both, question)).toEqual(expect.arrayContaining([...choice]))
        expect(both.visited).toEqual(expect.arrayContaining([...one.visited]))
        const oldest = Math.min(...Object.keys(both.tests).map(Number))
        for (const [number, given] of Object.entries(one.tests)) {
          if (both.tests[number] === undefined) expect(Number(number)).toBeLessThan(oldest)
          else for (const question of Object.keys(given)) expect(both.tests[number]).toHaveProperty([question])
        }
      }
    }))
  })

  test('the later answer counts as the last one', () => {
    const monday = after([[{ kind: 'answer', question: 'q1', correct: true }, 10]])
    const tuesday = after([[{ kind: 'answer', question: 'q1', correct: false }, 11]])
    expect(answerTo(merge(monday, tuesday), 'q1')).toMatchObject({ lastCorrect: false, day: 11 })
    const again = record(monday, { kind: 'answer', question: 'q1', correct: false }, 10)
    expect(answerTo(merge(monday, again), 'q1')).toMatchObject({ lastCorrect: false, turn: 2 })
  })

  test('with what came before an event, the event stands', () => {
    fc.assert(fc.property(history, event, fc.nat({ max: 5000 }), (events, happened, day) => {
      const before = after(events)
      const now = record(before, happened, day)
      expect(merge(before, now)).toEqual(plain(now))
    }))
  })

  test('even the hundredth answer of one day is not taken for an earlier one', () => {
    const answers = (count: number) => after(Array.from({ length: count }, (_, index) => [{ kind: 'answer', question: 'q1', correct: index % 2 === 1 }, 7]))
    expect(answerTo(merge(answers(99), answers(100)), 'q1')).toMatchObject({ lastCorrect: true, day: 8, turn: 100 - mostTurns })
  })
})

describe('recording', () => {
  test('keeps the first answer, the last one and how many there were', () => {
    const given = after([
      [{ kind: 'answer', question: 'q1', correct: false }, 5],
      [{ kind: 'answer', question: 'q1', correct: true }, 9],
    ])
    expect(answerTo(given, 'q1')).toEqual({ firstCorrect: false, lastCorrect: true, attempts: 2, day: 9, turn: 1, box: 2, since: 9 })
  })

  test('moves the question through the boxes by the day of the clock, also where the kept day cannot go back', () => {
    const given = after([
      [{ kind: 'answer', question: 'q1', correct: true }, 400],
      [{ kind: 'answer', question: 'q1', correct: true }, 35],
    ])
    expect(answerTo(given, 'q1')).toMatchObject({ day: 400, turn: 2, box: 2, since: 35 })
  })

  test('stops counting attempts at the cap', () => {
    const many = after(Array.from({ length: 40 }, () => [{ kind: 'answer', question: 'q1', correct: true }, 5]))
    expect(answerTo(many, 'q1')?.attempts).toBe(mostAttempts)
  })

  test('a clock set back does not make the new answer the older one', () => {
    const given = after([
      [{ kind: 'answer', question: 'q1', correct: false }, 400],
      [{ kind: 'answer', question: 'q1', correct: true }, 35],
    ])
    expect(answerTo(given, 'q1')).toMatchObject({ lastCorrect: true, day: 400, turn: 2 })
  })

  test('a skipped prediction is known as skipped until one is made', () => {
    const skipped = record(emptyState, { kind: 'skip', question: 'q1' }, 0)
    expect(predictionOf(emptyState, 'q1')).toBeUndefined()
    expect(predictionOf(skipped, 'q1')).toEqual([])
    expect(predictionOf(record(skipped, { kind: 'prediction', question: 'q1', choice: ['b'] }, 0), 'q1')).toEqual(['b'])
  })

  test('a question called like a part of every object has no history at first', () => {
    expect(answerTo(emptyState, 'constructor')).toBeUndefined()
    expect(predictionOf(emptyState, 'constructor')).toBeUndefined()
  })
})

describe('a final test', () => {
  const started = record(emptyState, { kind: 'start-test' }, 2500)
  const number = newestTest(started.tests) ?? ''
  const answerInTest = (before: ProgressState, correct: boolean): ProgressState => record(before, { kind: 'answer', question: 'q1', correct, test: number }, 2500)

  test('keeps the first answer to each question, which is an answer like any other too', () => {
    const given = answerInTest(answerInTest(started, false), true)
    expect(given.tests).toEqual({ [number]: { q1: false } })
    expect(answerTo(given, 'q1')).toMatchObject({ firstCorrect: false, lastCorrect: true, attempts: 2 })
  })

  test('begun on two computers on one day is one test, and both answers to one question must be right', () => {
    expect(merge(answerInTest(started, true), answerInTest(started, false)).tests).toEqual({ [number]: { q1: false } })
    expect(merge(answerInTest(started, true), started).tests).toEqual({ [number]: { q1: true } })
  })

  test('is newer than all before it, also where the clock has been set back', () => {
    const again = record(record(started, { kind: 'start-test' }, 2500), { kind: 'start-test' }, 2100)
    expect(Object.keys(again.tests).map(Number).toSorted((one, other) => other - one)).toHaveLength(3)
    expect(newestTest(again.tests)).toBe(String(Number(number) + 2))
    expect(dayOfTest(newestTest(again.tests) ?? '')).toBe(2500)
  })

  test('goes when it is too old; its answers stay', () => {
    let later = answerInTest(started, true)
    for (let count = 0; count < mostTests; count++) later = record(later, { kind: 'start-test' }, 2501)
    expect(Object.keys(later.tests)).toHaveLength(mostTests)
    expect(later.tests).not.toHaveProperty([number])
    expect(answerTo(answerInTest(later, true), 'q1')).toBeDefined()
    expect(answerInTest(later, true).tests).toEqual(later.tests)
  })
})

describe('days', () => {
  test('change at the local midnight', () => {
    expect(dayOf(new Date(2020, 0, 1, 0, 0))).toBe(0)
    expect(dayOf(new Date(2020, 0, 1, 23, 59, 59))).toBe(0)
    expect(dayOf(new Date(2026, 10, 23, 12))).toBe(2518)
  })

  test('are whole also across a change to summer time', () => {
    expect(dayOf(new Date(2026, 2, 30)) - dayOf(new Date(2026, 2, 28))).toBe(2)
  })

  test('are dates again', () => { expect(dateOf(2518).toISOString()).toBe('2026-11-23T00:00:00.000Z') })

  test('stay in range with a senseless clock', () => {
    expect(dayOf(new Date(1970, 0, 1))).toBe(0)
    expect(dayOf(new Date(9999, 0, 1))).toBe(lastDay)
  })
})
