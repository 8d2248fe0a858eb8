// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { browserBackEnd } from './browser.ts'
import { createStore } from './store.ts'

const today = () => 2500
const visit = { kind: 'visit', lesson: 'emuleerimine' } as const
const keptTexts = () => Array.from({ length: localStorage.length }, (_, index) => localStorage.getItem(localStorage.key(index) ?? '') ?? '')

/** Of the test's own: some versions of Node define a `localStorage` that is never there and hides the DOM's. */
class TestStorage implements Storage {
  readonly #items = new Map<string, string>()
  get length(): number { return this.#items.size }
  clear(): void { this.#items.clear() }
  key(index: number): string | null { return [...this.#items.keys()][index] ?? null }
  getItem(key: string): string | null { return this.#items.get(key) ?? null }
  setItem(key: string, value: string): void { this.#items.set(key, value) }
  removeItem(key: string): void { this.#items.delete(key) }
}

beforeEach(() => { vi.stubGlobal('localStorage', new TestStorage()) })

test('the next page finds what the last one recorded', () => {
  createStore(browserBackEnd(), today).record(visit)
  expect(createStore(browserBackEnd(), today).get().state.visited).toEqual(['emuleerimine'])
})

test('texts set aside each keep a place of their own, the same text once', () => {
  const backEnd = browserBackEnd()
  backEnd.write('now')
  for (const text of ['one', 'two', 'one']) backEnd.setAside(text)
  expect(keptTexts().toSorted()).toEqual(['now', 'one', 'two'])
})

test('a write of another tab is noticed, one to another key is not', () => {
  const backEnd = browserBackEnd()
  const changed = vi.fn<() => void>()
  backEnd.watch(changed)
  backEnd.write('x')
  const key = localStorage.key(0)
  dispatchEvent(new StorageEvent('storage', { key: 'elsewhere' }))
  expect(changed).not.toHaveBeenCalled()
  dispatchEvent(new StorageEvent('storage', { key }))
  dispatchEvent(new StorageEvent('storage', { key: null }))
  expect(changed).toHaveBeenCalledTimes(2)
})

test.each([
  ['blocked', { get: () => { throw new DOMException('denied', 'SecurityError') } }],
  ['missing', { get: () => null }],
])('with storage %s the course works and says that nothing is saved', (_, access) => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
  Object.defineProperty(globalThis, 'localStorage', { ...access, configurable: true })
  try {
    const store = createStore(browserBackEnd(), today)
    expect(store.get().notice).toBe('not-saved')
    store.record(visit)
    expect(store.get().state.visited).toEqual(['emuleerimine'])
  } finally {
    if (real) Object.defineProperty(globalThis, 'localStorage', real)
  }
})

test('deleting leaves nothing of ours, and nothing else is touched', () => {
  localStorage.setItem('elsewhere', 'x')
  const backEnd = browserBackEnd()
  backEnd.write('now')
  for (const text of ['one', 'two']) backEnd.setAside(text)
  const bringBack = backEnd.erase()
  expect(keptTexts()).toEqual(['x'])
  bringBack()
  expect(keptTexts().toSorted()).toEqual(['one', 'two', 'x'])
})

test('a storage that gives a text under every name is read to an end', () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
  const getItem = vi.fn<() => string>(() => '{"version":1,"answers":[[[')
  Object.defineProperty(globalThis, 'localStorage', { value: { getItem, setItem: () => {} }, configurable: true })
  try {
    expect(createStore(browserBackEnd(), today).get().notice).toBe('damaged')
    expect(getItem.mock.calls.length).toBeLessThan(500)
  } finally {
    if (real) Object.defineProperty(globalThis, 'localStorage', real)
  }
})
