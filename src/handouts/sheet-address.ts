// Which sheet an address below /toolehed/ means.
import { sheetVersions, type SheetVersion } from '../lesson/downloads.ts'

export type SheetAddress =
  | { readonly kind: 'worksheet'; readonly slug: string }
  | { readonly kind: 'questions'; readonly slug: string; readonly version: SheetVersion }
  | { readonly kind: 'key'; readonly slug: string }
  | { readonly kind: 'strip'; readonly slug: string; readonly figure: string }

/** `rest` is what follows /toolehed/, with or without a slash at its end. Undefined where it names no sheet. */
export const parseSheetAddress = (rest: string): SheetAddress | undefined => {
  const [slug = '', kind, name, ...more] = rest.replace(/\/$/, '').split('/')
  if (slug === '' || more.length > 0) return undefined
  if (kind === undefined) return { kind: 'worksheet', slug }
  if (name === undefined || name === '') return undefined
  if (kind === 'sammud') return { kind: 'strip', slug, figure: name }
  if (kind !== 'kysimused') return undefined
  if (name === 'voti') return { kind: 'key', slug }
  const version = sheetVersions.find((known) => known === name)
  return version && { kind: 'questions', slug, version }
}
