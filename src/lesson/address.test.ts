import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureSearch, isExact, parseFigureRequest, stepIndex } from './address.ts'

describe('the address of a figure', () => {
  test('names a figure and its step', () => {
    expect(parseFigureRequest('?joonis=bochs-ketas&samm=3')).toEqual({ figure: 'bochs-ketas', step: '3' })
    expect(parseFigureRequest('?joonis=bochs-ketas')).toEqual({ figure: 'bochs-ketas' })
  })

  test('without a figure asks for nothing', () => {
    for (const search of ['', '?', '?samm=3', '?joonis=', '?joonis=&samm=2', '?x=%E0%A4%A']) expect(parseFigureRequest(search)).toBeUndefined()
  })

  test('clamps the step to those that the figure has', () => {
    const cases = { '1': 0, '5': 4, '6': 4, '99999999999999999999': 4, Infinity: 4, '0': 0, '-3': 0, '-Infinity': 0, '2.9': 1, ' 3 ': 2, '0x2': 1, '': 0, kolm: 0, NaN: 0, '3,5': 0 }
    for (const [step, index] of Object.entries(cases)) expect([step, stepIndex(step, 5)]).toEqual([step, index])
    expect(stepIndex(undefined, 5)).toBe(0)
    expect(stepIndex('4', 0)).toBe(0)
  })

  test('is corrected unless it is exactly what we write ourselves', () => {
    expect(isExact('3', 2)).toBe(true)
    expect(isExact(undefined, 0)).toBe(true)
    for (const step of ['03', '3.0', ' 3', '4', '']) expect(isExact(step, 2)).toBe(false)
  })

  test('keeps other parameters', () => {
    expect(figureSearch('?klass=it21&samm=x', 'wine', 0)).toBe('?klass=it21&samm=1&joonis=wine')
  })

  test('never throws and always gives a step of the figure, whatever stands in the address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (search, count) => {
      const request = parseFigureRequest(search)
      const index = stepIndex(request?.step, count)
      expect(Number.isInteger(index) && index >= 0 && index < count).toBe(true)
    }))
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 20 }), (step, count) => {
      const index = stepIndex(step, count)
      expect(Number.isInteger(index) && index >= 0 && index <= Math.max(0, count - 1)).toBe(true)
    }))
  })

  test('reads back what it writes', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(100), fc.string(), (figure, index, search) => {
      const request = parseFigureRequest(figureSearch(search, figure, index))
      expect(request).toEqual({ figure, step: String(index + 1) })
      expect(stepIndex(request?.step, 101)).toBe(index)
    }))
  })
})
