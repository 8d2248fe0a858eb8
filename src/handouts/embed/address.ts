// /manus/<figure>/?samm=3&teema=tume, /manus/harjutus/viga/?kood=k7m2q: what another site's page may ask for. Read from outside, so
// parsed, never trusted.
import { exerciseKinds, type ExerciseKind } from '../../exercises/exercise.ts'
import { isExact, stepIndex } from '../../lesson/address.ts'

export type EmbedAddress =
  | { readonly kind: 'figure' | 'lab'; readonly id: string }
  | { readonly kind: 'exercise'; readonly id: ExerciseKind }
  | { readonly kind: 'comparison' }

/** `rest` is what follows /manus/, with or without a slash at its end. Undefined where it cannot name anything; that a figure or a lab has such a name is not said. */
export const parseEmbedAddress = (rest: string): EmbedAddress | undefined => {
  const [first = '', second, ...more] = rest.replace(/\/$/, '').split('/')
  if (first === '' || more.length > 0) return undefined
  if (second === undefined) return first === comparisonName ? { kind: 'comparison' } : { kind: 'figure', id: first }
  if (first === 'labor') return second === '' ? undefined : { kind: 'lab', id: second }
  const id = first === 'harjutus' ? exerciseKinds.find((kind) => kind === second) : undefined
  return id && { kind: 'exercise', id }
}

/** No figure may be called so (tests/handouts.test.ts). */
const comparisonName = 'vordle'

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
  return { step, moved: !isExact(wanted, step), theme: embedTheme(search) }
}

/** The theme that the address asks for, whatever it shows. */
export const embedTheme = (search: string): EmbedRequest['theme'] => {
  const theme = new URLSearchParams(search).get('teema')
  return theme === 'tume' ? 'dark' : theme === 'hele' ? 'light' : undefined
}

/** The search part that names this step, from 0; the theme stays. */
export const embedSearch = (search: string, step: number): string => {
  const parameters = new URLSearchParams(search)
  parameters.set('samm', String(step + 1))
  return `?${parameters.toString()}`
}

/** What the page around the frame is told, so that it can make the frame as high as what is in it. Nothing is ever taken from it. */
export interface HeightMessage {
  readonly type: 'vahekiht:height'
  /** What follows /manus/ in the address: a figure's id, `harjutus/viga`. */
  readonly figure: string
  /** In CSS pixels, whole. */
  readonly height: number
}
