import { expect, test } from 'vitest'
import { actionFor, keyCaps, type KeyPress } from './keys.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more })

test.each([
  ['PageDown', 'next'], ['PageUp', 'previous'], ['b', 'black'], ['B', 'black'], ['.', 'black'], ['ArrowRight', 'next'], [' ', 'next'], ['N', 'next'], ['Home', 'first'], ['End', 'last'], ['v', 'reveal'],
])('%s is the command %s', (key, kind) => { expect(actionFor(press(key))).toEqual({ kind: 'command', command: { kind } }) })

test.each([['F5', 'full-screen'], ['f', 'full-screen'], ['Escape', 'close'], ['?', 'keys'], ['g', 'overview']])('%s changes the view: %s', (key, view) => {
  expect(actionFor(press(key))).toEqual({ kind: 'view', view })
})

test('digits count hands, with Shift they take one away, whatever sign Shift makes of them', () => {
  expect(actionFor(press('2', { code: 'Digit2' }))).toEqual({ kind: 'command', command: { kind: 'count', option: 1, by: 1 } })
  expect(actionFor(press('"', { code: 'Digit2', shiftKey: true }))).toEqual({ kind: 'command', command: { kind: 'count', option: 1, by: -1 } })
  expect(actionFor(press('9', { code: 'Digit9' }))).toBeUndefined()
})

test('keys held with Ctrl, Alt or Meta are the browser’s, and unknown keys nobody’s', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const) expect(actionFor(press('p', { [held]: true }))).toBeUndefined()
  for (const key of ['x', 'Tab', 'Enter', 'toString', 'constructor']) expect(actionFor(press(key))).toBeUndefined()
})

test('every cap of the table does something when it is pressed; the one of the notes while it is held', () => {
  const signs: Readonly<Record<string, string>> = { '→': 'ArrowRight', '←': 'ArrowLeft', '↓': 'ArrowDown', '↑': 'ArrowUp', space: ' ', '−': '-', Esc: 'Escape' }
  const caps = Object.values(keyCaps).flat().filter((cap) => !['…', ...keyCaps.notes].includes(cap))
  expect(caps.filter((cap) => actionFor(press(signs[cap] ?? cap, /^\d$/.test(cap) ? { code: `Digit${cap}` } : {})) === undefined)).toEqual([])
})
