// Checks the word lists themselves: a new line in them is reviewed like code, so it has to be easy to review.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entriesByModel, listFiles, stockEntries } from './dictionary.ts'
import type { Finding } from './finding.ts'
import { readList } from './word-list.ts'

/** A model with more entries brings strangers along: „post“ would copy „postamendi“ and „postindus“. */
const mostEntriesOfModel = 25

const collator = new Intl.Collator('et')

type FaultOf = (word: string) => string | undefined

/** Checks the three word lists and the list of hyphenations under the project's root. */
export const lintLists = (root: string): Finding[] => {
  const stock = stockEntries()
  const faults: Record<string, FaultOf> = {
    [listFiles.firstParts]: faultOfWord,
    [listFiles.models]: (rule) => faultOfModel(rule, stock),
    [listFiles.exceptions]: faultOfWord,
    'content/keel/poolitus.txt': faultOfHyphenation,
  }
  return Object.entries(faults).flatMap(([file, faultOf]) => {
    const path = join(root, file)
    return existsSync(path) ? lintList(file, readFileSync(path, 'utf8'), faultOf) : [finding(file, 1, 'fail puudub; loo see, esimene rida olgu selgitav märkus (#)')]
  })
}

/** Checks one list. Order is only a warning: two versions of Node need not agree on it. */
export const lintList = (file: string, text: string, faultOf: FaultOf): Finding[] => {
  const findings: Finding[] = []
  if (!text.startsWith('# ')) findings.push(finding(file, 1, 'esimene rida peab märkusena (#) ütlema, mis loend see on ja kuidas sõna lisada'))
  text.split('\n').forEach((raw, index) => {
    if (raw !== raw.trim()) findings.push(finding(file, index + 1, 'rea alguses või lõpus on tühik; kustuta see'))
    if (raw !== raw.normalize('NFC')) findings.push(finding(file, index + 1, `„${raw}“: kirjuta täpitähed ühe märgina (NFC)`))
  })
  const seen = new Map<string, number>()
  let before = ''
  for (const { word, line } of readList(text)) {
    const twin = seen.get(word)
    const fault = twin === undefined ? faultOf(word) : `„${word}“ on juba real ${String(twin)}; jäta üks`
    if (fault !== undefined) findings.push(finding(file, line, fault))
    if (collator.compare(before, word) > 0) findings.push(finding(file, line, `„${word}“ seisab tähestiku järgi enne sõna „${before}“; tõsta ette`, 'warning'))
    seen.set(word, line)
    before = word
  }
  return findings
}

const finding = (file: string, line: number, message: string, level: Finding['level'] = 'error'): Finding =>
  ({ file, line, column: 1, rule: 'sõnaloend', level, message })

const faultOfWord: FaultOf = (word) =>
  /^[\p{L}\p{M}\d]+$/u.test(word) ? undefined : `„${word}“: kirjuta ritta üks sõna, ainult tähed ja numbrid`

const faultOfHyphenation: FaultOf = (word) =>
  /^\p{Ll}{3,}(?:\|\p{Ll}{2,})*\|\p{Ll}{3,}$/u.test(word) ? undefined : `„${word}“: kirjuta kujul pilv|andme|töötlus, väikese tähega, kummaski servas vähemalt kolm tähte`

const faultOfModel = (rule: string, stock: readonly string[]): string | undefined => {
  if (!/^\p{L}+=\p{L}+$/u.test(rule)) return `„${rule}“: kirjuta kujul uustüvi=eeskuju, näiteks draiver=server`
  const count = entriesByModel(rule, stock).length
  if (count === 0) return `„${rule}“: eeskuju ei ole sõnastikus; võta teine sõna, mis käändub samamoodi`
  if (count > mostEntriesOfModel) return `„${rule}“: eeskuju toob kaasa ${String(count)} kirjet, nende seas võõraid sõnu; võta sõna, millel pole tuletisi`
  return undefined
}
