import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseTest, scoreOf, type TestQuestion } from './final-test.ts'

const kinds = ['choose', 'choose-several', 'order', 'click-layer', 'name-family'] as const
/** Twelve lessons of nine questions: mostly `choose`, each other kind in a few lessons. */
const course: TestQuestion[] = Array.from({ length: 12 }, (_, lesson) => Array.from({ length: 9 }, (__, index): TestQuestion => ({
  id: `q${String(lesson)}-${String(index)}`, lesson: `l${String(lesson)}`, goal: (index % 5) + 1, kind: index === 8 ? kinds[lesson % 5] ?? 'choose' : 'choose',
}))).flat()
const ids = (questions: readonly TestQuestion[]): string[] => questions.map(({ id }) => id)
const seeds = fc.string({ maxLength: 8 })

describe('the choice of questions', () => {
  test('takes two of each lesson, of different goals', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const chosen = chooseTest(course, seed)
      expect(new Set(ids(chosen)).size).toBe(24)
      for (let lesson = 0; lesson < 12; lesson++) {
        const own = chosen.filter((question) => question.lesson === `l${String(lesson)}`)
        expect(new Set(own.map(({ goal }) => goal)).size).toBe(2)
      }
    }))
  })

  test('holds every kind that the course has', () => {
    fc.assert(fc.property(seeds, (seed) => { expect(new Set(chooseTest(course, seed).map(({ kind }) => kind))).toEqual(new Set(kinds)) }))
  })

  test('is the same for the same seed, in whatever order the questions come, and differs between seeds', () => {
    fc.assert(fc.property(seeds, (seed) => { expect(chooseTest(course.toReversed(), seed)).toEqual(chooseTest(course, seed)) }))
    expect(ids(chooseTest(course, '1'))).not.toEqual(ids(chooseTest(course, '2')))
  })

  test('never asks of one lesson twice in a row', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const lessons = chooseTest(course, seed).map(({ lesson }) => lesson)
      expect(lessons.some((lesson, index) => lesson === lessons[index + 1])).toBe(false)
    }))
  })

  test('takes what there is of a lesson with too few', () => {
    expect(ids(chooseTest(course.slice(0, 1), 'x'))).toEqual(['q0-0'])
    expect(chooseTest([], 'x')).toEqual([])
  })
})

test('a score tells right, answered and asked apart; answers to other questions do not count', () => {
  const asked = course.slice(0, 4)
  expect(scoreOf(asked, { 'q0-0': true, 'q0-1': false, elsewhere: true })).toEqual({ right: 1, answered: 2, asked: 4 })
  expect(scoreOf(asked, { 'q0-0': true }, ({ goal }) => goal === 2)).toEqual({ right: 0, answered: 0, asked: 1 })
  expect(scoreOf([{ ...course[0], id: 'constructor', lesson: 'l0', kind: 'choose', goal: 1 }], {})).toMatchObject({ answered: 0 })
})
