// A second layer like this one, beside it, with everything that it carries.
import type { LayerId } from '../layers.ts'
import { freeId, itemById, subtreeOf, type Draft, type Item, type PortChoice } from './item.ts'
import { judged, type Attempt } from './place.ts'

/** Those who answer for devices within the copied part are copied too, and answer for the copies. */
export const duplicateItem = (draft: Draft, id: LayerId): Attempt => {
  const item = itemById(draft, id)
  if (!item) return { refusal: { why: 'no-such-layer' } }
  if (item.at === undefined) return { refusal: { why: 'hardware-stays' } }
  const copied = subtreeOf(draft, id)
  const ids = new Map<LayerId, LayerId>()
  let after = draft
  for (const original of draft) {
    if (!copied.has(original.id)) continue
    ids.set(original.id, freeId(after))
    after = [...after, { ...original, id: freeId(after) }]
  }
  const isCopy = new Set(ids.values())
  const renamed = (other: LayerId): LayerId => ids.get(other) ?? other
  after = after.map((other) => (isCopy.has(other.id) ? rebased(other, renamed, other.id === ids.get(id) ? item.at : undefined) : other))
  return judged(draft, after, renamed(id))
}

const rebased = (item: Item, renamed: (id: LayerId) => LayerId, at: LayerId | undefined): Item => {
  const base = at ?? (item.at === undefined ? undefined : renamed(item.at))
  const port = (choice: PortChoice): PortChoice => ({ ...choice, server: choice.server === 'machine-below' ? choice.server : renamed(choice.server) })
  const { seat } = item
  return {
    ...item, ...(base !== undefined && { at: base }),
    ...(seat && { seat: { ...seat, ...(seat.monitor !== undefined && { monitor: renamed(seat.monitor) }), disk: port(seat.disk), network: port(seat.network) } }),
  }
}
