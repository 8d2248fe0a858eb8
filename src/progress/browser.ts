// Keeps progress in this browser: in localStorage, which answers at once and tells other tabs, and in a copy that outlives a killed browser
// (journal.ts). Storage may be blocked or full, so every call may throw; the store expects it. Without the copy all works on.
import { keptBeside } from '../ui/forms.ts'
import type { Entry } from './journal.ts'
import { lateCopy } from './late-copy.ts'
import type { BackEnd } from './store.ts'

const key = 'vahekiht:edenemine'

/** Texts that were set aside stand under these, counted from 1 without a gap. */
const asideKey = (place: number): string => `${key}:${String(place)}`

/** How many times the reader has deleted everything; says nothing else of them. */
const deletionsKey = 'vahekiht:kustutatud'

/** Keeps progress in the browser's localStorage. Each call may throw where storage is forbidden or full; the store tells the reader. */
export const browserBackEnd = (): BackEnd => {
  const copy = lateCopy({ key, held, forget })
  return {
    read: () => localStorage.getItem(key),
    write: (text) => {
      localStorage.setItem(key, text)
      copy.renew()
    },
    setAside,
    readAside: () => textsAside(),
    erase: () => {
      const texts = textsAside()
      const others = keptElsewhere()
      forget(held().deletions + 1)
      copy.drop()
      return () => {
        texts.forEach(setAside)
        // What has been kept since is newer.
        for (const [name, text] of others) if (localStorage.getItem(name) === null) localStorage.setItem(name, text)
      }
    },
    watch: (changed) => {
      // The key is null when everything was deleted.
      addEventListener('storage', (event) => { if (event.key === key || event.key === null) changed() })
    },
    findLost: copy.find,
  }
}

const held = (): Entry => {
  const deletions = Number(localStorage.getItem(deletionsKey) ?? 0)
  return { text: localStorage.getItem(key) ?? undefined, deletions: Number.isSafeInteger(deletions) ? deletions : 0 }
}

const forget = (deletions: number): void => {
  textsAside().forEach((_, index) => { localStorage.removeItem(asideKey(index + 1)) })
  keptElsewhere().forEach(([name]) => { localStorage.removeItem(name) })
  localStorage.removeItem(key)
  localStorage.setItem(deletionsKey, String(deletions))
}

/** In the first free place: what was set aside before is never overwritten. Throws where there is no place left. */
const setAside = (text: string): void => {
  const texts = textsAside()
  if (texts.includes(text)) return
  if (texts.length >= mostAside) throw new Error('no place left for a text set aside')
  localStorage.setItem(asideKey(texts.length + 1), text)
}

/** More than ever happens: a storage that answers to every name, as broken ones may, is not read without end. */
const mostAside = 50

/** By parts of the course that keep something of their own. */
const keptElsewhere = (): readonly (readonly [string, string])[] =>
  Array.from({ length: Math.min(localStorage.length, mostKeys) }, (_, index) => localStorage.key(index) ?? '')
    .filter((name) => keptBeside.some((prefix) => name.startsWith(prefix)))
    .map((name) => [name, localStorage.getItem(name) ?? ''] as const)

/** As with `mostAside`: other sites of the same host may keep many. */
const mostKeys = 5000

const textsAside = (): string[] => {
  const texts: string[] = []
  for (let text = localStorage.getItem(asideKey(1)); text !== null && texts.length < mostAside; text = localStorage.getItem(asideKey(texts.length + 1))) texts.push(text)
  return texts
}
