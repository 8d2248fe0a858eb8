// Random stacks for property tests: grown move by move, nested ones too. Most fit; a share deliberately does not.
import fc from 'fast-check'
import type { Isa, OperatingSystem } from '../src/model/interfaces.ts'
import type { CpuMethod, Layer, LayerId, Port, Seat, Stack } from '../src/model/layers.ts'
import { systemOf } from '../src/model/offers.ts'
import { holder, standsInProcess } from '../src/model/structure.ts'

interface Move { readonly onto: number; readonly shape: number; readonly flavour: number; readonly misfit: number }

const systems: readonly OperatingSystem[] = ['linux', 'windows', 'macos']
const isas: readonly Isa[] = ['x86-64', 'arm64', 'x86-32']
const pick = <Item>(items: readonly Item[], index: number, fallback: Item): Item => items[index % items.length] ?? fallback

const firstOf = (layers: readonly Layer[]): Layer => {
  const [first] = layers
  if (!first) throw new Error('a stack begins with hardware')
  return first
}

const grow = (layers: readonly Layer[], move: Move): Layer[] => {
  const id = `l${layers.length}`
  const misfit = move.misfit === 0
  const picked = pick(layers, move.onto, firstOf(layers))
  const target = misfit ? picked : onFree(layers, picked)
  const isa = misfit ? pick(isas, move.flavour, 'arm64') : isaOn(layers, target)
  const os = pick(systems, move.flavour, 'linux')
  const flag = move.flavour % 2 === 0
  const made = make(layers, target, id, move, { isa, os, flag, misfit })
  return made ? [...layers, made] : [...layers]
}

/** A machine holds one kernel: whatever comes to a taken one goes to its kernel instead. */
const onFree = (layers: readonly Layer[], target: Layer): Layer =>
  ((target.kind === 'hardware' || (target.kind === 'emulator' && target.scope === 'machine')) && layers.find((layer) => layer.on === target.id)) || target

interface Choice { readonly isa: Isa; readonly os: OperatingSystem; readonly flag: boolean; readonly misfit: boolean }

const make = (layers: readonly Layer[], target: Layer, id: LayerId, move: Move, { isa, os, flag, misfit }: Choice): Layer | undefined => {
  const system = systemOf(layers, target)
  switch (target.kind) {
    case 'hardware':
      return flag ? { kind: 'kernel', id, on: target.id, os, isa } : { kind: 'hypervisor', id, on: target.id, isa, methods: ['guest-mode', 'paravirtual', 'translation'], nested: true, dialect: 'pv', drivers: move.shape % 3 === 0 }
    case 'hypervisor': {
      const seat = seatFor(layers, target, move)
      return misfit && flag ? { kind: 'kernel', id, on: target.id, os, isa } : { kind: 'kernel', id, on: target.id, os, isa, seat, aware: ['pv'] }
    }
    case 'kernel': case 'container-boundary':
      switch (move.shape % 7) {
        case 0: return { kind: 'container-boundary', id, partOf: target.id }
        case 1: return target.kind === 'kernel' ? { kind: 'hypervisor', id, partOf: target.id, isa, methods: ['guest-mode', 'translation', 'paravirtual'], nested: true, foreign: flag, dialect: 'pv' } : undefined
        case 2: return target.kind === 'kernel' ? { kind: 'module', id, partOf: target.id, foreign: flag } : undefined
        case 3: return target.kind === 'kernel' ? { kind: 'compatibility-layer', id, partOf: target.id, os: target.os, isa, offers: os, catches: 'system-calls' } : undefined
        default: return onSystem(id, target.id, move, system?.os ?? os, isa, os)
      }
    case 'module': return { kind: 'hypervisor', id, partOf: target.id, isa, methods: ['guest-mode', 'translation'] }
    case 'emulator': return target.scope === 'machine' ? { kind: 'kernel', id, on: target.id, os, isa } : onSystem(id, target.id, move, target.os, isa, os)
    case 'compatibility-layer': return onSystem(id, target.id, move, target.offers, isa, os)
    case 'process': return misfit ? onSystem(id, target.id, move, os, isa, os) : undefined
  }
}

const onSystem = (id: LayerId, on: LayerId, move: Move, os: OperatingSystem, isa: Isa, other: OperatingSystem): Layer => {
  switch (move.shape % 5) {
    case 0: return { kind: 'emulator', id, on, os, isa, of: pick(isas, move.flavour, 'arm64'), technique: move.flavour % 3 === 0 ? 'interpretation' : 'translation', scope: 'machine', guestMode: move.flavour % 4 === 0 }
    case 1: return { kind: 'emulator', id, on, os, isa, of: pick(isas, move.flavour + 1, 'arm64'), technique: 'translation', scope: 'program' }
    case 2: return { kind: 'compatibility-layer', id, on, os, isa, offers: other, catches: move.flavour % 2 === 0 ? 'calls' : 'system-calls' }
    default: return { kind: 'process', id, on, os, isa }
  }
}

const isaOn = (layers: readonly Layer[], target: Layer): Isa => {
  if (target.kind === 'emulator') return target.of
  const whole = holder(layers, target)
  return 'isa' in whole ? whole.isa : 'x86-64'
}

const seatFor = (layers: readonly Layer[], hypervisor: Layer, move: Move): Seat => {
  const method = pick<CpuMethod>(['guest-mode', 'guest-mode', 'paravirtual', 'translation'], move.shape, 'guest-mode')
  const whole = holder(layers, hypervisor)
  const answerers = layers.filter((layer) => (standsInProcess(layer) && layer.on === whole.id) || (layer.kind === 'kernel' && layer.on === hypervisor.id))
  const answerer = answerers.length > 0 ? pick(answerers, move.flavour, firstOf(answerers)) : undefined
  const port: Port = { answeredBy: answerer?.id ?? 'machine-below', front: move.flavour % 2 === 0 ? 'ring' : 'registers', virtualCpu: move.flavour % 3 === 0 ? 'waits' : 'runs-on' }
  return { method, disk: port, network: port, ...(answerer && standsInProcess(answerer) && { monitor: answerer.id }) }
}

/** Stacks of up to 14 layers. */
export const anyStack: fc.Arbitrary<Stack> = fc.record({
  isa: fc.constantFrom<Isa>('x86-64', 'x86-64', 'arm64', 'x86-32'),
  extended: fc.boolean(),
  nestedPaging: fc.boolean(),
  moves: fc.array(fc.record({ onto: fc.nat(50), shape: fc.nat(104), flavour: fc.nat(59), misfit: fc.nat(24) }), { minLength: 2, maxLength: 13 }),
}).map(({ isa, extended, nestedPaging, moves }) => moves.reduce<Layer[]>((layers, move) => grow(layers, move), [
  { kind: 'hardware', id: 'hw', isa, nestedPaging, ...(extended && { extension: isa === 'arm64' ? 'arm-el2' as const : 'vt-x' as const }) },
]))
