import { useState, useSyncExternalStore } from 'react'

const never = (): (() => void) => () => {}

/** False while a prerendered page wakes up, so that it is drawn as it stands; true ever after. */
export const useHydrated = (): boolean => useSyncExternalStore(never, () => true, () => false)

/** Whether this part takes over HTML that the page has already; the same for as long as it stands. False on a server. */
export const usePrerendered = (): boolean => {
  const waking = !useHydrated() && !import.meta.env.SSR
  return useState(waking)[0]
}
