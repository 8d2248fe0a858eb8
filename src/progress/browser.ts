// Keeps progress in this browser. Storage may be blocked or full, so every call may throw; the store expects it.
import type { BackEnd } from './store.ts'

const key = 'vahekiht:edenemine'

export const browserBackEnd = (): BackEnd => ({
  read: () => localStorage.getItem(key),
  write: (text) => { localStorage.setItem(key, text) },
  setAside: (text) => {
    // The first free place: what was set aside before is never overwritten.
    for (let place = 1; ; place++) {
      const name = `${key}:${String(place)}`
      const kept = localStorage.getItem(name)
      if (kept === null) localStorage.setItem(name, text)
      if (kept === null || kept === text) return
    }
  },
  watch: (changed) => {
    // The key is null when everything was deleted.
    addEventListener('storage', (event) => { if (event.key === key || event.key === null) changed() })
  },
})
