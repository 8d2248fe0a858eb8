// Offline use begins when the page has come whole and the browser has nothing better to do.
import type { OfflineParts } from '../offline/status.tsx'
import { whenIdle } from '../ui/idle.ts'
import { savesData } from '../ui/saves-data.ts'
import { createStore } from '../ui/store.ts'

/** What the page shows of it, once its code has come. */
export const offlineParts = createStore<OfflineParts | undefined>(undefined)

const begin = async (): Promise<void> => {
  const { beginOffline } = await import('../offline/offline-start.ts')
  offlineParts.set(beginOffline(navigator.serviceWorker, import.meta.env.BASE_URL, savesData()))
}

/** Not from a disk, not where the browser has no workers, and not while developing: there every file changes. */
export const startOfflineLater = (): void => {
  if (import.meta.env.DEV || !isSecureContext || !('serviceWorker' in navigator)) return
  // Without its code the site works as it always has.
  const quietly = (): void => { begin().catch(() => {}) }
  whenIdle(quietly)
}
