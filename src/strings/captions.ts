// The sentence of a still, made from the codes that the model returns. Shown beside the picture, in the text twin and in files.
import type { Still } from '../model/fold.ts'
import { isHomeward, type CrossingStep, type WorkStep } from '../model/journey/step.ts'
import type { Stack } from '../model/layers.ts'
import { crossingSentence } from './crossing-sentences.ts'
import type { Names } from './forms.ts'
import { capitalised, formsOf, listed } from './sentences.ts'
import { workSentences } from './work-sentences.ts'

export interface CaptionContext {
  readonly layers: Stack
  readonly names: Names
}

/** One or more whole sentences; the still without steps says where the request begins. */
export const captionOf = (still: Still, context: CaptionContext): string => {
  if (still.steps.length === 0) return `Alustab ${formsOf(context.names, still.at).nominative}.`
  const asides = still.asides.map((aside) => `${capitalised(formsOf(context.names, aside.to).nominative)} ei jää ootama: virtuaalprotsessor töötab kohe edasi.`)
  return [...sentencesOf(still, context), ...asides].join(' ')
}

const sentencesOf = (still: Still, context: CaptionContext): string[] => {
  const sentences: string[] = []
  const { steps } = still
  for (let index = 0; index < steps.length;) {
    const step = steps[index]
    if (!step) break
    if (step.kind === 'work') {
      const works = takeWhile(steps.slice(index), (next): next is WorkStep => next.kind === 'work')
      sentences.push(...workSentences(works, context))
      index += works.length
      continue
    }
    const unwinding = takeWhile(steps.slice(index), isUnwinding)
    if (unwinding.length > 1) sentences.push(unwindingSentence(unwinding, context))
    else sentences.push(crossingSentence(step, context))
    index += Math.max(1, unwinding.length)
  }
  return sentences
}

const takeWhile = <Item, Wanted extends Item>(items: readonly Item[], wanted: (item: Item) => item is Wanted): Wanted[] => {
  const taken: Wanted[] = []
  for (const item of items) {
    if (!wanted(item)) break
    taken.push(item)
  }
  return taken
}

/** Handing the answer back; an interrupt or a signal is news and has a sentence of its own. */
const isUnwinding = (step: Still['steps'][number]): step is CrossingStep =>
  step.kind === 'crossing' && isHomeward(step) && step.crossing !== 'interrupt' && step.crossing !== 'upcall' && step.crossing !== 'vm-entry'

const unwindingSentence = (steps: readonly CrossingStep[], { names }: CaptionContext): string => {
  const last = steps.at(-1)
  if (!last) return ''
  const between = [...new Set(steps.slice(0, -1).map((step) => formsOf(names, step.to).genitive))]
  return `Vastus liigub tagasi ${listed(between)} kaudu ja edasi töötab ${formsOf(names, last.to).nominative}.`
}
