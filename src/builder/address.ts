// /ehita/?virn=&ulesanne=&toiming=&alates=&samm=: the address holds the whole stack, the challenge and the moment of a journey.
import { challengeIds, type ChallengeId } from '../model/builder/challenges.ts'
import { writeDraft } from '../model/builder/address.ts'
import { idAt, readDraft } from '../model/builder/read-address.ts'
import { emptyDraft, type Draft } from '../model/builder/item.ts'
import type { LayerId } from '../model/layers.ts'
import type { Operation } from '../model/operations.ts'
import { badAddressSentence } from '../strings/builder-refusals.ts'
import { operationFromSlug, operationSlug } from '../strings/operations.ts'

/** A moment of a journey; the step from 0. */
export interface Travel { readonly operation: Operation; readonly from: LayerId; readonly step: number }

export interface BuilderRequest {
  readonly draft?: Draft
  /** Why the address holds no stack, as a sentence. */
  readonly bad?: string
  readonly challenge?: ChallengeId
  readonly travel?: Travel
}

/** What the address asks for. Unknown challenges and journeys are left out: the stack is what matters. */
export const parseBuilderRequest = (search: string): BuilderRequest => {
  const parameters = new URLSearchParams(search)
  const word = parameters.get('virn')
  const read = word === null || word === '' ? undefined : readDraft(word)
  const challenge = challengeIds.find((id) => id === parameters.get('ulesanne'))
  const operation = operationFromSlug(parameters.get('toiming') ?? '')
  const from = parameters.get('alates')
  const step = /^[1-9]\d?$/.exec(parameters.get('samm') ?? '')?.[0]
  return {
    ...(read && ('draft' in read ? { draft: read.draft } : { bad: badAddressSentence[read.bad] })), ...(challenge && { challenge }),
    ...(operation && from !== null && /^(hw|l\d{1,2})$/.test(from) && { travel: { operation, from, step: Number(step ?? 1) - 1 } }),
  }
}

/** The address's search part that holds all this; empty for an empty canvas. Layers are named by their place. */
export const builderSearch = (draft: Draft, challenge: ChallengeId | undefined, travel: Travel | undefined): string => {
  const parameters = new URLSearchParams()
  if (challenge) parameters.set('ulesanne', challenge)
  const from = draft.findIndex(({ id }) => id === travel?.from)
  if (travel && from >= 0) {
    parameters.set('toiming', operationSlug(travel.operation))
    parameters.set('alates', idAt(from))
    parameters.set('samm', String(travel.step + 1))
  }
  const word = writeDraft(draft)
  if (word !== writeDraft(emptyDraft) || challenge !== undefined) parameters.set('virn', word)
  const search = parameters.toString()
  return search === '' ? '' : `?${search}`
}
