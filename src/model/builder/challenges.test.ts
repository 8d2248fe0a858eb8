import { describe, expect, test } from 'vitest'
import { check } from '../check.ts'
import { writeDraft } from './address.ts'
import { challengeIds, challenges, draftAfter } from './challenges.ts'
import { stackOf } from './item.ts'
import { readDraft } from './read-address.ts'

test('there is one challenge for each id', () => {
  expect(challenges.map(({ id }) => id)).toEqual(challengeIds)
})

describe.each(challenges)('challenge $id', ({ start, solved, solutions }) => {
  const begun = draftAfter(start)

  test('is not solved where it begins', () => {
    expect(solved(begun)).toBe(false)
  })

  test('its beginning can be shared', () => {
    const read = readDraft(writeDraft(begun))
    expect('draft' in read && writeDraft(read.draft)).toBe(writeDraft(begun))
  })

  test.each(solutions.map((solution, number) => ({ number: number + 1, solution })))('solution $number solves it, and no step before the last one does', ({ solution }) => {
    const draft = draftAfter(solution, begun)
    expect(check(stackOf(draft))).toEqual([])
    expect(solved(draft)).toBe(true)
    expect(solved(draftAfter(solution.slice(0, -1), begun))).toBe(false)
  })
})

test('what solves one challenge does not solve all: each asks for something of its own', () => {
  const solutions = challenges.map(({ start, solutions: [first = []] }) => draftAfter(first, draftAfter(start)))
  for (const { solved } of challenges) expect(solutions.filter((draft) => !solved(draft)).length).toBeGreaterThan(2)
})
