// The copy that outlives a killed browser (journal.ts), whose code comes when the page is idle: nothing waits for it, and where a browser
// has no database, or forbids it, nothing else changes.
import { whenIdle } from '../ui/idle.ts'
import type { Entry } from './journal.ts'
import type { BackEnd } from './store.ts'

/** What is copied. Each call may throw where storage is forbidden or full. */
interface Original {
  readonly key: string
  readonly held: () => Entry
  /** Deletes everything, as the reader had done so many times before. */
  readonly forget: (deletions: number) => void
}

export interface LateCopy {
  /** Copies what is kept now. Never throws. */
  readonly renew: () => void
  /** Copies that nothing is kept any more. What had been lost before is not looked for: it is to be deleted too. Never throws. */
  readonly drop: () => void
  readonly find: BackEnd['findLost']
}

/** The copy of what is kept. */
export const lateCopy = ({ key, held, forget }: Original): LateCopy => {
  // What was lost is looked for once, before the copy is first written over.
  let look: (() => Promise<void>) | undefined
  let looking: Promise<void> | undefined

  const lookOnce = async (): Promise<void> => looking ??= look?.().catch(() => {})
  const write = async (): Promise<void> => {
    const { writeCopy } = await import('./journal.ts')
    await lookOnce()
    await writeCopy(key, held)
  }
  const renew = (): void => { if ('indexedDB' in globalThis) write().catch(() => {}) }

  return {
    renew,
    drop: () => {
      look = undefined
      renew()
    },
    find: (found, changed) => {
      const before = held()
      look = async () => {
        const { findingOf, readCopy } = await import('./journal.ts')
        const copy = await readCopy(key)
        const { undead, lost } = findingOf(copy, before)
        if (undead && copy) {
          forget(copy.deletions)
          changed()
        }
        if (lost !== undefined) found(lost)
      }
      whenIdle(() => { if ('indexedDB' in globalThis) void lookOnce() })
    },
  }
}
