// The journey that the address asks for. A store and not a context, so that the journeys may sleep through a change (src/ui/island.tsx).
import { createStore, type Store } from '../ui/store.ts'

/** Where the router has come to. */
export interface Visit {
  readonly search: string
  /** The place within the page, with its #. */
  readonly hash: string
  /** Differs for each navigation, so that the same link may be followed twice. */
  readonly key: string
}

const store = createStore<Visit | undefined>(undefined)

export const visitShown: Store<Visit | undefined> = store

/** Call whenever the router has moved. */
export const followVisit = ({ search, hash, key }: Visit): void => { store.set({ search, hash, key }) }
