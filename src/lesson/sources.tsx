import type { Source } from '../model/lesson.ts'
import { lessonStrings } from '../strings/lesson.ts'
import { href } from '../ui/site-address.ts'
import { sourcesPath } from './paths.ts'

/** Where the numbers in the text lead. */
export const sourceAnchor = (key: string): string => `allikas-${key}`

export const sourcesAnchor = 'allikad'

/** The lesson's sources, numbered in the order of their first citation. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <section className="lesson-sources" aria-labelledby={sourcesAnchor}>
      <h2 id={sourcesAnchor}>{lessonStrings.sources}</h2>
      <ol>{sources.map((source) => <li key={source.key} id={sourceAnchor(source.key)}><SourceLine source={source} /></li>)}</ol>
      <p className="no-print"><a href={href(sourcesPath)}>{lessonStrings.allSources}</a></p>
    </section>
  )
}

/** One source as a line: author, year, title with its link, publisher. */
export function SourceLine({ source: { author, title, year, published, url, lang } }: { readonly source: Source }) {
  const name = <cite>{title}</cite>
  return (
    <>
      <span lang={lang}>{author}</span>{` (${year}). `}<span lang={lang}>{url === undefined ? name : <a href={url}>{name}</a>}</span>. <span lang={lang}>{published}</span>.
    </>
  )
}
