// Where the reader is within the site. The published site has a path for each page; the portable form is one file, opened from a
// disk or inside a learning environment, and keeps the whole address after its #.

import { forms, type Form } from './forms.ts'
import { drawn } from './frame.ts'

export interface SiteAddress {
  /** Under the site's base, with its first slash. */
  readonly path: string
  /** With its ?, or empty. */
  readonly search: string
  /** The place within the page, with its #, or empty. */
  readonly hash: string
}

/** Whether this build is a package for a learning environment, which keeps the progress; nothing is kept in the browser. */
export const isInLms: boolean = import.meta.env.VAHEKIHT_FORM === 'scorm'

/** What this form of the course has and does. */
export const form: Form = forms[import.meta.env.VAHEKIHT_FORM ?? 'published']

/** Whether this build is the one file that needs no server. */
export const isPortable: boolean = import.meta.env.VAHEKIHT_FORM === 'portable' || isInLms

/** What a link to a path of the site must hold; the path may carry a search part and a place. */
export const href = (path: string): string => (isPortable ? `#${path}` : import.meta.env.BASE_URL + path.slice(1))

/** The address within the site that a full one names; undefined where it leads out of it. Read from outside: any text will do. */
export const parseSiteAddress = (url: string, portable = isPortable, base: string = import.meta.env.BASE_URL): SiteAddress | undefined => {
  const at = url.indexOf('#')
  const inner = portable ? url.slice(at + 1) : url
  // Two slashes would name a host.
  if (portable && (at < 0 || !/^\/(?!\/)/.test(inner))) return { path: '/', search: '', hash: '' }
  if (!URL.canParse(inner, nowhere)) return undefined
  const { pathname, search, hash } = new URL(inner, nowhere)
  if (portable) return { path: pathname, search, hash }
  return pathname.startsWith(base) ? { path: pathname.slice(base.length - 1), search, hash } : undefined
}

const nowhere = 'https://vahekiht.invalid'

/** The address that is shown now, or is about to be. A host may show the site's 404 page outside its base: that is the path of no page. */
export const siteAddress = (): SiteAddress => {
  const url = wanted()?.url ?? location.href
  return parseSiteAddress(url) ?? { path: location.pathname, search: new URL(url).search, hash: new URL(url).hash }
}

/** The full address of this page with another search part. */
export const fullAddress = (search: string): string => new URL(isPortable ? `#${siteAddress().path}${search}` : location.pathname + search, location.href).href

/** The full address of a path of the site, with its search part, as a page elsewhere must name it. */
export const fullAddressOf = (path: string): string => new URL(href(path), location.href).href

/** What the address bar is to show once the next frame has been drawn, and the entry that it was wanted for. */
let pending: { readonly url: string; readonly state: unknown; readonly from: string } | undefined

/** Only as long as the reader is still at that entry. */
const wanted = (): typeof pending => (pending?.from === location.href ? pending : undefined)

/** What the entry keeps, or is about to. */
export const entryState = (): unknown => wanted()?.state ?? history.state

/**
 * Shows another search part in the address bar: no new entry in the history, and nobody is told. `state`: what the entry keeps. The bar follows after
 * the next frame, because the browser takes up to 15 ms for it, which whoever has pressed would wait for; `siteAddress` knows at once.
 */
export const showSearch = (search: string, state: unknown = entryState()): void => {
  const first = pending === undefined
  pending = { url: fullAddress(search), state, from: location.href }
  if (!first) return
  void drawn().then(settleAddress)
}

/** Brings the address bar up to date: before any other move, and when the page is left. */
export const settleAddress = (): void => {
  const now = wanted()
  pending = undefined
  try {
    if (now) history.replaceState(now.state, '', now.url)
  } catch {
    // Safari refuses more than 100 changes in half a minute. The page moves on; the address is right again after the next change.
  }
}
if (typeof addEventListener === 'function') addEventListener('pagehide', settleAddress)

/** Addresses that lead a phone to itself. */
const loopback = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/

/** The full address of a path of the site, with its search part, that other devices on the network can open; undefined where this page came from this very computer. */
export const networkAddress = (path: string): string | undefined =>
  (!form.sharedAddress || location.protocol === 'file:' || loopback.test(location.hostname) ? undefined : new URL(href(path), location.href).href)
