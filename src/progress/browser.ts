// Keeps progress in this browser. Storage may be blocked or full, so every call may throw; the store expects it.
import type { BackEnd } from './store.ts'

const key = 'vahekiht:edenemine'

/** Texts that were set aside stand under these, counted from 1 without a gap. */
const asideKey = (place: number): string => `${key}:${String(place)}`

/** Keeps progress in the browser's localStorage. Each call may throw where storage is forbidden or full; the store tells the reader. */
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

/** In the first free place: what was set aside before is never overwritten. Throws where there is no place left. */
const setAside = (text: string): void => {
  const texts = textsAside()
  if (texts.includes(text)) return
  if (texts.length >= mostAside) throw new Error('no place left for a text set aside')
  localStorage.setItem(asideKey(texts.length + 1), text)
}

/** More than ever happens: a storage that answers to every name, as broken ones may, is not read without end. */
const mostAside = 50

const textsAside = (): string[] => {
  const texts: string[] = []
  for (let text = localStorage.getItem(asideKey(1)); text !== null && texts.length < mostAside; text = localStorage.getItem(asideKey(texts.length + 1))) texts.push(text)
  return texts
}
