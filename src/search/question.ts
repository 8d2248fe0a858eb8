// What the reader typed, as words to look for.
import { wordsOf } from './words.ts'

/** More is no question but a mistake: a pasted page, a cat on the keyboard. In characters, and in words. */
const longest = 200
const mostWords = 12

/** Words that say nothing of what is looked for. */
const empty: ReadonlySet<string> = new Set([
  'ja', 'on', 'ei', 'ole', 'mis', 'mida', 'mille', 'kas', 'kes', 'kus', 'kuidas', 'miks', 'see', 'et', 'ka', 'voi', 'mul', 'minu', 'saab', 'seda', 'see',
  'a', 'an', 'the', 'is', 'of', 'in', 'what', 'how', 'to', 'vs', 'and', 'or',
])

/** The words of a question: each a folded form, or the pieces of one that is written in several ways (kvm.ko, kvmko, kvm ko). */
export interface AskedWord {
  readonly form: string
  readonly pieces: readonly string[]
}

/** The words to look for, at most twelve; none where nothing readable was typed. */
export const askedWords = (query: string): readonly AskedWord[] => {
  // A cut in the middle of an emoji leaves half of it, which is no word.
  const words = wordsOf(query.slice(0, longest).normalize('NFC'))
  const joined = words.filter((word) => word.joined)
  const asked = [
    ...joined.map((word) => ({ word, pieces: words.filter((piece) => !piece.joined && piece.start >= word.start && piece.end <= word.end).map(({ form }) => form) })),
    ...words.filter((word) => !word.joined && !joined.some((other) => word.start >= other.start && word.end <= other.end)).map((word) => ({ word, pieces: [] })),
  ].sort((one, other) => one.word.start - other.word.start).map(({ word, pieces }): AskedWord => ({ form: word.form, pieces }))
  return tellingOf(asked).slice(0, mostWords)
}

/** Without the words that say nothing; all of them where there are no others. */
export const tellingOf = <Item extends { readonly form: string }>(words: readonly Item[]): readonly Item[] => {
  const telling = words.filter(({ form }) => !empty.has(form))
  return telling.length > 0 ? telling : words
}
