import { expect, test } from 'vitest'
import { stepForKey, swipeDirection } from './moves.ts'

test('keys of a slide show lead forward and back and never past the ends', () => {
  for (const key of ['ArrowRight', 'PageDown', ' ', 'n', 'N']) {
    expect(stepForKey(key, 2, 6)).toBe(3)
    expect(stepForKey(key, 6, 6)).toBe(6)
  }
  for (const key of ['ArrowLeft', 'PageUp', 'p', 'P']) {
    expect(stepForKey(key, 2, 6)).toBe(1)
    expect(stepForKey(key, 0, 6)).toBe(0)
  }
  expect(stepForKey('Home', 4, 6)).toBe(0)
  expect(stepForKey('End', 1, 6)).toBe(6)
  expect(stepForKey('Tab', 1, 6)).toBeUndefined()
})

test('a swipe is long and level; a tap, a tremble and a scroll are none', () => {
  expect(swipeDirection(-80, 10)).toBe(1)
  expect(swipeDirection(80, -10)).toBe(-1)
  expect(swipeDirection(-20, 0)).toBe(0)
  expect(swipeDirection(-80, 90)).toBe(0)
})
