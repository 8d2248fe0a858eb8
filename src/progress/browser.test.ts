// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { builderPrefix, labPrefix } from '../ui/forms.ts'
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

test('deleting leaves nothing of the reader but that it was done, and nothing else is touched', () => {
  localStorage.setItem('elsewhere', 'x')
  const backEnd = browserBackEnd()
  backEnd.write('now')
  for (const text of ['one', 'two']) backEnd.setAside(text)
  const bringBack = backEnd.erase()
  expect(keptTexts()).toEqual(['x', '1'])
  bringBack()
  expect(keptTexts().toSorted()).toEqual(['1', 'one', 'two', 'x'])
})

test('what labs and the builder keep is deleted with everything else; brought back, it gives way to what was kept since', () => {
  localStorage.setItem('elsewhere', 'x')
  for (const name of ['programm', 'muu']) localStorage.setItem(`${labPrefix}${name}`, name)
  localStorage.setItem(`${builderPrefix}lahendatud`, 'solved')
  const bringBack = browserBackEnd().erase()
  expect(keptTexts().toSorted()).toEqual(['1', 'x'])
  localStorage.setItem(`${labPrefix}muu`, 'new')
  bringBack()
  expect(keptTexts().toSorted()).toEqual(['1', 'new', 'programm', 'solved', 'x'])
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

test('a storage that is full in mid-write keeps what it held, the reader is told, and all is kept once there is room', () => {
  const storage = new TestStorage()
  let room = 1
  vi.stubGlobal('localStorage', Object.assign(storage, {
    setItem: (key: string, value: string) => {
      if (room-- <= 0) throw new DOMException('full', 'QuotaExceededError')
      TestStorage.prototype.setItem.call(storage, key, value)
    },
  }))
  const store = createStore(browserBackEnd(), today)
  store.record({ kind: 'answer', question: 'a', correct: true })
  expect(store.get().notice).toBeUndefined()
  store.record({ kind: 'answer', question: 'b', correct: true })
  expect(store.get().notice).toBe('not-saved')
  const next = createStore(browserBackEnd(), today).get()
  expect([Object.keys(next.state.answers), next.notice]).toEqual([['a'], undefined])
  room = 9
  store.record({ kind: 'answer', question: 'c', correct: true })
  expect(store.get().notice).toBeUndefined()
  expect(Object.keys(createStore(browserBackEnd(), today).get().state.answers)).toEqual(['a', 'b', 'c'])
})

test('a clock set back by a year neither loses an answer nor takes the new one for the older', () => {
  let day = 2500
  const first = createStore(browserBackEnd(), () => day)
  first.record({ kind: 'answer', question: 'q', correct: true })
  day -= 365
  const later = createStore(browserBackEnd(), () => day)
  later.record({ kind: 'answer', question: 'q', correct: false })
  later.record({ kind: 'answer', question: 'new', correct: true })
  const { answers } = createStore(browserBackEnd(), () => day).get().state
  expect(answers['q']).toMatchObject({ firstCorrect: true, lastCorrect: false, attempts: 2 })
  expect(Object.keys(answers)).toEqual(['new', 'q'])
})
