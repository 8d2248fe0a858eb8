// A stack of the builder for the class: one picture. Its address is that of /ehita/.
import { builderSearch, parseBuilderRequest, type Travel } from '../builder/address.ts'
import { figureStackOf } from '../builder/figure-stack.ts'
import { shownTravel } from '../builder/travel.ts'
import { plateOf } from '../diagram/plate.ts'
import { storyOf } from '../diagram/story.ts'
import { builderPath, draftPresenterPath, draftProjectorPath } from '../lesson/paths.ts'
import { emptyDraft } from '../model/builder/item.ts'
import { placedAt, start, type Session } from '../model/session.ts'
import { builderHead } from '../strings/builder-head.ts'
import { builderStrings } from '../strings/builder.ts'
import { operationTitle } from '../strings/operations.ts'
import { presenterStrings } from '../strings/presenter.ts'
import { formsOf } from '../strings/sentences.ts'
import { placeOf, type Deck, type ShownSlide } from './deck.ts'

/** The stack and the journey that a search part names. */
export const draftDeck = (search: string, waits: boolean): Deck => {
  const { draft = emptyDraft, bad, challenge, travel: wanted } = parseBuilderRequest(search)
  const stack = figureStackOf(draft)
  const travel = shownTravel(stack, wanted)
  const title = travel ? builderStrings.journeyTitle(operationTitle(travel.operation), formsOf(stack.names, travel.from).nominative) : stack.title
  const slides: readonly ShownSlide[] = [{ kind: 'figure', id: stack.id, title, plate: plateOf(stack), moments: travel ? storyOf(stack, travel.operation, travel.from) : [] }]
  const places = slides.map(placeOf)
  const at = (step: number): Travel | undefined => travel && { ...travel, step }
  // An address that this edition does not understand stays: another one may open it.
  const searchOf = ({ step }: Session): string => (bad === undefined ? builderSearch(draft, challenge, at(step)) : search)
  const withoutStep = (): string => {
    const parameters = new URLSearchParams(searchOf(start))
    parameters.delete('samm')
    return parameters.size === 0 ? '' : `?${parameters.toString()}`
  }
  return {
    name: `ehita ${shortened(withoutStep())}`,
    title: builderHead.title,
    ...(waits && { waits }),
    slides,
    places,
    asked: (asked) => {
      const step = parseBuilderRequest(asked).travel?.step ?? 0
      const session = placedAt(start, places, 0, step)
      const told = bad !== undefined ? [bad] : wanted && !travel ? [presenterStrings.noSuchJourney] : session.step !== step ? [presenterStrings.movedStep] : []
      return { session, told, insists: new URLSearchParams(asked).has('samm') }
    },
    searchOf,
    paths: { projector: draftProjectorPath + withoutStep(), presenter: draftPresenterPath + withoutStep(), back: (session) => builderPath + searchOf(session) },
    pupil: (session) => ({ path: builderPath + searchOf(session), code: undefined }),
    backTitle: presenterStrings.leaveBuilder,
  }
}

/** FNV-1a of a text, as a short word: a draft may be longer than the name of a session. */
const shortened = (text: string): string => {
  let number = 0x811c9dc5
  for (let index = 0; index < text.length; index++) number = Math.imul(number ^ text.charCodeAt(index), 0x01000193)
  return (number >>> 0).toString(36)
}
