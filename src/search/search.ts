// The search itself: a question in, places out.
import { excerptOf, markedParts, type MarkedPart } from './excerpt.ts'
import type { Entry, SearchData } from './entry.ts'
import { createLibrary, type Library, type Name, type Shelved } from './library.ts'
import { askedWords, type AskedWord } from './question.ts'
import { rank, type Ranked } from './rank.ts'
import { nearestNames } from './suggest.ts'
import { wordsOf } from './words.ts'

export interface Hit {
  readonly entry: Entry
  readonly title: readonly MarkedPart[]
  readonly excerpt: readonly MarkedPart[]
}

export type Answer =
  /** Nothing that could be looked for was typed. */
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'hits'; readonly hits: readonly Hit[]; /** All that were found, also those not shown. */ readonly count: number }
  /** Nothing was found; `nearest` are names that look like the question. */
  | { readonly kind: 'none'; readonly nearest: readonly string[] }

export interface Search {
  /** Answers any text whatsoever; never throws. */
  readonly ask: (query: string) => Answer
}

const mostHits = 30
/** What is relevant by less than this share of the best hit is noise. */
const leastShare = 0.12
/** What another name stands for is looked for as well, but comes after what was typed. */
const aliasShare = 0.5

/** A search over this data. Asking never throws, whatever is asked. */
export const createSearch = (data: SearchData): Search => {
  const library = createLibrary(data)
  return {
    ask: (query) => {
      const asked = askedWords(query)
      if (asked.length === 0) return { kind: 'nothing-asked' }
      const meant = meantBy(library, asked)
      const typed = rank(library, asked)
      const ranked = merged([typed, ...meant.map((words) => below(rank(library, words), typed[0]))])
      const least = (ranked[0]?.relevance ?? 0) * leastShare
      const kept = ranked.filter(({ relevance }) => relevance >= least)
      if (kept.length === 0) return { kind: 'none', nearest: nearestNames(query, library) }
      const forms = new Set([asked, ...meant].flat().flatMap(({ form, pieces }) => [form, ...pieces].flatMap((word) => [...library.vocabulary.match(word).keys()])))
      return { kind: 'hits', count: kept.length, hits: kept.slice(0, mostHits).map(({ shelved }) => hitOf(shelved, forms)) }
    },
  }
}

/** The course's own words for what was asked in other words: tuum for „kernel“. */
const meantBy = ({ shelved, vocabulary }: Library, asked: readonly AskedWord[]): (readonly AskedWord[])[] => {
  const same = ({ units }: Name): boolean => units.some((unit) =>
    unit.length === asked.length && unit.every(({ form }, index) => (vocabulary.match(asked[index]?.form ?? '').get(form) ?? 0) >= 0.8))
  return shelved.flatMap(({ entry, names: [title, ...others] }) =>
    (title && entry.place.kind === 'term' && !same(title) && others.some(same) ? [askedWords(entry.title)] : []))
}

/** A ranking made to come after a hit: its own best is worth a share of that. A rare English word must not drown the common Estonian one. */
const below = (ranking: readonly Ranked[], hit: Ranked | undefined): readonly Ranked[] => {
  const [best] = ranking
  if (!best || !hit) return ranking
  return ranking.map((one) => ({
    ...one, score: (one.score / best.score) * hit.score * aliasShare, relevance: (one.relevance / best.relevance) * hit.relevance * aliasShare,
  }))
}

const merged = (rankings: readonly (readonly Ranked[])[]): Ranked[] => {
  const best = new Map<Shelved, Ranked>()
  for (const one of rankings.flat()) {
    const before = best.get(one.shelved)
    if (!before || before.score < one.score) best.set(one.shelved, one)
  }
  return [...best.values()].sort((one, other) => other.score - one.score)
}

const hitOf = ({ entry, words }: Shelved, forms: ReadonlySet<string>): Hit => ({
  entry,
  title: markedParts(entry.title, wordsOf(entry.title).filter(({ form }) => forms.has(form)), 0, entry.title.length),
  excerpt: excerptOf(entry.text, words.filter(({ form }) => forms.has(form))),
})
