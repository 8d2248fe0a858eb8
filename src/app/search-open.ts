// Whether the search stands over the page.
import { createStore } from '../ui/store.ts'

export const searchOpen = createStore(false)
