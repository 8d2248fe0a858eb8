// The stock Estonian dictionary lets any two stems form a compound, so that most typing errors pass as nonsense
// compounds (viru+tali+seeri+mis). Ours allows a compound only when its first parts are on a list that people have
// read. The lists live in content/keel and grow with the course.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import dictionaryEt from 'dictionary-et'
import { createHunspellFromStrings } from 'hunspell-wasm'
import { readList, type ListEntry } from './word-list.ts'

/** The house's own words; the first line of each file tells how to add one. */
interface WordLists {
  /** First parts of compounds, as they stand in the compound: `tuuma`, `külalis`. */
  readonly firstParts: readonly ListEntry[]
  /** New stems that inflect like a known word: `hüperviisor=televiisor`. */
  readonly models: readonly ListEntry[]
  /** Exact forms: names, acronyms, odd words. */
  readonly exceptions: readonly ListEntry[]
}

/** Answers whether a word is Estonian, by the strict rules of this house. */
export interface Dictionary {
  readonly knows: (word: string) => boolean
  /** Is it a part that may only begin a compound, as in „külalis-OS“? */
  readonly isFirstPart: (part: string) => boolean
  readonly suggest: (word: string) => string[]
  readonly dispose: () => void
}

export const listFiles = {
  firstParts: 'content/keel/esikomponendid.txt',
  models: 'content/keel/eeskujud.txt',
  exceptions: 'content/keel/erandid.txt',
} as const satisfies Record<keyof WordLists, string>

/** Reads the three lists under the project's root. */
export const readWordLists = (root: string): WordLists => {
  const read = (file: string): ListEntry[] => readList(readFileSync(join(root, file), 'utf8'))
  return { firstParts: read(listFiles.firstParts), models: read(listFiles.models), exceptions: read(listFiles.exceptions) }
}

/** dictionary-et 2.0.0 stores ž as þ and š as ð; its 282 173 entries are otherwise right. */
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
  .replaceAll('þ', 'ž').replaceAll('ð', 'š').replaceAll('Þ', 'Ž').replaceAll('Ð', 'Š')

const strictAffixes = (): string => {
  const stock = decode(dictionaryEt.aff)
  const strict = stock.replace(/COMPOUNDFLAG Z\r?\nCOMPOUNDMIN 2\r?\n/, [
    // B begins a compound or goes on with it, Z (in the stock dictionary) ends it, C is nothing by itself.
    'COMPOUNDBEGIN B', 'COMPOUNDMIDDLE B', 'COMPOUNDEND Z', 'ONLYINCOMPOUND C', 'COMPOUNDMIN 3', 'COMPOUNDWORDMAX 3',
    // Guesses by likeness take 100 ms a word and are seldom right.
    'MAXNGRAMSUGS 0', '',
  ].join('\n'))
  if (strict === stock) throw new Error('dictionary-et: affiksifaili liitumisread on muutunud; vaata üle src/build/estonian/dictionary.ts')
  return strict
}

/** The stock dictionary's lines: `word/FLAGS`. */
export const stockEntries = (): string[] => decode(dictionaryEt.dic).split('\n').slice(1).filter((line) => line !== '')

/** `hüperviisor=televiisor` → every entry that begins with televiisor, with its flags, for the new stem. */
export const entriesByModel = (rule: string, stock: readonly string[]): string[] => {
  const [stem = '', model = ''] = rule.split('=')
  if (stem === '' || model === '') return []
  return stock.filter((entry) => entry.startsWith(model)).map((entry) => stem + entry.slice(model.length))
}

/** Builds the strict dictionary in memory: half a second, so nothing is cached. */
export const createDictionary = async (lists: WordLists): Promise<Dictionary> => {
  const stock = stockEntries()
  const own = [
    ...lists.firstParts.map(({ word }) => `${word}/BC`),
    ...lists.models.flatMap(({ word }) => entriesByModel(word, stock)),
    ...lists.exceptions.map(({ word }) => word),
  ]
  const entries = [...stock, ...own]
  const hunspell = await createHunspellFromStrings(strictAffixes(), `${String(entries.length)}\n${entries.join('\n')}\n`)
  const firstParts = new Set(lists.firstParts.map(({ word }) => word))
  return {
    knows: (word) => hunspell.testSpelling(word),
    isFirstPart: (part) => firstParts.has(part.toLowerCase()),
    suggest: (word) => hunspell.getSpellingSuggestions(word).filter((guess) => !/[\s-]/.test(guess)),
    dispose: () => { hunspell.dispose() },
  }
}
