// Found places by the page they are on, so that a lesson is named once.
import type { Hit } from './search.ts'
import { searchStrings } from '../strings/search.ts'

export interface Group {
  readonly title: string
  readonly hits: readonly Hit[]
}

/** Groups in the order of their best hits; within each the best comes first, so the first link is the best of all. */
export const groupsOf = (hits: readonly Hit[]): readonly Group[] => {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) {
    const title = groupOf(hit)
    const group = groups.get(title)
    if (group) group.push(hit)
    else groups.set(title, [hit])
  }
  return [...groups].map(([title, group]) => ({ title, hits: group }))
}

const groupOf = ({ entry: { place, title, page } }: Hit): string => {
  switch (place.kind) {
    case 'term': return searchStrings.terms
    case 'system': case 'system-section': return searchStrings.systems
    case 'page': return searchStrings.pages
    case 'lesson': return title
    case 'section': case 'figure': return page ?? title
  }
}
