// What this reader has solved beside the course's questions, between visits: tasks of labs that the machine has confirmed, challenges of the builder
// that the model has. Storage may be blocked, full, or hold what somebody else put there.
import { createStore, type Store } from '../ui/store.ts'
import { keepsHere } from './keeps-here.ts'

const version = 1
const most = 500

/** Of a reader about whom nothing is known, as when a page is prerendered. */
export const noneSolved: ReadonlySet<string> = new Set()

/** The ids in a text that was kept; undefined where it is none of ours. What cannot be an id is left out. */
export const parseSolved = (kept: string): readonly string[] | undefined => {
  try {
    const data: unknown = JSON.parse(kept)
    if (typeof data !== 'object' || data === null || !('version' in data) || data.version !== version || !('solved' in data) || !Array.isArray(data.solved)) return undefined
    return [...new Set(data.solved.filter((id) => typeof id === 'string' && /^[a-z0-9-]{1,60}$/.test(id)).map(String))].slice(0, most)
  } catch {
    return undefined
  }
}

export interface Solved extends Store<ReadonlySet<string>> {
  /** Adds to what is kept, by this page or another. False where it should be kept and the browser does not let it; then it is known until the page is left. */
  readonly add: (ids: readonly string[]) => boolean
  /** Whether the browser did not let the last of them be kept. */
  readonly unkept: Store<boolean>
}

/**
 * What has been solved, kept under a key that begins with one of `keptBeside`, so that it is deleted with everything else. `keeps`: whether anything may
 * be left in this browser.
 */
export const createSolved = (key: string, keeps = keepsHere): Solved => {
  const unkept = createStore(false)
  const listeners = new Set<() => void>()
  let solved = noneSolved
  const set = (ids: readonly string[]): void => {
    if (ids.length === solved.size && ids.every((id) => solved.has(id))) return
    solved = new Set(ids)
    listeners.forEach((listener) => { listener() })
  }
  /** Where the storage cannot be read, what is known stays. */
  const refresh = (): void => { set(keptHere(key, keeps) ?? [...solved]) }
  const watch = (event: StorageEvent): void => { if (event.key === key || event.key === null) refresh() }
  return {
    unkept,
    get: () => solved,
    subscribe: (listener) => {
      if (listeners.size === 0) addEventListener('storage', watch)
      listeners.add(listener)
      // Everything may have been deleted on another page of this course.
      refresh()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) removeEventListener('storage', watch)
      }
    },
    add: (ids) => {
      const all = [...new Set([...keptHere(key, keeps) ?? solved, ...ids])]
      set(all)
      const kept = !keeps || written(key, all)
      unkept.set(!kept)
      return kept
    },
  }
}

/** Undefined where nothing may be kept, or the storage is blocked. */
const keptHere = (key: string, keeps: boolean): readonly string[] | undefined => {
  if (!keeps) return undefined
  try {
    return parseSolved(localStorage.getItem(key) ?? '') ?? []
  } catch {
    return undefined
  }
}

const written = (key: string, solved: readonly string[]): boolean => {
  try {
    localStorage.setItem(key, JSON.stringify({ version, solved }))
    return true
  } catch {
    return false
  }
}
