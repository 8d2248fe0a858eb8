import { describe, expect, test } from 'vitest'
import { arranged, mark, markOrder, type OptionQuestion, type Option, type OrderQuestion, type Piece } from './quiz.ts'

const option = (id: string, correct: boolean): Option => ({ id, text: id, correct, explanation: `about ${id}` })
const fields = { id: 'q', prompt: 'Which?', role: 'check', sources: [] } as const
const one: OptionQuestion = { ...fields, kind: 'choose', options: [option('a', true), option('b', false), option('c', false)] }
const several: OptionQuestion = { ...fields, kind: 'choose-several', options: [option('a', true), option('b', false), option('c', true)] }
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

test('a layer or a family is marked as a choice: one, or all of several', () => {
  const { options } = one
  expect(mark({ ...fields, kind: 'name-family', options }, ['a']).correct).toBe(true)
  const picture = { rows: 1, boxes: [] }
  const layers = (both: boolean): OptionQuestion => ({ ...fields, kind: 'click-layer', picture, several: both, options: [option('a', true), option('b', both), option('c', false)] })
  expect(mark(layers(false), ['a']).correct).toBe(true)
  expect(mark(layers(true), ['a'])).toMatchObject({ correct: false, missed: [{ id: 'b' }] })
  expect(mark(layers(true), ['b', 'a']).correct).toBe(true)
})

describe('steps to be put in order', () => {
  const piece = (id: string): Piece => ({ id, text: `step ${id}`, startsAt: 'somewhere', returning: false })
  const order: OrderQuestion = { ...fields, kind: 'order', pieces: ['2', '3', '4', '5'].map(piece) }

  test('are right in the journey\'s own order only', () => {
    expect(markOrder(order, ['2', '3', '4', '5'])).toMatchObject({ correct: true, places: [{ right: true }, { right: true }, { right: true }, { right: true }] })
    expect(markOrder(order, ['2', '3', '4', '5']).firstWrong).toBeUndefined()
    expect(markOrder(order, ['3', '2', '4', '5']).correct).toBe(false)
  })

  test('the right places are told, and the first wrong one with what stands there and what belongs there', () => {
    const marking = markOrder(order, ['2', '5', '4', '3'])
    expect(marking.places.map(({ right }) => right)).toEqual([true, false, true, false])
    expect(marking.firstWrong).toMatchObject({ index: 1, given: { id: '5' }, wanted: { id: '3' } })
  })

  test('whatever the selection, every piece has one place', () => {
    expect(arranged(order.pieces, ['5', 'gone', '5']).map(({ id }) => id)).toEqual(['5', '2', '3', '4'])
    expect(markOrder(order, []).correct).toBe(true)
    expect(markOrder(order, ['gone', '5']).places).toHaveLength(4)
  })
})
