import { useId, useSyncExternalStore } from 'react'
import { searchStrings } from '../strings/search.ts'
import { chooseSlash, slashOpens } from './shortcuts.ts'

const listeners = new Set<() => void>()
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}

/** Switches the key / off and on. */
export function SlashSwitch() {
  const opens = useSyncExternalStore(subscribe, slashOpens, () => true)
  const id = useId()
  const choose = (on: boolean): void => {
    chooseSlash(on)
    for (const listener of listeners) listener()
  }
  return (
    <p className="search-slash needs-script no-print">
      <label><input type="checkbox" checked={opens} aria-describedby={id} onChange={({ target }) => { choose(target.checked) }} /> {searchStrings.slash}</label>
      {' '}<small id={id}>{searchStrings.slashWhy}</small>
    </p>
  )
}
