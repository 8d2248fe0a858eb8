import { expect, test } from 'vitest'
import { wordNames, wordSchema } from './words.ts'

test('every word that has a name has its attributes checked as its own', () => {
  expect(wordNames.length).toBeGreaterThan(8)
  for (const word of wordNames) {
    const codes = wordSchema.safeParse({ word }).error?.issues.map(({ code, path }) => [code, path[0]]) ?? []
    expect([word, codes.filter(([, field]) => field === 'word')]).toEqual([word, []])
  }
})
