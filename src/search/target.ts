// Where a found place is, as an address under the site's base.
import { lessonPath, systemPath } from '../lesson/paths.ts'
import { factAnchors } from '../system/anchors.ts'
import type { EntryPlace } from './entry.ts'

/** `glossary` is the path of the page that explains all terms; without it a term leads to the lesson that introduces it. */
export const targetOf = (place: EntryPlace, glossary: string | undefined): string => {
  switch (place.kind) {
    case 'lesson': return lessonPath(place.slug)
    case 'section': case 'figure': return `${lessonPath(place.slug)}#${place.anchor}`
    case 'term': return glossary === undefined ? lessonPath(place.slug) + (place.anchor === undefined ? '' : `#${place.anchor}`) : `${glossary}#${place.id}`
    case 'system': return systemPath(place.id)
    case 'system-section': return `${systemPath(place.id)}#${factAnchors[place.section]}`
    case 'page': return place.path
  }
}
