// The recorder of a journey. Every excursion is written as `visit(there, out, back, …)`, so a journey is contiguous and
// returns by construction.
import type { Layer, LayerId, Stack } from '../layers.ts'
import { modeOf } from '../mode.ts'
import { executor } from '../structure.ts'
import type { Crossing, CrossingStep, Purpose, Step, Work } from './step.ts'

export interface CrossingOptions {
  readonly aside?: true
  readonly repeated?: true
  readonly through?: LayerId
  /** Where the code of the layer that is left runs straight on the hardware although it stands on an emulator. */
  readonly executedBy?: LayerId
}

/** Where the request stands, and what has been recorded. */
export interface Trip {
  readonly stack: Stack
  readonly steps: Step[]
  /** The layer that the request stands in. */
  readonly at: () => Layer
  /** Crosses one border; the request moves, unless the step is an aside. */
  readonly cross: (to: Layer, crossing: Crossing, purpose: Purpose, options?: CrossingOptions) => void
  /** Something is done where the request stands. */
  readonly work: (...works: Work[]) => void
  /** Crosses to a layer, lets `body` happen there, and comes back to where the request stood. */
  readonly visit: (to: Layer, out: Crossing, back: Crossing, purpose: Purpose, body?: () => void, options?: CrossingOptions) => void
}

/** A new trip, standing in `origin`. */
export const startTrip = (stack: Stack, origin: Layer): Trip => {
  const steps: Step[] = []
  let at = origin
  const common = (to: Layer): Pick<Step, 'from' | 'to' | 'executedBy' | 'fromMode' | 'toMode'> => {
    const fromMode = modeOf(stack, at)
    const toMode = modeOf(stack, to)
    const executedBy = (at.kind === 'hardware' ? at : executor(stack, at)).id
    return { from: at.id, to: to.id, executedBy, ...(fromMode && { fromMode }), ...(toMode && { toMode }) }
  }
  const cross: Trip['cross'] = (to, crossing, purpose, options = {}) => {
    const step: CrossingStep = { kind: 'crossing', crossing, purpose, ...common(to), ...options }
    steps.push(step)
    if (!options.aside) at = to
  }
  return {
    stack, steps, cross,
    at: () => at,
    work: (...works) => { for (const work of works) steps.push({ kind: 'work', work, ...common(at) }) },
    visit: (to, out, back, purpose, body = () => {}, options = {}) => {
      const home = at
      cross(to, out, purpose, options)
      body()
      cross(home, back, 'done', options.through === undefined ? {} : { through: options.through })
    },
  }
}
