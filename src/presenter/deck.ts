// What is shown to a class, ready to be drawn: a lesson's pictures and questions, or one comparison.
import type { DeckModule, FigureNotes, LessonStack } from '../content/lesson-entry.ts'
import { describeFamilies } from '../diagram/describe.ts'
import { monitorPlate, monitorStory } from '../diagram/monitor.ts'
import { plateOf, type Plate } from '../diagram/plate.ts'
import { storyOf, type Moment } from '../diagram/story.ts'
import { comparisonOf, type Comparison } from '../diagram/comparison/comparison.ts'
import type { WordedQuestion } from '../model/quiz.ts'
import { start, type Predictions, type Session, type Slide } from '../model/session.ts'
import { codeOf } from '../model/step-code.ts'
import { diagramStrings } from '../strings/diagram.ts'
import { answerTo } from '../lesson/next-layer.tsx'
import { lessonPath, presenterPath, projectorPath, pupilPath } from '../lesson/paths.ts'
import { compareStrings } from '../strings/compare.ts'
import { operationFromSlug, operationTitle } from '../strings/operations.ts'
import { presenterStrings } from '../strings/presenter.ts'
import { capitalised, listed } from '../strings/sentences.ts'
import { searchOf, sessionAt } from './address.ts'

export type ShownSlide =
  | { readonly kind: 'figure'; readonly id: string; readonly title: string; readonly plate: Plate; /** None where the stack stands alone. */ readonly moments: readonly Moment[]; /** What is said of a stack that stands alone. */ readonly words?: string; /** Before this step, from 0, the class says which layer comes next. */ readonly asks?: { readonly step: number; readonly choices: readonly Choice[] } }
  | { readonly kind: 'question'; readonly id: string; readonly question: WordedQuestion; /** The options keep their letters. */ readonly inOrder?: boolean }
  | { readonly kind: 'comparison'; readonly id: string; readonly title: string; readonly comparison: Comparison; /** The columns that are seen: two side by side, or one alone. */ readonly seen: readonly number[]; /** Another view of the steps of the slide before. */ readonly view: boolean }

/** A layer that the class may predict, and what it deserves to hear: computed from the stack, as in the lesson. */
export interface Choice { readonly name: string; readonly right: boolean; readonly answer: string }

/** The place that an address asks for. */
export interface Asked {
  readonly session: Session
  /** What the address asks for and is not there: a sentence for each. */
  readonly told: readonly string[]
  /** It names a place: then it holds, whatever another window shows. */
  readonly insists: boolean
}

export interface Deck {
  /** Windows that show the deck of one name share a session. */
  readonly name: string
  readonly title: string
  /** What the teacher's plan says of its figures, by their ids. */
  readonly notes?: Readonly<Record<string, FigureNotes>>
  /** As planned for the whole class; absent where nothing is planned. */
  readonly minutes?: number
  /** What the address asks for has not come yet: the deck stands in its place, and joins no session. */
  readonly waits?: boolean
  /** `predictions`: figures that the class has passed in this window before. */
  readonly asked: (search: string, predictions?: Predictions) => Asked
  /** The address's search part that names the session's place. */
  readonly searchOf: (session: Session) => string
  /** Under the site's base. `back` leads to the same place in the page that the deck was made of. */
  readonly paths: { readonly projector: string; readonly presenter: string; readonly back: (session: Session) => string }
  readonly backTitle: string
  /** What a pupil opens on a phone to be at the session's place. */
  readonly pupil: (session: Session) => { readonly path: string; readonly code: string | undefined }
  readonly slides: readonly ShownSlide[]
  /** The same slides, as the session counts them. */
  readonly places: readonly Slide[]
}

/** Throws where a figure names a stack that its lesson does not have; the content check has seen to that. */
export const deckOf = ({ slug, order, title, slides: sources, stacks, notes, minutes }: DeckModule): Deck => {
  const slides = sources.flatMap((source): ShownSlide | ShownSlide[] => {
    if (source.kind === 'question') return source
    if (source.kind === 'monitor') return { kind: 'figure', id: source.id, title: source.title, plate: monitorPlate(), moments: monitorStory() }
    const stackOf = (id: string): LessonStack => {
      const stack = stacks[id]
      if (!stack) throw new Error(`the lesson has no stack '${id}'`)
      return stack
    }
    if (source.kind === 'comparison') {
      const operation = operationFromSlug(source.operation)
      if (!operation) throw new Error(`no operation '${source.operation}'`)
      return comparisonSlides(comparisonOf(source.stacks.map(stackOf), operation), (view) => (view === undefined ? source.id : `${source.id}-${view}`))
    }
    const stack = stackOf(source.stack)
    const operation = source.operation === undefined ? undefined : operationFromSlug(source.operation)
    const plate = plateOf(stack)
    const moments = operation ? storyOf(stack, operation, source.from) : []
    return {
      kind: 'figure',
      id: source.id,
      title: source.title ?? diagramStrings.title(stack.title, operation && operationTitle(operation)),
      plate,
      moments,
      ...(moments.length === 0 && { words: describeFamilies(stack).join(' ') }),
      ...(source.asks !== undefined && { asks: { step: source.asks, choices: choicesOf(stack, plate, moments, source.asks) } }),
    }
  })
  const places = slides.map(placeOf)
  return {
    name: slug,
    title,
    notes,
    ...(minutes > 0 && { minutes }),
    slides,
    places,
    asked: (search, predictions) => {
      const { session, moved } = sessionAt(search, places, predictions)
      return { session, told: moved ? [presenterStrings.movedPlace] : [], insists: search !== '' }
    },
    searchOf: (session) => searchOf(session, places),
    paths: { projector: projectorPath(slug), presenter: presenterPath(slug), back: () => lessonPath(slug) },
    backTitle: presenterStrings.leave,
    pupil: ({ slide, step }) => {
      const id = slides[slide]?.id ?? ''
      // Further views of a comparison are the class's own: a code names the lesson's slide.
      const index = sources.findIndex((source) => source.id === id)
      const source = sources[index]
      return source ? { path: pupilPath(slug, source, step), code: codeOf({ lesson: order, slide: index, step }, id) } : { path: projectorPath(slug) + searchOf({ ...start, slide, step }, places), code: undefined }
    },
  }
}

/** From the top downward and from left to right, as the lesson lists them. */
const choicesOf = (stack: LessonStack, plate: Plate, moments: readonly Moment[], step: number): Choice[] =>
  plate.boxes.toSorted((one, other) => other.y - one.y || one.x - other.x)
    .map(({ id, name }) => ({ name: capitalised(name), right: id === moments[step]?.at, answer: answerTo(id, { stack, moments, step }) }))

/**
 * A comparison as slides: a class at the back of the room can read two pictures side by side, no more, so the first stack stands beside each
 * of the others; then each stack alone. `idOf` is given the view as addresses name it, undefined for the first one.
 */
export const comparisonSlides = (comparison: Comparison, idOf: (view: string | undefined) => string): ShownSlide[] => {
  const { columns, operation } = comparison
  const title = compareStrings.titleOf(operationTitle(operation))
  const pairs = columns.slice(1).flatMap((_, index) => {
    const seen = [0, index + 1]
    return seen.every((at) => (columns[at]?.plate.rows ?? 0) <= mostRowsInPair) ? [seen] : []
  })
  return [...pairs, ...columns.map((_, at) => [at])].map((seen, index): ShownSlide => (
    { kind: 'comparison', id: idOf(index === 0 ? undefined : viewName(seen)), title: seen.length > 1 ? title : columns[seen[0] ?? 0]?.stack.title ?? title, comparison, seen, view: index > 0 }))
}

/** Half as wide, a taller picture could not be read at 4:3: its stack stands alone. */
const mostRowsInPair = 6

const viewName = (seen: readonly number[]): string => seen.map((at) => 'abcd'.charAt(at)).join('')

/** The slide as the session counts it. */
export const placeOf = (slide: ShownSlide): Slide => {
  switch (slide.kind) {
    case 'figure': return { kind: 'figure', id: slide.id, steps: Math.max(1, slide.moments.length), ...(slide.asks && { asks: { step: slide.asks.step, options: slide.asks.choices.length } }) }
    case 'question': return { kind: 'question', id: slide.id, options: slide.question.options.length }
    case 'comparison': return { kind: 'figure', id: slide.id, steps: slide.comparison.ticks.length, view: slide.view }
  }
}

/** The slide that the session shows. */
export const slideOf = (deck: Deck, index: number): ShownSlide | undefined => deck.slides[index]

/** The slide's name, as lists show it. */
export const titleOf = (slide: ShownSlide): string => {
  switch (slide.kind) {
    case 'figure': return slide.title
    case 'question': return slide.question.prompt.replaceAll('`', '')
    case 'comparison': return slide.seen.length < 2 ? slide.title : `${slide.title}. ${listed(slide.seen.flatMap((at) => slide.comparison.columns[at]?.stack.title ?? []))}`
  }
}
