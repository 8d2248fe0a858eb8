// /vordle/?a=&b=&c=&d=&toiming=&samm=&vaade=: the address names a whole comparison. Read from outside, so parsed, never trusted:
// what is wrong becomes the nearest right choice, and is told.
import { nearest } from '../model/nearest.ts'
import { isExact, stepIndex } from '../lesson/address.ts'
import { operations, type Operation } from '../model/operations.ts'
import { operationFromSlug, operationSlug, operationSlugs } from '../strings/operations.ts'
import { defaultComparison, partnerOf, type StackChoice } from './choices.ts'
import { showSearch, siteAddress } from '../ui/site-address.ts'

export const slots = ['a', 'b', 'c', 'd'] as const

export type Slot = typeof slots[number]

/** All stacks side by side, or one picture that shows the stack of a slot and morphs into the others. */
export type ComparisonView = 'side-by-side' | Slot

/** In the address: side by side is what stands there when nothing does. */
export const sideBySide = 'korvuti'

export interface CompareRequest {
  /** As they stand in the address. */
  readonly stacks: Partial<Readonly<Record<Slot, string>>>
  readonly operation?: string
  readonly step?: string
  readonly view?: string
}

/** What the address asks for; undefined where it says nothing of a comparison. */
export const parseCompareRequest = (search: string): CompareRequest | undefined => {
  const parameters = new URLSearchParams(search)
  const given = (name: string): string | undefined => parameters.get(name) ?? undefined
  const [operation, step, view] = [given('toiming'), given('samm'), given('vaade')]
  const stacks = Object.fromEntries(slots.flatMap((slot) => { const id = given(slot); return id === undefined ? [] : [[slot, id]] }))
  if (Object.keys(stacks).length === 0 && operation === undefined && step === undefined && view === undefined) return undefined
  return { stacks, ...(operation !== undefined && { operation }), ...(step !== undefined && { step }), ...(view !== undefined && { view }) }
}

/** What the address said and the course does not have; `shown` is the id of the stack in its place. */
export type Correction =
  | { readonly wrong: 'stack'; readonly wanted: string; readonly shown?: string }
  | { readonly wrong: 'operation' | 'view' | 'step'; readonly wanted: string }

/** Which stacks, what and how: everything but the step, which only the drawn comparison can judge. */
export interface ChosenComparison {
  /** Two to four ids that the course has. */
  readonly ids: readonly string[]
  readonly operation: Operation
  readonly view: ComparisonView
  readonly corrections: readonly Correction[]
}

/** The nearest comparison that the course has. An empty slot is no mistake; fewer than two stacks are filled up. */
export const chosenComparison = (known: readonly StackChoice[], request: CompareRequest = { stacks: {} }): ChosenComparison => {
  const corrections: Correction[] = []
  const ids = slots.flatMap((slot): string[] => {
    const wanted = request.stacks[slot]
    if (wanted === undefined || wanted === '') return []
    const id = known.some((stack) => stack.id === wanted) ? wanted : nearest(wanted.slice(0, longestWord), known.map((stack) => stack.id))
    if (id !== wanted) corrections.push({ wrong: 'stack', wanted, ...(id !== undefined && { shown: id }) })
    return id === undefined ? [] : [id]
  })
  const chosen = filledUp(known, ids)
  const operation = operationOf(request.operation)
  if (request.operation !== undefined && operationSlug(operation) !== request.operation) corrections.push({ wrong: 'operation', wanted: request.operation })
  const view = slots.slice(0, chosen.length).find((slot) => slot === request.view) ?? 'side-by-side'
  if (view === 'side-by-side' && request.view !== undefined && request.view !== sideBySide) corrections.push({ wrong: 'view', wanted: request.view })
  return { ids: chosen, operation, view, corrections }
}

const filledUp = (known: readonly StackChoice[], ids: readonly string[]): readonly string[] => {
  const [first] = ids
  if (first === undefined) return defaultComparison
  return ids.length > 1 ? ids : [first, partnerOf(known, first)]
}

/** Longer than every slug and id: an address may hold anything, and comparing takes time. */
const longestWord = 40

const operationOf = (wanted: string | undefined): Operation => {
  const slug = wanted === undefined ? undefined : nearest(wanted.slice(0, longestWord), operationSlugs)
  return operationFromSlug(wanted ?? '') ?? operationFromSlug(slug ?? '') ?? firstOperation
}

const firstOperation: Operation = operations.find((operation) => operationSlug(operation) === 'ketas') ?? operations[0]

/** The tick that the address means, from 0, and what was wrong with it. */
export const chosenTick = (step: string | undefined, ticks: number): { readonly tick: number; readonly corrections: readonly Correction[] } => {
  const tick = stepIndex(step, ticks)
  return { tick, corrections: step === undefined || isExact(step, tick) ? [] : [{ wrong: 'step', wanted: step }] }
}

/** The address's search part that names this comparison; without a tick, its beginning. Other parameters stay as they are. */
export const compareSearch = (search: string, { ids, operation, view }: Omit<ChosenComparison, 'corrections'>, tick?: number): string => {
  const parameters = new URLSearchParams(search)
  for (const name of [...slots, 'toiming', 'samm', 'vaade']) parameters.delete(name)
  ids.slice(0, slots.length).forEach((id, index) => { parameters.set(slots[index] ?? '', id) })
  parameters.set('toiming', operationSlug(operation))
  if (tick !== undefined) parameters.set('samm', String(tick + 1))
  if (view !== 'side-by-side') parameters.set('vaade', view)
  return `?${parameters.toString()}`
}

/** Shows the comparison in the address bar, without a new entry in the history and without telling the router. */
export const showInAddress = (chosen: Omit<ChosenComparison, 'corrections'>, tick: number): void => {
  showSearch(compareSearch(siteAddress().search, chosen, tick))
}
