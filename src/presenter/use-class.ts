// Joins the class when the page has woken up, and leaves it with the page.
import { useEffect, useState } from 'react'
import { start, type Predictions, type Session } from '../model/session.ts'
import { createStore, useStore, type Store } from '../ui/store.ts'
import { joinClass, type ClassSession } from './class-session.ts'
import type { Deck } from './deck.ts'
import { parsePredictions, type Point, type Role } from './message.ts'
import { showSearch, siteAddress } from '../ui/site-address.ts'

interface InClass {
  /** Undefined until the page is awake. */
  readonly joined: ClassSession | undefined
  readonly session: Session
  readonly pointer: Point | undefined
  readonly connected: boolean
  /** What the address asked for and is not there, until somebody moves on. */
  readonly told: readonly string[]
}

interface Seat { readonly joined: ClassSession; readonly first: Session; readonly told: readonly string[] }

const before: Store<Session> = createStore(start)
const nowhere: Store<Point | undefined> = createStore<Point | undefined>(undefined)
const alone: Store<boolean> = createStore(false)

/** The session of this page, and what the other side does; the address follows each step, without new entries in the history. */
export const useClass = (deck: Deck, role: Role): InClass => {
  const [seat] = useState(() => createStore<Seat | undefined>(undefined))
  useEffect(() => {
    if (deck.waits) return undefined
    const { session: first, told, insists } = deck.asked(siteAddress().search, parsePredictions(history.state?.predictions))
    // A reload gives the same place again, so the address only insists where nobody has set it for us.
    const reloaded = history.state?.inClass === true
    const own = joinClass(deck.name, role, deck.places, first, !reloaded && insists)
    seat.set({ joined: own, first, told })
    return () => {
      seat.set(undefined)
      own.close()
    }
  }, [deck, role, seat])

  const seated = useStore(seat, undefined)
  const joined = seated?.joined
  const session = useStore(joined?.session ?? before, start)
  const pointer = useStore(joined?.pointer ?? nowhere, undefined)
  const connected = useStore(joined?.connected ?? alone, false)
  useEffect(() => {
    if (!joined) return
    const search = deck.searchOf(session)
    if (search !== siteAddress().search) showInAddress(search, session.predictions)
  }, [joined, session, deck])
  return { joined, session, pointer, connected, told: seated && session === seated.first ? seated.told : [] }
}

const showInAddress = (search: string, predictions: Predictions): void => {
  showSearch(search, { ...history.state, inClass: true, predictions })
}
