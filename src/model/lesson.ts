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
}

export interface Term {
  readonly id: string
  readonly term: string
  readonly genitive: string
  readonly partitive: string
  readonly english: string
  readonly definition: string
  /** True where no authority gives the term: shown as "ettepanek". */
  readonly proposal: boolean
}
