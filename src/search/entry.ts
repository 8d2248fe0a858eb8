// What can be found: one entry for each place that a link may lead to. The build writes them (src/build/search.ts), the search
// loads them when it opens.

/** The parts of a system's page that have an address of their own. */
export type SystemSection = 'guests' | 'facts' | 'misconceptions'

/** Where an entry leads; src/search/target.ts makes an address of it. */
export type EntryPlace =
  | { readonly kind: 'lesson'; readonly slug: string }
  | { readonly kind: 'section' | 'figure'; readonly slug: string; readonly anchor: string }
  /** In the glossary. */
  | { readonly kind: 'term'; readonly id: string }
  | { readonly kind: 'system'; readonly id: string }
  | { readonly kind: 'system-section'; readonly id: string; readonly section: SystemSection }
  /** A page without parameters. The app adds these itself: it alone knows them. */
  | { readonly kind: 'page'; readonly path: string }

export interface Entry {
  readonly place: EntryPlace
  /** The heading, the term, the system's name. */
  readonly title: string
  /** The page that the place is on, where it is not the page itself. */
  readonly page?: string
  /** What else it may be called: in English, in slang, in other cases. */
  readonly names?: readonly string[]
  /** What stands there, for the excerpt. */
  readonly text: string
  /** In how many lessons a term is used: of two that fit alike, the more common one comes first. */
  readonly uses?: number
}

export interface SearchData {
  readonly entries: readonly Entry[]
  /** First parts of compounds that occur in the entries: `tuuma` of „tuumamoodul“. */
  readonly firstParts: readonly string[]
  /** Forms of one word that no rule of src/search/stems.ts joins: `raud`, `raua`. */
  readonly oddForms: readonly (readonly string[])[]
}
