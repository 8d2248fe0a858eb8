// ?toiming=<operation>&alates=<layer>&samm=<step>: the address names a moment of a system's journeys. Read from outside, so
// parsed, never trusted: what is wrong becomes the nearest right choice, and is told.
import { nearest } from '../model/nearest.ts'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { storyOf } from '../diagram/story.ts'
import { isExact, stepIndex } from '../lesson/address.ts'
import { operationFromSlug, operationSlug } from '../strings/operations.ts'
import { firstChoice, choicesOf, type Choice } from './journeys.ts'
import { showSearch, siteAddress } from '../ui/site-address.ts'

export interface JourneyRequest {
  /** As they stand in the address; absent where it does not say. */
  readonly operation?: string
  readonly from?: string
  readonly step?: string
}

/** What the address asks for; undefined where it says nothing of a journey. */
export const parseJourneyRequest = (search: string): JourneyRequest | undefined => {
  const parameters = new URLSearchParams(search)
  const operation = parameters.get('toiming')
  const from = parameters.get('alates')
  const step = parameters.get('samm')
  if (operation === null && from === null && step === null) return undefined
  return { ...(operation !== null && { operation }), ...(from !== null && { from }), ...(step !== null && { step }) }
}

/** What the address said and the page does not have. */
export interface Correction {
  readonly wrong: 'operation' | 'from' | 'step'
  readonly wanted: string
}

/** A moment of a journey that the stack has. */
export interface ShownJourney extends Choice {
  /** From 0. */
  readonly step: number
  readonly corrections: readonly Correction[]
}

/** The nearest moment that the stack has; its first one where the address does not say. */
export const shownJourney = (stack: FigureStack, request: JourneyRequest = {}): ShownJourney => {
  const corrections: Correction[] = []
  const options = choicesOf(stack)
  const first = firstChoice(stack)

  const slugs = [...new Set(options.map((option) => operationSlug(option.operation)))]
  const slug = chosen(request.operation, slugs, operationSlug(first.operation))
  if (request.operation !== undefined && request.operation !== slug) corrections.push({ wrong: 'operation', wanted: request.operation })

  const origins = options.filter((option) => operationSlug(option.operation) === slug).map(({ from }) => from)
  const from = chosen(request.from, origins, origins.includes(first.from) ? first.from : origins[0] ?? first.from)
  if (request.from !== undefined && request.from !== from) corrections.push({ wrong: 'from', wanted: request.from })

  const operation = operationFromSlug(slug) ?? first.operation
  const step = stepIndex(request.step, storyOf(stack, operation, from).length)
  if (request.step !== undefined && !isExact(request.step, step)) corrections.push({ wrong: 'step', wanted: request.step })
  return { operation, from, step, corrections }
}

const chosen = (wanted: string | undefined, known: readonly string[], otherwise: string): string =>
  (wanted === undefined ? undefined : known.includes(wanted) ? wanted : nearest(wanted.slice(0, longestWord), known)) ?? otherwise

/** Longer than every slug and id: an address may hold anything, and comparing takes time. */
const longestWord = 40

/** The address's search part that names this moment, or the journey's beginning where no step is given. Other parameters stay as they are. */
export const journeySearch = (search: string, { operation, from, step }: Choice & { readonly step?: number }): string => {
  const parameters = new URLSearchParams(search)
  for (const name of ['toiming', 'alates', 'samm']) parameters.delete(name)
  parameters.set('toiming', operationSlug(operation))
  parameters.set('alates', from)
  if (step !== undefined) parameters.set('samm', String(step + 1))
  return `?${parameters.toString()}`
}

/** Shows the moment in the address bar, without a new entry in the history and without telling the router. */
export const showInAddress = (choice: Choice & { readonly step: number }): void => {
  showSearch(journeySearch(siteAddress().search, choice))
}

