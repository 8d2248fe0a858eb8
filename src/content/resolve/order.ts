// Steps to be put in order: the sentences of a journey's stills, the right order being the journey's own.
import type { OrderQuestion, Piece } from '../../model/quiz.ts'
import { exchangeable, hasOtherOrder, passagesOf, type Passage } from '../../model/order.ts'
import { captionOf } from '../../strings/captions.ts'
import { formsOf } from '../../strings/sentences.ts'
import { draw } from '../check/figures.ts'
import { messages } from '../messages.ts'
import type { AuthoredOf } from '../question-schema.ts'
import { figureOf, stackOf, type Resolved, type Surroundings, type Wrong } from './resolved.ts'

export const mostPieces = 7

/** Computes the steps of a journey that are to be ordered. */
export const resolveOrder = (authored: AuthoredOf<'order'>, around: Surroundings): Resolved<OrderQuestion> => {
  const { stack: stackId, operation, from, steps, ...asked } = authored
  const stack = stackOf(stackId, around)
  if ('wrong' in stack) return stack
  const drawn = draw({ toiming: operation, alates: from }, stack)
  if ('wrong' in drawn) return { wrong: [{ path: [drawn.attribute === 'toiming' ? 'operation' : 'from'], what: drawn.wrong }] }
  const { stills } = drawn
  const wanted = steps ?? stills.slice(1).map((_, index) => index + 2)
  const wrong = [
    ...wrongSteps(wanted, stills.length, steps !== undefined),
    ...(wanted.length > mostPieces ? [{ path: ['operation'], what: messages.manyPieces(wanted.length, mostPieces) }] : []),
  ]
  if (wrong.length > 0) return { wrong }
  const passages = passagesOf(stills).filter(({ step }) => wanted.includes(step))
  const figure = figureOf(stackId, { operation, from }, around)
  const pieces = passages.flatMap(({ step, start, returning }): Piece[] => {
    const still = stills[step - 1]
    return still ? [{
      id: String(step), text: captionOf(still, stack), startsAt: formsOf(stack.names, start).nominative, returning,
      ...(figure !== undefined && { shownBy: { figure, step } }),
    }] : []
  })
  const unclear = ambiguity(passages, pieces.map(({ text }) => text))
  return unclear === undefined ? { question: { ...asked, pieces } } : { wrong: [{ path: [steps ? 'steps' : 'operation'], what: unclear }] }
}

const wrongSteps = (steps: readonly number[], count: number, authored: boolean): Wrong[] => (!authored ? [] : steps.flatMap((step, index) => {
  const before = steps[index - 1]
  if (step < 2 || step > count) return [{ path: ['steps', index], what: messages.noPiece(step, count) }]
  return before !== undefined && step <= before ? [{ path: ['steps', index], what: messages.unsortedSteps }] : []
}))

/** Why the pieces have more than one order. Exported for its test: the journeys of the house have one each. */
export const ambiguity = (passages: readonly Passage[], texts: readonly string[]): string | undefined => {
  const same = texts.findIndex((text, index) => texts.indexOf(text) !== index)
  const [one, other] = same < 0 ? exchangeable(passages) ?? [] : [passages[texts.indexOf(texts[same] ?? '')], passages[same]]
  if (one && other) return same < 0 ? messages.exchangeable(one.step, other.step) : messages.sameCaption(one.step, other.step)
  return hasOtherOrder(passages) ? messages.otherOrder : undefined
}
