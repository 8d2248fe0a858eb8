// Which layer of one stack is which layer of another: by kind, role, place and owner. Never by an id, a title or a product.
import { classify } from '../classify.ts'
import type { Layer, LayerId, Stack } from '../layers.ts'
import { kernelUnderProgram, topPrograms } from '../origins.ts'
import { below, layerById } from '../structure.ts'

/** What a layer is for in its stack. */
type Role =
  | 'hardware' | 'program' | 'intermediary' | 'guest-kernel' | 'host-kernel' | 'control-kernel' | 'kernel'
  | 'monitor' | 'vendor-module' | 'foreign-module' | 'module' | 'helper' | 'house'

/** What every layer of a stack is known by: three keys from strictest to loosest, program first and down to the hardware. */
interface Known { readonly id: LayerId; readonly keys: readonly (string | undefined)[] }

/**
 * Pairs of one layer of the first stack and one of the second; each layer is in one pair at most. Whatever a stricter key has left is
 * paired by the next one, in order.
 */
export const matchLayers = (one: Stack, other: Stack): ReadonlyMap<LayerId, LayerId> => {
  const [first, second] = [knownLayers(one), knownLayers(other)]
  const pairs = new Map<LayerId, LayerId>()
  const taken = new Set<LayerId>()
  for (const key of [0, 1, 2]) {
    for (const layer of first) {
      const wanted = pairs.has(layer.id) ? undefined : layer.keys[key]
      const found = wanted === undefined ? undefined : second.find(({ id, keys }) => !taken.has(id) && keys[key] === wanted)
      if (!found) continue
      pairs.set(layer.id, found.id)
      taken.add(found.id)
    }
  }
  return pairs
}

const knownLayers = (stack: Stack): Known[] => {
  const intermediaries = new Set(classify(stack).map(({ at }) => at))
  const roles = new Map(stack.map((layer): [LayerId, Role] => [layer.id, intermediaries.has(layer.id) ? 'intermediary' : roleOf(stack, layer)]))
  const [program] = topPrograms(stack)
  const path = program ? carriers(stack, program) : []
  // Among several intermediaries the innermost makes the family, so what is nearer to the program comes first.
  const rank = (layer: Layer): number => (path.includes(layer) ? path.indexOf(layer) : path.length)
  return [...stack].sort((a, b) => rank(a) - rank(b)).map((layer): Known => {
    const base = layer.partOf ?? layer.on
    const place = base === undefined ? '' : `${layer.partOf === undefined ? 'on' : 'in'} ${roles.get(base) ?? ''}`
    const nature = [layer.kind, roles.get(layer.id), layer.kind === 'module' ? layer.drives : ''].join(' ')
    // The vahekiht under the program stays the vahekiht, whatever it has become: that it travels is the whole point.
    const travels = roles.get(layer.id) === 'intermediary' && path.includes(layer)
    return { id: layer.id, keys: [`${nature} ${place}`, nature, travels ? 'intermediary' : undefined] }
  })
}

const roleOf = (stack: Stack, layer: Layer): Role => {
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

const carriers = (stack: Stack, layer: Layer): Layer[] => {
  const next = layer.partOf ?? layer.on
  return next === undefined ? [layer] : [layer, ...carriers(stack, layerById(stack, next))]
}
