// ?q=<question>: the question that the address asks. A store and not a context, so that the page may sleep through a change.
import { createStore, type Store } from '../ui/store.ts'
import { showSearch } from '../ui/site-address.ts'

export interface AskedQuestion {
  readonly question: string
  /** Differs for each navigation, so that the same link may be followed twice. */
  readonly visit: string
}

/** In characters; a longer address is no question. */
const longest = 200

const store = createStore<AskedQuestion | undefined>(undefined)

export const askedQuestion: Store<AskedQuestion | undefined> = store

/** Call whenever the router has moved; `visit` is its key of the move. */
export const followQuestion = (search: string, visit: string): void => {
  const question = new URLSearchParams(search).get('q')
  store.set(question === null ? undefined : { question: question.slice(0, longest), visit })
}

/** The address's search part of a question; nothing for none. */
export const questionSearch = (question: string): string =>
  (question.trim() === '' ? '' : `?${new URLSearchParams({ q: question.slice(0, longest) }).toString()}`)

/** Shows the question in the address bar, without a new entry in the history and without telling the router. */
export const showQuestion = (question: string): void => {
  showSearch(questionSearch(question))
}
