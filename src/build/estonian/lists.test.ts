import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createDictionary, entriesByModel } from './dictionary.ts'
import { lintList, lintLists } from './lists.ts'
import { readList } from './word-list.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const head = '# Loend; lisa sõna oma kohale.'
const messages = (text: string): string[] => lintList('loend.txt', text, () => undefined).map(({ line, level, message }) => `${String(line)} ${level}: ${message}`)

test('the house’s own lists are sound', () => {
  expect(lintLists(root).filter(({ level }) => level === 'error')).toEqual([])
})

test('a missing list is reported, not thrown', () => {
  expect(lintLists('/olematu').map(({ message }) => message)).toEqual(Array.from({ length: 4 }, () => 'fail puudub; loo see, esimene rida olgu selgitav märkus (#)'))
})

describe('a list', () => {
  test('in order and without blanks passes', () => { expect(messages(`${head}\nsaal\nšabloon\nžanr\nwiki\nõun\nära\nöö\nüks\n`)).toEqual([]) })
  test('must begin by saying what it is', () => { expect(messages('saal\n')).toEqual(['1 error: esimene rida peab märkusena (#) ütlema, mis loend see on ja kuidas sõna lisada']) })
  test('may not hold a word twice', () => { expect(messages(`${head}\nüks\nüks\n`)).toEqual(['3 error: „üks“ on juba real 2; jäta üks']) })
  test('may not hold stray blanks', () => { expect(messages(`${head}\nüks \n`)).toEqual(['2 error: rea alguses või lõpus on tühik; kustuta see']) })
  test('may not hold letters of two characters', () => { expect(messages(`${head}\nu\u0308ks\n`)).toEqual(['2 error: „u\u0308ks“: kirjuta täpitähed ühe märgina (NFC)']) })
  test('warns about order', () => { expect(messages(`${head}\nüks\nõun\n`)).toEqual(['3 warning: „õun“ seisab tähestiku järgi enne sõna „üks“; tõsta ette']) })
})

describe('a model', () => {
  const stock = ['server/Za', 'serveri/Z', 'serveriga/Zab', 'serv/Z']
  test('gives its entries to the new stem', () => { expect(entriesByModel('draiver=server', stock)).toEqual(['draiver/Za', 'draiveri/Z', 'draiveriga/Zab']) })
  test('does not work by halves', () => { expect(entriesByModel('draiver=', stock)).toEqual([]) })
})

test('one line is enough for a new word', async () => {
  const dictionary = await createDictionary({ firstParts: readList('kvark'), models: readList('blorp=server'), exceptions: readList('XYZ') })
  expect(['blorp', 'blorpidele', 'blorpitele', 'kvarkblorpi', 'kvarkserver', 'kvark', 'XYZ', 'xyz'].filter(dictionary.knows))
    .toEqual(['blorp', 'blorpitele', 'kvarkblorpi', 'kvarkserver', 'XYZ'])
  dictionary.dispose()
})
