import type { ReactNode } from 'react'
import type { SourceEntry } from '../content/reference.ts'
import { lessonPath, systemPath, termPath } from '../lesson/paths.ts'
import { SourceLine } from '../lesson/sources.tsx'
import { sourceKinds } from '../model/lesson.ts'
import { referenceHead } from '../strings/reference-head.ts'
import { referenceStrings } from '../strings/reference.ts'
import { href } from '../ui/site-address.ts'
import './reference.css'

/** Every source of the course, by kind, with what each bears out. */
export function SourcesPage({ entries }: { readonly entries: readonly SourceEntry[] }) {
  const kinds = [...sourceKinds].sort((one, other) => order.indexOf(one) - order.indexOf(other)).filter((kind) => entries.some((entry) => entry.kind === kind))
  return (
    <div className="reference">
      <h1>{referenceHead.sources}</h1>
      <p className="reference-intro">{referenceStrings.sourcesIntro(entries.length)}</p>
      <nav className="letters no-print" aria-label={referenceHead.sources}>
        <ul>{kinds.map((kind) => <li key={kind}><a href={`#liik-${kind}`}>{referenceStrings.kinds[kind]}</a></li>)}</ul>
      </nav>
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={`liik-${kind}`}>
          <h2 id={`liik-${kind}`}>{referenceStrings.kinds[kind]}</h2>
          <ul className="source-list">{entries.filter((entry) => entry.kind === kind).map((entry) => <Entry key={entry.key} entry={entry} />)}</ul>
        </section>
      ))}
    </div>
  )
}

/** As the reader meets them: what the course grew from and measured itself comes first. */
const order: readonly string[] = Object.keys(referenceStrings.kinds)

const Entry = ({ entry }: { readonly entry: SourceEntry }) => (
  <li id={entry.key}>
    <p><SourceLine source={entry} /></p>
    {entry.note !== undefined && <p className="source-note">{entry.note}</p>}
    <ul>
      {entry.lessons.map(({ slug, title, claims, questions }) => (
        <li key={slug}>
          <a href={href(lessonPath(slug))}>{title}</a>
          <ul>
            {claims.map(({ anchor, text }) => <li key={`${anchor ?? ''} ${text}`}><a href={href(lessonPath(slug) + (anchor === undefined ? '' : `#${anchor}`))}>{text}</a></li>)}
            {questions > 0 && <li>{referenceStrings.questions(questions)}</li>}
          </ul>
        </li>
      ))}
      <Links name={referenceStrings.systems} links={entry.systems.map(({ id, title }) => ({ path: systemPath(id), title }))} />
      <Links name={referenceStrings.terms} links={entry.terms.map(({ id, term }) => ({ path: termPath(id), title: term }))} />
      {entry.stacks.length > 0 && <li>{referenceStrings.otherStacks}: {entry.stacks.join(', ')}</li>}
    </ul>
  </li>
)

const Links = ({ name, links }: { readonly name: string; readonly links: readonly { readonly path: string; readonly title: string }[] }): ReactNode => links.length > 0 && (
  <li>{name}: {links.map(({ path, title }, index) => <span key={path}>{index > 0 && ', '}<a href={href(path)}>{title}</a></span>)}</li>
)
