// @vitest-environment node
import { expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

test('counts inserted, dropped, changed and swapped letters', () => {
  expect(editDistance('ketas', 'ketas')).toBe(0)
  expect(editDistance('kettas', 'ketas')).toBe(1)
  expect(editDistance('kets', 'ketas')).toBe(1)
  expect(editDistance('kotas', 'ketas')).toBe(1)
  expect(editDistance('ektas', 'ketas')).toBe(1)
  expect(editDistance('', 'ketas')).toBe(5)
})

test('finds the nearest word, or none where nothing is near', () => {
  expect(nearest('emulator', ['host', 'emulaator'])).toBe('emulaator')
  expect(nearest('Bochs', ['bochs'])).toBe('bochs')
  expect(nearest('x', ['bochs', 'wine'])).toBeUndefined()
  expect(nearest('emulator', [])).toBeUndefined()
})
