// Moves between the pages of the site without reloading it, and follows the browser's own moves: back, forward, places in a page.
import { drawn } from '../ui/frame.ts'
import { entryState, href, settleAddress, siteAddress } from '../ui/site-address.ts'
import type { Page } from './page.ts'

/** Where the history stands. */
export interface Entry {
  readonly search: string
  /** The place within the page, with its #. */
  readonly hash: string
  /** Differs for each move, so that the same link may be followed twice. */
  readonly key: string
}

export interface Arrival {
  readonly page: Page
  readonly entry: Entry
  /** By back, forward or a place in the page: the entry was there before. */
  readonly traversed: boolean
  readonly keepsScroll: boolean
}

interface Site {
  /** The page at a path under the base. */
  readonly pageAt: (path: string) => Page
  /** Fetches all that the page needs; gives the page to show, which tells of a failure where there was one. Never rejects. */
  readonly fetched: (page: Page) => Promise<Page>
  readonly onDeparture: () => void
  readonly onArrival: (arrival: Arrival) => void
}

export interface Navigator {
  /** Goes to a path under the base, once its page has come. A newer move takes the place of one still under way. */
  readonly go: (path: string, options: { readonly keepsScroll: boolean }) => Promise<void>
  /** Fetches and shows the page of the present entry, also after the browser has moved. */
  readonly settle: () => Promise<void>
}

/** The entry that the browser is at. One that this navigator did not make has no key of its own. */
export const presentEntry = (): Entry => {
  const { search, hash } = siteAddress()
  return { search, hash, key: keyOf(entryState()) ?? 'default' }
}

/** What an entry that the navigator made keeps in the history; undefined for any other. */
export const keyOf = (state: unknown): string | undefined =>
  (typeof state === 'object' && state !== null && 'key' in state && typeof state.key === 'string' ? state.key : undefined)

/** Moves between pages over the History API. The newest move wins: one that was overtaken while it fetched does nothing. */
export const createNavigator = ({ pageAt, fetched, onDeparture, onArrival }: Site): Navigator => {
  let latest = 0
  /** Fetches, and waits for `shown`; undefined where the reader has gone elsewhere meanwhile. */
  const fetchedInTime = async (page: Page, shown?: Promise<void>): Promise<Page | undefined> => {
    const move = ++latest
    onDeparture()
    const found = await fetched(page)
    await shown
    return move === latest ? found : undefined
  }
  const settle = async (): Promise<void> => {
    const page = await fetchedInTime(pageAt(siteAddress().path))
    if (page) onArrival({ page, entry: presentEntry(), traversed: true, keepsScroll: false })
  }
  addEventListener('popstate', () => { void settle() })
  return {
    settle,
    go: async (path, { keepsScroll }) => {
      // The press is seen before the page changes, however much there is to draw.
      const page = await fetchedInTime(pageAt(path), drawn())
      if (!page) return
      settleAddress()
      const address = new URL(href(path), location.href).href
      // Not a UUID: browsers make those only on safe origins, and a school's own host may be plain http.
      const state = { key: Math.random().toString(36).slice(2) }
      // As browsers do: a link to where one is makes no second entry.
      try {
        if (address === location.href) history.replaceState(state, '', address)
        else history.pushState(state, '', address)
      } catch {
        // Safari refuses more than 100 changes in half a minute: then the browser goes there by itself.
        location.assign(address)
        return
      }
      onArrival({ page, entry: presentEntry(), traversed: false, keepsScroll })
    },
  }
}
