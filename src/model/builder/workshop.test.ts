import { expect, test } from 'vitest'
import { draftAfter } from './challenges.ts'
import { emptyDraft, itemById, stackOf, type Draft } from './item.ts'
import { mostBeside } from './limits.ts'
import { placementsOf } from './place.ts'
import { act, openWorkshop, type Action } from './workshop.ts'

const refusalOf = (draft: Draft, action: Action): unknown => {
  const outcome = act(openWorkshop(draft), action)
  return 'refusal' in outcome ? outcome.refusal : undefined
}

const kvmHost = draftAfter([
  { do: 'place', block: 'linux', at: 'hw' }, { do: 'place', block: 'kvm', at: 'l1' }, { do: 'place', block: 'kvm-intel', at: 'l2' },
  { do: 'place', block: 'qemu', at: 'l1' }, { do: 'place', block: 'linux', at: 'l2' }, { do: 'place', block: 'linux-program', at: 'l5' },
])

test('a program on bare hardware is refused: it needs a system, and finds hardware', () => {
  expect(refusalOf(emptyDraft, { do: 'place', block: 'linux-program', at: 'hw' })).toMatchObject({ why: 'violation', violation: { rule: 'needs-system', wants: 'system(linux)', finds: 'hardware' } })
})

test('a Windows program on Linux is refused: it needs another system', () => {
  const draft = draftAfter([{ do: 'place', block: 'linux', at: 'hw' }])
  expect(refusalOf(draft, { do: 'place', block: 'windows-program', at: 'l1' })).toMatchObject({ why: 'violation', violation: { rule: 'wrong-os', wants: 'windows', finds: 'linux' } })
})

test('a guest of KVM waits for its monitor, and with it for the right vendor module', () => {
  const bare = draftAfter([{ do: 'place', block: 'linux', at: 'hw' }, { do: 'place', block: 'kvm', at: 'l1' }])
  expect(refusalOf(bare, { do: 'place', block: 'linux', at: 'l2' })).toMatchObject({ why: 'no-server', missing: 'monitor' })
  const wrong = draftAfter([{ do: 'place', block: 'kvm-amd', at: 'l2' }, { do: 'place', block: 'qemu', at: 'l1' }], bare)
  expect(refusalOf(wrong, { do: 'place', block: 'linux', at: 'l2' })).toMatchObject({ why: 'violation', violation: { rule: 'no-vendor-module', wants: 'vt-x', finds: 'amd-v' } })
})

test('every layer of the draft is told about for a block about to be placed', () => {
  expect(placementsOf(kvmHost, 'docker').map(({ at, refusal }) => [at, refusal?.why])).toEqual([
    ['hw', 'not-a-part'], ['l1', undefined], ['l2', 'not-a-part'], ['l3', 'not-a-part'], ['l4', 'not-a-part'], ['l5', undefined], ['l6', 'not-a-part'],
  ])
})

test('a process that a guest needs cannot be taken away; the host that carries both can', () => {
  expect(refusalOf(kvmHost, { do: 'remove', id: 'l4' })).toEqual({ why: 'in-use', id: 'l4', by: 'l5' })
  expect(draftAfter([{ do: 'remove', id: 'l1' }], kvmHost)).toEqual(emptyDraft)
})

test('a copy of a whole host is complete in itself: its guest is answered by its own monitor', () => {
  const nested = draftAfter([
    { do: 'place', block: 'kvm', at: 'l5' }, { do: 'place', block: 'kvm-intel', at: 'l7' }, { do: 'place', block: 'qemu', at: 'l5' }, { do: 'place', block: 'linux', at: 'l7' },
    { do: 'duplicate', id: 'l5' },
  ], kvmHost)
  const copies = nested.slice(11)
  expect(copies.map(({ block }) => block)).toEqual(['linux', 'linux-program', 'kvm', 'kvm-intel', 'qemu', 'linux'])
  const inner = copies.at(-1)
  expect([inner?.at, inner?.seat?.monitor, inner?.seat?.disk.server]).toEqual([copies[2]?.id, copies[4]?.id, copies[4]?.id])
  // What lies outside of the copied part serves the copy too.
  expect(copies[0]?.seat?.disk.server).toBe('l4')
})

test('more layers than fit beside one another are refused', () => {
  let draft = draftAfter([{ do: 'place', block: 'linux', at: 'hw' }, { do: 'place', block: 'linux-program', at: 'l1' }])
  for (let count = 1; count < mostBeside; count++) draft = draftAfter([{ do: 'duplicate', id: 'l2' }], draft)
  expect(refusalOf(draft, { do: 'duplicate', id: 'l2' })).toEqual({ why: 'limit', limit: 'beside' })
})

test('one machine holds one kernel', () => {
  expect(refusalOf(kvmHost, { do: 'place', block: 'windows', at: 'hw' })).toMatchObject({ why: 'violation', violation: { rule: 'machine-taken', finds: 'l1' } })
})

test('a layer moves with all that it carries, and never onto itself', () => {
  const draft = draftAfter([{ do: 'move', id: 'l6', at: 'l1' }], kvmHost)
  expect(itemById(draft, 'l6')?.at).toBe('l1')
  expect(refusalOf(kvmHost, { do: 'move', id: 'l1', at: 'l5' })).toEqual({ why: 'inside-itself' })
})

test('a smaller machine leaves a fault behind, which is not a refusal', () => {
  const draft = draftAfter([{ do: 'set', id: 'hw', setting: 'machine', value: 'x86-64' }], kvmHost)
  expect(stackOf(draft).find(({ id }) => id === 'hw')).toEqual({ kind: 'hardware', id: 'hw', isa: 'x86-64' })
  // What stands there already is no reason to refuse something else.
  expect(refusalOf(draft, { do: 'place', block: 'linux-program', at: 'l1' })).toBeUndefined()
})

test.each(['<b>paks</b>', 'x'.repeat(41), 'a\u202Eb', '"'])('the name %j is refused', (label) => {
  expect(refusalOf(emptyDraft, { do: 'name', id: 'hw', label })).toEqual({ why: 'bad-label' })
})

test('a refused action leaves past and future as they were', () => {
  const first = act(openWorkshop(), { do: 'place', block: 'linux', at: 'hw' })
  const workshop = 'workshop' in first ? first.workshop : openWorkshop()
  const back = act(workshop, { do: 'undo' })
  expect('workshop' in back && act(back.workshop, { do: 'place', block: 'linux-program', at: 'hw' })).toHaveProperty('refusal')
  expect('workshop' in back && back.workshop.future).toEqual([workshop.draft])
})
