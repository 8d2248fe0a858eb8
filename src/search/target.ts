// Where a found place is, as an address under the site's base.
import { lessonPath, systemPath, termPath } from '../lesson/paths.ts'
import { factAnchors } from '../system/anchors.ts'
import type { EntryPlace } from './entry.ts'

/** The address of what was found. */
export const targetOf = (place: EntryPlace): string => {
  switch (place.kind) {
    case 'lesson': return lessonPath(place.slug)
    case 'section': case 'figure': return `${lessonPath(place.slug)}#${place.anchor}`
    case 'term': return termPath(place.id)
    case 'system': return systemPath(place.id)
    case 'system-section': return `${systemPath(place.id)}#${factAnchors[place.section]}`
    case 'page': return place.path
  }
}
