// The piece of a text that shows best why it was found.
import type { Word } from './words.ts'

export interface MarkedPart {
  readonly text: string
  /** It is what was asked for. */
  readonly marked: boolean
}

type Span = Pick<Word, 'start' | 'end'>

/** In characters. */
const length = 180
/** How far before the first found word an excerpt may begin, so that a sentence is read from its start. */
const lead = 60

/** About 180 characters around the most of the found words, which come in order; the text's beginning where none stands there. */
export const excerptOf = (text: string, found: readonly Span[]): readonly MarkedPart[] => {
  const start = startOf(text, densest(found))
  const cut = start + length >= text.length ? text.length : text.lastIndexOf(' ', start + length)
  const end = cut > start ? cut : Math.min(text.length, start + length)
  const parts = markedParts(text, found, start, end)
  return [...(start > 0 ? [{ text: '… ', marked: false }] : []), ...parts, ...(end < text.length ? [{ text: ' …', marked: false }] : [])]
}

/** The found word from which on an excerpt holds the most of them. */
const densest = (found: readonly Span[]): Span | undefined => {
  let best: Span | undefined
  let most = 0
  found.forEach((word, index) => {
    const within = found.slice(index).filter(({ end }) => end <= word.start + length - lead).length
    if (within > most) [best, most] = [word, within]
  })
  return best
}

const startOf = (text: string, word: Span | undefined): number => {
  if (!word || word.end <= length - lead) return 0
  const before = text.slice(Math.max(0, word.start - lead), word.start)
  const sentence = Math.max(...['. ', '? ', '! '].map((mark) => before.lastIndexOf(mark)))
  const space = before.indexOf(' ')
  const skipped = sentence >= 0 ? sentence + 2 : space >= 0 ? space + 1 : 0
  return word.start - before.length + skipped
}

/** The text between two places, cut where found words begin and end. Found words may overlap. */
export const markedParts = (text: string, found: readonly Span[], start: number, end: number): readonly MarkedPart[] => {
  const parts: MarkedPart[] = []
  let at = start
  for (const word of [...found].sort((one, other) => one.start - other.start)) {
    if (word.start < start || word.end > end || word.end <= at) continue
    const from = Math.max(at, word.start)
    if (from > at) parts.push({ text: text.slice(at, from), marked: false })
    parts.push({ text: text.slice(from, word.end), marked: true })
    at = word.end
  }
  if (at < end) parts.push({ text: text.slice(at, end), marked: false })
  return parts
}
