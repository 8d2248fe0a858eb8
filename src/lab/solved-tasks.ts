// The tasks that the machine has confirmed to this reader, between visits. Storage may be blocked, full, or hold what somebody else put there.
import { labPrefix } from '../ui/forms.ts'
import { createStore, type Store, type WritableStore } from '../ui/store.ts'
import { keepsHere } from './keeps-here.ts'

/** Deleted with everything else that is kept of the reader. */
export const solvedKey = `${labPrefix}ulesanded`

const version = 1
const most = 500

/** Of a reader about whom nothing is known, as when a page is prerendered. */
export const noneSolved: ReadonlySet<string> = new Set()

/** The ids of tasks in a text that was kept; undefined where it is none of ours. What cannot be an id is left out. */
export const parseSolved = (kept: string): readonly string[] | undefined => {
  try {
    const data: unknown = JSON.parse(kept)
    if (typeof data !== 'object' || data === null || !('version' in data) || data.version !== version || !('solved' in data) || !Array.isArray(data.solved)) return undefined
    return [...new Set(data.solved.filter((id) => typeof id === 'string' && /^[a-z0-9-]{1,60}$/.test(id)).map(String))].slice(0, most)
  } catch {
    return undefined
  }
}

export interface SolvedTasks extends Store<ReadonlySet<string>> {
  /** Adds to what is kept, by this page or another. False where it should be kept and the browser does not let it; then it is known until the page is left. */
  readonly add: (ids: readonly string[]) => boolean
}

/** `keeps`: whether anything may be left in this browser. */
export const createSolvedTasks = (keeps = keepsHere): SolvedTasks => {
  const listeners = new Set<() => void>()
  let solved = noneSolved
  const set = (ids: readonly string[]): void => {
    if (ids.length === solved.size && ids.every((id) => solved.has(id))) return
    solved = new Set(ids)
    listeners.forEach((listener) => { listener() })
  }
  /** Where the storage cannot be read, what is known stays. */
  const refresh = (): void => { set(keptHere(keeps) ?? [...solved]) }
  const watch = ({ key }: StorageEvent): void => { if (key === solvedKey || key === null) refresh() }
  return {
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
      const all = [...new Set([...keptHere(keeps) ?? solved, ...ids])]
      set(all)
      return !keeps || written(all)
    },
  }
}

/** Of this page. */
export const solvedTasks: SolvedTasks = createSolvedTasks()

/** Whether the browser did not let the last of them be kept. */
export const solvedUnkept: WritableStore<boolean> = createStore(false)

/** Undefined where nothing may be kept, or the storage is blocked. */
const keptHere = (keeps: boolean): readonly string[] | undefined => {
  if (!keeps) return undefined
  try {
    return parseSolved(localStorage.getItem(solvedKey) ?? '') ?? []
  } catch {
    return undefined
  }
}

const written = (solved: readonly string[]): boolean => {
  try {
    localStorage.setItem(solvedKey, JSON.stringify({ version, solved }))
    return true
  } catch {
    return false
  }
}
