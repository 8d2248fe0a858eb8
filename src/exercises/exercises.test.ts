import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stacks } from '../../tests/stacks.ts'
import { check } from '../model/check.ts'
import { classify, familyRules } from '../model/classify.ts'
import { codeOf } from '../model/exercises/code.ts'
import { askedId } from '../model/exercises/composed.ts'
import { plantedRules } from '../model/exercises/faults.ts'
import { excerptsOf, fewestPieces, mostPieces } from '../model/exercises/journeys.ts'
import { operations } from '../model/operations.ts'
import type { Passage } from '../model/order.ts'
import { markOrder } from '../model/quiz.ts'
import { shownPieces } from '../quiz/shuffle.ts'
import { familyNames } from '../strings/families.ts'
import { reasonTexts } from '../strings/exercise-faults.ts'
import { familyExercise } from './family-exercise.ts'
import { faultExercise } from './fault-exercise.ts'
import { orderExercise } from './order-exercise.ts'
import { emptyState, record, type ProgressState } from '../progress/state.ts'
import { reasonIdOf, tallyOf } from './solved.ts'

const course = [...stacks.values()]
const codes = fc.nat(2 ** 31).map(codeOf)
const unfinished = /undefined|NaN|\(\)|\s{2}|\bhw\b|asked/

const permutations = <Item>(items: readonly Item[]): Item[][] =>
  (items.length < 2 ? [[...items]] : items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest])))

/** Whether the request never jumps: said once more, without the search that made the exercise. */
const isGapless = (order: readonly Passage[], begins: string): boolean => order.every(({ start }, index) => start === (order[index - 1]?.end ?? begins))

describe('steps to be put in order', () => {
  const excerpts = course.flatMap(({ layers }) => operations.flatMap((operation) => excerptsOf(layers, operation)))

  test('there are hundreds of excerpts, and each has one order among all in which the request never jumps', () => {
    expect(excerpts.length).toBeGreaterThan(300)
    for (const { passages } of excerpts) {
      expect(passages.length).toBeGreaterThanOrEqual(fewestPieces)
      expect(passages.length).toBeLessThanOrEqual(mostPieces)
      const begins = passages[0]?.start ?? ''
      expect(permutations(passages).filter((order) => isGapless(order, begins))).toEqual([passages])
    }
  })

  test('exactly one order of the pieces is marked right; none stands there at first, and no hint says a step before the second', () => {
    const met = new Set<string>()
    fc.assert(fc.property(codes, (code) => {
      const { question, hints, steps, title } = orderExercise(code, course)
      const texts = question.pieces.map(({ text }) => text)
      expect(new Set(texts).size).toBe(texts.length)
      expect(permutations(question.pieces.map(({ id }) => id)).filter((order) => markOrder(question, order).correct)).toHaveLength(1)
      expect(markOrder(question, shownPieces(question).map(({ id }) => id)).correct).toBe(false)
      for (const text of texts) expect(hints.join()).not.toContain(text)
      expect(steps).toHaveLength(texts.length)
      expect([...hints, ...steps, question.prompt].join(' ')).not.toMatch(unfinished)
      met.add(`${title} ${texts.join()}`)
    }), { numRuns: 1000, seed: 5 })
    expect(met.size).toBeGreaterThan(200)
  })

  test('another system in the course leaves nearly every exercise as it was', () => {
    const [first, ...others] = course
    const sample = Array.from({ length: 400 }, (_, index) => codeOf(index * 7919))
    const kept = sample.filter((code) => orderExercise(code, course).stack === orderExercise(code, others).stack)
    expect(first).toBeDefined()
    expect(kept.length / sample.length).toBeGreaterThan(0.9)
  })
})

describe('a mistake to be found', () => {
  test('one layer and one reason are right, and they are those that the model names', () => {
    const met = new Map<string, number>()
    fc.assert(fc.property(codes, (code) => {
      const { where, why, mended, cleared, hints, steps, layers } = faultExercise(code)
      const [wrong, ...more] = where.options.filter(({ correct }) => correct)
      const [rule, ...others] = why.options.filter(({ correct }) => correct)
      expect([more, others]).toEqual([[], []])
      expect(check(mended.layers)).toEqual([])
      expect(why.options.length).toBeGreaterThanOrEqual(3)
      for (const options of [where.options, why.options]) expect(new Set(options.map(({ text }) => text)).size).toBe(options.length)
      expect(new Set(layers.map(({ text, name }) => name + text)).size).toBe(where.options.length)
      // The first hint leaves at least two layers beside the wrong one, and says no reason.
      expect(cleared).not.toContain(wrong?.id)
      expect(cleared.length).toBeGreaterThan(0)
      expect(where.options.length - cleared.length).toBeGreaterThanOrEqual(3)
      for (const text of Object.values(reasonTexts)) expect(hints.join()).not.toContain(text)
      expect(hints[1]).not.toContain(wrong?.text ?? '')
      expect([...hints, ...steps, ...layers.map(({ text }) => text), ...[...where.options, ...why.options].map(({ explanation }) => explanation)].join(' ')).not.toMatch(unfinished)
      met.set(rule?.id ?? '', (met.get(rule?.id ?? '') ?? 0) + 1)
    }), { numRuns: 3000, seed: 5 })
    expect([...met.keys()].toSorted()).toEqual([...plantedRules].toSorted())
    expect(Math.min(...met.values())).toBeGreaterThan(200)
  })
})

describe('a family to be named', () => {
  const ofMachines = ['emulation', 'bare-metal', 'hosted', 'in-kernel']
  const ofSystems = ['emulation', 'compatibility', 'application-kernel', 'os-level']

  test('one family is right, by every criterion; nothing before the answer names it, and the first hint leaves a choice', () => {
    const met = new Set<string>()
    fc.assert(fc.property(codes, (code) => {
      const { stack, question, facts, hints, steps, plate } = familyExercise(code)
      const verdict = classify(stack.layers).find(({ at }) => at === askedId)
      const [right, ...more] = question.options.filter(({ correct }) => correct)
      expect([right?.id, more]).toEqual([verdict?.family, []])
      expect(question.options).toHaveLength(4)
      expect(new Set(question.options.map(({ text }) => text)).size).toBe(4)
      for (const other of [verdict?.byPlace, verdict?.byPrivilege]) expect(question.options.some(({ id }) => id === other)).toBe(false)
      const told = [...facts, ...hints, plate.boxes.find(({ id }) => id === askedId)?.name ?? ''].join(' ').toLowerCase()
      for (const name of Object.values(familyNames)) expect(told).not.toContain(name)
      const left = hints[0].includes('mitte tervet masinat') ? ofSystems : ofMachines
      expect(left).toContain(right?.id)
      expect(question.options.filter(({ id }) => left.includes(id)).length).toBeGreaterThanOrEqual(2)
      expect([...facts, ...hints, ...steps, ...question.options.map(({ explanation }) => explanation)].join(' ')).not.toMatch(unfinished)
      met.add(right?.id ?? '')
    }), { numRuns: 3000, seed: 5 })
    expect(met).toEqual(new Set(familyRules.map(({ family }) => family)))
  })
})

test('an exercise counts as solved once all of it is right, and at once only without a slip', () => {
  const after = (...answers: readonly (readonly [string, boolean])[]): ProgressState =>
    answers.reduce((state, [question, correct]) => record(state, { kind: 'answer', question, correct }, 0), emptyState)
  const fault = 'harjutus-viga-abcde'
  expect(tallyOf(after(['harjutus-sammud-abcde', true], ['harjutus-perekond-abcde', false], ['harjutus-perekond-abcde', true]))).toEqual({ solved: 2, atOnce: 1 })
  expect(tallyOf(after([fault, true]))).toEqual({ solved: 0, atOnce: 0 })
  expect(tallyOf(after([fault, true], [reasonIdOf(fault), false]))).toEqual({ solved: 0, atOnce: 0 })
  expect(tallyOf(after([fault, true], [reasonIdOf(fault), true]))).toEqual({ solved: 1, atOnce: 1 })
})
