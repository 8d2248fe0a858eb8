import { lessonStrings } from '../strings/lesson.ts'
import type { Neighbour } from '../content/lesson-entry.ts'
import { homePath, lessonPath } from './paths.ts'
import { href } from '../ui/site-address.ts'

interface NeighboursProps {
  readonly previous: Neighbour | undefined
  readonly next: Neighbour | undefined
}

/** The way on from the end of a lesson. */
export function Neighbours({ previous, next }: NeighboursProps) {
  return (
    <nav className="neighbours no-print" aria-label={lessonStrings.neighbours}>
      {previous && <a className="neighbour-previous" rel="prev" href={href(lessonPath(previous.slug))}><small>{lessonStrings.previous}</small> {previous.title}</a>}
      {next
        ? <a className="neighbour-next" rel="next" href={href(lessonPath(next.slug))}><small>{lessonStrings.next}</small> {next.title}</a>
        : <a className="neighbour-next" href={`${href(homePath)}#oppetukid`}>{lessonStrings.allLessons}</a>}
    </nav>
  )
}
