import { describe, expect, test } from 'vitest'
import { mark, type Option, type Question } from './quiz.ts'

const option = (id: string, correct: boolean): Option => ({ id, text: id, correct, explanation: `about ${id}` })
const fields = { id: 'q', prompt: 'Which?', role: 'check', sources: [] } as const
const one: Question = { ...fields, kind: 'choose', options: [option('a', true), option('b', false), option('c', false)] }
const several: Question = { ...fields, kind: 'choose-several', options: [option('a', true), option('b', false), option('c', true)] }
const ids = (options: readonly Option[]) => options.map(({ id }) => id)

describe('a question with one right option', () => {
  test('is right with it and wrong with any other', () => {
    expect(mark(one, ['a']).correct).toBe(true)
    expect(mark(one, ['b']).correct).toBe(false)
  })

  test('is wrong with nothing, and with the right one among others', () => {
    expect(mark(one, []).correct).toBe(false)
    expect(mark(one, ['a', 'b']).correct).toBe(false)
  })

  test('never tells which option would have been right', () => {
    expect(mark(one, ['b'])).toMatchObject({ picked: [{ id: 'b' }], missed: [] })
  })
})

describe('a question with several right options', () => {
  test('is right only with all of them and no other', () => {
    expect(mark(several, ['c', 'a']).correct).toBe(true)
    expect(mark(several, ['a']).correct).toBe(false)
    expect(mark(several, ['a', 'b', 'c']).correct).toBe(false)
  })

  test('gives the picked options and the right ones that were missed, in authored order', () => {
    const marking = mark(several, ['b', 'a'])
    expect(ids(marking.picked)).toEqual(['a', 'b'])
    expect(ids(marking.missed)).toEqual(['c'])
  })
})

test('an option that the question does not have is as if it had not been picked', () => {
  expect(mark(one, ['a', 'gone']).correct).toBe(true)
  expect(mark(several, ['gone'])).toMatchObject({ correct: false, picked: [] })
})
