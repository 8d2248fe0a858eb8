import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { classify } from '../classify.ts'
import { examples } from './examples.ts'
import { stackOf } from './item.ts'

test.each(examples)('example $id is sound, small, and of the family $family alone', ({ draft, family }) => {
  expect(check(stackOf(draft))).toEqual([])
  expect(draft.length).toBeLessThanOrEqual(7)
  expect(classify(stackOf(draft)).map((verdict) => verdict.family)).toEqual([family])
})
