import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyState, merge, record, type ProgressEvent, type ProgressState } from '../state.ts'
import { readCarried, writeCode, writeFile, type Carried } from './carried.ts'
import { checksum } from './digits.ts'
import { gainOf } from './gain.ts'
import type { Names } from './shorthand.ts'

const names: Names = { questions: ['q1', 'q2', 'arvamus', 'constructor'], options: { arvamus: ['a', 'b', 'c'] }, lessons: ['milleks', 'kvm'] }
/** Known ones, and some that this course does not have. */
const id = fc.constantFrom('q1', 'q2', 'constructor', 'kadunud-kusimus', '0')
const event: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc.record({ kind: fc.constant('answer'), question: id, correct: fc.boolean(), test: fc.constantFrom('0', '64', '1073741823') }),
  fc.constant({ kind: 'start-test' }),
  fc.record({ kind: fc.constant('prediction'), question: fc.constantFrom('arvamus', 'joonis'), choice: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'uus-valik')) }),
  fc.record({ kind: fc.constant('visit'), lesson: fc.constantFrom('milleks', 'kvm', 'vana-tukk') }),
)
const state = fc.array(fc.tuple(event, fc.nat({ max: 262_000 })), { maxLength: 40 })
  .map((events) => merge(events.reduce<ProgressState>((now, [happened, day]) => record(now, happened, day), emptyState), emptyState))

const some = record(record(record(emptyState, { kind: 'answer', question: 'q1', correct: true }, 2500), { kind: 'prediction', question: 'arvamus', choice: ['b'] }, 2500), { kind: 'visit', lesson: 'kvm' }, 2500)
const code = writeCode(some, names)
const file = writeFile(some, '2026-11-25')
const read = (text: string): Carried => readCarried(text, names)
const whole = (of: ProgressState): Carried => ({ kind: 'read', state: of, unknown: 0 })

describe('what is carried to another device', () => {
  test('comes back whole from a code and from a file, whatever the reader has done', () => {
    fc.assert(fc.property(state, (given) => {
      expect(read(writeCode(given, names))).toEqual(whole(given))
      expect(read(writeFile(given, '2026-11-25'))).toEqual(whole(given))
    }))
  })

  test('is of characters that an address bears as they are', () => {
    fc.assert(fc.property(state, (given) => { expect(writeCode(given, names)).toMatch(/^[A-Za-z0-9._~-]+$/) }))
  })

  test('adds to what is here, in whichever order, as often as one likes', () => {
    fc.assert(fc.property(state, state, (here, there) => {
      const come = read(writeCode(there, names))
      if (come.kind !== 'read') throw new Error(come.kind)
      const both = merge(here, come.state)
      expect(both).toEqual(merge(there, here))
      expect(gainOf(both, come.state)).toMatchObject({ fresh: 0, any: false })
    }))
  })

  test('survives a message that breaks lines, an address around it, and an escaped ~', () => {
    const carried = writeCode(record(some, { kind: 'visit', lesson: 'vana-tukk' }, 1), names)
    const expected = read(carried)
    expect(expected.kind).toBe('read')
    expect(read(` ${carried.slice(0, 9)}\r\n ${carried.slice(9)}\u200B\n`)).toEqual(expected)
    expect(read(`https://kool.example/vahekiht/edenemine/#kood=${carried.replaceAll('~', '%7E')}`)).toEqual(expected)
  })

  test('any one character changed, lost or swapped with its neighbour is noticed', () => {
    for (let at = 0; at < code.length; at++) {
      const [before, here, after] = [code.slice(0, at), code.charAt(at), code.slice(at + 1)]
      for (const other of [before + (here === 'x' ? 'y' : 'x') + after, before + after, before + after.charAt(0) + here + after.slice(1)]) {
        if (other !== code) expect(['damaged', 'foreign']).toContain(read(other).kind)
      }
    }
    expect(read(file.replace('2500', '2501')).kind).toBe('damaged')
    expect(read(file.slice(0, -20)).kind).toBe('damaged')
  })

  test('of a newer version is told apart from a damaged one', () => {
    const newer = 'VK2.midagi.uut'
    expect(read(newer + checksum(newer))).toEqual({ kind: 'newer' })
    expect(read(file.replace('"version": 1', '"version": 2'))).toEqual({ kind: 'newer' })
    const future = JSON.stringify({ version: 99 })
    expect(read(JSON.stringify({ vahekiht: 'edenemine', version: 1, check: checksum(future), state: { version: 99 } }))).toEqual({ kind: 'newer' })
  })

  test('of an older state is lifted to this version', () => {
    const older = { version: 1, answers: { q1: { firstCorrect: true, lastCorrect: true, attempts: 1, day: 9, turn: 1 } }, predictions: {}, visited: [] }
    expect(read(JSON.stringify({ vahekiht: 'edenemine', version: 1, check: checksum(JSON.stringify(older)), state: older })))
      .toMatchObject({ kind: 'read', state: { answers: { q1: { box: 1, since: 9 } } } })
  })

  test('what this course does not have is left out and counted', () => {
    const fewer: Names = { questions: ['q2', 'arvamus'], options: { arvamus: ['a'] }, lessons: [] }
    expect(readCarried(code, fewer)).toEqual({ kind: 'read', state: { ...emptyState, predictions: { arvamus: [] } }, unknown: 3 })
  })

  test('ids that share a hash are written out', () => {
    const twins = Array.from({ length: 200 }, (_, index) => `v${String(index)}`)
    const given = record(emptyState, { kind: 'prediction', question: 'arvamus', choice: twins }, 0)
    const crowded: Names = { ...names, options: { arvamus: twins } }
    expect(writeCode(given, crowded)).toContain('~v')
    expect(readCarried(writeCode(given, crowded), crowded)).toEqual(whole(given))
  })

  test('nothing of ours is called foreign, and nothing whatever is thrown', () => {
    for (const text of ['', ' ', '{}', '[]', 'null', '{"vahekiht":"muu"}', '<script>', 'https://example.com/', 'x'.repeat(2_000_000)]) expect(read(text)).toEqual({ kind: 'foreign' })
    fc.assert(fc.property(fc.string(), (text) => { expect(['foreign', 'damaged', 'newer']).toContain(read(text).kind) }))
    // With a right checksum, so that the parser itself is met.
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z0-9._~-]*$/), (body) => {
      const text = `VK1.${body}`
      expect(['read', 'damaged']).toContain(read(text + checksum(text)).kind)
    }), { numRuns: 500 })
  })
})
