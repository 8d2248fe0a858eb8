import { useEffect, useLayoutEffect, useMemo, useRef, type ReactElement } from 'react'
import { appStrings } from '../strings/app.ts'
import { failureStrings } from '../strings/failure.ts'
import { CopyReport } from '../ui/copy-report.tsx'
import { Failure } from '../ui/failure.tsx'
import { useStore, type Store } from '../ui/store.ts'
import { faultBeside } from './fault-beside.ts'
import { focusPage } from './focus.ts'
import { Header } from './header.tsx'
import { offlineParts } from './offline.ts'
import type { Page } from './page.ts'
import { navigation } from './navigation.ts'
import { EmbedIsland, ExerciseIsland, fixedPages, GalleryIsland, HandoutIsland, HomeCompareIsland, HomeEndIsland, HomeProgressIsland, LabIsland, LessonIsland, NotFoundIsland, PlanIsland, PresenterIsland, ProjectorIsland, SearchIsland, SystemIsland } from './pages.tsx'
import { searchOpen } from './search-open.ts'
import { href } from '../ui/site-address.ts'
import { surroundings } from './surroundings.ts'

/** What the router shows. */
export interface View {
  /** The same object as long as the page is the same. */
  readonly page: Page
  /** The next page is being fetched. */
  readonly busy: boolean
}

interface AppProps {
  readonly view: Store<View>
  /** Puts the scroll position right for the page just shown. */
  readonly onShown?: (page: Page) => void
}

/** What stands around every page, and the page. After a client-side navigation the focus goes to the new page, as the browser would have done. */
export function App({ view, onShown }: AppProps) {
  const { page, busy } = useStore(view, view.get())
  const searching = useStore(searchOpen, false)
  const main = useRef<HTMLElement>(null)
  const shown = useRef(page)
  const content = useMemo(() => contentOf(page), [page])
  useLayoutEffect(() => { onShown?.(page) }, [page, onShown])
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    if (main.current) focusPage(main.current)
  }, [page])
  // What the class looks at, and what stands in another site's page, has nothing around it.
  if (page.kind === 'projector' || page.kind === 'presenter' || page.kind === 'embed') return <main id="sisu" ref={main} tabIndex={-1} aria-busy={busy || undefined}>{content}</main>
  const around = surroundings()
  const shell = (
    <>
      <a className="skip-link visually-hidden" href="#sisu">{appStrings.skipToContent}</a>
      <Header page={page} />
      {around && <around.Line />}
      {searching && <SearchIsland onClose={closeSearch} />}
      <main id="sisu" ref={main} tabIndex={-1} aria-busy={busy || undefined}>{content}</main>
      <footer className="site-foot">
        <p>{`${appStrings.name}: ${appStrings.tagline}. ${contentLicence} `}<a rel="license" href={appStrings.licenceAddress}>{licenceName}</a>{`. ${codeLicence} ${appStrings.contentMark(import.meta.env.VAHEKIHT_CONTENT)}`}</p>
        <ul className="no-print">
          {navigation.foot.map(({ path, title }) => <li key={path}><a href={href(path)}>{title}</a></li>)}
        </ul>
        <OfflinePlace />
      </footer>
      <BesidePlace />
    </>
  )
  return around ? <around.Around>{shell}</around.Around> : shell
}

/** Kept for the line that says how offline use stands: it comes after everything else. */
function OfflinePlace() {
  const offline = useStore(offlineParts, undefined)
  return <div className="offline-place no-print">{offline && <offline.Status />}</div>
}

const closeSearch = (): void => { searchOpen.set(false) }

const [contentLicence, licenceName, codeLicence] = appStrings.licence

const contentOf = (page: Page): ReactElement => {
  switch (page.kind) {
    case 'fixed': {
      const { Island } = fixedPages[page.name]
      return page.name === 'home' ? <><Island key={page.name} /><HomeCompareIsland /><HomeEndIsland /><HomeProgressIsland /></> : <Island key={page.name} />
    }
    case 'lesson': return <LessonIsland key={page.slug} slug={page.slug} />
    case 'plan': return <PlanIsland key={page.slug} slug={page.slug} />
    case 'projector': return <ProjectorIsland key={page.deck} deck={page.deck} />
    case 'presenter': return <PresenterIsland key={page.deck} deck={page.deck} />
    case 'system': return <SystemIsland key={page.id} id={page.id} />
    case 'exercise': return <ExerciseIsland key={page.id} id={page.id} />
    case 'lab': return <LabIsland key={page.id} id={page.id} />
    case 'handout': return <HandoutIsland key={page.sheet} sheet={page.sheet} />
    case 'embed': return <EmbedIsland key={page.embed} embed={page.embed} />
    case 'gallery': return GalleryIsland ? <GalleryIsland /> : <NotFoundIsland />
    case 'missing': return <NotFoundIsland />
    case 'failed': return <PageFailure error={page.error} />
  }
}

/** In the page's place when it could not be loaded: perhaps the network failed, perhaps the site has been published anew. */
export const PageFailure = ({ error }: { readonly error: unknown }) => (
  <div className="page">
    <h1>{appStrings.failureTitle}</h1>
    <Failure message={appStrings.failureAdvice} error={error} onRetry={() => { location.reload() }} />
  </div>
)

/** What failed beside the drawing, else an offer of a new version. At the foot of the window, so that it is seen wherever the reader is. */
function BesidePlace() {
  const fault = useStore(faultBeside, undefined)
  const offline = useStore(offlineParts, undefined)
  if (!fault) return offline && <offline.Offer />
  return (
    <div className="notice window-foot no-print" role="status">
      <p>{failureStrings.beside}</p>
      <CopyReport said={failureStrings.beside} error={fault.error} />{' '}
      <button type="button" onClick={() => { faultBeside.set(undefined) }}>{failureStrings.close}</button>
    </div>
  )
}
