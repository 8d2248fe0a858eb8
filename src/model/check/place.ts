// What each layer stands on or is part of, and whether the interface there is the one it needs.
import type { Hypervisor, Kernel, Layer, LayerKind, Module, Stack } from '../layers.ts'
import { machineOf, systemOf } from '../offers.ts'
import { below, holder, layerById, partsOf, standingOn } from '../structure.ts'
import type { Violation } from './rules.ts'

/** Each layer stands on, or is part of, what its kind can. */
export const checkPlace = (stack: Stack): Violation[] => stack.flatMap((layer) =>
  layer.kind === 'hardware' ? [] : layer.partOf === undefined ? checkStanding(stack, layer) : checkPart(stack, layer))

/** Kinds that each kind may be part of. */
const holders: Partial<Record<LayerKind, readonly LayerKind[]>> = {
  module: ['kernel', 'hypervisor'],
  'compatibility-layer': ['kernel'],
  'container-boundary': ['kernel', 'container-boundary'],
  hypervisor: ['kernel', 'hypervisor', 'module'],
}

const checkPart = (stack: Stack, layer: Layer): Violation[] => {
  const host = layerById(stack, layer.partOf ?? '')
  if (!(holders[layer.kind] ?? []).includes(host.kind)) return [{ rule: 'part-of-wrong-kind', at: layer.id, wants: (holders[layer.kind] ?? []).join(), finds: host.kind }]
  const whole = holder(stack, layer)
  const isa = whole.kind === 'kernel' || whole.kind === 'hypervisor' ? whole.isa : undefined
  if ((layer.kind === 'compatibility-layer' || layer.kind === 'hypervisor') && layer.isa !== isa) return [{ rule: 'wrong-isa', at: layer.id, wants: layer.isa, ...(isa && { finds: isa }) }]
  if (layer.kind === 'compatibility-layer' && whole.kind === 'kernel' && whole.os === layer.offers) return [{ rule: 'offers-nothing-new', at: layer.id }]
  return layer.kind === 'hypervisor' ? checkGuestMode(stack, layer) : []
}

const checkStanding = (stack: Stack, layer: Layer): Violation[] => {
  const base = layerById(stack, layer.on ?? '')
  switch (layer.kind) {
    case 'kernel': case 'hypervisor': return checkOnMachine(stack, layer, base)
    case 'process': case 'emulator': case 'compatibility-layer': return checkOnSystem(stack, layer, base)
    // Modules and boundaries are parts by type; hardware stands on nothing.
    case 'module': case 'container-boundary': case 'hardware': return []
  }
}

const checkOnMachine = (stack: Stack, layer: Kernel | Hypervisor, base: Layer): Violation[] => {
  if (base.kind === 'hypervisor' && !layer.seat) return [] // which machine it would see is unknown; `checkSeat` says so
  const machine = machineOf(stack, base, layer.seat?.method)
  if (!machine) return [{ rule: 'needs-machine', at: layer.id, wants: `machine(${layer.isa})`, finds: base.kind }]
  if (machine.isa !== layer.isa) return [{ rule: 'wrong-isa', at: layer.id, wants: layer.isa, finds: machine.isa }]
  const aware = layer.kind === 'kernel' ? (layer.aware ?? []) : []
  if (machine.dialect !== 'native' && !aware.includes(machine.dialect)) return [{ rule: 'not-ported', at: layer.id, wants: machine.dialect }]
  // The machine of a hardware or an emulator is one; only a hypervisor offers each guest a machine of its own.
  const first = base.kind === 'hypervisor' ? undefined : standingOn(stack, base)[0]
  if (first !== undefined && first !== layer) return [{ rule: 'machine-taken', at: layer.id, wants: `machine(${layer.isa})`, finds: first.id }]
  return layer.kind === 'hypervisor' ? checkGuestMode(stack, layer) : []
}

const checkOnSystem = (stack: Stack, layer: Extract<Layer, { kind: 'process' | 'emulator' | 'compatibility-layer' }>, base: Layer): Violation[] => {
  const system = systemOf(stack, base)
  if (!system) return [{ rule: 'needs-system', at: layer.id, wants: `system(${layer.os})`, finds: base.kind }]
  if (system.os !== layer.os) return [{ rule: 'wrong-os', at: layer.id, wants: layer.os, finds: system.os }]
  if (system.isa !== layer.isa) return [{ rule: 'wrong-isa', at: layer.id, wants: layer.isa, finds: system.isa }]
  const repeats = (layer.kind === 'emulator' && layer.scope === 'program' && layer.of === layer.isa)
    // A process that answers the same system's calls must catch them: what programs merely call would be an ordinary library.
    || (layer.kind === 'compatibility-layer' && layer.offers === layer.os && layer.catches === 'calls')
  return repeats ? [{ rule: 'offers-nothing-new', at: layer.id }] : []
}

/** A hypervisor that seats guests in guest mode needs a machine that has it, and the vendor module that drives it, if it is split so. */
const checkGuestMode = (stack: Stack, hypervisor: Hypervisor): Violation[] => {
  const seatsGuests = stack.some((layer) => layer.on === hypervisor.id && (layer.kind === 'kernel' || layer.kind === 'hypervisor') && layer.seat?.method === 'guest-mode')
  if (!seatsGuests) return []
  const whole = holder(stack, hypervisor)
  const base = below(stack, hypervisor)
  const method = whole.kind === 'kernel' || whole.kind === 'hypervisor' ? whole.seat?.method : undefined
  const machine = base && machineOf(stack, base, method)
  if (!machine?.guestMode) return [{ rule: 'no-guest-mode', at: hypervisor.id, wants: 'guest-mode', ...(base && { finds: base.kind }) }]
  const vendors = partsOf(stack, hypervisor).filter((part): part is Module => part.kind === 'module' && part.drives !== undefined)
  const extension = stack.find((layer) => layer.kind === 'hardware')?.extension
  if (vendors.length === 0 || extension === undefined || vendors.some((vendor) => vendor.drives === extension)) return []
  return [{ rule: 'no-vendor-module', at: hypervisor.id, wants: extension, finds: vendors.map((vendor) => vendor.drives).join() }]
}
