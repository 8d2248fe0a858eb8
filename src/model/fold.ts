// Folding a journey into the 4–9 stills that a figure shows. By rules, never by hand; the full list stays one press away.
import type { LayerId } from './layers.ts'
import { isHomeward, type Crossing, type CrossingStep, type Step } from './journey/step.ts'

/** One picture of a journey. The first still has no steps: the request stands where it begins. */
export interface Still {
  /** Crossings and the work done where they lead, in order; asides apart. */
  readonly steps: readonly Step[]
  readonly asides: readonly CrossingStep[]
  /** Where the request stands at the end of the still. */
  readonly at: LayerId
  /** Every crossing of the still leads back towards the origin. */
  readonly returning: boolean
}

export const fewestStills = 4
export const mostStills = 9

/** The stills of a journey that begins in `origin`. Fewer than four only where the journey itself has fewer steps. */
export const fold = (origin: LayerId, steps: readonly Step[]): Still[] => {
  const start: Still = { steps: [], asides: [], at: origin, returning: false }
  return [start, ...split(merge(mergeReturns(oneStillPerCrossing(origin, steps))))]
}

const oneStillPerCrossing = (origin: LayerId, steps: readonly Step[]): Still[] => {
  const stills: Still[] = []
  for (const step of steps) {
    const last = stills.at(-1)
    if (step.kind === 'crossing' && !step.aside) stills.push({ steps: [step], asides: [], at: step.to, returning: isHomeward(step) })
    else if (step.kind === 'crossing') stills.splice(-1, 1, { ...(last ?? emptyAt(origin)), asides: [...(last?.asides ?? []), step] })
    else if (last) stills.splice(-1, 1, { ...last, steps: [...last.steps, step] })
    else stills.push({ ...emptyAt(origin), steps: [step] })
  }
  return stills
}

const emptyAt = (at: LayerId): Still => ({ steps: [], asides: [], at, returning: false })

const join = (first: Still, second: Still): Still =>
  ({ steps: [...first.steps, ...second.steps], asides: [...first.asides, ...second.asides], at: second.at, returning: first.returning && second.returning })

const crossingsOf = (still: Still): CrossingStep[] => still.steps.filter((step) => step.kind === 'crossing')

/** Plain unwinding teaches nothing step by step: returns in a row are one still, unless work is done between them. */
const mergeReturns = (stills: readonly Still[]): Still[] => {
  const merged: Still[] = []
  for (const still of stills) {
    const last = merged.at(-1)
    if (last && isPlainReturn(last) && isPlainReturn(still)) merged.splice(-1, 1, join(last, still))
    else merged.push(still)
  }
  return merged
}

const isPlainReturn = (still: Still): boolean => still.steps.every((step) => step.kind === 'crossing' && step.crossing === 'return')

/** How much a border deserves a still of its own: what separates the families most, mere handing on least. */
const weights: Readonly<Record<Crossing, number>> = {
  dma: 9, 'vm-exit': 8, hypercall: 8, translate: 8, trap: 8, direct: 8, syscall: 7, notify: 7, wake: 7, upcall: 7, interrupt: 6, 'vm-entry': 5, switch: 4, call: 4, return: 1,
}
/** On the way back only the arrival at the guest and at the program matter; the rest retraces the way down. */
const weightsBack: Readonly<Record<Crossing, number>> = {
  dma: 9, interrupt: 5, 'vm-exit': 4, 'vm-entry': 4, upcall: 4, trap: 4, direct: 4, translate: 4, wake: 2, notify: 2, hypercall: 2, syscall: 2, switch: 1, call: 1, return: 0,
}
/** A still of many crossings is hard to read: each crossing already in it makes a further merge dearer. */
const crowding = 1.5

/** Merges the neighbours that lose least, until at most `mostStills` remain, the first still included. */
const merge = (stills: readonly Still[]): Still[] => {
  if (stills.length < mostStills) return [...stills]
  const costs = stills.slice(1).map((still, index) => costOfMerging(stills[index] ?? still, still))
  const cheapest = costs.lastIndexOf(Math.min(...costs))
  return merge(stills.flatMap((still, index) => {
    const previous = stills[index - 1]
    if (index === cheapest) return []
    return index === cheapest + 1 && previous ? [join(previous, still)] : [still]
  }))
}

const costOfMerging = (first: Still, second: Still): number => {
  const border = crossingsOf(second)[0]
  if (!border) return 0
  const turns = !isHomewardStill(first) && isHomeward(border) ? turning : 0
  return weightOf(border, crossingsOf(first).at(-1)) + turns + crowding * (crossingsOf(first).length + crossingsOf(second).length - 2)
}

/** What served the request, and the first step of the answer, are two thoughts. */
const turning = 6

const isHomewardStill = (still: Still): boolean => crossingsOf(still).some(isHomeward)

const weightOf = (border: CrossingStep, previous: CrossingStep | undefined): number =>
  // An event that the hypervisor merely passes up to the guest's own kernel is one thought.
  border.purpose === 'bounce' && previous !== undefined ? 0 : (isHomeward(border) ? weightsBack : weights)[border.crossing]

/** Short journeys give what is done inside a layer a still of its own, until there are enough. */
const split = (stills: readonly Still[]): Still[] => {
  if (stills.length + 1 >= fewestStills) return [...stills]
  const index = stills.findIndex((still) => still.steps.length > 1)
  const still = stills[index]
  const last = still?.steps.at(-1)
  if (!still || !last) return [...stills]
  const before: Still = { ...still, steps: still.steps.slice(0, -1), at: still.steps.at(-2)?.to ?? still.at }
  const after: Still = { ...still, steps: [last], asides: [] }
  return split([...stills.slice(0, index), before, after, ...stills.slice(index + 1)])
}
