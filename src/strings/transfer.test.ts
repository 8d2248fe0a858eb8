import { expect, test } from 'vitest'
import { presenterStrings } from './presenter.ts'
import { transferStrings } from './transfer.ts'

test('what was found in a code is a sentence for one answer, for one of many and for many', () => {
  expect(transferStrings.found(1, 1, true)).toBe('Seal on vastatud ühele küsimusele. See vastus on siin uus või siinsest hilisem.')
  expect(transferStrings.found(5, 1, true)).toBe('Seal on vastatud 5 küsimusele. Üks vastus on siin uus või siinsest hilisem.')
  expect(transferStrings.found(5, 4, true)).toBe('Seal on vastatud 5 küsimusele. 4 vastust on siin uued või siinsetest hilisemad.')
})

test('a part of the lesson that comes first begins at once, not at minute 0', () => {
  expect(presenterStrings.part(0, 7)).toBe('Kavas: kohe tunni alguses, kestab 7 min.')
  expect(presenterStrings.part(4, 7)).toBe('Kavas: algab 4. minutil, kestab 7 min.')
})
