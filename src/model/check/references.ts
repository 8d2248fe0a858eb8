// Ids and relations: one hardware, ids unique, every id known, no layer above itself.
import type { Layer, LayerId, Stack } from '../layers.ts'
import type { Violation } from './rules.ts'
import { hasCycle } from './cycle.ts'

/** Ids are unique and every layer that is named exists. */
export const checkReferences = (stack: Stack): Violation[] => {
  const violations: Violation[] = []
  const ids = new Set<LayerId>()
  for (const { id } of stack) {
    if (ids.has(id)) violations.push({ rule: 'unique-id', at: id })
    ids.add(id)
  }
  const hardware = stack.filter((layer) => layer.kind === 'hardware')
  if (hardware.length !== 1) violations.push({ rule: 'one-hardware', at: hardware[1]?.id ?? stack[0]?.id ?? '' })
  for (const layer of stack) {
    for (const target of referencesOf(layer)) if (!ids.has(target)) violations.push({ rule: 'unknown-layer', at: layer.id, wants: target })
  }
  if (violations.length > 0) return violations
  const restsOn = (id: LayerId): LayerId[] => stack.flatMap((layer) => (layer.id === id ? [layer.on ?? layer.partOf ?? []].flat() : []))
  return stack.filter((layer) => hasCycle(layer.id, restsOn)).map((layer) => ({ rule: 'circular-stack', at: layer.id }))
}

const referencesOf = (layer: Layer): LayerId[] => {
  const seat = layer.kind === 'kernel' || layer.kind === 'hypervisor' ? layer.seat : undefined
  return [layer.on, layer.partOf, seat?.monitor, seat?.disk.answeredBy, seat?.network.answeredBy]
    .filter((id): id is LayerId => id !== undefined && id !== 'machine-below')
}
