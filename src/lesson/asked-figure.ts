// The figure that the address asks for. A store and not a context, so that figures may sleep through a change (src/ui/island.tsx).
import { createStore, type Store } from '../ui/store.ts'
import { parseFigureRequest, type FigureRequest } from './address.ts'

export interface AskedFigure extends FigureRequest {
  /** Differs for each navigation, so that the same link may be followed twice. */
  readonly visit: string
}

/** The router's key of the address that the page was loaded with. */
export const firstVisit = 'default'

const store = createStore<AskedFigure | undefined>(undefined)

export const askedFigure: Store<AskedFigure | undefined> = store

/** Call whenever the router has moved; `visit` is its key of the move. */
export const followAddress = (search: string, visit: string): void => {
  const request = parseFigureRequest(search)
  store.set(request && { ...request, visit })
}
