// What a journey crosses and visits, counted for the table of a comparison.
import type { Crossing, CrossingStep, Step } from '../journey/step.ts'
import type { LayerId } from '../layers.ts'

export interface Borders {
  /** How many borders the request crosses, by kind, whole way: there and back. Kinds that it never crosses are absent. */
  readonly byKind: ReadonlyMap<Crossing, number>
  /** Crossings up to where the request is served, and after that. */
  readonly there: number
  readonly back: number
  /** Crossings on the way there that change the real processor's mode: its ring, or host and guest mode. */
  readonly modeChanges: number
  /** Part of the way is gone many times for one request. */
  readonly repeated: boolean
  /** Every layer that the request stands in or passes through, in order of the first visit. */
  readonly visited: readonly LayerId[]
}

/** Asides are left out: the request itself does not go there. */
export const bordersOf = (origin: LayerId, steps: readonly Step[]): Borders => {
  const turn = steps.findLastIndex(({ kind }) => kind === 'work')
  const crossings = steps.flatMap((step, index) => (step.kind === 'crossing' && !step.aside ? [{ step, there: index < turn }] : []))
  const byKind = new Map<Crossing, number>()
  for (const { step: { crossing } } of crossings) byKind.set(crossing, (byKind.get(crossing) ?? 0) + 1)
  const there = crossings.filter((crossing) => crossing.there)
  return {
    byKind,
    there: there.length,
    back: crossings.length - there.length,
    modeChanges: there.filter(({ step }) => changesMode(step)).length,
    repeated: crossings.some(({ step }) => step.repeated),
    visited: [...new Set([origin, ...crossings.flatMap(({ step }) => (step.through === undefined ? [step.to] : [step.through, step.to]))])],
  }
}

/** Hardware has no mode of its own, and an emulated ring is only a variable: neither counts. */
const changesMode = ({ fromMode, toMode }: CrossingStep): boolean =>
  fromMode !== undefined && toMode !== undefined && (fromMode.world !== toMode.world || fromMode.ring !== toMode.ring)

/** The same kinds of border, each crossed equally often, there and back. */
export const sameBorders = (one: Borders, other: Borders): boolean =>
  one.there === other.there && one.back === other.back && one.repeated === other.repeated && one.byKind.size === other.byKind.size
  && [...one.byKind].every(([crossing, count]) => other.byKind.get(crossing) === count)
