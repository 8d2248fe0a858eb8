// Links are plain <a>, so that they work before hydration and without script. One listener follows those inside the site.
import { isPortable, parseSiteAddress, type SiteAddress } from '../ui/site-address.ts'

/** A press that the browser would answer by showing the link's page in this same window. */
export const isPlainPress = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented

/**
 * The path inside the site, under its base, that a link leads to. Undefined where the browser should follow the link itself:
 * another site, a file, a new window, a place on the same page.
 */
export const innerPath = (link: HTMLAnchorElement, here: Pick<Location, 'href' | 'origin'> = location, portable = isPortable, base?: string): string | undefined => {
  if (link.target !== '' || link.hasAttribute('download')) return undefined
  const shown = parseSiteAddress(here.href, portable, base)
  if (portable) return shown && portablePath(link.getAttribute('href') ?? '', shown)
  const linked = link.origin === here.origin ? parseSiteAddress(link.href, portable, base) : undefined
  if (!linked || /\.[a-z0-9]+$/i.test(linked.path)) return undefined
  if (linked.hash !== '' && linked.path === shown?.path && linked.search === shown.search) return undefined
  return linked.path + linked.search + linked.hash
}

/** In the portable form a place on the same page is ours too: the browser would put it in the place of the whole address. */
const portablePath = (written: string, { path, search }: SiteAddress): string | undefined => {
  if (written.startsWith('#/')) return written.slice(1)
  return written.startsWith('#') ? path + search + written : undefined
}

/** Whether a link of the portable form leads to a place on the page that is shown. */
export const isPlaceLink = (link: HTMLAnchorElement, portable = isPortable): boolean => portable && /^#(?!\/)/.test(link.getAttribute('href') ?? '')

/** The link that an event happened on. */
export const linkOf = ({ target }: Event): HTMLAnchorElement | undefined =>
  (target instanceof Element ? target.closest('a') : null) ?? undefined
