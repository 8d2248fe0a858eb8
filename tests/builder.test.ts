// No sequence of actions leaves a draft that crashes, cannot be undone, or cannot be shared and opened again.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutStack } from '../src/diagram/layout.ts'
import { classify } from '../src/model/classify.ts'
import { fold } from '../src/model/fold.ts'
import { canAsk, journey } from '../src/model/journey/journey.ts'
import type { Isa } from '../src/model/interfaces.ts'
import { modeOf } from '../src/model/mode.ts'
import { operations } from '../src/model/operations.ts'
import { writeDraft } from '../src/model/builder/address.ts'
import { blockIds } from '../src/model/builder/blocks.ts'
import { faultsOf, isUnthinkable, violationsOf } from '../src/model/builder/faults.ts'
import { emptyDraft, stackOf, type Draft } from '../src/model/builder/item.ts'
import { placementsOf } from '../src/model/builder/place.ts'
import { readDraft } from '../src/model/builder/read-address.ts'
import { isas, settingsOf } from '../src/model/builder/settings.ts'
import { act, openWorkshop, type Action, type Workshop } from '../src/model/builder/workshop.ts'

/** CI goes through ten thousand sequences; a desk through a few hundred. */
const sequences = process.env['CI'] === undefined ? 300 : 10_000

const number = fc.nat(1000)
const move = fc.record({ what: fc.nat(15), one: number, other: number, third: number, label: fc.string({ unit: 'grapheme', maxLength: 50 }) })
type Move = { readonly what: number; readonly one: number; readonly other: number; readonly third: number; readonly label: string }

const pick = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % Math.max(1, items.length)]

/** Half of all actions place something, so that drafts grow; names of layers and choices that are not there occur too. */
const actionOf = ({ draft }: Workshop, { what, one, other, third, label }: Move): Action => {
  const id = pick(draft, one)?.id ?? ''
  const at = one % 50 === 0 ? 'l999' : pick(draft, other)?.id ?? ''
  const isa = third % 3 === 0 ? pick(isas, third) : undefined
  switch (what) {
    case 8: return { do: 'remove', id }
    case 7: case 9: return { do: 'duplicate', id }
    case 10: return { do: 'move', id, at }
    case 11: case 12: {
      const item = pick(draft, one)
      const setting = item && pick(settingsOf(draft, item), other)
      return { do: 'set', id, setting: setting?.name ?? 'isa', value: (setting && pick(setting.options, third)) ?? 'none' }
    }
    case 13: return { do: third % 2 === 0 ? 'undo' : 'redo' }
    case 14: return { do: 'name', id, label }
    case 15: return { do: third % 40 === 0 ? 'clear' : 'undo' }
    case 0: return { do: 'place', block: pick(blockIds, third) ?? 'linux', at, ...(isa && { isa }) }
    default: return placing(draft, other, third, isa)
  }
}

/** Something that fits somewhere: a draft of refusals would stay empty. */
const placing = (draft: Draft, other: number, third: number, isa: Isa | undefined): Action => {
  for (let turn = 0; turn < 4; turn++) {
    const block = pick(blockIds, third + 7 * turn) ?? 'linux'
    const at = pick(placementsOf(draft, block, isa).filter(({ refusal }) => !refusal), other)?.at
    if (at !== undefined) return { do: 'place', block, at, ...(isa && { isa }) }
  }
  return { do: 'clear' }
}

/** All that a draft holds and the stack made of it, its layers named by their place alone. */
const byPlace = (draft: Draft): string => {
  const places = new Map(draft.map(({ id }, place) => [id, `#${String(place)}`]))
  const named = (value: unknown): unknown => {
    if (typeof value === 'string') return places.get(value) ?? value
    if (Array.isArray(value)) return value.map(named)
    if (typeof value !== 'object' || value === null) return value
    return Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, inner]) => [key, named(inner)])
  }
  return JSON.stringify(named([draft, stackOf(draft)]))
}

/** Everything that the page draws or computes of a draft. */
const shown = (draft: Draft): number => {
  const stack = stackOf(draft)
  expect(violationsOf(stack).filter(isUnthinkable)).toEqual([])
  const { rows } = layoutStack(stack)
  expect(rows).toBeLessThanOrEqual(24)
  classify(stack)
  let journeys = 0
  for (const layer of stack) {
    modeOf(stack, layer)
    if (faultsOf(stack, layer.id).length > 0) continue
    for (const operation of operations.filter((candidate) => canAsk(stack, layer, candidate))) {
      const steps = journey(stack, layer.id, operation)
      expect(fold(layer.id, steps).length).toBeGreaterThan(0)
      expect(steps.at(-1)?.to ?? layer.id).toBe(layer.id)
      journeys++
    }
  }
  return journeys
}

test(`${String(sequences)} random sequences of actions: every draft is drawn, travelled, undone, shared and opened again`, () => {
  let placed = 0
  let largest = 0
  let journeys = 0
  fc.assert(fc.property(fc.array(move, { minLength: 1, maxLength: 50, size: 'max' }), (moves) => {
    let workshop = openWorkshop()
    let done = 0
    const drafts: Draft[] = [workshop.draft]
    for (const one of moves) {
      const action = actionOf(workshop, one)
      const outcome = act(workshop, action)
      if ('refusal' in outcome) continue
      if (action.do === 'undo') expect(outcome.workshop.draft).toBe(workshop.past.at(-1))
      else if (action.do === 'redo') expect(outcome.workshop.draft).toBe(workshop.future[0])
      else {
        const back = act(outcome.workshop, { do: 'undo' })
        expect('workshop' in back && back.workshop.draft).toBe(workshop.draft)
        const again = 'workshop' in back ? act(back.workshop, { do: 'redo' }) : back
        expect('workshop' in again && again.workshop.draft).toBe(outcome.workshop.draft)
      }
      workshop = outcome.workshop
      drafts.push(workshop.draft)
      done++
    }
    placed += done
    largest = Math.max(largest, workshop.draft.length)
    const word = writeDraft(workshop.draft)
    const read = readDraft(word)
    if (!('draft' in read)) throw new Error(`${word} cannot be opened: ${read.bad}`)
    expect(writeDraft(read.draft)).toBe(word)
    expect(byPlace(read.draft)).toBe(byPlace(workshop.draft))
    journeys += shown(workshop.draft)
    while (workshop.past.length > 0) {
      const back = act(workshop, { do: 'undo' })
      if ('refusal' in back) throw new Error('the past cannot be undone')
      workshop = back.workshop
    }
    expect(workshop.draft).toBe(emptyDraft)
  }), { numRuns: sequences })
  // The sequences do build something, or the test would say nothing.
  expect(placed).toBeGreaterThan(sequences)
  expect(largest).toBeGreaterThan(8)
  expect(journeys).toBeGreaterThan(sequences)
}, 600_000)

test('no text opens as anything but a sound draft', () => {
  let opened = 0
  const good = writeDraft(emptyDraft)
  const word = fc.oneof(fc.string({ maxLength: 200 }), fc.stringMatching(/^1\.hw-i0(\.[a-z]{2}\d-i\d){0,6}~[0-9a-z]{4}$/), fc.nat(good.length - 1).map((end) => good.slice(0, end)))
  fc.assert(fc.property(word, (text) => {
    const read = readDraft(text)
    if ('draft' in read) { opened++; expect(writeDraft(read.draft)).toBe(text) }
  }), { numRuns: sequences })
  // Not one of them is signed by chance.
  expect(opened).toBe(0)
})
