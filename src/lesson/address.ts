// ?joonis=<figure>&samm=<step>: the address names a moment of a figure. Read from outside, so parsed, never trusted.
import { showSearch, siteAddress } from '../ui/site-address.ts'

export interface FigureRequest {
  readonly figure: string
  /** As it stands in the address; absent where only the figure is named. */
  readonly step?: string
}

/** What the address asks for; undefined where it names no figure. */
export const parseFigureRequest = (search: string): FigureRequest | undefined => {
  const parameters = new URLSearchParams(search)
  const figure = parameters.get('joonis')
  const step = parameters.get('samm')
  if (figure === null || figure === '') return undefined
  return { figure, ...(step !== null && { step }) }
}

/** The step that an address means, from 0: the nearest one that the figure has, and the first where it is not a number. */
export const stepIndex = (step: string | undefined, count: number): number => {
  const wanted = step === undefined || step.trim() === '' ? 1 : Number(step)
  if (Number.isNaN(wanted)) return 0
  return Math.max(0, Math.min(Math.trunc(wanted) - 1, count - 1))
}

/** Whether the address names the step just as we would. */
export const isExact = (step: string | undefined, index: number): boolean => step === undefined || step === String(index + 1)

/** The address's search part that names this step, from 0. Other parameters stay as they are. */
export const figureSearch = (search: string, figure: string, index: number): string => {
  const parameters = new URLSearchParams(search)
  parameters.set('joonis', figure)
  parameters.set('samm', String(index + 1))
  return `?${parameters.toString()}`
}

/** Shows the step in the address bar, without a new entry in the history and without telling the router. */
export const showInAddress = (figure: string, index: number): void => {
  showSearch(figureSearch(siteAddress().search, figure, index))
}
