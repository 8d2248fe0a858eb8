// What one stack has and another has not, and what has changed its place.
import { classify } from '../classify.ts'
import type { Isa, OperatingSystem } from '../interfaces.ts'
import type { CpuMethod, Layer, LayerId, LayerKind, Stack } from '../layers.ts'
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
  /** Where a layer is another kind of thing, or of another system or processor, or gets the processor in another way. */
  readonly changed: readonly Change[]
}

export interface Change extends Pair {
  readonly what: readonly Nature[]
}

/** `method`: by which CPU method a guest runs. */
export type Nature = 'kind' | 'os' | 'isa' | 'method'

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
    changed: all.map((pair) => ({ ...pair, what: changesOf(layerById(before, pair.before), layerById(after, pair.after)) })).filter(({ what }) => what.length > 0),
  }
}

/** Its base is another layer, or it was a part and now stands by itself, or the other way round. */
const isDisplaced = (before: Stack, after: Stack, pairs: ReadonlyMap<LayerId, LayerId>, pair: Pair): boolean => {
  const one = layerById(before, pair.before)
  const other = layerById(after, pair.after)
  const base = one.partOf ?? one.on
  return (base === undefined ? undefined : pairs.get(base)) !== (other.partOf ?? other.on) || (one.partOf === undefined) !== (other.partOf === undefined)
}

const changesOf = (before: Layer, after: Layer): Nature[] =>
  (['kind', 'os', 'isa', 'method'] as const).filter((nature) => natureOf(before)[nature] !== natureOf(after)[nature])

/** What a layer is, whatever its place; undefined where its kind has no such thing. */
export const natureOf = (layer: Layer): { readonly kind: LayerKind; readonly os: OperatingSystem | undefined; readonly isa: Isa | undefined; readonly method: CpuMethod | undefined } => ({
  kind: layer.kind,
  os: 'os' in layer ? layer.os : undefined,
  isa: 'isa' in layer ? layer.isa : undefined,
  method: 'seat' in layer ? layer.seat?.method : undefined,
})

/** Whether nothing differs. */
export const isSameBuild = ({ gone, added, travelled, moved, changed }: Difference): boolean =>
  gone.length + added.length + travelled.length + moved.length + changed.length === 0
