import { referenceStrings } from '../strings/reference.ts'

interface LetterGroup<Entry> {
  readonly letter: string
  readonly anchor: string
  readonly entries: readonly Entry[]
}

/** Addresses hold no dots: ä, ö, ü and õ have names there. */
const anchors: Readonly<Record<string, string>> = { Õ: 'otilde', Ä: 'a-umlaut', Ö: 'o-umlaut', Ü: 'u-umlaut', Š: 's-caron', Ž: 'z-caron' }

/** The entries, already in alphabetical order, cut where the first letter changes. */
export const byLetter = <Entry extends { readonly term: string }>(entries: readonly Entry[]): LetterGroup<Entry>[] => {
  const letterOf = ({ term }: Entry): string => (/^\d/.test(term) ? referenceStrings.digits : term.charAt(0).toLocaleUpperCase('et'))
  return [...new Set(entries.map(letterOf))].map((letter) => ({
    letter,
    anchor: `taht-${anchors[letter] ?? (letter === referenceStrings.digits ? 'number' : letter.toLowerCase())}`,
    entries: entries.filter((entry) => letterOf(entry) === letter),
  }))
}
