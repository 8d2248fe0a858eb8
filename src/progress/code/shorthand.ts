// Ids in a few digits. A known one becomes a hash; one that is unknown, or shares its hash with another, is written out between ~.
import { numberOf } from '../../model/seed.ts'
import { packNumber } from './digits.ts'

/** What the course has: the ids that a code need not write out. */
export interface Names {
  /** Marked ones and predictions. */
  readonly questions: readonly string[]
  /** Ids of the options of each prediction, by its id. */
  readonly options: Readonly<Record<string, readonly string[]>>
  readonly lessons: readonly string[]
}

export interface Shorthand {
  /** In digits. */
  readonly length: number
  readonly write: (id: string) => string
  /** Undefined where no known id has this hash. */
  readonly idOf: (hash: string) => string | undefined
}

/** Short forms of ids and the way back. Ids whose hashes meet, and unknown ones, are written out. */
export const shorthand = (ids: readonly string[], length: number): Shorthand => {
  const hashOf = (id: string): string => packNumber(numberOf(id), length)
  const known = new Map<string, string | undefined>()
  for (const id of new Set(ids)) known.set(hashOf(id), known.has(hashOf(id)) ? undefined : id)
  return { length, write: (id) => (known.get(hashOf(id)) === id ? hashOf(id) : `~${id}~`), idOf: (hash) => known.get(hash) }
}

/** 24 bits: among 200 ids one pair in a thousand courses shares its hash, and is then written out. */
export const namesLength = 4
/** 12 bits: few options stand beside each other. */
export const optionsLength = 2
