// A lesson's pictures and questions, ready to be shown: stories told, plates drawn.
import type { DeckModule, VotedQuestion } from '../content/lesson-entry.ts'
import { monitorPlate, monitorStory } from '../diagram/monitor.ts'
import { plateOf, type Plate } from '../diagram/plate.ts'
import { storyOf, type Moment } from '../diagram/story.ts'
import type { Slide } from '../model/session.ts'
import { diagramStrings } from '../strings/diagram.ts'
import { operationFromSlug, operationTitle } from '../strings/operations.ts'

export type ShownSlide =
  | { readonly kind: 'figure'; readonly id: string; readonly title: string; readonly plate: Plate; /** None where the stack stands alone. */ readonly moments: readonly Moment[] }
  | { readonly kind: 'question'; readonly id: string; readonly question: VotedQuestion }

export interface Deck {
  readonly slug: string
  readonly title: string
  readonly slides: readonly ShownSlide[]
  /** The same slides, as the session counts them. */
  readonly places: readonly Slide[]
}

/** Throws where a figure names a stack that its lesson does not have; the content check has seen to that. */
export const deckOf = ({ slug, title, slides: sources, stacks }: DeckModule): Deck => {
  const slides = sources.map((source): ShownSlide => {
    if (source.kind === 'question') return source
    if (source.kind === 'monitor') return { kind: 'figure', id: source.id, title: source.title, plate: monitorPlate(), moments: monitorStory() }
    const stack = stacks[source.stack]
    if (!stack) throw new Error(`the lesson has no stack '${source.stack}'`)
    const operation = source.operation === undefined ? undefined : operationFromSlug(source.operation)
    return {
      kind: 'figure',
      id: source.id,
      title: source.title ?? diagramStrings.title(stack.title, operation && operationTitle(operation)),
      plate: plateOf(stack),
      moments: operation ? storyOf(stack, operation, source.from) : [],
    }
  })
  return { slug, title, slides, places: slides.map(placeOf) }
}

const placeOf = (slide: ShownSlide): Slide => (slide.kind === 'figure'
  ? { kind: 'figure', id: slide.id, steps: Math.max(1, slide.moments.length) }
  : { kind: 'question', id: slide.id, options: slide.question.options.length })

/** The slide that the session shows. */
export const slideOf = (deck: Deck, index: number): ShownSlide | undefined => deck.slides[index]
