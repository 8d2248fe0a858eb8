import fc from 'fast-check'
import { expect, test } from 'vitest'
import { obey, start, type Slide } from '../model/session.ts'
import { searchOf, sessionAt } from './address.ts'

const slides: readonly Slide[] = [{ kind: 'question', id: 'q', options: 3 }, { kind: 'figure', id: 'f', steps: 4 }, { kind: 'figure', id: 'g', steps: 1 }]

test('the address of every place leads back to it', () => {
  let session = start
  for (let press = 0; press < 8; press += 1) {
    expect(sessionAt(searchOf(session, slides), slides)).toEqual({ session: { ...start, slide: session.slide, step: session.step }, moved: false })
    session = obey(session, slides, { kind: 'next' })
  }
})

test('an address of another edition leads to the nearest place and says so', () => {
  expect(sessionAt('?joonis=f&samm=9', slides)).toEqual({ session: { ...start, slide: 1, step: 3 }, moved: true })
  expect(sessionAt('?joonis=olematu&samm=2', slides)).toEqual({ session: start, moved: true })
  expect(sessionAt('?kysimus=f', slides)).toEqual({ session: start, moved: true })
})

test('no address is too strange', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (figure, step) => {
    const { session } = sessionAt(`?joonis=${figure}&samm=${step}`, slides)
    expect(slides[session.slide]).toBeDefined()
  }))
})
