// A page's metadata: written into <head> when the page is prerendered, kept true when the reader moves on without reloading.
import { useEffect } from 'react'
import { appStrings } from '../strings/app.ts'
import { escaped } from '../ui/escaped.ts'

export interface PageHead {
  readonly title: string
  readonly description: string
  /** Path under the site's base. Absent where the page has no address of its own (404): then nothing should index it. */
  readonly path?: string
  readonly type: 'website' | 'article'
}

/** Origin of the published site, without a final slash, from VAHEKIHT_SITE at build; empty where it is not known. */
const origin = import.meta.env.VAHEKIHT_SITE

/** The page's full address; undefined where the site's own is not known. */
export const addressOf = (path: string): string | undefined =>
  origin === '' ? undefined : origin + import.meta.env.BASE_URL + path.slice(1)

interface Tag {
  readonly tag: 'meta' | 'link'
  readonly key: readonly [attribute: string, value: string]
  readonly value: readonly [attribute: string, value: string | undefined]
}

/** Every tag but the title. One without a value is left out. */
const tagsOf = ({ title, description, path, type }: PageHead): Tag[] => {
  const address = path === undefined ? undefined : addressOf(path)
  const meta = (attribute: 'name' | 'property', name: string, value: string | undefined): Tag =>
    ({ tag: 'meta', key: [attribute, name], value: ['content', value] })
  return [
    meta('name', 'description', description),
    meta('name', 'robots', path === undefined ? 'noindex' : undefined),
    { tag: 'link', key: ['rel', 'canonical'], value: ['href', address] },
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', type),
    meta('property', 'og:url', address),
    meta('property', 'og:locale', 'et_EE'),
    meta('property', 'og:site_name', appStrings.name),
  ]
}

/** The tags as HTML. */
export const headHtml = (head: PageHead): string => [
  `<title>${escaped(head.title)}</title>`,
  ...tagsOf(head).flatMap(({ tag, key, value: [attribute, value] }) =>
    (value === undefined ? [] : [`<${tag} ${key[0]}="${key[1]}" ${attribute}="${escaped(value)}">`])),
].join('\n    ')

/** Keeps the document's tags true to the page that is shown. */
export const usePageHead = (head: PageHead): void => { useEffect(() => { applyHead(head) }, [head]) }

/** Where the prerendered page says what it is, for learning repositories; they read pages as they come. */
const describedPath = import.meta.env.SSR ? '' : location.pathname

/** Makes the document's tags say this. Touches only what differs. */
const applyHead = (head: PageHead): void => {
  if (location.pathname !== describedPath) document.head.querySelector('script[type="application/ld+json"]')?.remove()
  if (document.title !== head.title) document.title = head.title
  for (const { tag, key, value: [attribute, value] } of tagsOf(head)) {
    const present = document.head.querySelector(`${tag}[${key[0]}="${key[1]}"]`)
    if (value === undefined) present?.remove()
    else if (present) {
      if (present.getAttribute(attribute) !== value) present.setAttribute(attribute, value)
    } else {
      const added = document.createElement(tag)
      added.setAttribute(...key)
      added.setAttribute(attribute, value)
      document.head.append(added)
    }
  }
}
