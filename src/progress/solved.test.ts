// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { createSolved, parseSolved } from './solved.ts'

const solvedKey = 'vahekiht:labor:ulesanded'
const createSolvedTasks = (keeps?: boolean) => createSolved(solvedKey, keeps)

const items = new Map<string, string>()
const storage = { getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, value: string) => { items.set(key, value) } }

beforeEach(() => {
  items.clear()
  vi.stubGlobal('localStorage', storage)
})

const idle = (): void => {}
const known = (keeps = true): string[] => {
  const tasks = createSolvedTasks(keeps)
  tasks.subscribe(idle)()
  return [...tasks.get()]
}

test('what is solved is there at the next visit, with what another page has added meanwhile', () => {
  const [one, other] = [createSolvedTasks(), createSolvedTasks()]
  expect([one.add(['a']), other.add(['b', 'a']), one.add(['c'])]).toEqual([true, true, true])
  expect(known()).toEqual(['a', 'b', 'c'])
})

test('who listens hears of another page, and of everything deleted', () => {
  const tasks = createSolvedTasks()
  const heard = vi.fn<() => void>()
  const stop = tasks.subscribe(heard)
  createSolvedTasks().add(['a'])
  dispatchEvent(new StorageEvent('storage', { key: 'elsewhere' }))
  expect(heard).not.toHaveBeenCalled()
  dispatchEvent(new StorageEvent('storage', { key: solvedKey }))
  expect([...tasks.get()]).toEqual(['a'])
  items.clear()
  dispatchEvent(new StorageEvent('storage', { key: null }))
  expect([...tasks.get()]).toEqual([])
  expect(heard).toHaveBeenCalledTimes(2)
  stop()
})

test('what was deleted on another page of the course does not come back', () => {
  const tasks = createSolvedTasks()
  tasks.add(['a'])
  items.clear()
  tasks.add(['b'])
  expect(known()).toEqual(['b'])
})

test.each([
  ['blocked', { get: () => { throw new DOMException('denied', 'SecurityError') } }],
  ['full', { value: { ...storage, setItem: () => { throw new DOMException('full', 'QuotaExceededError') } } }],
])('with storage %s it is known until the page is left, and that is told', (_, access) => {
  Object.defineProperty(globalThis, 'localStorage', { ...access, configurable: true })
  const tasks = createSolvedTasks()
  expect(tasks.add(['a'])).toBe(false)
  expect(tasks.unkept.get()).toBe(true)
  expect([...tasks.get()]).toEqual(['a'])
})

test('within a learning environment nothing is left in the browser, and nothing is missed', () => {
  const tasks = createSolvedTasks(false)
  expect(tasks.add(['a'])).toBe(true)
  expect([[...tasks.get()], items.size]).toEqual([['a'], 0])
})

test('a text that is none of ours is taken for nothing solved, and the next one solved is kept', () => {
  for (const text of ['', '{', '[]', 'null', '{"version":2,"solved":["a"]}', '{"version":1,"solved":7}']) {
    items.set(solvedKey, text)
    expect([text, parseSolved(text), known()]).toEqual([text, undefined, []])
    createSolvedTasks().add(['b'])
    expect(known()).toEqual(['b'])
  }
  expect(parseSolved('{"version":1,"solved":["a",5,"<b>","a"]}')).toEqual(['a'])
})
