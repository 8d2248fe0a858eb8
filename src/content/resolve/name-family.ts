// The family of a layer: the right one is computed from the stack, and each wrong one says what it would take.
import { classify, type Verdict } from '../../model/classify.ts'
import type { NameFamilyQuestion, Option } from '../../model/quiz.ts'
import { familyName, reasonOf } from '../../strings/families.ts'
import { notOfFamily } from '../../strings/family-conditions.ts'
import { capitalised } from '../../strings/sentences.ts'
import { messages } from '../messages.ts'
import type { AuthoredOf } from '../question-schema.ts'
import type { StackDocument } from '../stack-document.ts'
import { stackOf, type Resolved, type Surroundings, type Wrong } from './resolved.ts'

/** Computes the family of a layer and the options beside it. */
export const resolveNameFamily = (authored: AuthoredOf<'name-family'>, around: Surroundings): Resolved<NameFamilyQuestion> => {
  const { stack: stackId, layer, families, explain, ...asked } = authored
  const stack = stackOf(stackId, around)
  if ('wrong' in stack) return stack
  const verdict = verdictOf(layer, stack)
  if ('wrong' in verdict) return verdict
  const wrong = [...wrongFamilies(authored, verdict), ...wrongExplanations(authored, verdict)]
  if (wrong.length > 0) return { wrong }
  const options = families.map((family): Option => ({
    id: family,
    text: capitalised(familyName(family)),
    correct: family === verdict.family,
    explanation: family === verdict.family ? reasonOf(verdict, stack.names) : notOfFamily(family, verdict, stack.names),
    ...explain[family],
  }))
  return { question: { ...asked, options } }
}

const verdictOf = (layer: string | undefined, { id, layers }: StackDocument): Verdict | { readonly wrong: readonly Wrong[] } => {
  const verdicts = classify(layers)
  const [first] = verdicts
  const ids = verdicts.map(({ at }) => at)
  if (!first) return { wrong: [{ path: ['stack'], what: messages.noFamilyToName(id) }] }
  if (layer === undefined) {
    const alsoRight = new Set(verdicts.map(({ family }) => family)).size > 1
    return alsoRight ? { wrong: [{ path: ['stack'], what: messages.whichLayer(id, ids) }] } : first
  }
  const verdict = verdicts.find(({ at }) => at === layer)
  return verdict ?? { wrong: [{ path: ['layer'], what: layers.some((candidate) => candidate.id === layer) ? messages.notIntermediary(layer, ids) : messages.unknownLayer(layer, id, layers.map((known) => known.id)) }] }
}

const wrongFamilies = ({ families, explain }: AuthoredOf<'name-family'>, { family: right, byPlace, byPrivilege }: Verdict): Wrong[] => [
  ...(families.includes(right) ? [] : [{ path: ['families'], what: messages.rightFamilyMissing(right) }]),
  ...families.flatMap((family, index) => (families.indexOf(family) < index ? [{ path: ['families', index], what: messages.familyTwice(family) }] : [])),
  // Right by one criterion: only an author can say why it is not the answer.
  ...families.flatMap((family) => ((family === byPlace || family === byPrivilege) && explain[family]?.explanation === undefined ? [{ path: ['families'], what: messages.alsoRight(family) }] : [])),
]

const wrongExplanations = ({ families, explain }: AuthoredOf<'name-family'>, { family: right }: Verdict): Wrong[] => Object.entries(explain).flatMap(([family, { misconception, refutedBy }]) => {
  if (!families.some((offered) => offered === family)) return [{ path: ['explain', family], what: messages.familyNotOffered(family, families) }]
  return family === right && (misconception !== undefined || refutedBy !== undefined) ? [{ path: ['explain', family], what: messages.rightFamily(family) }] : []
})
