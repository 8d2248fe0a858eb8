// The family of every intermediary layer, computed from place, what is offered, and who answers. No rule reads an id or a title.
import type { Layer, LayerId, Stack } from './layers.ts'
import { systemOf } from './offers.ts'
import { below, holder, layerById } from './structure.ts'

export type Family = 'emulation' | 'compatibility' | 'application-kernel' | 'os-level' | 'bare-metal' | 'hosted' | 'in-kernel'

/** The rule that matched; its sentence is made in `strings/families`. */
export type Because =
  | 'reproduces-another-isa' | 'executes-every-instruction' | 'answers-other-system' | 'answers-same-system-outside-the-kernel'
  | 'divides-one-kernel' | 'stands-on-the-machine' | 'loaded-into-a-host-kernel' | 'part-of-the-host-kernel'

export interface Verdict {
  readonly at: LayerId
  readonly family: Family
  readonly because: Because
  /** Where two criteria disagree (in-kernel), the family by each. The criteria were made for a host, that is, for no `machine` below. */
  readonly byPlace?: Family
  readonly byPrivilege?: Family
  /** Of a hypervisor: the kernel that holds it. */
  readonly kernel?: LayerId
  /** Of a hypervisor that does not stand on hardware: who offers the machine below it (FACTS 3.12). */
  readonly machine?: LayerId
}

interface FamilyRule {
  readonly because: Because
  readonly family: Family
  readonly byPlace?: Family
  readonly byPrivilege?: Family
  readonly matches: (stack: Stack, layer: Layer) => boolean
}

/** A hypervisor one of whose parts is itself a hypervisor only houses it (VMkernel and its VMMs): the part gets the verdict. */
const seatsGuests = (stack: Stack, layer: Layer): boolean =>
  layer.kind === 'hypervisor' && !stack.some((part) => part.kind === 'hypervisor' && part.partOf === layer.id)

/** Loaded into a kernel that does not know it: itself foreign, or held by a foreign module. */
const isForeign = (stack: Stack, layer: Layer): boolean =>
  (layer.kind === 'hypervisor' || layer.kind === 'module') && (layer.foreign === true || (layer.partOf !== undefined && isForeign(stack, layerById(stack, layer.partOf))))

const inKernel = (stack: Stack, layer: Layer): boolean => seatsGuests(stack, layer) && holder(stack, layer).kind === 'kernel'

const answersSameSystem = (stack: Stack, layer: Layer): boolean => {
  if (layer.kind !== 'compatibility-layer') return false
  const base = layer.partOf === undefined ? below(stack, layer) : holder(stack, layer)
  return base !== undefined && systemOf(stack, base)?.os === layer.offers
}

/** One row per reason. A test proves that exactly one matches each intermediary layer, and none any other layer. */
export const familyRules: readonly FamilyRule[] = [
  { because: 'reproduces-another-isa', family: 'emulation', matches: (_, layer) => layer.kind === 'emulator' && layer.of !== layer.isa },
  { because: 'executes-every-instruction', family: 'emulation', matches: (_, layer) => layer.kind === 'emulator' && layer.of === layer.isa },
  { because: 'answers-other-system', family: 'compatibility', matches: (stack, layer) => layer.kind === 'compatibility-layer' && !answersSameSystem(stack, layer) },
  { because: 'answers-same-system-outside-the-kernel', family: 'application-kernel', matches: answersSameSystem },
  { because: 'divides-one-kernel', family: 'os-level', matches: (_, layer) => layer.kind === 'container-boundary' },
  { because: 'stands-on-the-machine', family: 'bare-metal', matches: (stack, layer) => seatsGuests(stack, layer) && holder(stack, layer).kind === 'hypervisor' },
  { because: 'loaded-into-a-host-kernel', family: 'hosted', matches: (stack, layer) => inKernel(stack, layer) && isForeign(stack, layer) },
  { because: 'part-of-the-host-kernel', family: 'in-kernel', byPlace: 'hosted', byPrivilege: 'bare-metal', matches: (stack, layer) => inKernel(stack, layer) && !isForeign(stack, layer) },
]

/** One verdict for each intermediary layer, in stack order. The stack must pass `check`. */
export const classify = (stack: Stack): Verdict[] => stack.flatMap((layer) => {
  const rule = familyRules.find((candidate) => candidate.matches(stack, layer))
  if (!rule) return []
  const { because, family, byPlace, byPrivilege } = rule
  return [{ at: layer.id, family, because, ...(byPlace && { byPlace }), ...(byPrivilege && { byPrivilege }), ...(layer.kind === 'hypervisor' && groundOf(stack, layer)) }]
})

const groundOf = (stack: Stack, layer: Layer): Pick<Verdict, 'kernel' | 'machine'> => {
  const [whole, base] = [holder(stack, layer), below(stack, layer)]
  return { ...(whole.kind === 'kernel' && { kernel: whole.id }), ...(base && base.kind !== 'hardware' && { machine: base.id }) }
}
