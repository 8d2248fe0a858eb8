import type { Term } from '../model/lesson.ts'
import { lessonStrings } from '../strings/lesson.ts'
import { capitalised } from '../strings/sentences.ts'
import { href } from '../ui/site-address.ts'
import { glossaryPath } from './paths.ts'

/** Where a term in the text leads. */
export const termAnchor = (id: string): string => `moiste-${id}`

/** The id of the definition alone: it describes the link, so that a screen reader says it on the spot. */
export const termExplanation = (id: string): string => `moiste-${id}-seletus`

export const termsAnchor = 'moisted'

/** The terms that the lesson's text uses, each with its definition, in the order of their first use. */
export function Terms({ terms }: { readonly terms: readonly Term[] }) {
  if (terms.length === 0) return null
  return (
    <section className="lesson-terms" aria-labelledby={termsAnchor}>
      <h2 id={termsAnchor}>{lessonStrings.terms}</h2>
      <dl>
        {terms.map(({ id, term, english, definition, proposal }) => (
          <div key={id} id={termAnchor(id)}>
            <dt>{`${capitalised(term)} `}<small>{`${lessonStrings.english} `}<span lang="en">{english}</span>{proposal && `; ${lessonStrings.proposal}`}</small></dt>
            <dd id={termExplanation(id)}>{definition}</dd>
          </div>
        ))}
      </dl>
      <p className="no-print"><a href={href(glossaryPath)}>{lessonStrings.allTerms}</a></p>
    </section>
  )
}
