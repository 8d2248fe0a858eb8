// /manus/<figure>/?samm=3&teema=tume: what another site's page may ask of the figure. Read from outside, so parsed, never trusted.
import { isExact, stepIndex } from '../../lesson/address.ts'
import { escaped } from '../../ui/escaped.ts'

export interface EmbedRequest {
  /** From 0; the nearest one that the figure has. */
  readonly step: number
  /** The address asks for a step that the figure does not have. */
  readonly moved: boolean
  readonly theme: 'light' | 'dark' | undefined
}

/** What the address of an embedded figure asks for: step and theme. Anything else in it is ignored; a step beyond the last gives the nearest. */
export const parseEmbedRequest = (search: string, count: number): EmbedRequest => {
  const parameters = new URLSearchParams(search)
  const wanted = parameters.get('samm') ?? undefined
  const step = stepIndex(wanted, count)
  const theme = parameters.get('teema')
  return { step, moved: !isExact(wanted, step), theme: theme === 'tume' ? 'dark' : theme === 'hele' ? 'light' : undefined }
}

/** The search part that names this step, from 0; the theme stays. */
export const embedSearch = (search: string, step: number): string => {
  const parameters = new URLSearchParams(search)
  parameters.set('samm', String(step + 1))
  return `?${parameters.toString()}`
}

/** What the page around the frame is told, so that it can make the frame as high as the figure. Nothing is ever taken from it. */
export interface HeightMessage {
  readonly type: 'vahekiht:height'
  readonly figure: string
  /** In CSS pixels, whole. */
  readonly height: number
}

/** What to paste into another page. `address` is the figure's full address. */
export const frameCode = (address: string, title: string): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="500" loading="lazy" allow="clipboard-write"></iframe>`
