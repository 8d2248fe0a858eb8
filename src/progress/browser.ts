// Keeps progress in this browser. Storage may be blocked or full, so every call may throw; the store expects it.
import type { BackEnd } from './store.ts'

const key = 'vahekiht:edenemine'

/** Texts that were set aside stand under these, counted from 1 without a gap. */
const asideKey = (place: number): string => `${key}:${String(place)}`

export const browserBackEnd = (): BackEnd => ({
  read: () => localStorage.getItem(key),
  write: (text) => { localStorage.setItem(key, text) },
  setAside,
  readAside: () => textsAside(),
  erase: () => {
    const texts = textsAside()
    texts.forEach((_, index) => { localStorage.removeItem(asideKey(index + 1)) })
    localStorage.removeItem(key)
    return () => { texts.forEach(setAside) }
  },
  watch: (changed) => {
    // The key is null when everything was deleted.
    addEventListener('storage', (event) => { if (event.key === key || event.key === null) changed() })
  },
})

/** In the first free place: what was set aside before is never overwritten. */
const setAside = (text: string): void => {
  const texts = textsAside()
  if (!texts.includes(text)) localStorage.setItem(asideKey(texts.length + 1), text)
}

const textsAside = (): string[] => {
  const texts: string[] = []
  for (let text = localStorage.getItem(asideKey(1)); text !== null; text = localStorage.getItem(asideKey(texts.length + 1))) texts.push(text)
  return texts
}
