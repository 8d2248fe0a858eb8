// Which sheet an address below /toolehed/ means.
import { sheetVersions, type SheetVersion } from '../lesson/downloads.ts'
import { answerCardsPath, comparisonSheetPath, variantSheetsPath } from '../lesson/paths.ts'

export type SheetAddress =
  | { readonly kind: 'worksheet'; readonly slug: string }
  | { readonly kind: 'questions'; readonly slug: string; readonly version: SheetVersion }
  | { readonly kind: 'key'; readonly slug: string }
  | { readonly kind: 'strip'; readonly slug: string; readonly figure: string }
  /** What these two are made of stands in the search part. */
  | { readonly kind: 'comparison' }
  | { readonly kind: 'variants' }
  | { readonly kind: 'cards' }

/** `rest` is what follows /toolehed/, with or without a slash at its end. Undefined where it names no sheet. */
export const parseSheetAddress = (rest: string): SheetAddress | undefined => {
  const [slug = '', kind, name, ...more] = rest.replace(/\/$/, '').split('/')
  if (slug === '' || more.length > 0) return undefined
  if (kind === undefined && slug === partOf(comparisonSheetPath)) return { kind: 'comparison' }
  if (kind === undefined && slug === partOf(variantSheetsPath)) return { kind: 'variants' }
  if (kind === undefined && slug === partOf(answerCardsPath)) return { kind: 'cards' }
  if (kind === undefined) return { kind: 'worksheet', slug }
  if (name === undefined || name === '') return undefined
  if (kind === 'sammud') return { kind: 'strip', slug, figure: name }
  if (kind !== 'kysimused') return undefined
  if (name === 'voti') return { kind: 'key', slug }
  const version = sheetVersions.find((known) => known === name)
  return version && { kind: 'questions', slug, version }
}

/** What follows /toolehed/ in a path; no lesson may be called so (tests/handouts.test.ts). */
const partOf = (path: string): string => path.split('/')[2] ?? ''
