import { expect, test } from 'vitest'
import { stackNamed, stacks } from '../../tests/stacks.ts'
import { plateOf } from '../diagram/plate.ts'
import { stripsOf, withDoubledLabels } from './gallery.ts'

test('shows every step of every journey', () => {
  for (const stack of stacks.values()) {
    const strips = stripsOf(stack)
    expect(strips.length).toBeGreaterThan(8)
    for (const { moments } of strips) expect(moments.length).toBeGreaterThan(1)
  }
})

test('doubles the labels and nothing else', () => {
  const stack = stackNamed('wine')
  const doubled = withDoubledLabels(stack)
  expect(plateOf(doubled).boxes.map(({ name }) => name)).toContain('WINE WINE')
  expect(stripsOf(doubled)[0]?.moments[0]?.sentence).toBe(stripsOf(stack)[0]?.moments[0]?.sentence)
})
