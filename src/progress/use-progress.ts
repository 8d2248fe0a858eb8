// Progress for components.
import { useSyncExternalStore } from 'react'
import { emptyProgress, type Progress, type ProgressStore } from './store.ts'

/**
 * The part of the progress that a component shows. While a prerendered page wakes up it is that of an unknown reader.
 * `select` must return the same object as long as the progress is the same.
 */
export const useProgress = <T>(store: ProgressStore, select: (progress: Progress) => T): T =>
  useSyncExternalStore(store.subscribe, () => select(store.get()), () => select(emptyProgress))
