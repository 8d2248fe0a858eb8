import { codeMark } from '../../progress/code/carried.ts'
import { showSearch, siteAddress } from '../../ui/site-address.ts'

/**
 * Calls with the code that stands after the # of the address, now or later, and takes it out of the address bar: what is shared
 * from there must not hold the reader's answers. Returns the way to stop.
 */
export const watchCode = (come: (text: string) => void): (() => void) => {
  const look = (): void => {
    const { hash, search } = siteAddress()
    if (!hash.startsWith(codeMark)) return
    showSearch(search)
    come(hash)
  }
  look()
  addEventListener('hashchange', look)
  return () => { removeEventListener('hashchange', look) }
}
