import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { memoryBackEnd } from './memory.ts'
import { answerTo, emptyState, record, type ProgressState } from './state.ts'
import { createStore, type BackEnd, type ProgressStore } from './store.ts'
import { readState, writeState } from './stored.ts'

const today = () => 2500
const answer = (question: string, correct = true) => ({ kind: 'answer', question, correct }) as const
const known = writeState(record(emptyState, answer('known'), 2400))
const keptIn = (text: string | null): ProgressState => readState(text ?? '').state
const questionsIn = (state: ProgressState) => Object.keys(state.answers)

/** One storage and two pages; what a page writes reaches the other only when `deliver` is called. */
const twoPages = () => {
  let text: string | null = null
  const pages = [0, 1].map(() => ({ heard: false, changed: () => {} }))
  const backEnd = (mine: number): BackEnd => ({
    read: () => text,
    write: (written) => {
      if (written === text) return
      text = written
      pages.forEach((page, index) => { if (index !== mine) page.heard = true })
    },
    setAside: () => {},
    readAside: () => [],
    erase: () => { text = null; pages.forEach((page, index) => { if (index !== mine) page.heard = true }); return () => {} },
    watch: (changed) => { const page = pages[mine]; if (page) page.changed = changed },
    findLost: () => {},
  })
  /** Delivers until nobody writes any more; how often a page was called. */
  const deliver = (): number => {
    let calls = 0
    for (let page = pages.find(({ heard }) => heard); page && calls < 100; page = pages.find(({ heard }) => heard)) {
      page.heard = false
      page.changed()
      calls++
    }
    return calls
  }
  return { first: createStore(backEnd(0), today), second: createStore(backEnd(1), today), deliver, overwrite: (other: string) => { text = other }, text: () => text }
}

/** A back end whose n-th call throws where `fails` says so. */
const failing = (inner: BackEnd, fails: (call: number) => boolean): BackEnd => {
  let call = 0
  const maybe = <Arguments extends unknown[], Result>(work: (...given: Arguments) => Result) => (...given: Arguments): Result => {
    if (fails(call++)) throw new DOMException('no', 'QuotaExceededError')
    return work(...given)
  }
  return { read: maybe(inner.read), write: maybe(inner.write), setAside: maybe(inner.setAside), readAside: maybe(inner.readAside), erase: maybe(inner.erase), watch: maybe(inner.watch), findLost: maybe(inner.findLost) }
}

describe('a store', () => {
  test('begins with what was kept and keeps what is recorded', () => {
    const backEnd = memoryBackEnd(known)
    const store = createStore(backEnd, today)
    expect(questionsIn(store.get().state)).toEqual(['known'])
    store.record(answer('new'))
    expect(questionsIn(keptIn(backEnd.read()))).toEqual(['known', 'new'])
    expect(store.get().notice).toBeUndefined()
  })

  test('joins what comes from another device to what is here, and to what another page has written meanwhile', () => {
    const backEnd = memoryBackEnd(known)
    const store = createStore(backEnd, today)
    backEnd.write(writeState(record(keptIn(known), answer('elsewhere'), 2450)))
    store.add(record(emptyState, answer('come'), 2400))
    expect(questionsIn(store.get().state)).toEqual(['come', 'elsewhere', 'known'])
    expect(keptIn(backEnd.read())).toEqual(store.get().state)
    const full = createStore(failing(memoryBackEnd(), (call) => call > 2), today)
    full.add(keptIn(known))
    expect(full.get()).toMatchObject({ notice: 'not-saved', state: keptIn(known) })
  })

  test('tells its listeners once for each record and none after they left', () => {
    const store = createStore(memoryBackEnd(), today)
    const listener = vi.fn<() => void>()
    const leave = store.subscribe(listener)
    store.record(answer('a'))
    expect(listener).toHaveBeenCalledTimes(1)
    leave()
    store.record(answer('b'))
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('gives the same object until something changes', () => {
    const store = createStore(memoryBackEnd(), today)
    const before = store.get()
    expect(store.get()).toBe(before)
    store.record(answer('a'))
    expect(store.get()).not.toBe(before)
  })
})

describe('what was kept and cannot be read', () => {
  const newer = '{"version":3,"everything":"different"}'
  const halfDamaged = JSON.stringify({ ...keptIn(known), visited: 7 })

  test.each([['damaged', '{"version":1,"answers"'], ['damaged', halfDamaged], ['newer', newer]])('%s: %s is set aside, the reader told, the course goes on', (notice, text) => {
    const backEnd = memoryBackEnd(text)
    const store = createStore(backEnd, today)
    expect(store.get().notice).toBe(notice)
    store.record(answer('a'))
    store.record(answer('b'))
    expect(backEnd.aside).toEqual([text])
    expect(questionsIn(keptIn(backEnd.read()))).toEqual(expect.arrayContaining(['a', 'b']))
    expect(store.get().notice).toBe(notice)
  })

  test('gives what is left of it', () => {
    expect(questionsIn(createStore(memoryBackEnd(halfDamaged), today).get().state)).toEqual(['known'])
  })

  test('is never overwritten where it cannot be set aside', () => {
    const inner = memoryBackEnd(newer)
    const store = createStore({ ...inner, setAside: () => { throw new Error('full') } }, today)
    store.record(answer('a'))
    expect(inner.read()).toBe(newer)
    expect(store.get().notice).toBe('not-saved')
    expect(questionsIn(store.get().state)).toEqual(['a'])
  })

  test('is taken back by a version that can read it', () => {
    const backEnd = memoryBackEnd(writeState(record(emptyState, answer('a'), 2401)))
    for (const text of [known, newer, halfDamaged, '{']) backEnd.setAside(text)
    const store = createStore(backEnd, today)
    expect(questionsIn(store.get().state)).toEqual(['a', 'known'])
    expect(store.get().notice).toBeUndefined()
    store.record(answer('b'))
    expect(questionsIn(keptIn(backEnd.read()))).toEqual(['a', 'b', 'known'])
    expect(backEnd.aside).toHaveLength(4)
  })

  test('from a page of a newer version does not set two pages writing in turn', () => {
    const backEnd = memoryBackEnd()
    const store = createStore(backEnd, today)
    store.record(answer('a'))
    backEnd.writeElsewhere(newer)
    expect(backEnd.read()).toBe(newer)
    expect(questionsIn(store.get().state)).toEqual(['a'])
    expect(store.get().notice).toBe('newer')
    store.record(answer('b'))
    expect(backEnd.aside).toEqual([newer])
    expect(questionsIn(keptIn(backEnd.read()))).toEqual(['a', 'b'])
  })
})

describe('storage that fails', () => {
  test('altogether: everything works in memory and the reader is told at once', () => {
    const store = createStore(failing(memoryBackEnd(), () => true), today)
    expect(store.get().notice).toBe('not-saved')
    store.record(answer('a'))
    expect(answerTo(store.get().state, 'a')?.lastCorrect).toBe(true)
  })

  test('because it is full: the reader is told, and everything is saved once there is room', () => {
    const inner = memoryBackEnd(known)
    let full = true
    const store = createStore({ ...inner, write: (text) => { if (full) throw new Error('full'); inner.write(text) } }, today)
    expect(store.get().notice).toBeUndefined()
    store.record(answer('a'))
    expect(store.get().notice).toBe('not-saved')
    full = false
    store.record(answer('b'))
    expect(store.get().notice).toBeUndefined()
    expect(questionsIn(keptIn(inner.read()))).toEqual(['a', 'b', 'known'])
  })

  test('at any call: nothing is thrown, no answer is lost, and what is said to be saved is', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { maxLength: 40 }), fc.constantFrom(null, known, '{'), (failures, text) => {
      const inner = memoryBackEnd(text)
      const store = createStore(failing(inner, (call) => failures[call] ?? false), today)
      const asked = ['a', 'b', 'c', 'd', 'e', 'f']
      asked.forEach((question, index) => {
        store.record(answer(question))
        expect(questionsIn(store.get().state)).toEqual(expect.arrayContaining(asked.slice(0, index + 1)))
        const { notice, state } = store.get()
        expect(notice === 'not-saved' ? state : keptIn(inner.read())).toEqual(state)
      })
    }))
  })
})

describe('two pages', () => {
  const questions = ({ get }: ProgressStore) => questionsIn(get().state)

  test('see each other\'s answers', () => {
    const { first, second, deliver } = twoPages()
    first.record(answer('a'))
    deliver()
    expect(questions(second)).toEqual(['a'])
  })

  test('do not overwrite each other, even where one has not heard of the other yet', () => {
    const { first, second, text } = twoPages()
    first.record(answer('a'))
    second.record(answer('b'))
    expect(questionsIn(keptIn(text()))).toEqual(['a', 'b'])
  })

  test('that answer at the very same moment: the one written over is written again, then both rest', () => {
    const { first, second, deliver, overwrite, text } = twoPages()
    first.record(answer('a'))
    second.record(answer('b'))
    overwrite(writeState(record(emptyState, answer('b'), today()))) // as if the second had read before the first wrote
    expect(deliver()).toBeLessThan(5)
    expect(questionsIn(keptIn(text()))).toEqual(['a', 'b'])
    expect(questions(first)).toEqual(['a', 'b'])
    expect(questions(second)).toEqual(['a', 'b'])
  })

  test('agree on the last answer to a question', () => {
    const { first, second, deliver } = twoPages()
    first.record(answer('q', false))
    deliver()
    second.record(answer('q', true))
    deliver()
    expect(answerTo(first.get().state, 'q')).toMatchObject({ firstCorrect: false, lastCorrect: true, attempts: 2 })
  })

  test('forget together when one of them deletes everything', () => {
    const backEnd = memoryBackEnd(known)
    const store = createStore(backEnd, today)
    backEnd.writeElsewhere(null)
    expect(store.get().state).toEqual(emptyState)
  })
})

describe('deleting everything', () => {
  const damaged = JSON.stringify({ ...keptIn(known), visited: 7 })

  test('leaves nothing, neither what was kept nor what was set aside, and no notice', () => {
    const backEnd = memoryBackEnd(damaged)
    const store = createStore(backEnd, today)
    store.record(answer('a'))
    store.erase()
    expect(backEnd.read()).toBeNull()
    expect(backEnd.aside).toEqual([])
    expect(store.get()).toEqual({ state: emptyState, notice: undefined })
  })

  test('can be undone, also after something new has been answered', () => {
    const backEnd = memoryBackEnd(damaged)
    const store = createStore(backEnd, today)
    const undo = store.erase()
    store.record(answer('new'))
    undo?.()
    expect(questionsIn(store.get().state)).toEqual(['known', 'new'])
    expect(questionsIn(keptIn(backEnd.read()))).toEqual(['known', 'new'])
    expect(backEnd.aside).toEqual([damaged])
    expect(store.get().notice).toBe('damaged')
  })

  test('holds for other pages, even for one that has not heard of it when it next writes', () => {
    const { first, second, deliver, text } = twoPages()
    first.record(answer('a'))
    deliver()
    first.erase()
    second.record(answer('b'))
    deliver()
    expect(questionsIn(second.get().state)).toEqual(['b'])
    expect(questionsIn(first.get().state)).toEqual(['b'])
    expect(questionsIn(keptIn(text()))).toEqual(['b'])
  })

  test('that fails is said to fail and forgets nothing', () => {
    const store = createStore({ ...memoryBackEnd(known), erase: () => { throw new Error('denied') } }, today)
    expect(store.erase()).toBeUndefined()
    expect(questionsIn(store.get().state)).toEqual(['known'])
  })
})
