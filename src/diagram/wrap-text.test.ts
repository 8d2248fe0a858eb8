import { expect, test } from 'vitest'
import { widthOf, wrapText } from './wrap-text.ts'

test('lines are no wider than asked, and nothing is lost', () => {
  const text = 'Külalissüsteemi tuum palub, et kvm-intel.ko kirjutaks andmed kettale'
  for (const width of [60, 120, 300]) {
    const lines = wrapText(text, width, 16)
    for (const line of lines) expect(widthOf(line, 16)).toBeLessThanOrEqual(width)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  }
})

test('a soft hyphen is seen only where a line ends', () => {
  expect(wrapText('külalis\u00ADsüsteem', 400, 16)).toEqual(['külalissüsteem'])
  expect(wrapText('külalis\u00ADsüsteem', 90, 16)).toEqual(['külalis-', 'süsteem'])
})

test('a line ends after a hyphen, before a space', () => {
  expect(wrapText('kvm-intel.ko', 70, 16)).toEqual(['kvm-', 'intel.ko'])
  expect(wrapText('hosti tuum', 60, 16)).toEqual(['hosti', 'tuum'])
})
