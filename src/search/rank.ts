// Which entries answer a question, best first. The text is weighed as BM25 does (Robertson and Zaragoza 2009); a name that is
// what was asked outweighs any text.
import type { EntryPlace } from './entry.ts'
import type { Library, Name, Shelved } from './library.ts'
import type { AskedWord } from './question.ts'
import type { Match } from './vocabulary.ts'

/**
 * How the weights came about: tests/search-queries.ts lists what readers want first. `central`: a term that many lessons use.
 * `first`: a place in the lesson where the course, in its order, first speaks of it, and so explains it.
 */
const weight = { name: 5, wholeName: 6, page: 0.8, text: 1, central: 0.2, first: 0.5 } as const
const saturation = 1.2
const lengthMatters = 0.4

/** A term explains, a section tells, a figure shows. */
const kindWeight: Readonly<Record<EntryPlace['kind'], number>> = { term: 1.25, system: 1.2, lesson: 1.1, page: 1, section: 1, 'system-section': 0.8, figure: 0.75 }

export interface Ranked {
  readonly shelved: Shelved
  readonly score: number
  /** The same without the prize for a name that was asked for outright: what is noise is told by this. */
  readonly relevance: number
}

/** Entries that hold something of the question. Those that hold all its words come before those that hold some. */
export const rank = ({ shelved, vocabulary, middle }: Library, asked: readonly AskedWord[]): readonly Ranked[] => {
  const matches = asked.map((word) => matchOf(word, vocabulary.match))
  const rarity: number[] = []
  const firstLessons: (string | undefined)[] = []
  for (const match of matches) {
    const holders = shelved.filter((one) => holds(one, match))
    rarity.push(Math.log(1 + (shelved.length - holders.length + 0.5) / (holders.length + 0.5)))
    firstLessons.push(holders.map(lessonOf).find((slug) => slug !== undefined))
  }
  return shelved.flatMap((one): Ranked[] => {
    const named = bestName(one.names, matches)
    let score = 0
    let found = 0
    matches.forEach((match, index) => {
      const name = named.sureness[index] ?? 0
      // A definition repeats the words of its term, or speaks of terms that have their own.
      const text = one.entry.place.kind === 'term' && name > 0 ? 0 : textValue(one, match, middle)
      const held = weight.name * name + weight.page * surest(one.page, match) + weight.text * text
      const value = held + (held > 0 && lessonOf(one) !== undefined && lessonOf(one) === firstLessons[index] ? weight.first : 0)
      if (value > 0) found += 1
      score += (rarity[index] ?? 0) * value
    })
    if (found === 0) return []
    const share = found / asked.length
    const relevance = score * share * share * kindWeight[one.entry.place.kind] * (1 + weight.central * Math.log1p(one.entry.uses ?? 0))
    return [{ shelved: one, relevance, score: relevance * (1 + weight.wholeName * named.whole) }]
  }).sort((one, other) => other.score - one.score)
}

/** A word of pieces is best met whole; where the course never writes it so, by its pieces. */
const matchOf = ({ form, pieces }: AskedWord, match: (form: string) => Match): Match => {
  const whole = match(form)
  if (whole.size > 0 || pieces.length === 0) return whole
  return new Map(pieces.filter((piece) => piece.length > 1).flatMap((piece) => [...match(piece)].map(([found, sure]): [string, number] => [found, sure / pieces.length])))
}

const holds = ({ names, counts }: Shelved, match: Match): boolean =>
  [...match].some(([form, sure]) => sure >= 0.5 && (counts.has(form) || names.some(({ words }) => words.some((word) => word.form === form))))

const surest = (forms: ReadonlySet<string>, match: Match): number => {
  let best = 0
  for (const [form, sure] of match) if (sure > best && forms.has(form)) best = sure
  return best
}

const textValue = ({ counts, words }: Shelved, match: Match, middle: number): number => {
  let times = 0
  for (const [form, sure] of match) times += sure * (counts.get(form) ?? 0)
  return (times * (saturation + 1)) / (times + saturation * (1 - lengthMatters + lengthMatters * (words.length / middle)))
}

interface Named {
  /** For each word of the question, how surely the name holds it; words of a longer name count for less. */
  readonly sureness: readonly number[]
  /** 1 where question and name are the same, 0 where they share less than all. */
  readonly whole: number
}

/** The name that says most of what was asked. */
const bestName = (names: readonly Name[], matches: readonly Match[]): Named => {
  let best: Named = { sureness: [], whole: 0 }
  let most = 0
  for (const { words, units } of names) {
    const surely = (form: string): number => matches.reduce((sure, match) => Math.max(sure, match.get(form) ?? 0), 0)
    const sureness = matches.map((match) => words.reduce((sure, { form }) => Math.max(sure, match.get(form) ?? 0), 0))
    const covered = Math.max(...units.map((unit) => unit.reduce((sum, { form }) => sum + surely(form), 0) / Math.max(1, unit.length)))
    const sum = sureness.reduce((total, sure) => total + sure, 0)
    const value = sum * (0.3 + 0.7 * covered)
    if (value <= most) continue
    most = value
    const all = sum / Math.max(1, matches.length)
    best = { sureness: sureness.map((sure) => sure * (0.3 + 0.7 * covered)), whole: (covered * all) ** 2 }
  }
  return best
}

/** The lesson that the entry is text of. */
const lessonOf = ({ entry: { place } }: Shelved): string | undefined => (place.kind === 'lesson' || place.kind === 'section' ? place.slug : undefined)
