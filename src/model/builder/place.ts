// What fits where, and why not elsewhere.
import type { Violation } from '../check/rules.ts'
import type { Isa, OperatingSystem } from '../interfaces.ts'
import type { Layer, LayerId, Stack } from '../layers.ts'
import { offers, systemOf } from '../offers.ts'
import { holder, layerById } from '../structure.ts'
import { isPart, templates, type BlockId } from './blocks.ts'
import { newViolations } from './faults.ts'
import { freeId, inOrder, itemById, stackOf, type Draft, type Item } from './item.ts'
import { limitBroken, type Limit } from './limits.ts'
import { defaultSeat, methodsOf, type MissingServer } from './seat.ts'

/** Why something cannot be done; a sentence is made of it in `strings/builder`. */
export type Refusal =
  /** The stack would break a rule that it does not break now. `attempt` is what it would be, so that its layers have names. */
  | { readonly why: 'violation'; readonly violation: Violation; readonly attempt: Draft }
  /** The block is a part of something else than this. */
  | { readonly why: 'not-a-part'; readonly block: BlockId; readonly at: LayerId }
  /** Nobody is there to answer for the guest's devices. */
  | { readonly why: 'no-server'; readonly missing: MissingServer; readonly hypervisor: LayerId }
  | { readonly why: 'limit'; readonly limit: Limit }
  /** The other layers need it for their devices. */
  | { readonly why: 'in-use'; readonly id: LayerId; readonly by: LayerId }
  | { readonly why: PlainReason }

export type PlainReason =
  | 'inside-itself' | 'already-there' | 'hardware-stays' | 'no-such-layer' | 'no-such-choice' | 'nothing-to-undo' | 'nothing-to-redo' | 'already-empty' | 'bad-label'

export type Attempt = { readonly draft: Draft; readonly id: LayerId } | { readonly refusal: Refusal }

/** The instruction set that programs and kernels find on this layer. */
const isaOn = (stack: Stack, layer: Layer): Isa => {
  const offered = offers(stack, layer)[0]
  if (offered) return offered.isa
  const whole = holder(stack, layer)
  return 'isa' in whole ? whole.isa : 'x86-64'
}

const another = (isa: Isa): Isa => (isa === 'arm64' ? 'x86-64' : 'arm64')

/**
 * The block placed on or in the layer `at`, or why not. `isa` is that of a program or a kernel, and of what an emulator reproduces;
 * absent, it is what is found there.
 */
export const placeBlock = (draft: Draft, block: BlockId, at: LayerId, isa?: Isa): Attempt => {
  const stack = stackOf(draft)
  const base = stack.find(({ id }) => id === at)
  const template = templates[block]
  if (!base) return { refusal: { why: 'no-such-layer' } }
  if (template.kind === 'hardware') return { refusal: { why: 'hardware-stays' } }
  const found = isaOn(stack, base)
  const oses: readonly OperatingSystem[] = 'oses' in template ? template.oses : []
  const offered = systemOf(stack, base)?.os
  const os = oses.find((candidate) => candidate === offered) ?? oses[0]
  const adapts = template.kind === 'kernel' || (template.kind === 'process' && template.serves === undefined)
  return put(draft, {
    id: freeId(draft), block, at,
    isa: adapts ? isa ?? found : found,
    ...(os && { os }),
    ...(template.kind === 'emulator' && { of: isa ?? (template.scope === 'program' ? another(found) : found) }),
    ...(template.kind === 'hypervisor' && template.nested === true && { nested: true }),
  })
}

/** The item put where its `at` says, with a seat of its own where it needs one: added, or moved with all that it carries. */
export const put = (draft: Draft, item: Item): Attempt => {
  const { at = '', block } = item
  const base = itemById(draft, at)
  if (!base) return { refusal: { why: 'no-such-layer' } }
  if (!mayHold(draft, block, at)) return { refusal: { why: 'not-a-part', block, at } }
  const { seat: _, ...unseated } = item
  const needsSeat = !isPart(block) && templates[base.block].kind === 'hypervisor' && ['kernel', 'hypervisor'].includes(templates[block].kind)
  return needsSeat ? putSeated(draft, unseated, at) : tried(draft, unseated)
}

/** By the best method that works; where none does, the fault of the best. */
const putSeated = (draft: Draft, item: Item, hypervisor: LayerId): Attempt => {
  const methods = methodsOf(draft, hypervisor, item.block)
  let first: Attempt | undefined
  for (const method of methods.length > 0 ? methods : ['guest-mode' as const]) {
    const seat = defaultSeat(draft, hypervisor, item.block, method, item.id)
    const attempt: Attempt = typeof seat === 'string' ? { refusal: { why: 'no-server', missing: seat, hypervisor } } : tried(draft, { ...item, seat })
    if ('draft' in attempt) return attempt
    first ??= attempt
  }
  return first ?? { refusal: { why: 'no-such-layer' } }
}

const tried = (draft: Draft, item: Item): Attempt => {
  const known = itemById(draft, item.id)
  return judged(draft, inOrder(known ? draft.map((other) => (other === known ? item : other)) : [...draft, item]), item.id)
}

/** The draft after a change, unless it breaks a limit or a rule that it did not break before. */
export const judged = (before: Draft, after: Draft, id: LayerId): Attempt => {
  const limit = limitBroken(after)
  if (limit) return { refusal: { why: 'limit', limit } }
  const [violation] = newViolations(stackOf(before), stackOf(after))
  return violation ? { refusal: { why: 'violation', violation, attempt: after } } : { draft: after, id }
}

/** Whether a part of this block can be in that layer. What stands may stand anywhere, as far as this goes. */
export const mayHold = (draft: Draft, block: BlockId, at: LayerId): boolean => {
  const template = templates[block]
  if (!('within' in template) || template.within === undefined) return true
  const base = itemById(draft, at)
  if (!base) return false
  const { oses, blocks } = template.within
  if (blocks) return blocks.includes(base.block)
  const stack = stackOf(draft)
  const layer = layerById(stack, at)
  const whole = holder(stack, layer)
  const kind = template.kind === 'container-boundary' && layer.kind === 'container-boundary' ? 'kernel' : layer.kind
  return kind === 'kernel' && whole.kind === 'kernel' && oses?.includes(whole.os) === true
}

export interface Placement {
  readonly at: LayerId
  /** Why not here; absent where it fits. */
  readonly refusal?: Refusal
}

const placementsBy = (draft: Draft, attempt: (at: LayerId) => Attempt): Placement[] => draft.map(({ id }) => {
  const result = attempt(id)
  return 'refusal' in result ? { at: id, refusal: result.refusal } : { at: id }
})

/** For a block about to be placed: every layer of the draft, and whether the block fits there. */
export const placementsOf = (draft: Draft, block: BlockId, isa?: Isa): Placement[] => placementsBy(draft, (at) => placeBlock(draft, block, at, isa))

/** For a layer about to be moved: the same. */
export const movesOf = (draft: Draft, id: LayerId): Placement[] => placementsBy(draft, (at) => moveItem(draft, id, at))

/** The layer, with all that it carries, somewhere else. */
export const moveItem = (draft: Draft, id: LayerId, at: LayerId): Attempt => {
  const item = itemById(draft, id)
  if (!item || !itemById(draft, at)) return { refusal: { why: 'no-such-layer' } }
  if (item.at === undefined) return { refusal: { why: 'hardware-stays' } }
  if (item.at === at) return { refusal: { why: 'already-there' } }
  for (let above: Item | undefined = itemById(draft, at); above; above = above.at === undefined ? undefined : itemById(draft, above.at)) {
    if (above.id === id) return { refusal: { why: 'inside-itself' } }
  }
  return put(draft, { ...item, at })
}
