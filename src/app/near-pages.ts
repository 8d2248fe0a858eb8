// Which pages an address without a page may have meant.
import { editDistance } from '../model/nearest.ts'

export interface PageLink { readonly path: string; readonly title: string }

const most = 3
/** Two words are alike when no more than this share of their letters differs. */
const farthest = 1 / 3
const shortestPrefix = 3

/** Pages with a word in their address that is like a word of this one, the likest first; none where nothing is near. */
export const nearPages = (path: string, pages: readonly PageLink[]): readonly PageLink[] => {
  const typed = wordsOf(path)
  return pages.map((page) => {
    const own = wordsOf(page.path)
    // The kind of page (õppetükk, süsteem) stands in many addresses and says little: a name counts in full.
    const value = typed.reduce((sum, word) => sum + Math.max(0, ...own.map((other, index) => likeness(word, other) * (index === 0 && own.length > 1 ? 0.1 : 1))), 0)
    return { page, value: value / Math.max(typed.length, own.length) }
  }).filter(({ value }) => value >= 0.2).sort((one, other) => other.value - one.value).slice(0, most).map(({ page }) => page)
}

const wordsOf = (path: string): readonly string[] =>
  path.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.[a-z]+$/, '').split(/[^\p{L}\d]+/u).filter((word) => word !== '').slice(0, 12)

/** From 1, the same word, to 0. */
const likeness = (typed: string, other: string): number => {
  if (typed === other) return 1
  const [short, long] = typed.length < other.length ? [typed, other] : [other, typed]
  if (short.length >= shortestPrefix && long.startsWith(short)) return 0.8
  if (long.length > 40) return 0
  const distance = editDistance(typed, other) / long.length
  return distance <= farthest ? 1 - distance : 0
}
