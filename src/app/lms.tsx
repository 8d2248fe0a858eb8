// The line above every page where the course is a package in a learning environment: whether answers are kept, the points, „Lõpeta“.
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { packagedLesson } from '../lesson/reader-in-lms.ts'
import { readerProgress } from '../lesson/reader.ts'
import { homePath, lessonPath, transferPath } from '../lesson/paths.ts'
import type { LmsBackEnd, LmsStatus } from '../progress/lms/back-end.ts'
import { emptyState } from '../progress/state.ts'
import type { Notice } from '../progress/store.ts'
import { useProgress } from '../progress/use-progress.ts'
import { lmsStrings } from '../strings/lms.ts'
import { href, siteAddress } from '../ui/site-address.ts'
import { useStore } from '../ui/store.ts'
import type { Page } from './page.ts'

/** Writes everything once more. */
const saveAgain = (): void => { readerProgress.add(emptyState) }

/** Whether answers are kept, how far the reader is, and „Lõpeta“. */
export function LmsBar({ lms }: { readonly lms: LmsBackEnd }) {
  const status = useStore(lms.status, lms.status.get())
  const notice = useProgress(readerProgress, (progress) => progress.notice)
  const [failed, setFailed] = useState(false)
  const unsaved = status.connection === 'open' && notice === 'not-saved'
  const end = (): void => {
    if (unsaved) saveAgain()
    setFailed((status.connection === 'open' && readerProgress.get().notice === 'not-saved') || !lms.end())
  }
  const { answered, all, right, points } = status.grade
  const lesson = packagedLesson()
  return (
    <section className="lms no-print" data-unsaved={unsaved || undefined} aria-label={lmsStrings.title}>
      <div role="status">
        <p>{said(status, notice)}</p>
        {failed && <p>{lmsStrings.endFailed}</p>}
      </div>
      {unsaved && <p><button type="button" onClick={() => { saveAgain(); setFailed(false) }}>{lmsStrings.tryAgain}</button> <a href={href(transferPath)}>{lmsStrings.takeAlong}</a></p>}
      <p>{lmsStrings.grade(answered, all, right, points)}{lesson !== undefined && <> <a href={href(lessonPath(lesson))}>{lmsStrings.scoredLesson}</a></>}</p>
      {(status.connection === 'open' || status.connection === 'preview') && <button type="button" onClick={end}>{lmsStrings.end}</button>}
    </section>
  )
}

const said = ({ connection, pointsRefused }: LmsStatus, notice: Notice | undefined): string => {
  if (connection !== 'open') return lmsStrings.connections[connection]
  if (notice === 'not-saved') return lmsStrings.unsaved
  if (notice !== undefined) return lmsStrings.notices[notice]
  return pointsRefused ? lmsStrings.pointsRefused : lmsStrings.connections.open
}

/** Takes the place of everything once the session has been ended: what is done now would be kept nowhere, and the next pupil sees nothing. */
export function UntilEnded({ lms, children }: { readonly lms: LmsBackEnd; readonly children: ReactNode }) {
  const { ended } = useStore(lms.status, lms.status.get())
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => { if (ended) title.current?.focus() }, [ended])
  if (!ended) return children
  return (
    <main className="page">
      <h1 ref={title} tabIndex={-1}>{lmsStrings.endedTitle}</h1>
      <p>{lmsStrings.ended[ended]}</p>
    </main>
  )
}

/** Where the reader begins: where they left last time, or what the package is about. Before anything is shown. */
export const beginInLms = (lms: LmsBackEnd, isPage: (path: string) => boolean): void => {
  if (!/^#\//.test(location.hash)) {
    const lesson = packagedLesson()
    const path = lms.location !== '' && isPage(lms.location) ? lms.location : lesson === undefined ? homePath : lessonPath(lesson)
    history.replaceState(history.state, '', href(path))
  }
  addEventListener('beforeunload', (event) => {
    // The only thing that would be lost.
    if (isOpen(lms) && readerProgress.get().notice === 'not-saved') event.preventDefault()
  })
  addEventListener('pagehide', () => {
    if (!isOpen(lms)) return
    if (readerProgress.get().notice === 'not-saved') saveAgain()
    // Everything has been committed already: environments may refuse whatever comes this late.
    lms.end()
  })
  // A page that the browser has kept would go on without a session.
  addEventListener('pageshow', ({ persisted }) => { if (persisted) location.reload() })
}

/** The environment learns where to open the course next time; pages for a class are no such place. */
export const arriveInLms = (lms: LmsBackEnd, page: Page): void => {
  if (page.kind !== 'projector' && page.kind !== 'presenter' && page.kind !== 'embed') lms.arrive(siteAddress().path)
}

const isOpen = (lms: LmsBackEnd): boolean => lms.status.get().connection === 'open' && !lms.status.get().ended
