// The browser's side: wakes the shell of a prerendered page, and takes over the links.
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { followAddress } from '../lesson/asked-figure.ts'
import { followQuestion } from '../search/asked-question.ts'
import { asksForSearch } from '../search/shortcuts.ts'
import { followVisit } from '../system/asked-journey.ts'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { partFailed } from '../ui/island.tsx'
import { watchSheets } from '../ui/lost-sheets.ts'
import { navigateBy } from '../ui/navigate.ts'
import { isNear } from '../ui/sleep.ts'
import { form, isPortable, siteAddress } from '../ui/site-address.ts'
import { createStore } from '../ui/store.ts'
import { App, PageFailure, type View } from './app.tsx'
import { watchFaults } from './fault-beside.ts'
import { focusPage } from './focus.ts'
import { innerPath, isPlaceLink, isPlainPress, linkOf } from './links.ts'
import { createNavigator, presentEntry, type Arrival, type Entry } from './navigator.ts'
import { loadPage, pageAt, pageOfError, samePage } from './page.ts'
import { startOfflineLater } from './offline.ts'
import { lessonPart } from './pages.tsx'
import { reloadIfPublishedAnew } from './published-anew.ts'
import { rememberScroll, scrollToEntry, takeOverScroll } from './scroll.ts'
import { searchOpen } from './search-open.ts'
import { surroundings } from './surroundings.ts'
import { layOutFor } from './whole.ts'

// A bookmark may name the file itself; the page's address is its folder.
if (!isPortable && location.pathname.endsWith('/index.html')) history.replaceState(history.state, '', location.pathname.slice(0, -'index.html'.length) + location.search + location.hash)
const root = document.getElementById('root')
if (!root) throw new Error('the page has no root element')
const prerendered = !isPortable && root.firstElementChild !== null

/** A host gives its 404 file at any address, also where there would be a lesson. */
const missing = root.querySelector('[data-missing]') !== null
const view = createStore<View>({ page: missing ? { kind: 'missing' } : pageAt(siteAddress().path), busy: false })
let toScroll: Arrival | undefined

/** What the pages show follows the address. */
const follow = (entry: Entry): void => {
  searchOpen.set(false)
  followAddress(entry.search, entry.key)
  followVisit(entry)
  followQuestion(entry.search, entry.key)
}

/** Once the page of the last move is drawn. */
const onShown = (): void => {
  if (toScroll && !toScroll.keepsScroll) scrollToEntry(toScroll.traversed)
  toScroll = undefined
}

const siteNavigator = createNavigator({
  pageAt,
  fetched: async (page) => loadPage(page).then(() => page, pageOfError),
  onDeparture: () => { view.set({ ...view.get(), busy: true }) },
  onArrival: (arrival) => {
    const { page } = view.get()
    const same = samePage(page, arrival.page)
    toScroll = arrival
    if (!same) layOutFor(arrival)
    view.set({ page: same ? page : arrival.page, busy: false })
    if (arrival.page.kind === 'failed') void reloadIfPublishedAnew()
    follow(arrival.entry)
    if (!same) surroundings()?.onArrival(arrival.page)
    // Another page is drawn first.
    if (same) onShown()
  },
})
follow(presentEntry())
rememberScroll()
navigateBy((path) => {
  takeOverScroll()
  void siteNavigator.go(path, { keepsScroll: true })
})
// A prerendered page has been loaded already.
if (!prerendered) void siteNavigator.settle()

watchFaults()
watchSheets()
// A lesson whose figure is near already will wake: it is on its way while the shell wakes. Asked in the next frame, which lays the page out anyway.
const { page: first } = view.get()
const frame = root.querySelector('main > [data-island]')
if (prerendered && first.kind === 'lesson' && frame) requestAnimationFrame(() => { if (isNear(frame)) lessonPart.load(first).catch(() => {}) })
// Islands keep their own faults; this is for the shell. It takes its text with it, hence a page that says so.
const app = <StrictMode><ErrorBoundary renderFallback={(error) => <main><PageFailure error={error} /></main>}><App view={view} onShown={onShown} /></ErrorBoundary></StrictMode>
// A browser's addition may have changed the HTML; React draws it anew, and nothing is amiss.
if (prerendered) hydrateRoot(root, app, { onRecoverableError: (error) => { console.error(error) } })
else createRoot(root).render(app)

if (form.keptByWorker) startOfflineLater()
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
  const path = link && isPlainPress(event) ? innerPath(link) : undefined
  if (!link || path === undefined) return
  event.preventDefault()
  if (link.dataset['opens'] === 'search') {
    openSearch()
    return
  }
  takeOverScroll()
  const toPlace = isPlaceLink(link)
  const samePath = path.replace(/[?#].*$/, '') === siteAddress().path
  if (toPlace) void goToPlace(path)
  else void siteNavigator.go(path, { keepsScroll: samePath })
}, { capture: true })

/** As a browser does that follows such a link itself: it begins to read there. */
const goToPlace = async (path: string): Promise<void> => {
  await siteNavigator.go(path, { keepsScroll: false })
  const main = root.querySelector('main')
  if (main) focusPage(main)
}

// A page whose link is pointed at is probably wanted: it is fetched ahead. If that fails, so will the visit, and say so.
document.addEventListener('pointerover', (event) => {
  const link = linkOf(event)
  const path = link && innerPath(link)
  const page = path === undefined ? undefined : pageAt(path)
  if (page && !samePage(page, view.get().page)) loadPage(page).catch(() => {})
}, { capture: true, passive: true })
