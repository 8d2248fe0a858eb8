// What one stack has and another has not, and what has changed its place.
import { classify } from '../classify.ts'
import type { LayerId, Stack } from '../layers.ts'
import { layerById } from '../structure.ts'
import { matchLayers } from './match.ts'

/** One layer in both stacks. */
export interface Pair { readonly before: LayerId; readonly after: LayerId }

export interface Difference {
  /** Layers of the first stack alone, and of the second alone; in stack order. */
  readonly gone: readonly LayerId[]
  readonly added: readonly LayerId[]
  /** Vahekihid that are in both, but on, or part of, another layer. */
  readonly travelled: readonly Pair[]
  /** Other layers that stand on, or are part of, another layer than before. */
  readonly moved: readonly Pair[]
  /** Where a layer is another kind of thing, or of another system or processor. */
  readonly changed: readonly Pair[]
}

/** From the first stack to the second. Nothing at all between a stack and itself. */
export const differenceOf = (before: Stack, after: Stack): Difference => {
  const pairs = matchLayers(before, after)
  const matched = new Set(pairs.values())
  const intermediaries = new Set(classify(before).map(({ at }) => at))
  const all = [...pairs].map(([from, to]): Pair => ({ before: from, after: to }))
  const displaced = all.filter((pair) => isDisplaced(before, after, pairs, pair))
  return {
    gone: before.filter(({ id }) => !pairs.has(id)).map(({ id }) => id),
    added: after.filter(({ id }) => !matched.has(id)).map(({ id }) => id),
    travelled: displaced.filter((pair) => intermediaries.has(pair.before)),
    moved: displaced.filter((pair) => !intermediaries.has(pair.before)),
    changed: all.filter((pair) => isChanged(before, after, pair)),
  }
}

/** Its base is another layer, or it was a part and now stands by itself, or the other way round. */
const isDisplaced = (before: Stack, after: Stack, pairs: ReadonlyMap<LayerId, LayerId>, pair: Pair): boolean => {
  const one = layerById(before, pair.before)
  const other = layerById(after, pair.after)
  const base = one.partOf ?? one.on
  return (base === undefined ? undefined : pairs.get(base)) !== (other.partOf ?? other.on) || (one.partOf === undefined) !== (other.partOf === undefined)
}

const isChanged = (before: Stack, after: Stack, pair: Pair): boolean => {
  const one = layerById(before, pair.before)
  const other = layerById(after, pair.after)
  const nature = (layer: typeof one): string => [layer.kind, 'isa' in layer ? layer.isa : '', 'os' in layer ? layer.os : '', 'seat' in layer ? layer.seat?.method ?? '' : ''].join(' ')
  return nature(one) !== nature(other)
}

/** Whether nothing differs. */
export const isSameBuild = ({ gone, added, travelled, moved, changed }: Difference): boolean =>
  gone.length + added.length + travelled.length + moved.length + changed.length === 0
