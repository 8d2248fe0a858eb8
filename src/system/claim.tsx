import type { Claim } from '../content/stack-document.ts'
import { sourceAnchor } from '../lesson/sources.tsx'
import type { Source } from '../model/lesson.ts'
import { lessonStrings } from '../strings/lesson.ts'

interface CitationsProps {
  readonly keys: readonly string[]
  /** The page's, in the order of their numbers. */
  readonly sources: readonly Source[]
}

/** The numbers of the sources that bear a statement out, as links to them. */
export function Citations({ keys, sources }: CitationsProps) {
  return keys.map((key) => {
    const number = sources.findIndex((source) => source.key === key) + 1
    return <a key={key} className="citation" href={`#${sourceAnchor(key)}`} aria-label={lessonStrings.source(number)}>{number}</a>
  })
}

/** A statement with its sources. */
export function ClaimText({ claim, sources }: { readonly claim: Claim; readonly sources: readonly Source[] }) {
  return <>{claim.text} <Citations keys={claim.sources} sources={sources} /></>
}
