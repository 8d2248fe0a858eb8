import { expect, test } from 'vitest'
import type { Hardware, Kernel, Layer, Seat, Stack } from './layers.ts'
import { modeOf } from './mode.ts'
import { layerById } from './structure.ts'

const hardware: Hardware = { kind: 'hardware', id: 'hw', isa: 'x86-64', extension: 'vt-x' }
const linux: Kernel = { kind: 'kernel', id: 'linux', on: 'hw', os: 'linux', isa: 'x86-64' }
const program = (on: string): Layer => ({ kind: 'process', id: 'app', on, os: 'linux', isa: 'x86-64' })
const seat = (method: Seat['method']): Seat => ({ method, disk: { answeredBy: 'machine-below', front: 'registers', virtualCpu: 'waits' }, network: { answeredBy: 'machine-below', front: 'registers', virtualCpu: 'waits' } })
const guest = (on: string, method: Seat['method']): Kernel => ({ ...linux, id: 'guest', on, seat: seat(method), aware: ['xen'] })
const modeIn = (stack: Stack, id: string) => modeOf(stack, layerById(stack, id))

test('hardware runs no code of its own; a kernel on it is in ring 0, a program in ring 3', () => {
  const stack = [hardware, linux, program('linux')]
  expect(modeIn(stack, 'hw')).toBeUndefined()
  expect(modeIn(stack, 'linux')).toEqual({ world: 0, ring: 0, believedRing: 0 })
  expect(modeIn(stack, 'app')).toEqual({ world: 0, ring: 3, believedRing: 3 })
})

test('a part shares the mode of what holds it', () => {
  const stack: Stack = [hardware, linux, { kind: 'module', id: 'driver', partOf: 'linux' }]
  expect(modeIn(stack, 'driver')).toEqual(modeIn(stack, 'linux'))
})

test('in guest mode both rings are real again, one world up', () => {
  const stack: Stack = [hardware, linux, { kind: 'hypervisor', id: 'kvm', partOf: 'linux', isa: 'x86-64', methods: ['guest-mode'] }, guest('kvm', 'guest-mode'), program('guest')]
  expect(modeIn(stack, 'guest')).toEqual({ world: 1, ring: 0, believedRing: 0 })
  expect(modeIn(stack, 'app')).toEqual({ world: 1, ring: 3, believedRing: 3 })
})

test('a 64-bit paravirtual kernel shares ring 3 with its programs, a 32-bit one has ring 1 (FACTS 2.7)', () => {
  const xen: Layer = { kind: 'hypervisor', id: 'xen', on: 'hw', isa: 'x86-64', methods: ['paravirtual'], dialect: 'xen' }
  const wide = [hardware, xen, guest('xen', 'paravirtual'), program('guest')]
  expect(modeIn(wide, 'guest')).toEqual({ world: 0, ring: 3, believedRing: 0 })
  const narrow: Stack = [{ ...hardware, isa: 'x86-32' }, { ...xen, isa: 'x86-32' }, { ...guest('xen', 'paravirtual'), isa: 'x86-32' }, { kind: 'process', id: 'app', on: 'guest', os: 'linux', isa: 'x86-32' }]
  expect(modeIn(narrow, 'guest')).toEqual({ world: 0, ring: 1, believedRing: 0 })
  expect(modeIn(narrow, 'app')).toEqual({ world: 0, ring: 3, believedRing: 3 })
})

test('under an emulator every ring is the emulator’s ring 3; the guest only believes otherwise (FACTS 2.2)', () => {
  const stack: Stack = [hardware, linux, { kind: 'emulator', id: 'bochs', on: 'linux', os: 'linux', isa: 'x86-64', of: 'x86-64', technique: 'interpretation', scope: 'machine' }, { ...linux, id: 'guest', on: 'bochs' }, program('guest')]
  expect(modeIn(stack, 'bochs')).toEqual({ world: 0, ring: 3, believedRing: 3 })
  expect(modeIn(stack, 'guest')).toEqual({ world: 0, ring: 3, believedRing: 0, inside: 'bochs' })
  expect(modeIn(stack, 'app')).toEqual({ world: 0, ring: 3, believedRing: 3, inside: 'bochs' })
})
