// ?joonis=<figure>&samm=<step> or ?kysimus=<question>: the place of a session. Ids and not numbers, so that an address
// outlives a lesson that has got one picture more. Read from outside, so parsed, never trusted.
import { placedAt, start, type Predictions, type Session, type Slide } from '../model/session.ts'

export interface AskedPlace {
  readonly session: Session
  /** The address names a place that the lesson does not have; the session stands at the nearest one. */
  readonly moved: boolean
}

/** The session that an address asks for: from the beginning where it asks for none. Figures whose question was passed before do not ask again. */
export const sessionAt = (search: string, slides: readonly Slide[], predictions: Predictions = {}): AskedPlace => {
  const begun = { ...start, predictions }
  const parameters = new URLSearchParams(search)
  const figure = parameters.get('joonis')
  const question = parameters.get('kysimus')
  if (figure === null && question === null) return { session: begun, moved: false }
  const index = slides.findIndex(({ kind, id }) => (kind === 'figure' ? id === figure : id === question))
  if (index < 0) return { session: begun, moved: true }
  const step = Number(parameters.get('samm') ?? 1) - 1
  const session = placedAt(begun, slides, index, step)
  return { session, moved: figure !== null && session.step !== step && !session.held }
}

/** The search part that names the session's place; empty where there is nothing to show. */
export const searchOf = ({ slide, step }: Session, slides: readonly Slide[]): string => {
  const here = slides[slide]
  if (!here) return ''
  const parameters = new URLSearchParams(here.kind === 'figure' ? { joonis: here.id, samm: String(step + 1) } : { kysimus: here.id })
  return `?${parameters.toString()}`
}
