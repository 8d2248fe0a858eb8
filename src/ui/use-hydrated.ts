import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => {}

/** False while a prerendered page wakes up, so that it is drawn as it stands; true ever after. */
export const useHydrated = (): boolean => useSyncExternalStore(never, () => true, () => false)
