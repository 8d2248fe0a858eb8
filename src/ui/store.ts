// A value that changes and can be watched: for what must not be a context (see island.tsx).
import { useSyncExternalStore } from 'react'

export interface Store<Value> {
  readonly get: () => Value
  /** Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void
}

export interface WritableStore<Value> extends Store<Value> {
  /** Listeners hear of it unless the value is the same. */
  readonly set: (value: Value) => void
}

/** A value that is watched: setting it tells everyone who subscribed. */
export const createStore = <Value>(first: Value): WritableStore<Value> => {
  const listeners = new Set<() => void>()
  let value = first
  return {
    get: () => value,
    set: (next) => {
      if (next === value) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}

/** The value now. While a prerendered page wakes up it is `prerendered`, which it was drawn with. */
export const useStore = <Value>(store: Store<Value>, prerendered: Value): Value => useSyncExternalStore(store.subscribe, store.get, () => prerendered)
