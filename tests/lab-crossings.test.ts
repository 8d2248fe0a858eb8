// What the replay of a lab lights up for an event, against the journey of the model.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCatalogue } from '../src/content/catalogue.ts'
import { crossingOf } from '../src/lab/crossing.tsx'
import { journey } from '../src/model/journey/journey.ts'
import { exitOf } from '../src/model/lab/exits.ts'
import type { EventKind } from '../src/model/lab/run.ts'
import { crossingName } from '../src/strings/crossings.ts'

const { labs, stacks } = readCatalogue(join(import.meta.dirname, '..'))
const shown = [...new Set(labs.map(({ stack }) => stack))].map((id) => {
  const stack = Object.values(stacks).find((candidate) => candidate.id === id)
  if (!stack) throw new Error(`no stack ${id}`)
  return stack
})

const kinds = { out: 'there', in: 'back', 'mmio-write': 'there', 'mmio-read': 'back', halt: 'there' } as const satisfies Readonly<Record<EventKind, string>>
const events = Object.keys(kinds).filter((kind): kind is EventKind => kind in kinds)

test.each(shown.flatMap((stack) => events.map((kind) => [stack.id, kind, stack] as const)))('%s: %s lights up the crossings that the model has for it', (_, kind, stack) => {
  const guest = stack.layers.findLast((layer) => layer.kind === 'kernel' && layer.seat?.monitor !== undefined)
  const monitor = guest?.kind === 'kernel' ? guest.seat?.monitor ?? '' : ''
  const crossings = journey(stack.layers, guest?.id ?? '', { kind: 'privileged', instruction: 'port' }).filter((step) => step.kind === 'crossing')
  const turn = crossings.findIndex((step) => step.to === monitor) + 1
  const there = crossings.slice(0, turn)
  const back = crossings.slice(turn)
  const lit = crossingOf(stack, kind)?.moment
  const gone = kinds[kind] === 'there' ? there : back
  expect(lit?.at).toBe(gone.at(-1)?.to)
  expect(lit?.returning).toBe(kinds[kind] === 'back')
  expect(lit?.way).toEqual([gone[0]?.from, ...gone.flatMap(({ through, to }) => (through === undefined ? [to] : [through, to]))])
  expect(lit?.crossings).toEqual((kinds[kind] === 'there' ? there : crossings).map((step) => crossingName(step, stack.layers)))
})

test('each reason is the one of the kernel’s interface: ports, device memory and HLT differ, and only what is read comes back', () => {
  expect(events.map((kind) => [kind, exitOf(kind).reason, exitOf(kind).way])).toEqual([
    ['out', 'KVM_EXIT_IO', 'out'], ['in', 'KVM_EXIT_IO', 'back'], ['mmio-write', 'KVM_EXIT_MMIO', 'out'], ['mmio-read', 'KVM_EXIT_MMIO', 'back'], ['halt', 'KVM_EXIT_HLT', 'waits'],
  ])
})
