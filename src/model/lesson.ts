// What a lesson is, as data.

export interface Heading { readonly depth: 2 | 3; readonly id: string; readonly text: string }

export interface LessonMeta {
  /** The folder's name without its number: the address /oppetukk/<slug>/. */
  readonly slug: string
  /** The folder's number: the lesson's place in the course. */
  readonly order: number
  readonly title: string
  /** One or two sentences; also the page's description. */
  readonly summary: string
  readonly minutes: number
  readonly goals: readonly string[]
  /** Ids of the terms that the lesson introduces. */
  readonly terms: readonly string[]
  /** Slugs of lessons that should come before. */
  readonly requires: readonly string[]
  readonly headings: readonly Heading[]
}

export interface Source {
  readonly key: string
  readonly author: string
  readonly title: string
  readonly year: string
  /** Where it was published. */
  readonly published: string
  readonly url?: string
  /** Language of author and title, where not Estonian. */
  readonly lang?: string
  readonly kind: SourceKind
  /** What a reader should know of it: read in part only, found in an archive, and so on. */
  readonly note?: string
}

export const sourceKinds = ['article', 'book', 'documentation', 'code', 'news', 'talk', 'own', 'origin'] as const

/** origin: the text that the course grew from. own: what the course measured or recorded itself. */
export type SourceKind = (typeof sourceKinds)[number]

export interface Term {
  readonly id: string
  readonly term: string
  /** omastav and osastav; absent of a verb. */
  readonly genitive?: string
  readonly partitive?: string
  /** da-tegevusnimi and the first person: of a verb only. */
  readonly infinitive?: string
  readonly present?: string
  readonly english: string
  /** Other names and abbreviations of the same thing. */
  readonly also: readonly string[]
  readonly definition: string
  /** True where no authority gives the term: shown as "ettepanek". */
  readonly proposal: boolean
  /** True where the reader knows the word before the course: lessons need not introduce it. */
  readonly everyday: boolean
  /** Ids of related terms. */
  readonly seeAlso: readonly string[]
  /** Keys of the sources that bear out the figures of the definition. */
  readonly sources: readonly string[]
}
