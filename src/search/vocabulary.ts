// Which words of the course a typed word means, and how surely.
import { createSplitter } from './compounds.ts'
import type { SearchData } from './entry.ts'
import { stemsOf } from './stems.ts'

/** How sure it is that a form of the course is what a typed word means: the form itself is 1. */
export type Match = ReadonlyMap<string, number>

const sureness = { stem: 0.85, lastPart: 0.65, firstPart: 0.45, whole: 0.3, prefix: 0.35, typo: 0.8 } as const

/** Shorter words are near too many others. */
const shortestMistyped = 4
const shortestPrefix = 3

export interface Vocabulary {
  /** What a folded form may mean; empty where the course has nothing like it. */
  readonly match: (form: string) => Match
}

/** Known words by their stems: recognizes inflected forms and parts of compounds. */
export const createVocabulary = (forms: Iterable<string>, { firstParts, oddForms }: Pick<SearchData, 'firstParts' | 'oddForms'>): Vocabulary => {
  const split = createSplitter(firstParts)
  const oddStem = new Map(oddForms.flatMap((group) => group.flatMap((form) => stemsOf(form).slice(0, 1).map((stem): [string, string] => [stem, group[0] ?? form]))))
  const stems = (form: string): readonly string[] => stemsOf(form).map((stem) => oddStem.get(stem) ?? stem)
  const known = [...forms].map((form) => {
    const parts = split(form)
    return { form, stems: stems(form), first: parts.slice(0, -1).map(stems), last: parts.slice(-1).map(stems) }
  })
  const remembered = new Map<string, Match>()

  const find = (asked: string): Match => {
    const match = new Map<string, number>()
    const own = new Set(stems(asked))
    const parts = new Set(split(asked).flatMap(stems))
    const shares = (theirs: readonly string[]): boolean => theirs.some((stem) => own.has(stem))
    for (const word of known) {
      const sure = word.form === asked ? 1
        : shares(word.stems) ? sureness.stem
          : word.last.some(shares) ? sureness.lastPart
            : word.first.some(shares) ? sureness.firstPart
              : asked.length >= shortestPrefix && word.form.startsWith(asked) ? sureness.prefix
                : word.stems.some((stem) => parts.has(stem)) ? sureness.whole : 0
      if (sure > 0) match.set(word.form, sure)
    }
    // A word that the course has is no slip, though it be one letter away from another.
    if (asked.length < shortestMistyped || /\d/.test(asked) || [...match.values()].some((sure) => sure > sureness.prefix)) return match
    for (const word of known) {
      if (word.form.length >= shortestMistyped && (isSlip(asked, word.form) || isSlip([...own].at(-1) ?? asked, word.stems.at(-1) ?? ''))) match.set(word.form, sureness.typo)
    }
    return match
  }

  return {
    match: (form) => {
      const match = remembered.get(form) ?? find(form)
      remembered.set(form, match)
      return match
    },
  }
}

/**
 * One letter too many, too few, wrong or swapped with its neighbour (a distance of 1 as Damerau counts it, 1964). What both words
 * begin and end with is taken off; what is left tells.
 */
export const isSlip = (typed: string, meant: string): boolean => {
  if (Math.abs(typed.length - meant.length) > 1 || meant.length < shortestMistyped) return false
  let start = 0
  while (start < typed.length && start < meant.length && typed[start] === meant[start]) start += 1
  let end = 0
  while (end < Math.min(typed.length, meant.length) - start && typed.at(-1 - end) === meant.at(-1 - end)) end += 1
  const [one, other] = [typed.slice(start, typed.length - end), meant.slice(start, meant.length - end)]
  return (one.length <= 1 && other.length <= 1) || (one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0])
}
