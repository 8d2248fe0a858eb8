// Where the window is scrolled to, entry by entry of the history: client-side navigation must do itself what the browser does
// for pages that it loads.
import { decoded } from '../ui/decoded.ts'
import { keyOf } from './navigator.ts'
import { siteAddress } from '../ui/site-address.ts'

/** The entry that is shown now. Entries that links within a page made have no key of their own, so their address is the key. */
const entryKey = (): string => keyOf(history.state) ?? location.href

const positions = new Map<string, number>()

/** Begins to remember where each entry is scrolled to. */
export const rememberScroll = (): void => {
  addEventListener('scroll', () => { positions.set(entryKey(), scrollY) }, { passive: true })
  // The browser restores what it loads itself: reloads, and ways back from other sites.
  addEventListener('pagehide', () => { history.scrollRestoration = 'auto' })
}

/** Call before the router moves: from then on the entries left and made are ours to restore. */
export const takeOverScroll = (): void => { history.scrollRestoration = 'manual' }

/** Back and forward lead to where the reader was; an address with a place in the page, to that place; any other, to the top. */
export const scrollToEntry = (traversed: boolean): void => {
  const { hash } = siteAddress()
  const known = traversed ? positions.get(entryKey()) : undefined
  const place = known === undefined && hash !== '' ? document.getElementById(decoded(hash.slice(1))) : null
  if (place) place.scrollIntoView()
  else scrollTo(0, known ?? 0)
}
