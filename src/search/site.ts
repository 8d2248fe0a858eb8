// What the search knows of the site around it.
import type { Search } from './search.ts'

export interface SiteLink {
  /** Under the site's base. */
  readonly path: string
  readonly title: string
}

export interface SearchSite {
  /** Loads what is searched, once; a failed load may be tried again. */
  readonly load: () => Promise<Search>
  /** Path of the page that explains all terms, where the site has one. */
  readonly glossary: string | undefined
  /** Where else a reader may look. */
  readonly elsewhere: readonly SiteLink[]
}
