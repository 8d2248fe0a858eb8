// Everything that the course can draw, for the authors' gallery.
import type { FigureStack } from '../diagram/figure-stack.ts'
import { storyOf, type Moment } from '../diagram/story.ts'
import { canAsk } from '../model/journey/journey.ts'
import { operations, type Operation } from '../model/operations.ts'
import { labelOf } from '../strings/forms.ts'
import type { Choice } from './journeys.ts'

export interface Strip extends Choice {
  readonly operation: Operation
  readonly moments: readonly Moment[]
}

/** Every operation from every layer that may ask for it, step by step. */
export const stripsOf = (stack: FigureStack): Strip[] => stack.layers.flatMap((layer) =>
  operations.filter((operation) => canAsk(stack.layers, layer, operation))
    .map((operation) => ({ operation, from: layer.id, moments: storyOf(stack, operation, layer.id) })))

/** The same stack with every label twice as long: what a picture does with the words of another language, or of a careless author. */
export const withDoubledLabels = (stack: FigureStack): FigureStack => ({
  ...stack,
  names: Object.fromEntries(Object.entries(stack.names).map(([id, forms]) => [id, { ...forms, label: `${labelOf(forms)} ${labelOf(forms)}` }])),
})
