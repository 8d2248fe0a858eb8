// The other way round from `place.ts`: for one layer, which blocks fit on it or in it, and why the others do not.
import type { LayerId } from '../layers.ts'
import { blockIds, isPart, type BlockId } from './blocks.ts'
import type { Draft } from './item.ts'
import { placeBlock, type Refusal } from './place.ts'

export interface Fitting {
  /** Blocks that may stand on the layer, in the order of the palette. */
  readonly on: readonly BlockId[]
  /** Blocks that may be parts of it. */
  readonly inside: readonly BlockId[]
  readonly refused: readonly { readonly block: BlockId; readonly refusal: Refusal }[]
}

/** What fits at the layer now, block by block: exactly what placing it there would answer. */
export const fittingAt = (draft: Draft, at: LayerId): Fitting => {
  const tried = blockIds.filter((block) => block !== 'hardware').map((block) => ({ block, outcome: placeBlock(draft, block, at) }))
  const fit = tried.flatMap(({ block, outcome }) => ('refusal' in outcome ? [] : [block]))
  return {
    on: fit.filter((block) => !isPart(block)),
    inside: fit.filter(isPart),
    refused: tried.flatMap(({ block, outcome }) => ('refusal' in outcome ? [{ block, refusal: outcome.refusal }] : [])),
  }
}

/** The newest layer with room for something; the hardware where there is none. */
export const roomiest = (draft: Draft): LayerId =>
  draft.findLast(({ id }) => blockIds.some((block) => block !== 'hardware' && !('refusal' in placeBlock(draft, block, id))))?.id ?? 'hw'
