// Joins the class when the page has woken up, and leaves it with the page.
import { useEffect, useState } from 'react'
import { start, type Session } from '../model/session.ts'
import { createStore, useStore, type Store } from '../ui/store.ts'
import { sessionAt, searchOf } from './address.ts'
import { joinClass, type ClassSession } from './class-session.ts'
import type { Deck } from './deck.ts'
import type { Point, Role } from './message.ts'
import { showSearch, siteAddress } from '../ui/site-address.ts'

interface InClass {
  /** Undefined until the page is awake. */
  readonly joined: ClassSession | undefined
  readonly session: Session
  readonly pointer: Point | undefined
  readonly connected: boolean
  /** The address asked for a place that the lesson does not have. */
  readonly moved: boolean
}

interface Seat { readonly joined: ClassSession; readonly moved: boolean }

const before: Store<Session> = createStore(start)
const nowhere: Store<Point | undefined> = createStore<Point | undefined>(undefined)
const alone: Store<boolean> = createStore(false)

/** The session of this page, and what the other side does; the address follows each step, without new entries in the history. */
export const useClass = (deck: Deck, role: Role): InClass => {
  const [seat] = useState(() => createStore<Seat | undefined>(undefined))
  useEffect(() => {
    const asked = sessionAt(siteAddress().search, deck.places)
    // A reload gives the same place again, so the address only insists where nobody has set it for us.
    const reloaded = history.state?.inClass === true
    const own = joinClass(deck.slug, role, deck.places, asked.session, !reloaded && siteAddress().search !== '')
    seat.set({ joined: own, moved: asked.moved })
    return () => {
      seat.set(undefined)
      own.close()
    }
  }, [deck, role, seat])

  const joined = useStore(seat, undefined)?.joined
  const moved = useStore(seat, undefined)?.moved ?? false
  const session = useStore(joined?.session ?? before, start)
  const pointer = useStore(joined?.pointer ?? nowhere, undefined)
  const connected = useStore(joined?.connected ?? alone, false)
  useEffect(() => {
    if (!joined) return
    const search = searchOf(session, deck.places)
    if (search !== siteAddress().search) showInAddress(search)
  }, [joined, session, deck])
  return { joined, session, pointer, connected, moved }
}

const showInAddress = (search: string): void => {
  showSearch(search, { ...history.state, inClass: true })
}
