import type { Heading } from '../model/lesson.ts'
import { lessonStrings } from '../strings/lesson.ts'
import { sourcesAnchor } from './sources.tsx'
import { termsAnchor } from './terms.tsx'

interface ContentsProps {
  readonly headings: readonly Heading[]
  /** Whether the page has these at its end. */
  readonly terms: boolean
  readonly sources: boolean
}

/** Links to the lesson's sections; headings of the third level stay out, so that the list fits beside the text. */
export function Contents({ headings, terms, sources }: ContentsProps) {
  const entries = [
    ...headings.filter(({ depth }) => depth === 2),
    ...(terms ? [{ id: termsAnchor, text: lessonStrings.terms }] : []),
    ...(sources ? [{ id: sourcesAnchor, text: lessonStrings.sources }] : []),
  ]
  return (
    <nav className="lesson-contents no-print" aria-labelledby="sisukord">
      <h2 id="sisukord">{lessonStrings.contents}</h2>
      <ol>{entries.map(({ id, text }) => <li key={id}><a href={`#${id}`}>{text}</a></li>)}</ol>
    </nav>
  )
}
