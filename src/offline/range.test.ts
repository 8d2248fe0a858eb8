import { expect, test } from 'vitest'
import { rangeOf } from './range.ts'

test('a range names its first and last byte, both counted in', () => {
  expect(rangeOf('bytes=0-0', 10)).toEqual({ start: 0, end: 1 })
  expect(rangeOf('bytes=2-5', 10)).toEqual({ start: 2, end: 6 })
})

test('an open end reaches the last byte, and a missing start counts from it', () => {
  expect(rangeOf('bytes=4-', 10)).toEqual({ start: 4, end: 10 })
  expect(rangeOf('bytes=4-99', 10)).toEqual({ start: 4, end: 10 })
  expect(rangeOf('bytes=-3', 10)).toEqual({ start: 7, end: 10 })
  expect(rangeOf('bytes=-99', 10)).toEqual({ start: 0, end: 10 })
})

test('a start after the end of the file is beyond it', () => {
  expect(rangeOf('bytes=10-', 10)).toBe('beyond')
  expect(rangeOf('bytes=-0', 10)).toBe('beyond')
})

test('no range, several of them and nonsense get the whole file', () => {
  for (const header of [null, '', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'lehed=1-2', 'bytes=a-b']) expect(rangeOf(header, 10)).toBe('whole')
})
