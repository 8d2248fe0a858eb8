// Keeps progress for as long as the page lives: for prerendering, for pages that are shown and not read, and for tests.
import type { BackEnd } from './store.ts'

export interface MemoryBackEnd extends BackEnd {
  /** What was set aside, in order. */
  readonly aside: readonly string[]
  /** As if another page had written; null: as if it had deleted everything. */
  readonly writeElsewhere: (text: string | null) => void
}

/** Keeps progress in memory only: for tests, and where the browser keeps nothing. */
export const memoryBackEnd = (kept: string | null = null): MemoryBackEnd => {
  const aside: string[] = []
  const watchers: (() => void)[] = []
  let current = kept
  return {
    aside,
    read: () => current,
    write: (text) => { current = text },
    setAside: (text) => { if (!aside.includes(text)) aside.push(text) },
    readAside: () => aside,
    erase: () => {
      current = null
      const texts = aside.splice(0)
      return () => { aside.push(...texts) }
    },
    watch: (changed) => { watchers.push(changed) },
    findLost: () => {},
    writeElsewhere: (text) => {
      current = text
      watchers.forEach((changed) => { changed() })
    },
  }
}
