// The moments of a figure: a journey folded into stills, each with its sentence and the way that the request has just gone.
import { fold, type Still } from '../model/fold.ts'
import { canAsk, journey } from '../model/journey/journey.ts'
import type { LayerId } from '../model/layers.ts'
import type { Operation } from '../model/operations.ts'
import { captionOf } from '../strings/captions.ts'
import { crossingName } from '../strings/crossings.ts'
import type { FigureStack } from './figure-stack.ts'
import type { Plate } from './plate.ts'

export interface Moment {
  /** Where the picture itself changes from moment to moment: this one's, with the figure's boxes. */
  readonly plate?: Plate
  readonly sentence: string
  /** How the borders of this moment were crossed, each way once, by name; empty where none was. */
  readonly crossings: readonly string[]
  /** Where the request stands. */
  readonly at: LayerId
  /** Every layer that it has just passed, beginning with where it stood before; one alone where it has not moved. */
  readonly way: readonly LayerId[]
  /** The way leads back towards the origin. */
  readonly returning: boolean
  /** Layers where it stood before, each with the number of the last moment that it did so (from 1). */
  readonly visited: ReadonlyMap<LayerId, number>
}

/** Where the operation begins unless the figure says: the last layer of the stack that may ask for it. */
const originOf = ({ layers }: FigureStack, operation: Operation, wanted: LayerId | undefined): LayerId | undefined => {
  const able = layers.filter((layer) => canAsk(layers, layer, operation)).map((layer) => layer.id)
  return wanted !== undefined && able.includes(wanted) ? wanted : able.at(-1)
}

/** No moments where no layer of the stack may ask for the operation. */
export const storyOf = (stack: FigureStack, operation: Operation, from?: LayerId): Moment[] => {
  const origin = originOf(stack, operation, from)
  if (origin === undefined) return []
  const stills = fold(origin, journey(stack.layers, origin, operation))
  return stills.map((still, index) => {
    const before = stills.slice(0, index)
    return {
      sentence: captionOf(still, stack),
      crossings: [...new Set(still.steps.flatMap((step) => (step.kind === 'crossing' ? [crossingName(step, stack.layers)] : [])))],
      at: still.at,
      way: [before.at(-1)?.at ?? origin, ...still.steps.flatMap(passed)],
      returning: still.returning,
      visited: new Map(before.flatMap(({ at }, earlier) => (at === still.at ? [] : [[at, earlier + 1]]))),
    }
  })
}

const passed = (step: Still['steps'][number]): LayerId[] =>
  step.kind === 'work' ? [] : step.through === undefined ? [step.to] : [step.through, step.to]

/** The nearest step that the story has; 0 for what is not a whole number. */
export const clampStep = (step: number, moments: readonly Moment[]): number =>
  Math.max(0, Math.min(Number.isInteger(step) ? step : 0, moments.length - 1))
