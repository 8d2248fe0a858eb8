// The search and the site: its data, the pages that only the app knows, and what stands on its own page.
import { lessons } from 'virtual:catalogue'
import { systems } from 'virtual:systems'
import { lessonPath, systemPath } from '../lesson/paths.ts'
import type { Entry } from '../search/entry.ts'
import { createSearch, type Search as Engine } from '../search/search.ts'
import { SearchDialog } from '../search/search-dialog.tsx'
import { SearchPage } from '../search/search-page.tsx'
import type { SearchSite } from '../search/site.ts'
import { appStrings } from '../strings/app.ts'
import { searchStrings } from '../strings/search.ts'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'
import { navigation } from './navigation.ts'
import { fixedPageNames, fixedPages } from './pages.tsx'
import { href } from '../ui/site-address.ts'

/** Pages without parameters are found by what their heads say of them. The home page and the search itself need no finding. */
const pageEntries: readonly Entry[] = fixedPageNames.filter((name) => name !== 'home' && name !== 'search').map((name) => {
  const { title, description } = fixedHeads[name]
  return { place: { kind: 'page', path: fixedPages[name].path }, title: title.replace(appStrings.pageTitle(''), ''), text: description }
})

let loaded: Engine | undefined

const site: SearchSite = {
  load: async () => {
    if (!loaded) {
      const { data } = await import('virtual:search')
      loaded = createSearch({ ...data, entries: [...data.entries, ...pageEntries] })
    }
    return loaded
  },
  elsewhere: navigation.head,
}

/** The search dialog over any page. */
export function Search({ onClose }: { readonly onClose: () => void }) {
  return <SearchDialog site={site} onClose={onClose} />
}

/** The page /otsi. Without script it lists what there is to find. */
export function SearchRoute() {
  usePageHead(fixedHeads.search)
  return (
    <SearchPage site={site}>
      <h2>{appStrings.lessons}</h2>
      <ol>{lessons.map(({ slug, order, title }) => <li key={slug} value={order}><a href={href(lessonPath(slug))}>{title}</a></li>)}</ol>
      <h2>{searchStrings.systems}</h2>
      <ul className="search-systems">{systems.map(({ id, title }) => <li key={id}><a href={href(systemPath(id))}>{title}</a></li>)}</ul>
    </SearchPage>
  )
}
