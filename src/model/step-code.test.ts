import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeOf, readCode, type CodedLesson } from './step-code.ts'

const lessons: readonly CodedLesson[] = [{ lesson: 3, slides: ['emu-ennustus', 'bochs-kask', 'bochs-ketas'] }, { lesson: 12, slides: ['lopp'] }]

test('a code leads back to its place, however it is typed', () => {
  const code = codeOf({ lesson: 3, slide: 1, step: 3 }, 'bochs-kask') ?? ''
  expect(code).toMatch(/^3B4[A-Z]$/)
  for (const typed of [code, code.toLowerCase(), ` ${code.slice(0, 2)} ${code.slice(2)} `, `${code.slice(0, 2)}-${code.slice(2)}`]) {
    expect(readCode(typed, lessons)).toEqual({ kind: 'place', place: { lesson: 3, slide: 1, step: 3 }, id: 'bochs-kask', nearest: false })
  }
})

test('a code of a course that has got a picture more leads to the same picture, and is called the nearest', () => {
  const code = codeOf({ lesson: 3, slide: 1, step: 3 }, 'bochs-kask') ?? ''
  const later = [{ lesson: 3, slides: ['uus', 'emu-ennustus', 'bochs-kask', 'bochs-ketas'] }]
  expect(readCode(code, later)).toMatchObject({ id: 'bochs-kask', nearest: true })
  expect(readCode(code, [{ lesson: 3, slides: ['emu-ennustus'] }])).toMatchObject({ id: 'emu-ennustus', nearest: true })
  expect(readCode('3Z4A', lessons)).toMatchObject({ kind: 'place', nearest: true })
})

test('what is no code says so, and every text is answered', () => {
  expect(readCode('tere', lessons)).toEqual({ kind: 'no-code' })
  expect(readCode('7A1B', lessons)).toEqual({ kind: 'no-lesson' })
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,2}[A-Z]\d{1,2}[A-Z]$/)), (typed) => {
    const read = readCode(typed, lessons)
    expect(read.kind !== 'place' || lessons.some(({ lesson, slides }) => lesson === read.place.lesson && slides[read.place.slide] === read.id)).toBe(true)
  }))
})
