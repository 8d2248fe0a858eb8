import { expect, test } from 'vitest'
import { stacks } from '../../../tests/stacks.ts'
import { mark, markOrder } from '../../model/quiz.ts'
import { keyOf, variantsOf, type PrintedExercise } from './variants.ts'
import { mostVariants, parseVariantsRequest } from './request.ts'

const course = [...stacks.values()]
const codes = ['aaaaa', 'k7m2q', 'm4xyz']
const printed = (code: string, kind: 'all' | 'viga' = 'all'): PrintedExercise[][] => variantsOf({ code, count: mostVariants, kind }, course).map(({ pages }) => pages.flat())
/** What a pupil reads of it, whatever its code. */
const readIn = ({ exercise, asked }: PrintedExercise): string => JSON.stringify([exercise.kind === 'perekond' ? exercise.facts : exercise.kind === 'viga' ? exercise.layers : exercise.title, asked.flatMap((one) => (one.kind === 'order' ? one.pieces.map(({ text }) => text).toSorted() : [])), exercise.kind === 'perekond' ? exercise.plate.boxes.map(({ name }) => name) : ''])

test('a code gives the same sheets again, and fewer variants are the first of more', () => {
  expect(printed('k7m2q')).toEqual(printed('k7m2q'))
  expect(variantsOf({ code: 'k7m2q', count: 2, kind: 'all' }, course)).toEqual(variantsOf({ code: 'k7m2q', count: mostVariants, kind: 'all' }, course).slice(0, 2))
  expect(printed('k7m2q')).not.toEqual(printed('k7m2r'))
})

test('every variant has one exercise of each kind, and no two variants the same one', () => {
  for (const code of codes) {
    const variants = printed(code)
    for (const exercises of variants) expect(exercises.map(({ exercise }) => exercise.kind)).toEqual(['sammud', 'perekond', 'viga'])
    for (const index of [0, 1, 2]) expect([code, index, new Set(variants.map((exercises) => exercises.slice(index, index + 1).map(readIn).join())).size]).toEqual([code, index, mostVariants])
  }
  expect(printed('k7m2q', 'viga').map((exercises) => exercises.map(({ exercise }) => exercise.kind))).toEqual(Array.from({ length: mostVariants }, () => ['viga']))
})

test('the key is marked right by the marks of the screen, and the order that is printed wrong', () => {
  for (const code of codes) for (const asked of printed(code).flat().flatMap((exercise) => exercise.asked)) {
    const key = keyOf(asked)
    if (asked.kind === 'order') {
      const order = asked.pieces.map(({ id }, index) => ({ id, place: Number(key.split(', ')[index]) })).toSorted((one, other) => one.place - other.place)
      expect(markOrder(asked.question, order.map(({ id }) => id)).correct).toBe(true)
      expect(markOrder(asked.question, asked.pieces.map(({ id }) => id)).correct).toBe(false)
    } else {
      const option = asked.options[key.charCodeAt(0) - 65]
      expect(asked.question.kind === 'choose' ? key.length === 1 : key.endsWith(option?.text ?? '?')).toBe(true)
      expect(mark(asked.question, [option?.id ?? '']).correct).toBe(true)
    }
  }
})

test('where the layer with the mistake is asked for, no other question of the sheet names it', () => {
  for (const { exercise, asked } of printed('k7m2q', 'viga').flat()) {
    const name = exercise.kind === 'viga' ? exercise.where.options.find(({ correct }) => correct)?.text ?? '?' : '?'
    expect(asked[1]?.question.prompt.toLowerCase()).not.toContain(name.toLowerCase())
  }
})

test('an address with a wrong code, number or kind says so, and shows the nearest sheets', () => {
  expect(parseVariantsRequest('')).toEqual({ request: { code: 'aaaaa', count: 4, kind: 'all' }, wrong: {} })
  expect(parseVariantsRequest('?kood=K7M2Q&variante=8&liik=viga')).toEqual({ request: { code: 'k7m2q', count: 8, kind: 'viga' }, wrong: {} })
  expect(parseVariantsRequest('?kood=x&variante=99&liik=muu')).toEqual({ request: { code: 'aaaaa', count: 8, kind: 'all' }, wrong: { code: 'x', count: '99', kind: 'muu' } })
  expect(parseVariantsRequest('?variante=0').request.count).toBe(1)
  expect(parseVariantsRequest('?variante=kolm')).toEqual({ request: { code: 'aaaaa', count: 4, kind: 'all' }, wrong: { count: 'kolm' } })
})
