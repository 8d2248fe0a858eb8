// Which layer of one stack is which layer of another: by kind, role, place and owner. Never by an id, a title or a product.
import { classify } from '../classify.ts'
import type { Layer, LayerId, Stack } from '../layers.ts'
import { kernelUnderProgram, topPrograms } from '../origins.ts'
import { below, layerById } from '../structure.ts'

/** What a layer is for in its stack. */
type Role =
  | 'hardware' | 'program' | 'intermediary' | 'guest-kernel' | 'host-kernel' | 'control-kernel' | 'kernel'
  | 'monitor' | 'vendor-module' | 'foreign-module' | 'module' | 'helper' | 'house'

const roleOf = (stack: Stack, layer: Layer): Role => {
  if (classify(stack).some(({ at }) => at === layer.id)) return 'intermediary'
  switch (layer.kind) {
    case 'hardware': return 'hardware'
    case 'kernel':
      if (below(stack, layer)?.kind === 'hardware') return 'host-kernel'
      if (layer === kernelUnderProgram(stack)) return 'guest-kernel'
      return layer.seat?.disk.answeredBy === 'machine-below' ? 'control-kernel' : 'kernel'
    case 'module': return layer.drives !== undefined ? 'vendor-module' : layer.foreign ? 'foreign-module' : 'module'
    case 'process':
      if (topPrograms(stack).includes(layer)) return 'program'
      return answersFor(stack, layer.id) ? 'monitor' : 'helper'
    // One that seats no guests itself, but holds the parts that do.
    case 'hypervisor': return 'house'
    case 'emulator': case 'compatibility-layer': case 'container-boundary': return 'intermediary'
  }
}

/** Some guest's seat names it: as its monitor, or as who answers for a device. */
const answersFor = (stack: Stack, id: LayerId): boolean => stack.some((layer) => {
  const seat = 'seat' in layer ? layer.seat : undefined
  return seat !== undefined && [seat.monitor, seat.disk.answeredBy, seat.network.answeredBy].includes(id)
})

/** Where a layer is: on what, or part of what; by that one's role. */
const placeOf = (stack: Stack, layer: Layer): string => {
  const base = layer.partOf ?? layer.on
  return base === undefined ? '' : `${layer.partOf === undefined ? 'on' : 'in'} ${roleOf(stack, layerById(stack, base))}`
}

/** From strictest to loosest; each pass pairs only what the passes before have left, in stack order. */
const passes: readonly ((stack: Stack, layer: Layer) => string | undefined)[] = [
  (stack, layer) => `${layer.kind} ${roleOf(stack, layer)} ${placeOf(stack, layer)} ${layer.kind === 'module' ? layer.drives ?? '' : ''}`,
  (stack, layer) => `${layer.kind} ${roleOf(stack, layer)} ${layer.kind === 'module' ? layer.drives ?? '' : ''}`,
  // The vahekiht under the program stays the vahekiht, whatever it has become: that it travels is the whole point.
  (stack, layer) => (roleOf(stack, layer) === 'intermediary' && path(stack).includes(layer) ? 'intermediary' : undefined),
]

/** Pairs of one layer of the first stack and one of the second; each layer is in one pair at most. */
export const matchLayers = (one: Stack, other: Stack): ReadonlyMap<LayerId, LayerId> => {
  const pairs = new Map<LayerId, LayerId>()
  const taken = new Set<LayerId>()
  for (const key of passes) {
    for (const layer of ordered(one)) {
      const wanted = pairs.has(layer.id) ? undefined : key(one, layer)
      const found = wanted === undefined ? undefined : ordered(other).find((candidate) => !taken.has(candidate.id) && key(other, candidate) === wanted)
      if (!found) continue
      pairs.set(layer.id, found.id)
      taken.add(found.id)
    }
  }
  return pairs
}

/** Intermediaries nearest to the program first: among several, the innermost is the one that makes the family. Else as in the stack. */
const ordered = (stack: Stack): Layer[] => {
  const nearest = path(stack)
  const rank = (layer: Layer): number => (nearest.includes(layer) ? nearest.indexOf(layer) : nearest.length)
  return [...stack].sort((a, b) => rank(a) - rank(b))
}

/** The last program and everything that carries it, down to the hardware. */
const path = (stack: Stack): Layer[] => {
  const [program] = topPrograms(stack)
  return program ? carriers(stack, program) : []
}

const carriers = (stack: Stack, layer: Layer): Layer[] => {
  const next = layer.partOf ?? layer.on
  return next === undefined ? [layer] : [layer, ...carriers(stack, layerById(stack, next))]
}
