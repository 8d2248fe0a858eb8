import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMessage, parsePredictions, written, type Message } from './message.ts'

const count = fc.nat({ max: 2 ** 40 })
const name = fc.string({ minLength: 1, maxLength: 80 })
const session = fc.record({ slide: count, step: count, black: fc.boolean(), revealed: fc.boolean(), votes: fc.array(fc.array(count, { maxLength: 8 }), { maxLength: 2 }), held: fc.boolean(), predictions: fc.dictionary(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.constantFrom('answered' as const, 'skipped' as const), { noNullPrototype: true }) })
const share = fc.double({ min: 0, max: 100, noNaN: true })
const message: fc.Arbitrary<Message> = fc.oneof(
  fc.record({ kind: fc.constant('session' as const), message: fc.record({ lesson: name, session, revision: count, sender: name }) }),
  fc.record({ kind: fc.constant('hello' as const), lesson: name, role: fc.constantFrom<'projector' | 'presenter'>('projector', 'presenter') }),
  fc.record({ kind: fc.constant('pointer' as const), lesson: name, at: fc.option(fc.record({ x: share, y: share }), { nil: undefined }) }),
)

test('every message arrives as it was sent', () => {
  fc.assert(fc.property(message, (sent) => { expect(parseMessage(structuredClone(written(sent)))).toEqual(sent) }))
})

test('nothing else is taken for a message, or for predictions, and nothing throws', () => {
  fc.assert(fc.property(fc.anything(), (data) => {
    const predictions = parsePredictions(data)
    expect(predictions === undefined || Object.values(predictions).every((how) => how === 'answered' || how === 'skipped')).toBe(true)
  }))
  fc.assert(fc.property(fc.anything(), (data) => { expect(parseMessage(data)).toBeUndefined() }))
})

test('a message with one value of the wrong shape is ignored whole', () => {
  const good: Message = { kind: 'session', message: { lesson: 'kvm', revision: 3, sender: 'projector-1', session: { slide: 1, step: 2, black: false, revealed: false, votes: [[1, 2]], held: true, predictions: { 'kvm-ketas': 'skipped' } } } }
  const sent = written(good)
  expect(parseMessage(sent)).toEqual(good)
  const changes: readonly object[] = [
    { vahekiht: 1 }, { kind: 'sessions' }, { message: { ...good.message, revision: -1 } }, { message: { ...good.message, revision: 0.5 } }, { message: { ...good.message, lesson: '' } },
    { message: { ...good.message, session: { ...good.message.session, slide: '1' } } }, { message: { ...good.message, session: { ...good.message.session, votes: [[1], [2], [3]] } } },
    { message: { ...good.message, session: { ...good.message.session, held: 1 } } }, { message: { ...good.message, session: { ...good.message.session, predictions: { 'kvm-ketas': 'guessed' } } } },
    { message: { ...good.message, session: { ...good.message.session, predictions: ['answered'] } } },
    { message: { ...good.message, session: { ...good.message.session, step: NaN } } }, { message: { ...good.message, sender: 'x'.repeat(121) } },
  ]
  expect(changes.filter((change) => parseMessage({ ...sent, ...change }) !== undefined)).toEqual([])
})
