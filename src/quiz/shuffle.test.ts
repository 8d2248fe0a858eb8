import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shuffle } from './shuffle.ts'

const options = ['right', 'b', 'c', 'd']

test('no item is lost, added or repeated', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer()), fc.string(), (items, seed) => {
    expect(new Set(shuffle(items, seed))).toEqual(new Set(items))
    expect(shuffle(items, seed)).toHaveLength(items.length)
  }))
})

test('the same seed gives the same order, in every browser and every year', () => {
  expect(shuffle(options, 'emu-kes-taidab')).toEqual(shuffle(options, 'emu-kes-taidab'))
  expect(shuffle(options, 'emu-kes-taidab').join()).toMatchInlineSnapshot(`"b,c,right,d"`)
})

test('the given list stays as it was', () => {
  const given = Object.freeze([...options])
  shuffle(given, 'x')
  expect(given).toEqual(options)
})

test('the first item lands in every place about equally often', () => {
  const places = [0, 0, 0, 0]
  for (let number = 0; number < 400; number++) {
    const place = shuffle(options, `q${String(number)}`).indexOf('right')
    places[place] = (places[place] ?? 0) + 1
  }
  for (const times of places) expect(times).toBeGreaterThan(70)
  for (const times of places) expect(times).toBeLessThan(130)
})
