// A comparison for the class. Its address is that of /vordle/, where `vaade` may also name a pair: `ac`.
import { chosenTick, compareSearch, parseCompareRequest, sideBySide, slots, type ChosenComparison } from '../compare/address.ts'
import { correctionSentence } from '../compare/corrections.ts'
import { comparisonOf } from '../diagram/comparison/comparison.ts'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { comparePath, comparisonPresenterPath, comparisonProjectorPath } from '../lesson/paths.ts'
import { placedAt, start, type Session } from '../model/session.ts'
import { compareHead } from '../strings/compare-head.ts'
import { operationSlug } from '../strings/operations.ts'
import { presenterStrings } from '../strings/presenter.ts'
import { comparisonSlides, placeOf, type Deck } from './deck.ts'

/** `stacks` are those that `chosen` names, in its order. */
export const comparisonDeck = (chosen: ChosenComparison, stacks: readonly FigureStack[], waits: boolean): Deck => {
  const comparison = comparisonOf(stacks, chosen.operation)
  const slides = comparisonSlides(comparison, (view) => view ?? sideBySide)
  const places = slides.map(placeOf)
  const viewOf = (slide: number): string => places[slide]?.id ?? sideBySide
  const onPage = ({ slide, step }: Session): string => compareSearch('', { ...chosen, view: slots.find((slot) => slot === viewOf(slide)) ?? 'side-by-side' }, step)
  // Pairs beyond the first are views that only the class has.
  const searchOf = (session: Session): string => {
    const parameters = new URLSearchParams(onPage(session))
    if (viewOf(session.slide) !== sideBySide) parameters.set('vaade', viewOf(session.slide))
    return `?${parameters.toString()}`
  }
  const here = compareSearch('', { ...chosen, view: 'side-by-side' })
  return {
    name: ['vordle', operationSlug(chosen.operation), ...chosen.ids].join(' '),
    title: compareHead.title,
    ...(waits && { waits }),
    slides,
    places,
    asked: (search) => {
      const request = parseCompareRequest(search)
      const { tick, corrections } = chosenTick(request?.step, comparison.ticks.length)
      const slide = places.findIndex(({ id }) => id === request?.view)
      return {
        session: placedAt(start, places, Math.max(0, slide), tick),
        told: [...chosen.corrections.filter(({ wrong }) => wrong !== 'view' || slide < 0), ...corrections].map((correction) => correctionSentence(correction, { comparison, tick })),
        insists: request?.step !== undefined || request?.view !== undefined,
      }
    },
    searchOf,
    paths: { projector: comparisonProjectorPath + here, presenter: comparisonPresenterPath + here, back: (session) => comparePath + onPage(session) },
    pupil: (session) => ({ path: comparePath + onPage(session), code: undefined }),
    backTitle: presenterStrings.leaveComparison,
  }
}
