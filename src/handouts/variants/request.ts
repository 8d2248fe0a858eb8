// /toolehed/harjutused/?kood=&variante=&liik=: all that the sheets are made from. Read from outside, so parsed, never trusted.
import { exerciseKinds, type ExerciseKind } from '../../exercises/exercise.ts'
import { codeOf, parseCode } from '../../model/exercises/code.ts'

/** As many as a class needs where neighbours shall not have the same. */
export const mostVariants = 8

/** Of the prerendered page. */
const usualVariants = 4

export interface VariantsRequest {
  readonly code: string
  /** From 1 to `mostVariants`. */
  readonly count: number
  readonly kind: ExerciseKind | 'all'
}

/** What the address said and what does not exist, as it was written. */
export interface WrongParts { readonly code?: string; readonly count?: string; readonly kind?: string }

/** What the address asks for, or the nearest to it, and what was wrong with it. */
export const parseVariantsRequest = (search: string): { readonly request: VariantsRequest; readonly wrong: WrongParts } => {
  const parameters = new URLSearchParams(search)
  const [code, count, kind] = [parameters.get('kood'), parameters.get('variante'), parameters.get('liik')]
  const request: VariantsRequest = {
    code: parseCode(code ?? '') ?? codeOf(0),
    count: count === null ? usualVariants : nearestCount(count),
    kind: exerciseKinds.find((known) => known === kind) ?? 'all',
  }
  return {
    request,
    wrong: {
      ...(code !== null && parseCode(code) === undefined && { code }),
      ...(count !== null && count !== String(request.count) && { count }),
      ...(kind !== null && kind !== '' && kind !== request.kind && { kind }),
    },
  }
}

const nearestCount = (text: string): number => {
  const count = Math.trunc(Number(text))
  return Number.isNaN(count) || text.trim() === '' ? usualVariants : Math.max(1, Math.min(count, mostVariants))
}

/** The search part that names these sheets. */
export const variantsSearch = ({ code, count, kind }: VariantsRequest): string =>
  `?kood=${code}&variante=${String(count)}${kind === 'all' ? '' : `&liik=${kind}`}`
