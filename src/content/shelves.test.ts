import { expect, test } from 'vitest'
import { loadFrom, shelfCount, shelfOf, type Loaders } from './shelves.ts'

const names = (count: number): string[] => Array.from({ length: count }, (_, place) => `emuleerimine-n${String(place)}`)

/** The shelves as the build makes them, and how many of them were fetched. */
const shelved = (all: readonly string[]) => {
  const count = shelfCount(all.length)
  let fetched = 0
  const shelves = Array.from({ length: count }, (_, number) => async (): Promise<{ loaders: Loaders<string> }> => {
    fetched += 1
    return { loaders: Object.fromEntries(all.filter((name) => shelfOf(name, count) === number).map((name) => [name, async () => `tekst: ${name}`])) }
  })
  return { shelves, fetched: () => fetched }
}

test('every name is found by fetching one shelf, and an unknown one is not', async () => {
  for (const size of [1, 24, 25, 200]) {
    const { shelves, fetched } = shelved(names(size))
    for (const [place, name] of names(size).entries()) {
      expect(await loadFrom(shelves, name)).toBe(`tekst: ${name}`)
      expect(fetched()).toBe(place + 1)
    }
    expect(await loadFrom(shelves, 'olematu')).toBeUndefined()
    expect(await loadFrom(shelves, 'constructor')).toBeUndefined()
  }
})

test('a shelf at hand is not fetched', async () => {
  expect(await loadFrom([{ kvm: async () => 'tekst' }], 'kvm')).toBe('tekst')
  expect(await loadFrom([{ kvm: async () => 'tekst' }], 'toString')).toBeUndefined()
})

test('what a page knows of 200 names is little more than of 24: no shelf is much fuller than the others', () => {
  const count = shelfCount(200)
  const fullest = Math.max(...Array.from({ length: count }, (_, number) => names(200).filter((name) => shelfOf(name, count) === number).length))
  expect(shelfCount(24)).toBe(1)
  expect(count + fullest).toBeLessThan(48)
})
