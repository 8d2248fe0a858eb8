import type { ReactElement } from 'react'
import { capitalised } from '../strings/sentences.ts'
import { searchStrings } from '../strings/search.ts'
import { systemStrings } from '../strings/system.ts'
import type { EntryPlace, SystemSection } from './entry.ts'
import type { MarkedPart } from './excerpt.ts'
import { groupsOf } from './groups.ts'
import type { Hit } from './search.ts'
import { targetOf } from './target.ts'
import { href } from '../ui/site-address.ts'

interface ResultsProps {
  readonly hits: readonly Hit[]
  readonly heading: 'h2' | 'h3'
}

/** What was found, as links to the very places. */
export function Results({ hits, heading: Heading }: ResultsProps) {
  return (
    <div className="search-results">
      {groupsOf(hits).map((group) => (
        <section key={group.title}>
          <Heading>{group.title}</Heading>
          <ul>
            {group.hits.map((hit) => {
              const path = targetOf(hit.entry.place)
              return (
                <li key={keyOf(hit.entry.place)}>
                  <a href={href(path)} data-hit=""><HitTitle hit={hit} /></a>
                  <p><Marked parts={hit.excerpt} /></p>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}

const keyOf = (place: EntryPlace): string => JSON.stringify(place)

const sectionTitles: Readonly<Record<SystemSection, string>> = {
  guests: systemStrings.guestsHeading,
  facts: systemStrings.factsHeading,
  misconceptions: systemStrings.misconceptionsHeading,
}

/** The name of the place; its page is named above it. */
const HitTitle = ({ hit: { entry: { place, title, page = '' }, title: parts } }: { readonly hit: Hit }): ReactElement => {
  switch (place.kind) {
    case 'lesson': return <>{searchStrings.wholeLesson}</>
    case 'figure': return <>{searchStrings.figure('')}<Marked parts={parts} /></>
    case 'system-section': return <>{searchStrings.part(page, sectionTitles[place.section])}</>
    case 'term': return <Marked parts={parts.map((part, index) => (index === 0 ? { ...part, text: capitalised(part.text) } : part))} />
    case 'section': case 'system': case 'page': return title === '' ? <>{page}</> : <Marked parts={parts} />
  }
}

/** Text with what was asked for marked. React makes text of it: nothing that a reader types becomes markup. */
const Marked = ({ parts }: { readonly parts: readonly MarkedPart[] }): ReactElement => (
  <>{parts.map(({ text, marked }, index) => (marked ? <mark key={`${String(index)}${text}`}>{text}</mark> : text))}</>
)
