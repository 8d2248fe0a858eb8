// The joint clock of a comparison. Journeys differ in length, so equal numbers would put unequal moments side by side. Each still
// has a phase by what happens in it; the clock gives every phase as many ticks as the longest journey needs there.
import type { Still } from '../fold.ts'
import type { Step } from '../journey/step.ts'
import type { LayerId } from '../layers.ts'

/** In the order of every journey. `intermediary`: the request meets the vahekiht for the first time. */
export const phases = ['start', 'approach', 'intermediary', 'onward', 'served', 'back', 'home'] as const

export type Phase = typeof phases[number]

/** The last step in which something is done: it serves the request, and only crossings lead home from there. */
const lastWork = (stills: readonly Still[]): Step | undefined => stills.flatMap(({ steps }) => steps).findLast(({ kind }) => kind === 'work')

const meets = ({ steps }: Still, intermediaries: ReadonlySet<LayerId>): boolean =>
  steps.some((step) => intermediaries.has(step.to) || intermediaries.has(step.from) || (step.kind === 'crossing' && step.through !== undefined && intermediaries.has(step.through)))

/**
 * One phase for each still of `fold`, never falling back to an earlier phase. `intermediaries` are the layers that have a family.
 * A still that both meets the vahekiht and serves the request counts as served: the answer is what it tells.
 */
export const phasesOf = (stills: readonly Still[], intermediaries: ReadonlySet<LayerId>): Phase[] => {
  const work = lastWork(stills)
  const serving = stills.findIndex(({ steps }) => steps.some((step) => step === work))
  const meeting = stills.findIndex((still) => meets(still, intermediaries))
  return stills.map((_, index): Phase => {
    if (index === 0) return 'start'
    if (serving >= 0 && index > serving) return index === stills.length - 1 ? 'home' : 'back'
    if (index === serving) return 'served'
    if (index === meeting) return 'intermediary'
    return meeting >= 0 && index > meeting ? 'onward' : 'approach'
  })
}

/** What one journey does in one tick. */
export interface Beat {
  /** The still that is seen, from 0. */
  readonly still: number
  /** `moves`: a new still; `waits`: the phase is over here and others are still in it; `skips`: this journey has no such phase. */
  readonly does: 'moves' | 'waits' | 'skips'
}

export interface Tick {
  readonly phase: Phase
  /** In the order of the journeys; undefined for a journey without stills: its stack knows no such operation. */
  readonly beats: readonly (Beat | undefined)[]
}

/**
 * The ticks in which journeys run in step. Each journey's stills come in order, each exactly once as `moves`; all begin together, meet
 * the vahekiht together, are served together and come home together. At least one journey moves in every tick.
 */
export const jointClock = (journeys: readonly (readonly Phase[])[]): Tick[] => {
  const current = journeys.map(() => -1)
  return phases.flatMap((phase) => {
    const counts = journeys.map((journey) => journey.filter((other) => other === phase).length)
    return Array.from({ length: Math.max(0, ...counts) }, (_, nth): Tick => ({
      phase,
      beats: journeys.map((journey, index) => {
        if (journey.length === 0) return undefined
        const count = counts[index] ?? 0
        const moves = nth < count
        current[index] = (current[index] ?? -1) + (moves ? 1 : 0)
        return { still: current[index] ?? 0, does: moves ? 'moves' : count > 0 ? 'waits' : 'skips' }
      }),
    }))
  })
}
