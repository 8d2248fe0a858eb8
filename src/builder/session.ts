// What stands on the builder's page besides the address: the workshop, what is being chosen, and what was last said. Pure.
import { emptyDraft, itemById, subtreeOf, type Draft } from '../model/builder/item.ts'
import { isPart, type BlockId } from '../model/builder/blocks.ts'
import { writeDraft } from '../model/builder/address.ts'
import { challengeOf, draftAfter, type ChallengeId } from '../model/builder/challenges.ts'
import { examples, type ExampleId } from '../model/builder/examples.ts'
import { fittingAt } from '../model/builder/fitting.ts'
import { act, openWorkshop, type Action, type Workshop } from '../model/builder/workshop.ts'
import type { Isa } from '../model/interfaces.ts'
import type { LayerId } from '../model/layers.ts'
import { builderStrings, challengeTexts, exampleTitles } from '../strings/builder.ts'
import { layerTitle } from '../strings/builder-blocks.ts'
import { refusalSentence } from '../strings/builder-refusals.ts'
import { optionTitle, settingTitle } from '../strings/builder-settings.ts'

/** A block or a layer that is looking for its place. */
export type Pending = { readonly do: 'place'; readonly block: BlockId; readonly isa?: Isa } | { readonly do: 'move'; readonly id: LayerId }

export interface Session {
  readonly workshop: Workshop
  readonly pending?: Pending
  /** Absent: the page chooses the layer with room (`roomiest`). */
  readonly selected?: LayerId
  readonly challenge?: ChallengeId
  /** `count` differs for each, so that the same words are said again. */
  readonly said: { readonly text: string; readonly count: number; readonly refused: boolean }
}

export type Move =
  | { readonly do: 'act'; readonly action: Action }
  | { readonly do: 'choose'; readonly pending: Pending }
  /** The pending block or layer goes there. */
  | { readonly do: 'settle'; readonly at: LayerId }
  | { readonly do: 'cancel' }
  | { readonly do: 'select'; readonly id: LayerId }
  | { readonly do: 'begin' | 'solve'; readonly challenge: ChallengeId }
  | { readonly do: 'example'; readonly example: ExampleId }
  | { readonly do: 'leave' }
  /** What an address holds; `bad` is said where it held no draft. */
  | { readonly do: 'visit'; readonly draft?: Draft; readonly challenge?: ChallengeId; readonly bad?: string }

export const firstSession: Session = { workshop: openWorkshop(), said: { text: '', count: 0, refused: false } }

/** The session after a move. */
export const next = (session: Session, move: Move): Session => {
  const { workshop: { draft }, pending } = session
  switch (move.do) {
    case 'choose': return { ...session, pending: move.pending }
    case 'cancel': return settled(session)
    case 'select': return { ...session, selected: move.id }
    case 'settle': return pending ? acted(session, pending.do === 'place' ? { ...pending, at: move.at } : { do: 'move', id: pending.id, at: move.at }) : session
    case 'act': return acted(session, move.action)
    case 'begin': return begun(session, move.challenge)
    case 'solve': {
      const challenge = challengeOf(move.challenge)
      const [solution = []] = challenge?.solutions ?? []
      return challenge ? say(acted(session, { do: 'open', draft: draftAfter(solution, draftAfter(challenge.start)) }), builderStrings.solutionShown) : session
    }
    case 'example': {
      const example = examples.find(({ id }) => id === move.example)
      return example ? say(acted(session, { do: 'open', draft: example.draft }), builderStrings.exampleShown(exampleTitles[example.id])) : session
    }
    case 'leave': {
      const { challenge: _, ...rest } = session
      return rest
    }
    case 'visit': {
      if (move.bad !== undefined) return { ...say(acted(session, { do: 'clear' }), move.bad), said: { text: move.bad, count: session.said.count + 1, refused: true } }
      if (!move.draft) return move.challenge === undefined ? session : begun(session, move.challenge)
      // A link within the page leads to what is here already; ids may differ, so the words are compared.
      if (writeDraft(move.draft) === writeDraft(draft) && move.challenge === session.challenge) return session
      // The first address is where the way back ends; a later one can be undone.
      const opened = draft === emptyDraft && session.workshop.past.length === 0 ? { ...session, workshop: openWorkshop(move.draft) } : acted(session, { do: 'open', draft: move.draft })
      const { challenge: _, ...rest } = opened
      return { ...say(rest, builderStrings.opened), ...(move.challenge !== undefined && { challenge: move.challenge }) }
    }
  }
}

const begun = (session: Session, id: ChallengeId): Session => {
  const challenge = challengeOf(id)
  if (!challenge) return session
  return { ...say(acted(session, { do: 'open', draft: draftAfter(challenge.start) }), builderStrings.begun(challengeTexts[id].title)), challenge: id }
}

const settled = (session: Session): Session => {
  const { pending: _, ...rest } = session
  return rest
}

const say = (session: Session, text: string, refused = false): Session => ({ ...session, said: { text, count: session.said.count + 1, refused } })

const acted = (session: Session, action: Action): Session => {
  const { draft } = session.workshop
  const outcome = act(session.workshop, action)
  if ('refusal' in outcome) return say(session, refusalSentence(outcome.refusal, draft), true)
  const after = outcome.workshop.draft
  const { pending: _, selected, ...rest } = session
  const kept = action.do === 'open' ? undefined : action.do === 'place' ? nextBase(after, outcome.id ?? action.at, action.at) : outcome.id ?? selected
  return say({ ...rest, workshop: outcome.workshop, ...(kept !== undefined && itemById(after, kept) && { selected: kept }) }, sentenceOf(action, draft, after, outcome.id))
}

/** Building goes on upon what has just been placed, or where it was placed if nothing fits there. */
const nextBase = (draft: Draft, placed: LayerId, at: LayerId): LayerId => {
  const { on, inside } = fittingAt(draft, placed)
  return on.length + inside.length > 0 ? placed : at
}

/** What has been done, with the names that the layers have now. */
const sentenceOf = (action: Action, before: Draft, after: Draft, id: LayerId = ''): string => {
  switch (action.do) {
    case 'place': return (isPart(action.block) ? builderStrings.placedPart : builderStrings.placed)(layerTitle(after, id), layerTitle(after, action.at))
    case 'move': return builderStrings.moved(layerTitle(after, id))
    case 'remove': return builderStrings.removed(subtreeOf(before, action.id).size)
    case 'duplicate': return builderStrings.duplicated(layerTitle(after, id))
    case 'set': return builderStrings.changed(settingTitle(action.setting), optionTitle(action.setting, action.value, after))
    case 'name': return builderStrings.named
    case 'open': return builderStrings.opened
    case 'clear': return builderStrings.cleared
    case 'undo': return builderStrings.undone
    case 'redo': return builderStrings.redone
  }
}
