// The search over the whole course: what readers type, and what they get first.
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDictionary, readWordLists } from '../src/build/estonian/dictionary.ts'
import { firstPartsOf, searchDataOf } from '../src/build/search.ts'
import { readCatalogue } from '../src/content/catalogue.ts'
import type { EntryPlace } from '../src/search/entry.ts'
import { createSearch } from '../src/search/search.ts'
import { searchQueries, type Wanted } from './search-queries.ts'

const root = join(import.meta.dirname, '..')
const catalogue = readCatalogue(root)
const data = searchDataOf(catalogue, firstPartsOf(root))
const search = createSearch(data)

const placesOf = (query: string): readonly EntryPlace[] => {
  const answer = search.ask(query)
  return answer.kind === 'hits' ? answer.hits.map(({ entry }) => entry.place) : []
}

const named = (place: EntryPlace): string => {
  switch (place.kind) {
    case 'term': return `term:${place.id}`
    case 'system': return `system:${place.id}`
    case 'system-section': return `system-section:${place.id}#${place.section}`
    case 'lesson': return `lesson:${place.slug}`
    case 'section': case 'figure': return `lesson:${place.slug}#${place.anchor}`
    case 'page': return `page:${place.path}`
  }
}

const isWanted = (found: string, wanted: Wanted): boolean => found === wanted || found.startsWith(`${wanted}#`)

describe('the first hit is what the reader wants', () => {
  test('the table is large enough to mean something', () => { expect(Object.keys(searchQueries).length).toBeGreaterThanOrEqual(60) })

  test.each(Object.entries(searchQueries))('%s', (query, wanted) => {
    const found = placesOf(query).map(named)
    const right = [wanted].flat().some((one) => isWanted(found[0] ?? 'nothing', one))
    expect(right ? wanted : found.slice(0, 5)).toEqual(wanted)
  })
})

const found = (query: string): string => named(placesOf(query)[0] ?? { kind: 'page', path: 'nothing' })

describe('every term of the course', () => {
  const terms = catalogue.terms.filter(({ id }) => data.entries.some(({ place }) => place.kind === 'term' && place.id === id))

  test('is found by each of its cases in the singular, and in the nominative plural', () => {
    const endings = ['', 'sse', 's', 'st', 'le', 'l', 'lt', 'ks', 'ni', 'na', 'ta', 'ga', 'd']
    const missed = terms.flatMap(({ id, term, genitive = term, partitive = term }) => [term, partitive, ...endings.map((ending) => genitive + ending)]
      .filter((form) => found(form) !== `term:${id}`).map((form) => [form, found(form)]))
    expect(missed).toEqual([])
  })

  test('is found by its forms in the plural', async () => {
    const dictionary = await createDictionary(readWordLists(root))
    const endings = ['', 's', 'st', 'le', 'l', 'lt', 'ks', 'ga']
    const missed = terms.flatMap(({ id, term, genitive = term, partitive = term }) =>
      [`${genitive}te`, `${genitive}de`, `${partitive}e`, `${partitive}de`].filter((plural) => plural.split(/\s/).every(dictionary.knows)).flatMap((plural) => endings.map((ending) => plural + ending))
        .filter((form) => found(form) !== `term:${id}`).map((form) => [form, found(form)]))
    dictionary.dispose()
    expect(missed).toEqual([])
  })

  test('is found without dots and tildes, and in English', () => {
    const missed = data.entries.flatMap(({ place, title, names = [] }) => (place.kind !== 'term' ? [] : [title.normalize('NFD').replace(/\p{M}/gu, ''), title.replaceAll('ü', 'y'), ...names]
      .filter((name) => found(name) !== `term:${place.id}`).map((name) => [place.id, name, found(name)])))
    expect(missed).toEqual([])
  })

  test('is found with one slip of the finger', () => {
    const missed: string[] = []
    const tries = 400
    fc.assert(fc.property(fc.constantFrom(...terms.filter(({ term }) => /^\p{L}{6,}$/u.test(term))), fc.nat(), fc.constantFrom('swap', 'drop', 'double'), ({ id, term }, at, slip) => {
      const place = 1 + (at % (term.length - 2))
      const [before, here, next, after] = [term.slice(0, place), term.charAt(place), term.charAt(place + 1), term.slice(place + 2)]
      const typed = slip === 'swap' ? before + next + here + after : slip === 'drop' ? before + next + after : before + here + here + next + after
      if (found(typed) !== `term:${id}`) missed.push(`${typed} → ${found(typed)}`)
    }), { numRuns: tries, seed: 1 })
    // Some slips make another word: „lõksvõte“ is nearer to lõks than to lõksuvõte.
    expect(missed.length).toBeLessThan(tries * 0.03)
  })
})
describe('any text whatsoever', () => {
  test('is answered without an error, within the first two hundred characters', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })), (query) => {
      const answer = search.ask(query)
      if (answer.kind === 'hits') expect(answer.hits.length).toBeGreaterThan(0)
    }), { numRuns: 300 })
    expect(search.ask('tuum '.repeat(2000))).toEqual(search.ask('tuum '.repeat(40)))
  })

  test.each(['', '   ', '…!?', '👩‍🚀👾', '\u202e', '\u0000'])('%j asks nothing', (query) => {
    expect(search.ask(query).kind).toBe('nothing-asked')
  })

  test.each(['مرحبا بالعالم', 'qqqzzzxxx', 'x'.repeat(10_000)])('%.20s finds nothing', (query) => { expect(search.ask(query).kind).toBe('none') })

  test('<script> is a word like any other', () => {
    const plain = search.ask('script')
    expect(search.ask('<script>alert(1)</script>').kind).not.toBe('nothing-asked')
    expect(search.ask('<script>')).toEqual(plain)
  })

  test('what looks like a name is offered where nothing is found', () => {
    const answer = search.ask('hüppeviisork')
    expect(answer).toMatchObject({ kind: 'none' })
    expect(answer.kind === 'none' && answer.nearest[0]).toBe('hüperviisor')
  })
})

test('what is shown is the course’s own text, marked where it was asked for', () => {
  const answer = search.ask('lõksud')
  if (answer.kind !== 'hits') throw new Error('nothing found')
  expect(answer.hits.flatMap(({ title }) => title.filter(({ marked }) => marked)).map(({ text }) => text)).toContain('lõks')
  for (const { entry, title, excerpt } of answer.hits) {
    expect(title.map(({ text }) => text).join('')).toBe(entry.title)
    expect(entry.text).toContain(excerpt.map(({ text }) => text).join('').replace(/^… | …$/g, ''))
  }
})
