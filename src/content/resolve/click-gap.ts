// The place of a vahekiht: gaps of its stack without it, the right one, and why each other is not, all computed.
import { gapPlate } from '../../diagram/gap-plate.ts'
import { classify, type Verdict } from '../../model/classify.ts'
import { gapId, gapsOf } from '../../model/gap.ts'
import type { ClickGapQuestion, Option } from '../../model/quiz.ts'
import { reasonOf } from '../../strings/families.ts'
import { gapPlace, wrongGapSentence } from '../../strings/gaps.ts'
import { messages } from '../messages.ts'
import type { AuthoredOf } from '../question-schema.ts'
import type { StackDocument } from '../stack-document.ts'
import { stackOf, type Resolved, type Surroundings, type Wrong } from './resolved.ts'

/** Computes the gaps, the right one and the answer to each. */
export const resolveClickGap = (authored: AuthoredOf<'click-gap'>, around: Surroundings): Resolved<ClickGapQuestion> => {
  const { stack: stackId, layer, explain, ...asked } = authored
  const stack = stackOf(stackId, around)
  if ('wrong' in stack) return stack
  const verdict = verdictOf(layer, stack)
  if ('wrong' in verdict) return verdict
  const gaps = gapsOf(stack.layers, verdict.at)
  if (!gaps) return { wrong: [{ path: ['stack'], what: messages.nobodyNeeds(verdict.at) }] }
  const ids = gaps.gaps.map(gapId)
  const right = gapId(gaps.right)
  const wrong = Object.entries(explain).flatMap(([id, { misconception, refutedBy }]): Wrong[] => {
    if (!ids.includes(id)) return [{ path: ['explain', id], what: messages.unknownGap(id, ids) }]
    return id === right && (misconception !== undefined || refutedBy !== undefined) ? [{ path: ['explain', id], what: messages.rightGap(id) }] : []
  })
  if (wrong.length > 0) return { wrong }
  const options = gaps.gaps.map((gap): Option => ({
    id: gapId(gap),
    text: gapPlace(gap, stack.names),
    correct: gap === gaps.right,
    explanation: gap === gaps.right ? reasonOf(verdict, stack.names) : wrongGapSentence(gap, { layers: stack.layers, names: stack.names, at: verdict.at, gaps }),
    ...explain[gapId(gap)],
  }))
  return { question: { ...asked, options, picture: gapPlate(stack, gaps) } }
}

/** The vahekiht that is asked about: the only one, or the one named. */
const verdictOf = (layer: string | undefined, { id, layers }: StackDocument): Verdict | { readonly wrong: readonly Wrong[] } => {
  const verdicts = classify(layers)
  const ids = verdicts.map(({ at }) => at)
  const [only, ...others] = verdicts
  if (!only) return { wrong: [{ path: ['stack'], what: messages.noFamilyToName(id) }] }
  if (layer === undefined) return others.length === 0 ? only : { wrong: [{ path: ['stack'], what: messages.whichLayer(id, ids) }] }
  return verdicts.find(({ at }) => at === layer) ?? { wrong: [{ path: ['layer'], what: messages.notIntermediary(layer, ids) }] }
}
