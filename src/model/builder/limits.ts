// How large a draft may grow: what a phone can show and an address can hold.
import type { LayerId } from '../layers.ts'
import { isPart } from './blocks.ts'
import type { Draft, Item } from './item.ts'

export const mostLayers = 40
/** Layers side by side, each two of a picture's 24 columns wide at least. */
export const mostBeside = 12
export const mostRows = 20
/** Layers inside one another: a part of a part of a part. */
export const mostInside = 3
export const longestLabel = 40

export type Limit = 'layers' | 'beside' | 'rows' | 'inside'

/** The limit that the draft breaks; undefined where it keeps to all. */
export const limitBroken = (draft: Draft): Limit | undefined => {
  if (draft.length > mostLayers) return 'layers'
  const below = new Set(draft.map(({ at }) => at))
  if (draft.filter(({ id }) => !below.has(id)).length > mostBeside) return 'beside'
  if (draft.some((item) => insideOf(draft, item) > mostInside)) return 'inside'
  return rowsOf(draft) > mostRows ? 'rows' : undefined
}

const insideOf = (draft: Draft, item: Item): number => {
  const holder = isPart(item.block) ? draft.find(({ id }) => id === item.at) : undefined
  return holder ? 1 + insideOf(draft, holder) : 0
}

/** The rows of the draft's picture: a layer's own, those of its parts in it, and on top those of what stands on any of them. */
export const rowsOf = (draft: Draft): number => {
  const [ground] = draft
  return ground ? columnOf(draft, ground) : 0
}

const childrenOf = (draft: Draft, id: LayerId, parts: boolean): Item[] => draft.filter((item) => item.at === id && isPart(item.block) === parts)

const heightOf = (draft: Draft, item: Item): number => 1 + Math.max(0, ...childrenOf(draft, item.id, true).map((part) => heightOf(draft, part)))

const columnOf = (draft: Draft, item: Item): number => heightOf(draft, item) + Math.max(0, ...standingAnywhere(draft, item).map((other) => columnOf(draft, other)))

/** What stands on the layer or on any part of it. */
const standingAnywhere = (draft: Draft, item: Item): Item[] =>
  [...childrenOf(draft, item.id, false), ...childrenOf(draft, item.id, true).flatMap((part) => standingAnywhere(draft, part))]
