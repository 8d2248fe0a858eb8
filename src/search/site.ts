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
  /** Where else a reader may look. */
  readonly elsewhere: readonly SiteLink[]
}
