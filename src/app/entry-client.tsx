// The browser's side: wakes the shell of a prerendered page, and takes over the links.
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, NavigationType } from 'react-router'
import { followAddress } from '../lesson/asked-figure.ts'
import { followQuestion } from '../search/asked-question.ts'
import { asksForSearch } from '../search/shortcuts.ts'
import { followVisit } from '../system/asked-journey.ts'
import { partFailed } from '../ui/island.tsx'
import { navigateBy } from '../ui/navigate.ts'
import { createStore } from '../ui/store.ts'
import { App, type View } from './app.tsx'
import { innerPath, isPlainPress, linkOf } from './links.ts'
import { loadPage, pageAt, pageOf, pageOfError, routes, samePage, type Page } from './page.ts'
import { startOfflineLater } from './offline.ts'
import { reloadIfPublishedAnew } from './published-anew.ts'
import { rememberScroll, scrollToEntry, takeOverScroll } from './scroll.ts'
import { searchOpen } from './search-open.ts'

const basename = import.meta.env.BASE_URL
// A bookmark may name the file itself; the page's address is its folder.
if (location.pathname.endsWith('/index.html')) history.replaceState(history.state, '', location.pathname.slice(0, -'index.html'.length) + location.search + location.hash)
const root = document.getElementById('root')
if (!root) throw new Error('the page has no root element')
const prerendered = root.firstElementChild !== null

// A prerendered page has been loaded already, so no loader runs for it.
const router = createBrowserRouter(routes, { basename, ...(prerendered && { hydrationData: { loaderData: Object.fromEntries(routes.map(({ id }) => [id ?? '', null])) } }) })

const shownPage = (): Page => {
  const { errors, matches } = router.state
  const [error] = Object.values(errors ?? {})
  const match = matches.at(-1)
  return error === undefined ? pageOf(match?.route.id, match?.params ?? {}) : pageOfError(error)
}

// A host gives its 404 file at any address, also where there would be a lesson.
const missing = root.querySelector('[data-missing]') !== null
const view = createStore<View>({ page: missing ? { kind: 'missing' } : pageAt(location, basename), busy: false })
let scrolledFor = router.state.location
let followed: typeof router.state.location | undefined

/** What the pages show follows the address, once for each move: the router also speaks when nothing has moved, and the reader may have stepped on since. */
const follow = (entry: typeof router.state.location): void => {
  if (followed && entry.key === followed.key && entry.search === followed.search && entry.hash === followed.hash) return
  followed = entry
  searchOpen.set(false)
  followAddress(entry.search, entry.key)
  followVisit(entry)
  followQuestion(entry.search, entry.key)
}

/** Once the page of the router's entry is drawn. */
const onShown = (): void => {
  const { location: entry, historyAction, preventScrollReset } = router.state
  if (entry === scrolledFor) return
  scrolledFor = entry
  if (!preventScrollReset) scrollToEntry(historyAction === NavigationType.Pop)
}

router.subscribe(({ navigation, location: entry }) => {
  const { page } = view.get()
  const next = shownPage()
  const busy = navigation.state !== 'idle'
  const same = samePage(page, next)
  view.set({ page: same ? page : next, busy })
  if (busy) return
  if (next.kind === 'failed') void reloadIfPublishedAnew()
  follow(entry)
  // Another page is drawn first.
  if (same) onShown()
})
follow(router.state.location)
rememberScroll()
navigateBy((path) => {
  takeOverScroll()
  void router.navigate(path, { preventScrollReset: true })
})

const app = <StrictMode><App view={view} onShown={onShown} /></StrictMode>
if (prerendered) hydrateRoot(root, app)
else createRoot(root).render(app)

startOfflineLater()
addEventListener(partFailed, () => { void reloadIfPublishedAnew() })

/** Over the page; the page of the search has its own field. */
const openSearch = (): void => {
  const field = root.querySelector<HTMLInputElement>('.search-page input[name=q]')
  if (field) field.focus()
  else searchOpen.set(true)
}

// Pages that the class looks at have no search: there the key means nothing.
document.addEventListener('keydown', (event) => {
  if (!asksForSearch(event) || document.querySelector('dialog[open]') || !root.querySelector('[data-opens=search]')) return
  event.preventDefault()
  openSearch()
})

// Before React hears of it: React lets no press out of a part that still sleeps.
document.addEventListener('click', (event) => {
  const link = linkOf(event)
  const path = link && isPlainPress(event) ? innerPath(link, location, basename) : undefined
  if (!link || path === undefined) return
  event.preventDefault()
  if (link.dataset['opens'] === 'search') {
    openSearch()
    return
  }
  takeOverScroll()
  void router.navigate(path, { preventScrollReset: link.pathname === location.pathname })
}, { capture: true })

// A page whose link is pointed at is probably wanted: it is fetched ahead. If that fails, so will the visit, and say so.
document.addEventListener('pointerover', (event) => {
  const link = linkOf(event)
  const path = link && innerPath(link, location, basename)
  const page = path === undefined ? undefined : pageAt(path)
  if (page && !samePage(page, view.get().page)) loadPage(page).catch(() => {})
}, { capture: true, passive: true })
