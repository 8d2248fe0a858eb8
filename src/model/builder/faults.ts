// What keeps a draft, or one program of it, from working.
import { checkDevices } from '../check/devices.ts'
import { checkPlace } from '../check/place.ts'
import { checkReferences } from '../check/references.ts'
import type { Rule, Violation } from '../check/rules.ts'
import { checkSeat } from '../check/seat.ts'
import type { LayerId, Stack } from '../layers.ts'

/** A draft never breaks these: it could not even be drawn. Everything else is a problem that the reader may leave for later. */
const unthinkable: ReadonlySet<Rule> = new Set<Rule>([
  'one-hardware', 'unique-id', 'unknown-layer', 'circular-stack', 'part-of-wrong-kind', 'needs-machine', 'needs-system', 'no-seat', 'needless-seat',
])

/** Whether a draft that has this violation could not even be drawn; others are told and may be mended later. */
export const isUnthinkable = ({ rule }: Violation): boolean => unthinkable.has(rule)

/** Every violation of every stage. `check` stops at the first stage that has one; a draft may have problems of several. */
export const violationsOf = (stack: Stack): Violation[] => {
  const references = checkReferences(stack)
  if (references.length > 0) return references
  const place = checkPlace(stack)
  // Later stages look for the kernel below each process.
  if (place.some(isUnthinkable)) return place
  return [...place, ...checkSeat(stack), ...checkDevices(stack)]
}

const keyOf = ({ rule, at, wants = '' }: Violation): string => `${rule} ${at} ${wants}`

/** Violations that one stack has and the other, from which it was made, has not. */
export const newViolations = (before: Stack, after: Stack): Violation[] => {
  const known = new Set(violationsOf(before).map(keyOf))
  return violationsOf(after).filter((violation) => !known.has(keyOf(violation)))
}

/** The layers that must be in order for this one to work: what it rests on, whose part it is, who answers for its devices, and their parts. */
export const supportOf = (stack: Stack, id: LayerId): ReadonlySet<LayerId> => {
  const found = new Set<LayerId>()
  const add = (wanted: LayerId | undefined): void => {
    const layer = stack.find((candidate) => candidate.id === wanted)
    if (!layer || found.has(layer.id)) return
    found.add(layer.id)
    add(layer.on)
    add(layer.partOf)
    if (layer.kind !== 'kernel' && layer.kind !== 'hypervisor') return
    const { seat } = layer
    for (const helper of [seat?.monitor, seat?.disk.answeredBy, seat?.network.answeredBy]) add(helper)
  }
  add(id)
  return found
}

/** What is wrong with the layer or anything that it needs; it works where there is nothing. */
export const faultsOf = (stack: Stack, id: LayerId): Violation[] => {
  const support = supportOf(stack, id)
  return violationsOf(stack).filter(({ at }) => support.has(at))
}
