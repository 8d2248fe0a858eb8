// Checks the words of spans against the strict dictionary.
import type { Dictionary } from './dictionary.ts'
import { findingIn, type Finding } from './finding.ts'
import { object, type Span } from './span.ts'

/** A word with its inner hyphens and apostrophes, and one hyphen after it (riist- ja tarkvara). */
const token = /[\p{L}\p{M}\p{N}\u00AD]+(?:[-'’][\p{L}\p{M}\p{N}\u00AD]+)*-?/gu

/** The endings that acronyms and names take after a hyphen or an apostrophe: KVM-i, OS-ide, Google'is. */
const caseEnding = /^(?:i|is|isse|il|ile|ilt|iga|ist|iks|ini|ina|ita|id|ide|idel|idele|it|d|de|del|dele|t|s|st|sse|l|le|lt|ga|ks|ni|na|ta)(?:gi|ki)?$/

interface Part {
  readonly word: string
  /** Where it starts, in the span or in its token. */
  readonly index: number
}

/** The words that the dictionary does not know, each with up to three corrections. */
export const checkSpelling = (spans: readonly Span[], dictionary: Dictionary): Finding[] => {
  const known = new Map<string, string>() // guessing is slow, and a wrong word seldom stands alone
  const messageFor = (word: string): string => {
    const message = known.get(word) ?? adviseOn(word, dictionary)
    known.set(word, message)
    return message
  }
  return spans.flatMap((span) => unknownWords(span.text, dictionary).map(({ word, index }) =>
    findingIn(span, index, { rule: 'õigekiri', level: 'error', message: messageFor(word) })))
}

/** The lists of content/keel, by what they hold. */
const howToAdd = 'Õige sõna lisa kausta content/keel: käänduv tüvi faili eeskujud.txt, liitsõna algus faili esikomponendid.txt, nimi või lühend faili erandid.txt'

const adviseOn = (word: string, dictionary: Dictionary): string => {
  const guesses = dictionary.suggest(word).slice(0, 3).map((guess) => `„${guess}“`)
  return guesses.length > 0
    ? `tundmatu sõna „${word}“; kas ${guesses.join(' või ')}? ${howToAdd}`
    : `tundmatu sõna „${word}“; paranda see, märgi võõrkeelseks (lang="en") või lisa see. ${howToAdd}`
}

const unknownWords = (text: string, dictionary: Dictionary): Part[] =>
  Array.from(text.matchAll(token)).flatMap(({ 0: found, index }) => {
    // A word that begins or goes on in code or in a value: {arv}-bitine.
    if (text[index + found.length] === object || text[index - 1] === object || (text[index - 1] === '-' && text[index - 2] === object)) return []
    return unknownParts(found, dictionary).map((part) => ({ ...part, index: index + part.index }))
  })

const unknownParts = (found: string, dictionary: Dictionary): Part[] => {
  const parts = Array.from(found.matchAll(/[^-]+/g), ({ 0: written, index }) => ({
    index,
    isLast: index + written.length === found.length,
    word: written.replaceAll('\u00AD', '').normalize('NFC'),
  }))
  return parts.filter(({ word, isLast }, position) => {
    const before = parts[position - 1]?.word
    if (/\d/.test(word)) return false // x86, i386
    if (word.length === 1 && found.includes('-')) return false // VT-x
    if (isLast && before !== undefined && takesHyphen(before) && caseEnding.test(word)) return false
    if (!isLast && dictionary.isFirstPart(word)) return false
    return !dictionary.knows(word) && !dictionary.knows(withoutEnding(word))
  })
}

/** KVM-i, x86-d, VT-x-i: only what ends in a capital or a digit, or is a single letter. */
const takesHyphen = (part: string): boolean => /[\p{Lu}\d]$/u.test(part) || part.length === 1

/** VMware'i → VMware */
const withoutEnding = (word: string): string => {
  const [stem = '', ending] = word.split(/['’]/)
  return ending !== undefined && caseEnding.test(ending) ? stem : word
}
