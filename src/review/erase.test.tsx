// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { memoryBackEnd } from '../progress/memory.ts'
import { emptyState } from '../progress/state.ts'
import { createStore } from '../progress/store.ts'
import { reviewStrings as words } from '../strings/review.ts'
import { Erase } from './erase.tsx'

afterEach(cleanup)

const show = (backEnd = memoryBackEnd()) => {
  const store = createStore(backEnd, () => 100)
  store.record({ kind: 'answer', question: 'q', correct: true })
  const onErased = vi.fn<() => void>()
  render(<Erase store={store} onErased={onErased} />)
  return { store, onErased }
}
const press = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })) }
const focused = (): string | null | undefined => document.activeElement?.textContent
const said = (): string | null => screen.getByRole('status').textContent

test('one press deletes nothing: it asks, with the harmless answer in focus', () => {
  const { store } = show()
  press(words.erase)
  expect(said()).toBe(words.eraseSure)
  expect(focused()).toBe(words.eraseNo)
  press(words.eraseNo)
  expect(store.get().state.answers).toHaveProperty('q')
  expect(screen.getByText(words.stored(1))).toBeTruthy()
})

test('deletes after a second press, and takes it back', () => {
  const { store, onErased } = show()
  press(words.erase)
  press(words.eraseYes)
  expect(store.get().state).toEqual(emptyState)
  expect(onErased).toHaveBeenCalledTimes(1)
  expect(said()).toBe(words.erased)
  expect(focused()).toBe(words.undo)
  press(words.undo)
  expect(store.get().state.answers).toHaveProperty('q')
  expect(said()).toBe(words.undone)
  expect(focused()).toBe(words.erase)
})

test('says so where the browser does not let it', () => {
  const { store } = show({ ...memoryBackEnd(), erase: () => { throw new Error('denied') } })
  press(words.erase)
  press(words.eraseYes)
  expect(said()).toBe(words.eraseFailed)
  expect(store.get().state.answers).toHaveProperty('q')
})
