// The entries as the ranking reads them: cut into words once, when the search opens.
import type { Entry, SearchData } from './entry.ts'
import { tellingOf } from './question.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { wordsOf, type Word } from './words.ts'

/** A title, or another name: it says what the entry is about. */
export interface Name {
  /** All its words, those put together from neighbours among them. */
  readonly words: readonly Word[]
  /** Each way to read it, word by word, as far as the words say something: „vt x“ and „vtx“ of VT-x. */
  readonly units: readonly (readonly Word[])[]
}

export interface Shelved {
  readonly entry: Entry
  /** The title first. */
  readonly names: readonly Name[]
  readonly page: ReadonlySet<string>
  readonly words: readonly Word[]
  /** How often each form stands in the text. */
  readonly counts: ReadonlyMap<string, number>
}

export interface Library {
  readonly shelved: readonly Shelved[]
  readonly vocabulary: Vocabulary
  /** Words in the text of a middling entry. */
  readonly middle: number
}

/** Everything that can be found, with what ranking needs. */
export const createLibrary = (data: SearchData): Library => {
  const shelved = data.entries.map(shelve)
  const forms = new Set(shelved.flatMap(({ names, words }) => [...names.flatMap((name) => name.words), ...words].map(({ form }) => form)))
  const total = shelved.reduce((sum, { words }) => sum + words.length, 0)
  return { shelved, vocabulary: createVocabulary(forms, data), middle: total / Math.max(1, shelved.length) }
}

const shelve = (entry: Entry): Shelved => {
  const words = wordsOf(entry.text)
  const counts = new Map<string, number>()
  for (const { form } of words) counts.set(form, (counts.get(form) ?? 0) + 1)
  return {
    entry,
    names: [entry.title, ...(entry.names ?? [])].map(nameOf),
    page: new Set(wordsOf(entry.page ?? '').map(({ form }) => form)),
    words,
    counts,
  }
}

const nameOf = (text: string): Name => {
  const words = wordsOf(text)
  const joined = words.filter((word) => word.joined)
  const plain = tellingOf(words.filter((word) => !word.joined))
  const isPiece = (word: Word): boolean => joined.some(({ start, end }) => start <= word.start && word.end <= end)
  return { words, units: [plain, ...(joined.length > 0 ? [[...plain.filter((word) => !isPiece(word)), ...joined]] : [])] }
}
