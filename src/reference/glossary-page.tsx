import type { ReactNode } from 'react'
import type { GlossaryEntry } from '../content/reference.ts'
import type { Neighbour } from '../content/lesson-entry.ts'
import { lessonPath } from '../lesson/paths.ts'
import { lessonStrings } from '../strings/lesson.ts'
import { referenceHead } from '../strings/reference-head.ts'
import { referenceStrings } from '../strings/reference.ts'
import { capitalised } from '../strings/sentences.ts'
import { href } from '../ui/site-address.ts'
import { byLetter } from './letters.ts'
import './reference.css'

/** Every term of the course; each has an address of its own, which the search and the lessons lead to. */
export function GlossaryPage({ entries }: { readonly entries: readonly GlossaryEntry[] }) {
  const groups = byLetter(entries)
  return (
    <div className="reference">
      <h1>{referenceHead.glossary}</h1>
      <p className="reference-intro">{referenceStrings.glossaryIntro(entries.length)}</p>
      <nav className="letters no-print" aria-label={referenceStrings.letters}>
        <ul>{groups.map(({ letter, anchor }) => <li key={anchor}><a href={`#${anchor}`}>{letter}</a></li>)}</ul>
      </nav>
      {groups.map(({ letter, anchor, entries: those }) => (
        <section key={anchor} aria-labelledby={anchor}>
          <h2 id={anchor}>{letter}</h2>
          <dl>{those.map((entry) => <Entry key={entry.id} entry={entry} />)}</dl>
        </section>
      ))}
    </div>
  )
}

const Entry = ({ entry: { id, term, english, also, proposal, definition, introduced, used, everyday, related, ...forms } }: { readonly entry: GlossaryEntry }) => (
  <div className="glossary-entry">
    <dt id={id}>{capitalised(term)} {proposal && <small className="proposal">{lessonStrings.proposal}</small>}</dt>
    <dd className="glossary-forms">
      {formsOf(forms).map(([name, form]) => <span key={name}>{name} <b>{form}</b>, </span>)}
      {lessonStrings.english} <i lang="en">{english}</i>{also.length > 0 && <>, {referenceStrings.also} <span>{also.join(', ')}</span></>}
    </dd>
    <dd>{definition}</dd>
    {introduced ? <Where name={referenceStrings.introduced}><LessonLink lesson={introduced} /></Where> : <dd className="glossary-where">{everyday ? referenceStrings.everyday : referenceStrings.beside}</dd>}
    {used.length > 0 && <Where name={referenceStrings.used}>{used.map(({ slug, title, order }) => <a key={slug} href={href(lessonPath(slug))} aria-label={`${lessonStrings.number(order)}: ${title}`}>{order}.</a>)}</Where>}
    {related.length > 0 && <Where name={referenceStrings.related}>{listed(related, ({ id: other }) => other, (other) => <a href={`#${other.id}`}>{other.term}</a>)}</Where>}
  </div>
)

const formsOf = ({ genitive, partitive, infinitive, present }: Pick<GlossaryEntry, 'genitive' | 'partitive' | 'infinitive' | 'present'>): [string, string][] => {
  const named: [string, string | undefined][] = [
    [referenceStrings.genitive, genitive], [referenceStrings.partitive, partitive], [referenceStrings.infinitive, infinitive], [referenceStrings.present, present],
  ]
  return named.flatMap(([name, form]): [string, string][] => (form === undefined ? [] : [[name, form]]))
}

const Where = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => <dd className="glossary-where">{name}: {children}</dd>

const LessonLink = ({ lesson: { slug, title } }: { readonly lesson: Neighbour }) => <a href={href(lessonPath(slug))}>{title}</a>

const listed = <Item,>(items: readonly Item[], keyOf: (item: Item) => string, draw: (item: Item) => ReactNode): ReactNode =>
  items.map((item, index) => <span key={keyOf(item)}>{index > 0 && '; '}{draw(item)}</span>)
