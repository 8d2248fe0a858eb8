import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placedAt, isNewer, obey, start, type Command, type Session, type Slide } from './session.ts'

const slides: readonly Slide[] = [
  { kind: 'question', id: 'q1', options: 4 },
  { kind: 'figure', id: 'f1', steps: 3 },
  { kind: 'figure', id: 'f2', steps: 1 },
  { kind: 'question', id: 'q2', options: 3 },
]
const after = (...commands: Command[]): Session => commands.reduce((session, command) => obey(session, slides, command), start)
const place = ({ slide, step }: Session): [number, number] => [slide, step]

test('the way back is the way forth, step by step', () => {
  const forth: [number, number][] = []
  let session = start
  for (let press = 0; press < 6; press += 1) {
    forth.push(place(session))
    session = obey(session, slides, { kind: 'next' })
  }
  expect(forth).toEqual([[0, 0], [1, 0], [1, 1], [1, 2], [2, 0], [3, 0]])
  for (const wanted of forth.toReversed()) {
    expect(place(session)).toEqual(wanted)
    session = obey(session, slides, { kind: 'previous' })
  }
  expect(place(session)).toEqual([0, 0])
})

test('in the dark nothing moves, and light brings back the same step', () => {
  const dark = after({ kind: 'next' }, { kind: 'next' }, { kind: 'black' }, { kind: 'next' }, { kind: 'first' }, { kind: 'go', slide: 3, step: 0 })
  expect(place(dark)).toEqual([1, 1])
  expect(obey(dark, slides, { kind: 'black' })).toEqual(after({ kind: 'next' }, { kind: 'next' }))
})

test('answers stay hidden until they are revealed, and hide again on another slide', () => {
  expect(after({ kind: 'reveal' }).revealed).toBe(true)
  expect(after({ kind: 'reveal' }, { kind: 'next' }, { kind: 'previous' }).revealed).toBe(false)
  expect(after({ kind: 'next' }, { kind: 'reveal' }).revealed).toBe(false)
})

test('hands are counted, never below zero, and a second vote keeps the first', () => {
  const first = after({ kind: 'count', option: 1, by: 1 }, { kind: 'count', option: 1, by: 1 }, { kind: 'count', option: 0, by: -1 }, { kind: 'count', option: 9, by: 1 })
  expect(first.votes).toEqual([[0, 2, 0, 0]])
  const second = [{ kind: 'reveal' } as const, { kind: 'revote' } as const, { kind: 'count', option: 3, by: 1 } as const, { kind: 'revote' } as const].reduce((session: Session, command: Command) => obey(session, slides, command), first)
  expect(second.votes).toEqual([[0, 2, 0, 0], [0, 0, 0, 1]])
  expect(second.revealed).toBe(false)
})

const command = fc.oneof(
  fc.constantFrom<Command>({ kind: 'next' }, { kind: 'previous' }, { kind: 'first' }, { kind: 'last' }, { kind: 'next-slide' }, { kind: 'previous-slide' }, { kind: 'black' }, { kind: 'reveal' }, { kind: 'revote' }),
  fc.record({ kind: fc.constant('go' as const), slide: fc.oneof(fc.integer(), fc.constant(NaN), fc.constant(Infinity)), step: fc.integer() }),
  fc.record({ kind: fc.constant('count' as const), option: fc.integer({ min: -2, max: 6 }), by: fc.constantFrom<1 | -1>(1, -1) }),
)

test('whatever is pressed, the session stands at a place that exists', () => {
  fc.assert(fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
    const { slide, step } = after(...commands)
    const shown = slides[slide]
    expect(shown).toBeDefined()
    expect(step).toBeGreaterThanOrEqual(0)
    expect(step).toBeLessThan(shown?.kind === 'figure' ? shown.steps : 1)
  }))
})

test('two sides that hear all of each other’s messages come to the same session, in whatever order they come', () => {
  const message = fc.record({ revision: fc.nat(20), sender: fc.constantFrom('a', 'b', 'c') })
  fc.assert(fc.property(fc.array(message, { minLength: 1 }), fc.array(message), (one, more) => {
    const all = [...one, ...more]
    const held = (messages: typeof all) => messages.reduce((own, next) => (isNewer(next, own) ? next : own))
    expect(held(all)).toEqual(held(all.toReversed()))
  }))
})

test('an address of another edition leads to the nearest place', () => {
  expect(place(placedAt(start, slides, 99, 99))).toEqual([3, 0])
  expect(place(placedAt(start, slides, 1, 99))).toEqual([1, 2])
})

test('views of the same steps are gone through beside them: the step is kept, and the way forth does not lead through them', () => {
  const views: readonly Slide[] = [{ kind: 'figure', id: 'f', steps: 2 }, { kind: 'figure', id: 'f-a', steps: 2, view: true }, { kind: 'figure', id: 'f-b', steps: 2, view: true }, { kind: 'figure', id: 'g', steps: 2 }, { kind: 'figure', id: 'g-a', steps: 2, view: true }]
  const from = (slide: number, step: number, ...kinds: ('next' | 'previous' | 'next-slide' | 'previous-slide' | 'first' | 'last')[]): [number, number] =>
    place(kinds.reduce((session: Session, kind) => obey(session, views, { kind }), { ...start, slide, step }))
  expect(from(0, 1, 'next-slide')).toEqual([1, 1])
  expect(from(2, 1, 'previous-slide', 'previous-slide')).toEqual([0, 1])
  expect(from(1, 1, 'next')).toEqual([3, 0])
  expect(from(4, 0, 'previous')).toEqual([0, 1])
  expect(from(0, 0, 'previous')).toEqual([0, 0])
  expect(from(2, 0, 'previous')).toEqual([2, 0])
  expect(from(4, 0, 'next', 'next')).toEqual([4, 1])
  expect(from(2, 1, 'first')).toEqual([2, 0])
  expect(from(4, 1, 'first')).toEqual([0, 0])
  expect(from(4, 0, 'last')).toEqual([4, 1])
  expect(from(0, 0, 'last')).toEqual([3, 1])
  expect(from(2, 1, 'next-slide')).toEqual([3, 0])
})

const asking: readonly Slide[] = [
  { kind: 'figure', id: 'f1', steps: 4, asks: { step: 2, options: 5 } },
  { kind: 'question', id: 'q1', options: 2 },
  { kind: 'figure', id: 'f2', steps: 3, asks: { step: 1, options: 3 } },
]
const doing = (...commands: Command[]): Session => commands.reduce((session, given) => obey(session, asking, given), start)
const next: Command = { kind: 'next' }

test('a figure that asks stops before the step it asks about, wherever the class comes from', () => {
  const stopped = { slide: 0, step: 1, held: true }
  expect(doing(next)).toMatchObject({ slide: 0, step: 1, held: false })
  expect(doing(next, next)).toMatchObject(stopped)
  for (const way of [doing({ kind: 'go', slide: 0, step: 3 }), doing({ kind: 'go', slide: 1, step: 0 }, { kind: 'previous' }), placedAt(start, asking, 0, 2)]) expect(way).toMatchObject(stopped)
  expect(doing({ kind: 'last' })).toMatchObject({ slide: 2, step: 0, held: true })
  // Told by the other window, it is the same.
  expect(placedAt(doing(next, next), asking, 0, 1)).toEqual(doing(next, next))
})

test('it goes on once the class has predicted or passed it over, says which, and does not ask again', () => {
  const hand: Command = { kind: 'count', option: 4, by: 1 }
  expect(doing(next, next, hand)).toMatchObject({ step: 1, held: true, votes: [[0, 0, 0, 0, 1]] })
  expect(doing(next, next, hand, { kind: 'count', option: 5, by: 1 }).votes).toEqual([[0, 0, 0, 0, 1]])
  expect(doing(next, next, hand, next)).toMatchObject({ step: 2, held: false, predictions: { f1: 'answered' }, votes: [[0, 0, 0, 0, 1]] })
  expect(doing(next, next, { kind: 'reveal' })).toMatchObject({ step: 2, held: false, predictions: { f1: 'answered' } })
  expect(doing(next, next, hand, { kind: 'skip' })).toMatchObject({ step: 2, held: false, predictions: { f1: 'skipped' }, votes: [] })
  // A clicker has no other key.
  expect(doing(next, next, next)).toMatchObject({ step: 2, held: false, predictions: { f1: 'skipped' } })
  expect(doing(next, next, { kind: 'skip' }, { kind: 'previous' }, { kind: 'previous' }, next, next, next)).toMatchObject({ step: 3, held: false })
  expect(doing({ kind: 'skip' }, { kind: 'reveal' })).toEqual(start)
})

test('while it asks the class may go back, elsewhere and into the dark, and finds the question again', () => {
  expect(doing(next, next, { kind: 'previous' })).toMatchObject({ step: 0, held: false, votes: [] })
  expect(doing(next, next, { kind: 'count', option: 0, by: 1 }, { kind: 'next-slide' })).toMatchObject({ slide: 1, held: false, votes: [] })
  expect(doing(next, next, { kind: 'black' }, next, { kind: 'skip' }, { kind: 'black' })).toEqual(doing(next, next))
  expect(doing(next, next, { kind: 'next-slide' }, { kind: 'previous' })).toMatchObject({ slide: 0, step: 1, held: true })
})

test('whatever is pressed, no step beyond a question is seen before it has been answered or passed over', () => {
  fc.assert(fc.property(fc.array(fc.oneof(command, fc.constant<Command>({ kind: 'skip' })), { maxLength: 60 }), (commands) => {
    let session = start
    for (const given of commands) {
      session = obey(session, asking, given)
      const here = asking[session.slide]
      const open = here?.kind === 'figure' && here.asks && !Object.hasOwn(session.predictions, here.id) ? here.asks : undefined
      expect(open === undefined || session.step < open.step).toBe(true)
      expect(session.held && session.step !== (open?.step ?? 0) - 1).toBe(false)
    }
  }))
})
