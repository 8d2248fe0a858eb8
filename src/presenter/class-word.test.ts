import { expect, test } from 'vitest'
import { classWord, windowName } from './class-word.ts'

const windowAt = (protocol: string, name = '') => ({ name, location: { protocol } })

test('windows from a disk share the word of the one that opened the other, after a reload too, and another class has another', () => {
  const projector = windowAt('file:')
  const word = classWord('projector', projector)
  expect(word).toMatch(/^[0-9a-z]{28}$/)
  const presenter = windowAt('file:', windowName('presenter', word))
  expect(classWord('presenter', presenter)).toBe(word)
  expect(classWord('projector', projector)).toBe(word)
  expect(classWord('projector', windowAt('file:', 'somebody'))).not.toBe(word)
})

test('on a host there is no word, and the window keeps its name', () => {
  const own = windowAt('https:', 'moodle')
  expect(classWord('projector', own)).toBeUndefined()
  expect(own.name).toBe('moodle')
  expect(windowName('presenter', undefined)).toBe('vahekiht-ettekandja')
})
