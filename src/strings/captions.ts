// The sentence of a still, made from the codes that the model returns. Shown beside the picture, in the text twin and in files.
import type { Still } from '../model/fold.ts'
import { isHomeward, type Crossing, type CrossingStep, type Step, type WorkStep } from '../model/journey/step.ts'
import type { LayerId, Stack } from '../model/layers.ts'
import { layerById } from '../model/structure.ts'
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
  if (still.steps.length === 0) return `Alguses töötab ${formsOf(context.names, still.at).nominative}.`
  return [...sentencesOf(still, context), ...still.asides.map((aside) => asideSentence(aside, context))].join(' ')
}

const asideSentence = ({ from }: CrossingStep, { names }: CaptionContext): string =>
  `${capitalised(formsOf(names, from).nominative)} laseb külalisel kohe edasi töötada, vastust ootamata.`

const sentencesOf = ({ steps }: Still, context: CaptionContext): string[] => {
  const sentences: string[] = []
  const subjectOf = (id: LayerId): string | undefined => pronounAfter(sentences.at(-1), id, context)
  for (let index = 0; index < steps.length;) {
    const step = steps[index]
    if (!step) break
    if (step.kind === 'work') {
      const works = takeWhile(steps.slice(index), isWork)
      const untold = works.filter((work, nth) => nth > 0 || !isTold(work, steps[index - 1]))
      sentences.push(...workSentences(untold, context, subjectOf(step.to)))
      index += works.length
      continue
    }
    const unwinding = takeWhile(steps.slice(index), isUnwinding)
    if (unwinding.length > 1) unwindingSentences(unwinding, context).forEach((sentence) => sentences.push(sentence))
    else sentences.push(crossingSentence(step, context, subjectOf(step.from)))
    index += Math.max(1, unwinding.length)
  }
  return sentences
}

/** A layer whose name ends the sentence before needs no name in the next one. A program is „see“, never „tema“. */
const pronounAfter = (sentence: string | undefined, id: LayerId, { names }: CaptionContext): string | undefined => {
  const { nominative, genitive, allative } = formsOf(names, id)
  return [nominative, genitive, allative].some((form) => sentence?.endsWith(` ${form}.`)) ? 'See' : undefined
}

const takeWhile = <Item, Wanted extends Item>(items: readonly Item[], wanted: (item: Item) => item is Wanted): Wanted[] => {
  const taken: Wanted[] = []
  for (const item of items) {
    if (!wanted(item)) break
    taken.push(item)
  }
  return taken
}

const isWork = (step: Step): step is WorkStep => step.kind === 'work'

/** What the sentence of the crossing before it says already; and CPUID asks for no ring. */
const isTold = ({ work }: WorkStep, before: Step | undefined): boolean => before?.kind === 'crossing'
  && ((work.kind === 'execute' && before.crossing === 'direct') || (work.kind === 'check-virtual-ring' && before.purpose === 'privileged-cpu-model'))

/** Handing the answer back; what is news as well has a sentence of its own. */
const isUnwinding = (step: Step): step is CrossingStep =>
  step.kind === 'crossing' && isHomeward(step) && step.purpose !== 'retry' && !news.has(step.crossing)

const news: ReadonlySet<Crossing> = new Set(['interrupt', 'upcall', 'vm-entry'])

/** An emulator has no answer to hand on: it goes on with the next instruction of what stands on it. */
const unwindingSentences = (steps: readonly CrossingStep[], context: CaptionContext): string[] => {
  const [first, ...rest] = steps
  const last = steps.at(-1)
  if (!first || !last) return []
  if (rest.length > 0 && layerById(context.layers, first.from).kind === 'hardware') return unwindingSentences(rest, context)
  if (rest.length === 0) return [crossingSentence(first, context)]
  if (layerById(context.layers, last.from).kind !== 'emulator') return [answerGoesBack(first, steps, last, context)]
  const before = unwindingSentences(steps.slice(0, -1), context)
  return [...before, crossingSentence(last, context, pronounAfter(before.at(-1), last.from, context))]
}

const answerGoesBack = (first: CrossingStep, steps: readonly CrossingStep[], last: CrossingStep, { names }: CaptionContext): string => {
  const between = [...new Set(steps.map((step) => step.to))].filter((id) => id !== first.from && id !== last.to)
  const by = between.length > 0 ? `${listed(between.map((id) => formsOf(names, id).genitive))} kaudu ` : ''
  return `Vastus läheb ${by}tagasi ${formsOf(names, last.to).allative}.`
}
