// What the reader does in the builder, step by step, and the way back. A refused action changes nothing.
import type { Isa } from '../interfaces.ts'
import type { LayerId } from '../layers.ts'
import type { BlockId } from './blocks.ts'
import { duplicateItem } from './duplicate.ts'
import { emptyDraft, itemById, subtreeOf, type Draft, type Item } from './item.ts'
import { longestLabel } from './limits.ts'
import { judged, moveItem, placeBlock, type Attempt, type PlainReason, type Refusal } from './place.ts'
import { withSetting, type SettingName } from './settings.ts'

export type Action =
  | { readonly do: 'place'; readonly block: BlockId; readonly at: LayerId; readonly isa?: Isa }
  | { readonly do: 'remove' | 'duplicate'; readonly id: LayerId }
  | { readonly do: 'move'; readonly id: LayerId; readonly at: LayerId }
  | { readonly do: 'set'; readonly id: LayerId; readonly setting: SettingName; readonly value: string }
  /** The reader's own name for a layer; an empty one takes it away. */
  | { readonly do: 'name'; readonly id: LayerId; readonly label: string }
  /** Another draft in the place of this one: an opened address, the beginning of a challenge. */
  | { readonly do: 'open'; readonly draft: Draft }
  | { readonly do: 'clear' | 'undo' | 'redo' }

export interface Workshop {
  readonly draft: Draft
  /** Drafts before this one, oldest first. */
  readonly past: readonly Draft[]
  /** Drafts that have been undone, the last one undone first. */
  readonly future: readonly Draft[]
}

export type Outcome =
  /** `id`: the layer that the action was about, where it is still there. */
  | { readonly workshop: Workshop; readonly id?: LayerId }
  | { readonly refusal: Refusal }

/** Further back than this nobody finds the way by undoing. */
export const longestHistory = 200

/** A workshop with nothing to take back yet. */
export const openWorkshop = (draft: Draft = emptyDraft): Workshop => ({ draft, past: [], future: [] })

/** The workshop after the action, or why it cannot be done. Never throws, whatever the action names. */
export const act = (workshop: Workshop, action: Action): Outcome => {
  const { draft } = workshop
  switch (action.do) {
    case 'undo': return undo(workshop)
    case 'redo': return redo(workshop)
    case 'open': return changed(workshop, { draft: action.draft })
    case 'clear': return draft.length === 1 ? refused('already-empty') : changed(workshop, { draft: draft.slice(0, 1) })
    case 'place': return changed(workshop, placeBlock(draft, action.block, action.at, action.isa))
    case 'move': return changed(workshop, moveItem(draft, action.id, action.at))
    case 'duplicate': return changed(workshop, duplicateItem(draft, action.id))
    case 'remove': return changed(workshop, removed(draft, action.id))
    case 'set': return changed(workshop, changedBy(draft, action.id, action.setting, action.value))
    case 'name': return changed(workshop, named(draft, action.id, action.label))
  }
}

const refused = (why: PlainReason): { readonly refusal: Refusal } => ({ refusal: { why } })

const changed = ({ draft: before, past }: Workshop, attempt: Attempt | { readonly draft: Draft }): Outcome => ('refusal' in attempt ? attempt : {
  workshop: { draft: attempt.draft, past: [...past, before].slice(-longestHistory), future: [] }, ...('id' in attempt && { id: attempt.id }),
})

const undo = ({ draft, past, future }: Workshop): Outcome => {
  const before = past.at(-1)
  return before ? { workshop: { draft: before, past: past.slice(0, -1), future: [draft, ...future] } } : refused('nothing-to-undo')
}

const redo = ({ draft, past, future: [next, ...rest] }: Workshop): Outcome =>
  next ? { workshop: { draft: next, past: [...past, draft], future: rest } } : refused('nothing-to-redo')

/** The layer goes with all that it carries, unless others need one of these for their devices. */
const removed = (draft: Draft, id: LayerId): Attempt | { readonly draft: Draft } => {
  const item = itemById(draft, id)
  if (!item) return refused('no-such-layer')
  if (item.at === undefined) return refused('hardware-stays')
  const gone = subtreeOf(draft, id)
  const rest = draft.filter((other) => !gone.has(other.id))
  for (const other of rest) {
    const needed = neededBy(other).find((server) => gone.has(server))
    if (needed !== undefined) return { refusal: { why: 'in-use', id: needed, by: other.id } }
  }
  return { draft: rest }
}

const neededBy = ({ seat }: Item): LayerId[] => (seat ? [seat.monitor, seat.disk.server, seat.network.server].flatMap((id) => (id === undefined || id === 'machine-below' ? [] : [id])) : [])

/** A choice may leave a fault behind (a smaller machine, another instruction set): it is told, and the reader mends it. */
const changedBy = (draft: Draft, id: LayerId, setting: SettingName, value: string): Attempt => {
  if (!itemById(draft, id)) return refused('no-such-layer')
  const after = withSetting(draft, id, setting, value)
  return after ? { draft: after, id } : refused('no-such-choice')
}

/** Letters, digits, spaces and the marks that occur in names: nothing that could be markup. */
export const labelPattern = /^[\p{L}\p{N} .,:+#()/-]*$/u

const named = (draft: Draft, id: LayerId, text: string): Attempt => {
  const item = itemById(draft, id)
  if (!item) return refused('no-such-layer')
  const label = text.trim().replaceAll(/\s+/gu, ' ').normalize('NFC')
  if (label.length > longestLabel || !labelPattern.test(label)) return refused('bad-label')
  const { label: _, ...rest } = item
  const after: Item = label === '' ? rest : { ...rest, label }
  return judged(draft, draft.map((other) => (other === item ? after : other)), id)
}
