// A stack with one mistake in it. What the mistake is, and where, only `check` says: a change that it does not answer with exactly
// one violation is no exercise.
import { check } from '../check.ts'
import type { Rule, Violation } from '../check/rules.ts'
import type { Isa, OperatingSystem } from '../interfaces.ts'
import type { Layer, LayerId, Stack } from '../layers.ts'
import { standingOn } from '../structure.ts'

/** The rules that a reader can find broken by looking at the layers. The others are about ids, or about settings no picture shows. */
export const plantedRules = [
  'needs-machine', 'needs-system', 'wrong-isa', 'wrong-os', 'not-ported', 'no-guest-mode', 'no-vendor-module', 'offers-nothing-new', 'no-driver',
] as const satisfies readonly Rule[]
export type PlantedRule = (typeof plantedRules)[number]

export interface Planted {
  /** With the mistake. */
  readonly stack: Stack
  readonly rule: PlantedRule
  readonly violation: Violation
}

/** Every mistake that can be planted into a stack that passes `check`, in stack order. */
export const faultsIn = (stack: Stack): Planted[] => changesOf(stack).flatMap((changed): Planted[] => {
  const [violation, ...others] = check(changed)
  // Two ports that lack the same driver are one mistake.
  if (!violation || others.some(({ rule, at, wants }) => rule !== violation.rule || at !== violation.at || wants !== violation.wants)) return []
  const rule = plantedRules.find((known) => known === violation.rule)
  return rule ? [{ stack: changed, rule, violation }] : []
})

const changesOf = (stack: Stack): Stack[] => stack.flatMap((layer): Stack[] => {
  switch (layer.kind) {
    case 'hardware': return layer.extension === undefined ? [] : [replaced(stack, withoutExtension(layer))]
    case 'kernel': return [
      ...isas.filter((isa) => isa !== layer.isa).map((isa) => replaced(stack, { ...layer, isa })),
      ...(layer.aware ?? []).map((known) => replaced(stack, { ...layer, aware: (layer.aware ?? []).filter((other) => other !== known) })),
      // Without the hypervisor between: on the kernel that holds it.
      ...stack.flatMap((host) => (host.kind === 'kernel' && host !== layer && host.isa === layer.isa && layer.seat ? [replaced(stack, moved(layer, host.id))] : [])),
    ]
    case 'process': return [
      ...isas.filter((isa) => isa !== layer.isa).map((isa) => replaced(stack, { ...layer, isa })),
      ...systems.filter((os) => os !== layer.os).map((os) => replaced(stack, { ...layer, os })),
      // On what offers a machine, where a kernel should be between.
      ...stack.flatMap((base) => (base.kind === 'hypervisor' || base.kind === 'hardware' ? [replaced(stack, { ...layer, on: base.id })] : [])),
    ]
    case 'hypervisor': return isas.filter((isa) => isa !== layer.isa).map((isa) => replaced(stack, { ...layer, isa }))
    case 'module': return layer.drives === undefined ? [] : [stack.filter((other) => other !== layer)]
    case 'emulator': return layer.scope === 'program' ? [withProgramsOf(replaced(stack, { ...layer, of: layer.isa }), layer, { isa: layer.isa })] : []
    case 'compatibility-layer': return layer.catches === 'calls' || layer.partOf !== undefined ? [withProgramsOf(replaced(stack, { ...layer, offers: layer.os }), layer, { os: layer.os })] : []
    case 'container-boundary': return []
  }
})

const isas: readonly Isa[] = ['x86-64', 'arm64']
const systems: readonly OperatingSystem[] = ['linux', 'windows', 'macos']

const replaced = (stack: Stack, layer: Layer): Stack => stack.map((other) => (other.id === layer.id ? layer : other))

const withoutExtension = ({ kind, id, isa }: Extract<Layer, { kind: 'hardware' }>): Layer => ({ kind, id, isa })

/** The kernel on another layer, without its seat. */
const moved = ({ kind, id, os, isa, aware }: Extract<Layer, { kind: 'kernel' }>, on: LayerId): Layer => ({ kind, id, on, os, isa, ...(aware && { aware }) })

/** The programs on a layer, changed so that they fit what it offers now. */
const withProgramsOf = (stack: Stack, layer: Layer, change: { readonly isa: Isa } | { readonly os: OperatingSystem }): Stack => {
  const standing = new Set(standingOn(stack, layer))
  return stack.map((other) => (other.kind === 'process' && standing.has(other) ? { ...other, ...change } : other))
}
