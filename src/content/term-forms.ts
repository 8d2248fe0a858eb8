// Finds a term in Estonian prose in whatever case it stands, from its omastav and osastav.
import type { Term } from '../model/lesson.ts'

type Forms = Pick<Term, 'term' | 'genitive' | 'partitive' | 'present' | 'also'>

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const blank = /[ \u00a0]/

/** Endings that follow the omastav, of the singular or of the plural. */
const cases = '(?:s|st|sse|l|lt|le|ks|ni|na|ta|ga)'

/** Everything that one word may become: 'lõks', 'lõksu', 'lõksu' → lõks, lõksus, lõksud, lõksude, lõkse … A few forms more than exist do no harm. */
const nounPattern = (nominative: string, genitive: string, partitive: string): string => {
  const strong = partitive.replace(/t$/, '')
  const pluralGenitive = partitive.endsWith('t') ? `${strong}te` : `${partitive}de`
  const stems = [genitive, strong].map((stem) => stem.replace(/[aeiuo]$/, ''))
  return [
    escaped(nominative), escaped(partitive), `${escaped(genitive)}(?:d|${cases})?`, `${escaped(pluralGenitive)}${cases}?`,
    ...stems.map((stem) => `${escaped(stem)}(?:e|i|u|a|id|eid|sid|ke|kke)`), `${escaped(strong)}(?:e|e${cases}|i${cases})`,
  ].join('|')
}

/** A word before the last: it agrees (kerge, kergel) or stays as it is (hosti, privilegeeritud). */
const adjectivePattern = (nominative: string, genitive: string, partitive: string): string =>
  nominative === genitive && genitive === partitive ? escaped(nominative) : nounPattern(nominative, genitive, partitive)

const termPattern = ({ term, genitive, partitive, present, also }: Forms): string => {
  const others = also.map(otherPattern)
  if (present !== undefined) return [`${escaped(present.replace(/n$/, ''))}\\p{L}*`, ...others].join('|')
  const words = term.split(blank)
  const genitives = (genitive ?? term).split(blank)
  const partitives = (partitive ?? term).split(blank)
  const phrase = words.map((word, index) => {
    const forms = [word, genitives[index] ?? word, partitives[index] ?? word] as const
    return `(?:${index === words.length - 1 ? nounPattern(...forms) : adjectivePattern(...forms)})`
  }).join('[ \\u00a0]')
  return [phrase, ...others].join('|')
}

/** Of other names only the nominative is known: a name without small letters takes its endings after a hyphen. */
const otherPattern = (name: string): string => /\p{Ll}$/u.test(name) ? `${escaped(name)}(?:i|it|is|ist|id|ide|ite|ile|ilt|il|iks|iga|ita)?` : `${escaped(name)}(?:-\\p{Ll}+)?`

/** Where each term stands in a text, in any case form; a longer term hides the shorter ones in it. */
export const termFinder = (terms: readonly (Forms & { readonly id: string })[]): ((text: string) => ReadonlySet<string>) => {
  const patterns = terms.map((term) => ({ id: term.id, pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${termPattern(term)})(?![\\p{L}\\d]|-\\p{L})`, 'giu') }))
  return (text) => {
    const found = patterns.flatMap(({ id, pattern }) => [...text.matchAll(pattern)].map((match) => ({ id, start: match.index, end: match.index + match[0].length })))
    const isHidden = ({ start, end }: (typeof found)[number]): boolean =>
      found.some((other) => other.start <= start && other.end >= end && other.end - other.start > end - start)
    return new Set(found.filter((one) => !isHidden(one)).map(({ id }) => id))
  }
}
