import { useEffect, useRef } from 'react'
import { lessonStrings } from '../strings/lesson.ts'
import type { Neighbour } from '../content/lesson-entry.ts'
import { loadLesson } from './load-lesson.ts'
import { homePath, lessonPath } from './paths.ts'
import { savesData } from '../ui/saves-data.ts'
import { href } from '../ui/site-address.ts'

interface NeighboursProps {
  readonly previous: Neighbour | undefined
  readonly next: Neighbour | undefined
}

/** The way on from the end of a lesson. */
export function Neighbours({ previous, next }: NeighboursProps) {
  const nav = useRef<HTMLElement>(null)
  // Whoever has come to the end goes on, most often: the text is fetched and read in ahead. If that fails, so will the visit, and say so.
  useEffect(() => {
    if (!nav.current || !next || savesData()) return
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      loadLesson(next.slug).catch(() => {})
    })
    observer.observe(nav.current)
    return () => { observer.disconnect() }
  }, [next])
  return (
    <nav ref={nav} className="neighbours no-print" aria-label={lessonStrings.neighbours}>
      {previous && <a className="neighbour-previous" rel="prev" href={href(lessonPath(previous.slug))}><small>{lessonStrings.previous}</small>{` ${previous.title}`}</a>}
      {next
        ? <a className="neighbour-next" rel="next" href={href(lessonPath(next.slug))}><small>{lessonStrings.next}</small>{` ${next.title}`}</a>
        : <a className="neighbour-next" href={`${href(homePath)}#oppetukid`}>{lessonStrings.allLessons}</a>}
    </nav>
  )
}
