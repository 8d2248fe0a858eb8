// What zod found, in Estonian: what is wrong, and what would be right.
import type { z } from 'zod'
import { list } from './messages.ts'
import { nearest } from '../model/nearest.ts'

type Issue = z.core.$ZodRawIssue

/** What a missing field should hold. Fields that are not here explain themselves. */
const meanings: Readonly<Record<string, string>> = {
  title: 'pealkiri või nimi',
  summary: 'üks või kaks lauset, millest õppetükk räägib',
  minutes: 'lugemise aeg minutites, näiteks 25',
  goals: 'loend sellest, mida lugeja pärast oskab',
  id: 'tunnus, näiteks emulaatori-hind',
  prompt: 'küsimuse tekst',
  role: 'prediction (ennustus) või check (kontrollküsimus)',
  options: 'valikute loend',
  text: 'valiku tekst',
  explanation: 'selgitus, miks valik on õige või milles viga seisneb',
  stack: 'virn: faili nimi kaustas content/virnad',
  operation: 'toiming, näiteks ketas',
  from: 'kiht, mis toimingut alustab',
  query: 'mida kihtide kohta küsitakse, näiteks {which: intermediary}',
  figure: 'sama õppetüki joonise tunnus',
  step: 'joonise samm, alates ühest',
  nominative: 'nimetav (kes? mis?), näiteks QEMU',
  genitive: 'omastav (kelle? mille?), näiteks QEMU',
  partitive: 'osastav (keda? mida?), näiteks QEMU-d',
  allative: 'alaleütlev (kellele? millele?), näiteks QEMU-le',
  name: 'kihi nimi neljas käändes: nominative, genitive, partitive, allative',
  english: 'ingliskeelne vaste',
  key: 'allika tunnus, näiteks bellard-2005',
  author: 'autor või väljaandja',
  year: 'ilmumisaasta',
  published: 'kus ilmus: ajakiri, konverents, kirjastus või veebileht',
  maker: 'kes on teinud ja kes teeb praegu',
  years: 'aastad sõnadega, näiteks „alates 1994“',
  licence: 'litsents',
  status: 'seis koos kuupäevaga, näiteks „arenduses (seisuga 2026)“',
  sources: 'loend allikate tunnustest',
  layers: 'kihtide loend',
  on: 'kiht, millel see kiht seisab',
  partOf: 'kiht, millesse see kiht kuulub',
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'tekst', number: 'arv', int: 'täisarv', boolean: 'true või false', array: 'loend', object: 'rühm välju',
}

/** „minutes“, or for an entry of a list: „goals“ 2. kirje. */
const nameOf = (path: readonly PropertyKey[] = []): string => {
  const last = path.at(-1)
  if (last === undefined) return 'faili sisu'
  if (typeof last !== 'number') return `väli „${String(last)}“`
  const owner = path.at(-2)
  return `${owner === undefined ? 'loendi' : `välja „${String(owner)}“`} ${String(last + 1)}. kirje`
}

/** A plain value as the author wrote it; undefined for lists and groups of fields. */
const written = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined

const shown = (value: unknown): string => {
  if (value === null) return 'tühi'
  if (Array.isArray(value)) return 'loend'
  const plain = written(value)
  return plain === undefined ? 'rühm välju' : `„${plain}“`
}

/** A value that is none of the possible ones. */
const noSuchValue = (path: readonly PropertyKey[] = [], value: unknown, choices: readonly string[]): string => {
  const meant = nearest(written(value) ?? '', choices)
  return `${nameOf(path)}: väärtust ${shown(value)} ei ole.${meant === undefined ? '' : ` Kas mõtlesid „${meant}“?`} Kirjuta ${list(choices, 'või')}.`
}

/** Found instead of a text: the usual cause is that YAML took it for something else. */
const remedyFor = (expected: string, value: unknown, meaning: string | undefined): string => {
  if (value === null) return 'Kirjuta väärtus.'
  if (expected === 'string' && written(value) !== undefined) return 'Pane väärtus jutumärkidesse.'
  if (expected === 'array') return 'Kirjuta nurksulgudesse või iga kirje omaette reale, sidekriips ees.'
  return meaning === undefined ? 'Paranda väärtus.' : `Siia kuulub ${meaning}.`
}

const missing = (path: readonly PropertyKey[] = [], choices?: string): string => {
  const meaning = choices ?? meanings[String(path.at(-1))]
  return `puudub ${nameOf(path)}${meaning === undefined ? '' : ` – ${meaning}`}. Lisa see.`
}

const size = (issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, limit: string, bound: 'vähemalt' | 'kõige rohkem'): string => {
  const name = nameOf(issue.path)
  if (issue.origin === 'string') {
    if (issue.code === 'too_small' && issue.minimum === 1) return `${name} on tühi. Kirjuta tekst.`
    return `${name} on liiga ${issue.code === 'too_small' ? 'lühike' : 'pikk'}: praegu ${String(issue.input).trim().length} tähemärki. Kirjuta ${bound} ${limit}.`
  }
  if (issue.origin === 'array') return `${name}: kirjeid on liiga ${issue.code === 'too_small' ? 'vähe' : 'palju'}. Neid peab olema ${bound} ${limit}.`
  return `${name} on liiga ${issue.code === 'too_small' ? 'väike' : 'suur'}. Arv peab olema ${bound} ${limit}.`
}

const knownKeys = ({ inst }: Issue): string[] => {
  const definition = inst?._zod.def
  return definition && 'shape' in definition && typeof definition.shape === 'object' && definition.shape !== null ? Object.keys(definition.shape) : []
}

const unknownKeys = (keys: readonly string[], known: readonly string[]): string => {
  const meant = keys.flatMap((key) => nearest(key, known) ?? [])
  return [
    `${keys.length === 1 ? 'tundmatu väli' : 'tundmatud väljad'} ${list(keys.map((key) => `„${key}“`))}.`,
    ...(meant.length === 0 ? [] : [`Kas mõtlesid ${list(meant.map((key) => `„${key}“`))}?`]),
    `Lubatud: ${known.join(', ')}.`,
  ].join(' ')
}

/** The error map of every schema of `content/`. */
export const explainIssue = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return missing(issue.path)
      return `${nameOf(issue.path)} peab olema ${typeNames[issue.expected] ?? issue.expected}, aga on ${shown(issue.input)}. ${remedyFor(issue.expected, issue.input, meanings[String(issue.path?.at(-1))])}`
    case 'invalid_value': {
      const choices = issue.values?.map(String) ?? []
      return issue.input === undefined ? missing(issue.path, list(choices, 'või')) : noSuchValue(issue.path, issue.input, choices)
    }
    case 'invalid_union': {
      if (typeof issue.discriminator !== 'string') return `${nameOf(issue.path)} ei sobi: ${shown(issue.input)}. Paranda väärtus.`
      const choices = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
      const given: unknown = typeof issue.input === 'object' && issue.input !== null ? Reflect.get(issue.input, issue.discriminator) : undefined
      return given === undefined ? missing(issue.path, list(choices, 'või')) : noSuchValue(issue.path, given, choices)
    }
    case 'unrecognized_keys': return unknownKeys(issue.keys ?? [], knownKeys(issue))
    case 'too_small': return size(issue, String(issue.minimum), 'vähemalt')
    case 'too_big': return size(issue, String(issue.maximum), 'kõige rohkem')
    case 'invalid_format': return `${nameOf(issue.path)} on valel kujul: ${shown(issue.input)}. Paranda väärtus.`
    case 'custom': case 'not_multiple_of': case 'invalid_key': case 'invalid_element': return `${nameOf(issue.path)} ei sobi. Paranda väärtus.`
  }
}
