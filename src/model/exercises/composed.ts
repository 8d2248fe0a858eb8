// Stacks for exercises: no product's, but put together by the rules that make a family, with something to tell apart around it.
import type { Isa, OperatingSystem } from '../interfaces.ts'
import type { CpuMethod, Extension, Hardware, Kernel, Layer, LayerId, Port, Process, Seat, Stack } from '../layers.ts'
import type { Chance } from './chance.ts'

/** What the asked layer is, before anything else has been decided. */
export const designs = [
  'on-the-machine', 'loaded-into-a-kernel', 'part-of-a-kernel', 'whole-machine', 'one-program',
  'other-calls', 'other-calls-in-kernel', 'same-calls', 'boundary',
] as const
export type Design = (typeof designs)[number]

export interface Composed {
  readonly stack: Stack
  /** The layer that the stack is about: always a vahekiht. */
  readonly asked: LayerId
  readonly design: Design
}

interface Ground {
  readonly layers: readonly Layer[]
  /** The kernel that the design stands on or in. */
  readonly kernel: LayerId
  readonly os: OperatingSystem
  readonly isa: Isa
}

const machines: readonly (readonly [Isa, Extension])[] = [['x86-64', 'vt-x'], ['x86-64', 'vt-x'], ['x86-64', 'amd-v'], ['arm64', 'arm-el2']]
const hosts: readonly OperatingSystem[] = ['linux', 'linux', 'windows', 'macos']
const guests: readonly OperatingSystem[] = ['linux', 'windows']

/** The paravirtual dialect of composed stacks. */
export const composedDialect = 'hyperkutsed'

/** The layer asked about has this id, whatever it is. */
export const askedId: LayerId = 'asked'

const below: Port = { answeredBy: 'machine-below', front: 'registers', virtualCpu: 'waits' }
const seatOf = (method: CpuMethod, port: Port, monitor?: LayerId): Seat => ({ method, disk: port, network: port, ...(monitor !== undefined && { monitor }) })
const program = (id: LayerId, on: LayerId, os: OperatingSystem, isa: Isa): Process => ({ kind: 'process', id, on, os, isa })
const without = <Item>(items: readonly Item[], item: Item): Item[] => items.filter((other) => other !== item)

/** A stack that passes `check`, of the design given or of one that chance picks. */
export const compose = (chance: Chance, design: Design = chance.pick(designs)): Composed => {
  const [isa, extension] = chance.pick(machines)
  const hardware: Hardware = { kind: 'hardware', id: 'hw', isa, extension, nestedPaging: true }
  return { stack: layersOf(chance, design, hardware, isa, extension), asked: askedId, design }
}

const layersOf = (chance: Chance, design: Design, hardware: Hardware, isa: Isa, extension: Extension): Stack => {
  switch (design) {
    case 'on-the-machine': return [hardware, ...onTheMachine(chance, isa)]
    case 'loaded-into-a-kernel': return loadedIntoKernel(chance, hostOn(chance, hardware, isa, hosts))
    case 'part-of-a-kernel': return partOfKernel(chance, hostOn(chance, hardware, isa, ['linux', 'linux', 'macos']), extension)
    case 'whole-machine': return wholeMachine(chance, ground(chance, hardware, isa, hosts))
    case 'one-program': return oneProgram(chance, ground(chance, hardware, isa, ['linux', 'macos', 'windows']))
    case 'other-calls': return otherCalls(chance, ground(chance, hardware, isa, ['linux', 'macos']))
    case 'other-calls-in-kernel': return otherCallsInKernel(chance, ground(chance, hardware, isa, ['windows']))
    case 'same-calls': return sameCalls(chance, ground(chance, hardware, isa, ['linux']))
    case 'boundary': return boundary(chance, ground(chance, hardware, isa, ['linux']))
  }
}

const hostOn = (chance: Chance, hardware: Hardware, isa: Isa, systems: readonly OperatingSystem[]): Ground => {
  // macOS runs on no AMD processor.
  const os = chance.pick(systems.filter((system) => system !== 'macos' || hardware.extension !== 'amd-v'))
  return { layers: [hardware, { kind: 'kernel', id: 'host', on: hardware.id, os, isa }], kernel: 'host', os, isa }
}

/** The kernel of the computer itself, or, once in three, that of a guest. */
const ground = (chance: Chance, hardware: Hardware, isa: Isa, systems: readonly OperatingSystem[]): Ground => {
  const inGuest = systems.filter((os) => os !== 'macos')
  if (inGuest.length === 0 || !chance.oneIn(3)) return hostOn(chance, hardware, isa, systems)
  const os = chance.pick(inGuest)
  return {
    layers: [
      hardware,
      { kind: 'hypervisor', id: 'outer', on: hardware.id, isa, methods: ['guest-mode'], drivers: true },
      { kind: 'kernel', id: 'host', on: 'outer', os, isa, seat: seatOf('guest-mode', { answeredBy: 'outer', front: 'ring', virtualCpu: 'runs-on' }) },
    ],
    kernel: 'host', os, isa,
  }
}

/** One program beside the rest, so that not everything that stands on a kernel has to do with the vahekiht. */
const neighbour = (chance: Chance, { kernel, os, isa }: Ground): Layer[] => (chance.oneIn(2) ? [program('neighbour', kernel, os, isa)] : [])

/** A program in a guest; once in three a boundary stands between. */
const inGuest = (chance: Chance, { id, os, isa }: Kernel): Layer[] => (os === 'linux' && chance.oneIn(3)
  ? [{ kind: 'container-boundary', id: 'inner', partOf: id }, program('app', 'inner', os, isa)]
  : [program('app', id, os, isa)])

const onTheMachine = (chance: Chance, isa: Isa): Layer[] => {
  const paravirtual = isa === 'x86-64' && chance.oneIn(2)
  const method: CpuMethod = paravirtual ? 'paravirtual' : 'guest-mode'
  const own = chance.oneIn(2)
  const hypervisor: Layer = { kind: 'hypervisor', id: askedId, on: 'hw', isa, methods: ['guest-mode', ...(paravirtual ? ['paravirtual' as const] : [])], ...(paravirtual && { dialect: composedDialect }), ...(own && { drivers: true }) }
  const aware = paravirtual ? { aware: [composedDialect] } : {}
  const control: Kernel = { kind: 'kernel', id: 'control', on: askedId, os: 'linux', isa, seat: seatOf(method, below), ...aware }
  const ring: Port = { answeredBy: own ? askedId : 'control', front: 'ring', virtualCpu: 'runs-on' }
  const guest: Kernel = { kind: 'kernel', id: 'guest', on: askedId, os: paravirtual ? 'linux' : chance.pick(guests), isa, seat: seatOf(method, ring), ...aware }
  return [hypervisor, ...(own ? [] : [control]), guest, ...inGuest(chance, guest)]
}

const monitored = (chance: Chance, { layers, kernel, os, isa }: Ground, hypervisor: readonly Layer[], driver: string | undefined): Layer[] => {
  const port: Port = { answeredBy: 'monitor', front: driver === undefined ? 'registers' : 'ring', virtualCpu: driver === undefined ? 'waits' : 'runs-on', ...(driver !== undefined && { driver }) }
  const guest: Kernel = { kind: 'kernel', id: 'guest', on: askedId, os: chance.pick(guests), isa, seat: seatOf('guest-mode', port, 'monitor'), ...(driver !== undefined && { aware: [driver] }) }
  return [...layers, ...hypervisor, program('monitor', kernel, os, isa), ...neighbour(chance, { layers, kernel, os, isa }), guest, ...inGuest(chance, guest)]
}

const loadedIntoKernel = (chance: Chance, host: Ground): Layer[] => monitored(chance, host, chance.oneIn(2)
  ? [{ kind: 'hypervisor', id: askedId, partOf: host.kernel, isa: host.isa, methods: ['guest-mode'], foreign: true }]
  : [{ kind: 'module', id: 'driver', partOf: host.kernel, foreign: true }, { kind: 'hypervisor', id: askedId, partOf: 'driver', isa: host.isa, methods: ['guest-mode'] }], undefined)

const partOfKernel = (chance: Chance, host: Ground, extension: Extension): Layer[] => {
  const vendors: Layer[] = extension === 'arm-el2' || host.os !== 'linux' ? [] : [
    { kind: 'module', id: 'for-vt-x', partOf: askedId, drives: 'vt-x' },
    { kind: 'module', id: 'for-amd-v', partOf: askedId, drives: 'amd-v' },
  ]
  return monitored(chance, host, [{ kind: 'hypervisor', id: askedId, partOf: host.kernel, isa: host.isa, methods: ['guest-mode'] }, ...vendors], chance.oneIn(2) ? 'virtio' : undefined)
}

const wholeMachine = (chance: Chance, { layers, kernel, os, isa }: Ground): Layer[] => {
  const of = chance.oneIn(2) ? isa : chance.pick(without<Isa>(['x86-64', 'arm64', 'ppc'], isa))
  const guest: Kernel = { kind: 'kernel', id: 'guest', on: askedId, os: of === 'ppc' ? 'linux' : chance.pick(guests), isa: of }
  return [
    ...layers, { kind: 'emulator', id: askedId, on: kernel, os, isa, of, technique: chance.pick(['interpretation', 'translation']), scope: 'machine' },
    ...neighbour(chance, { layers, kernel, os, isa }), guest, ...inGuest(chance, guest),
  ]
}

const oneProgram = (chance: Chance, { layers, kernel, os, isa }: Ground): Layer[] => {
  const of = chance.pick(without<Isa>(['x86-64', 'arm64'], isa))
  return [...layers, { kind: 'emulator', id: askedId, on: kernel, os, isa, of, technique: 'translation', scope: 'program' }, ...neighbour(chance, { layers, kernel, os, isa }), program('app', askedId, os, of)]
}

const otherCalls = (chance: Chance, { layers, kernel, os, isa }: Ground): Layer[] =>
  [...layers, { kind: 'compatibility-layer', id: askedId, on: kernel, os, isa, offers: 'windows', catches: 'calls' }, ...neighbour(chance, { layers, kernel, os, isa }), program('app', askedId, 'windows', isa)]

const otherCallsInKernel = (chance: Chance, { layers, kernel, os, isa }: Ground): Layer[] =>
  [...layers, { kind: 'compatibility-layer', id: askedId, partOf: kernel, os, isa, offers: 'linux', catches: 'system-calls' }, ...neighbour(chance, { layers, kernel, os, isa }), program('app', askedId, 'linux', isa)]

const sameCalls = (chance: Chance, { layers, kernel, os, isa }: Ground): Layer[] =>
  [...layers, { kind: 'compatibility-layer', id: askedId, on: kernel, os, isa, offers: os, catches: 'system-calls' }, ...neighbour(chance, { layers, kernel, os, isa }), program('app', askedId, os, isa)]

const boundary = (chance: Chance, { layers, kernel, os, isa }: Ground): Layer[] => [
  ...layers, { kind: 'container-boundary', id: askedId, partOf: kernel }, program('app', askedId, os, isa),
  ...(chance.oneIn(2) ? [program('second', askedId, os, isa)] : []), ...neighbour(chance, { layers, kernel, os, isa }),
]
