// The course in a learning environment: against one that takes SCORM 1.2 at its word, and against ones that fail in every way.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namesOf, readCatalogue } from '../src/content/catalogue.ts'
import { writeCode } from '../src/progress/code/carried.ts'
import { findApi } from '../src/progress/lms/api.ts'
import { lmsBackEnd } from '../src/progress/lms/back-end.ts'
import { mostCharacters } from '../src/progress/lms/suspend-data.ts'
import { chooseTest } from '../src/model/final-test.ts'
import { lastBox } from '../src/model/review.ts'
import { lastDay } from '../src/progress/days.ts'
import { lastTest, mostTests } from '../src/progress/final-tests.ts'
import { answerTo, currentVersion, emptyState, merge, mostAttempts, mostTurns, record, type ProgressEvent, type ProgressState } from '../src/progress/state.ts'
import { createStore } from '../src/progress/store.ts'
import { strictApi, type StrictApi } from './scorm/strict-api.ts'

const course = readCatalogue('.')
const names = namesOf(course)
const questions = course.lessons.flatMap(({ data }) => data.questions.filter(({ role }) => role === 'check').map(({ id }) => id))
const [first = '', second = ''] = questions
const today = () => 2500
const now = () => new Date(2026, 10, 25, 12, 0, 7)
const answer = (question: string, correct = true): ProgressEvent => ({ kind: 'answer', question, correct, given: { kind: 'choice', picked: [correct ? 0 : 2], right: [0] } })

/** An environment that keeps what is committed, and sessions with it, one after another. */
const environment = (kept: Record<string, string> = {}) => {
  const place = { kept, works: true }
  return {
    place,
    open: (counted = questions) => {
      const api = strictApi(place.kept, (values) => { if (place.works) place.kept = { ...values }; return place.works })
      const backEnd = lmsBackEnd({ window: { API: api }, names, questions: counted, now })
      return { api, backEnd, store: createStore(backEnd, today) }
    },
  }
}

describe('a session', () => {
  test('gives back every answer, prediction, visit and box to the next one', () => {
    const lms = environment()
    const { store, api } = lms.open()
    for (const question of questions) store.record(answer(question, question !== second))
    store.record({ kind: 'visit', lesson: names.lessons[0] ?? '' })
    store.record({ kind: 'start-test' })
    store.record({ kind: 'answer', question: first, correct: false, test: Object.keys(store.get().state.tests)[0] ?? '' })
    expect(store.get().notice).toBeUndefined()
    expect(api.refusals).toEqual([])
    const next = lms.open()
    expect(next.store.get()).toEqual({ state: store.get().state, notice: undefined })
  })

  test('is committed after each answer: a tab that is killed loses nothing that was answered', () => {
    const lms = environment()
    const { store } = lms.open()
    store.record(answer(first))
    store.record(answer(second, false))
    expect(answerTo(lms.open().store.get().state, second)?.lastCorrect).toBe(false)
    expect(lms.place.kept).toMatchObject({
      'cmi.core.score.raw': String(Math.round(100 / questions.length)), 'cmi.core.score.min': '0', 'cmi.core.score.max': '100', 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend',
      'cmi.interactions._count': '2', 'cmi.interactions.0.id': first, 'cmi.interactions.0.type': 'choice', 'cmi.interactions.0.student_response': 'a', 'cmi.interactions.0.result': 'correct',
      'cmi.interactions.1.id': second, 'cmi.interactions.1.student_response': 'c', 'cmi.interactions.1.correct_responses.0.pattern': 'a', 'cmi.interactions.1.result': 'wrong',
    })
  })

  test('lists answers after those of earlier sessions', () => {
    const lms = environment()
    lms.open().store.record(answer(first))
    lms.open().store.record({ kind: 'answer', question: second, correct: true, given: { kind: 'order', picked: [1, 0, 2], right: [0, 1, 2] } })
    expect(lms.place.kept).toMatchObject({ 'cmi.interactions._count': '2', 'cmi.interactions.0.id': first, 'cmi.interactions.1.type': 'sequencing', 'cmi.interactions.1.student_response': 'b,a,c' })
  })

  test('is complete when every question that counts is answered, and points never fall', () => {
    const lms = environment()
    const { store } = lms.open([first, second])
    store.record(answer(first))
    expect(lms.place.kept).toMatchObject({ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.score.raw': '50' })
    store.record(answer(second))
    expect(lms.place.kept).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' })
    lms.open([first, second]).store.record(answer(first, false))
    expect(lms.place.kept).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' })
  })

  test('leaves the verdict of the environment alone', () => {
    const lms = environment({ 'cmi.core.lesson_status': 'passed' })
    lms.open().store.record(answer(first))
    expect(lms.place.kept['cmi.core.lesson_status']).toBe('passed')
  })

  test('remembers where the reader was, and takes only paths of the site for it', () => {
    const lms = environment()
    lms.open().backEnd.arrive('/oppetukk/milleks/')
    expect(lms.open().backEnd.location).toBe('/oppetukk/milleks/')
    for (const strange of ['//kuri.example/', 'https://kuri.example/', 'javascript:alert(1)', '/a b']) expect(environment({ 'cmi.core.lesson_location': strange }).open().backEnd.location).toBe('')
  })

  test('that is ended takes no more answers, and says so', () => {
    const lms = environment()
    const { backEnd, store, api } = lms.open()
    store.record(answer(first))
    expect([backEnd.end(), backEnd.status.get().ended]).toEqual([true, 'ended'])
    store.record(answer(second))
    expect(store.get().notice).toBe('not-saved')
    expect(api.refusals).toEqual([])
    expect(lms.place.kept['cmi.interactions._count']).toBe('1')
  })

  test('opened only to be looked at writes nothing', () => {
    const lms = environment({ 'cmi.core.lesson_mode': 'browse', 'cmi.suspend_data': writeCode(record(emptyState, answer(first), 2400), names) })
    const { backEnd, store } = lms.open()
    expect(answerTo(store.get().state, first)?.lastCorrect).toBe(true)
    const before = { ...lms.place.kept }
    store.record(answer(second))
    backEnd.arrive('/')
    expect([backEnd.status.get().connection, lms.place.kept]).toEqual(['preview', before])
    expect([backEnd.end(), backEnd.status.get().ended]).toEqual([true, 'preview'])
  })

  test('whose end is not confirmed is ended all the same: everything has been committed', () => {
    const strict = strictApi({}, () => true)
    const backEnd = lmsBackEnd({ window: { API: { ...strict, LMSFinish: () => 'false' } }, names, questions, now })
    createStore(backEnd, today).record(answer(first))
    expect([backEnd.end(), backEnd.status.get().ended, backEnd.end()]).toEqual([true, 'unconfirmed', false])
  })

  test('forgets everything when asked, and brings it back', () => {
    const lms = environment()
    const { store } = lms.open()
    store.record(answer(first))
    const undo = store.erase()
    expect(lms.place.kept['cmi.suspend_data']).toBe('')
    undo?.()
    expect(answerTo(lms.open().store.get().state, first)).toBeDefined()
  })
})

describe('what cannot be read', () => {
  const code = writeCode(record(emptyState, answer(first), 2400), names)

  test('is told and kept behind what is new', () => {
    for (const [text, notice] of [['VK1.rikutud', 'damaged'], ['{"teise":"kursuse andmed"}', 'damaged'], ['VK9.AAAAAAAAAAA', 'damaged']] as const) {
      const lms = environment({ 'cmi.suspend_data': text })
      const { store } = lms.open()
      expect(store.get()).toEqual({ state: emptyState, notice })
      store.record(answer(second))
      expect(lms.place.kept['cmi.suspend_data']?.endsWith(`|${text}`)).toBe(true)
      // The next session begins clean, and loses it no more than this one did.
      const next = lms.open()
      expect(next.store.get().notice).toBeUndefined()
      next.store.record(answer(first))
      expect(lms.place.kept['cmi.suspend_data']?.endsWith(`|${text}`)).toBe(true)
    }
  })

  test('is never pushed out: where both do not fit, nothing is written, and the reader hears of it', () => {
    const text = 'x'.repeat(4090)
    const lms = environment({ 'cmi.suspend_data': text })
    const { store, api } = lms.open()
    store.record(answer(first))
    expect(store.get().notice).toBe('not-saved')
    expect(lms.place.kept['cmi.suspend_data']).toBe(text)
    expect(api.refusals).toEqual([])
  })

  test('comes back when a later version can read it', () => {
    const lms = environment({ 'cmi.suspend_data': `${writeCode(record(emptyState, answer(second), 2400), names)}|${code}` })
    const { store } = lms.open()
    expect(Object.keys(store.get().state.answers).sort()).toEqual([first, second].sort())
  })

  test('whatever stands there, nothing is thrown', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (suspended, location, points) => {
      const { store } = environment({ 'cmi.suspend_data': suspended, 'cmi.core.lesson_location': location, 'cmi.core.score.raw': points, 'cmi.interactions._count': points }).open()
      store.record(answer(first))
      expect(answerTo(store.get().state, first)?.lastCorrect).toBe(true)
    }))
  })
})

describe('an environment that fails', () => {
  const refusing = (answerOf: (call: string) => unknown): object =>
    Object.fromEntries(['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'].map((name) => [name, () => answerOf(name)]))
  const sessionWith = (api: object) => {
    const backEnd = lmsBackEnd({ window: { API: api }, names, questions, now })
    return { backEnd, store: createStore(backEnd, today) }
  }

  test.each([
    ['by words', () => 'false'], ['by exceptions', () => { throw new Error('gone') }], ['by silence', () => undefined], ['by nonsense', () => ({})],
  ])('from the beginning, %s, keeps nothing, and the reader hears of it', (_, answerOf) => {
    const { backEnd, store } = sessionWith(refusing(answerOf))
    expect(backEnd.status.get().connection).toBe('refused')
    store.record(answer(first))
    expect([store.get().notice, answerTo(store.get().state, first)?.lastCorrect, backEnd.end()]).toEqual(['not-saved', true, false])
  })

  test('in the middle is told, and catches up with all that was answered meanwhile', () => {
    const lms = environment()
    const { store, backEnd } = lms.open()
    store.record(answer(first))
    lms.place.works = false
    store.record(answer(second))
    expect([store.get().notice, lms.place.kept['cmi.interactions._count']]).toEqual(['not-saved', '1'])
    expect([backEnd.end(), backEnd.status.get().ended]).toEqual([false, undefined])
    lms.place.works = true
    store.add(emptyState)
    expect([store.get().notice, lms.place.kept['cmi.interactions._count']]).toEqual([undefined, '2'])
    expect(answerTo(lms.open().store.get().state, second)).toBeDefined()
  })

  test('at any one call breaks nothing, and what it does keep is whole', () => {
    const calls = 60
    for (let failing = 0; failing < calls; failing++) {
      let call = 0
      const lms = environment()
      const strict = strictApi(lms.place.kept, (values) => { lms.place.kept = { ...values }; return true })
      const once = (work: (...given: string[]) => string) => (...given: string[]): string => { if (call++ === failing) throw new Error('once'); return work(...given) }
      const { store } = sessionWith({ ...strict, ...Object.fromEntries(Object.entries(strict).flatMap(([name, work]) => (typeof work === 'function' ? [[name, once(work)]] : []))) })
      for (const question of [first, second]) store.record(answer(question))
      const known = Object.keys(lms.open().store.get().state.answers)
      if (store.get().notice === undefined) expect([failing, ...known.sort()]).toEqual([failing, ...[first, second].sort()])
      else expect(store.get().notice).toBe('not-saved')
    }
  })

  test('and takes answers but no points says which', () => {
    const strict = strictApi({}, () => true)
    const { backEnd, store } = sessionWith({ ...strict, LMSSetValue: (element: string, value: string) => (element.startsWith('cmi.core.score') ? 'false' : strict.LMSSetValue(element, value)) })
    store.record(answer(first))
    expect([store.get().notice, backEnd.status.get().pointsRefused]).toEqual([undefined, true])
  })

  test('and has no list of answers is not asked for it again', () => {
    const asked: string[] = []
    const strict = strictApi({}, () => true)
    const { store } = sessionWith({
      ...strict,
      LMSSetValue: (element: string, value: string) => { asked.push(element); return element.startsWith('cmi.interactions') ? 'false' : strict.LMSSetValue(element, value) },
      LMSGetLastError: () => '401',
    })
    for (const question of [first, second]) store.record(answer(question))
    expect(store.get().notice).toBeUndefined()
    expect(asked.filter((element) => element.startsWith('cmi.interactions'))).toHaveLength(1)
  })
})

describe('the interface', () => {
  const api: StrictApi = strictApi({}, () => true)

  test('is found in the window, its parents, its opener and the opener’s parents', () => {
    expect(findApi({ API: api })).toBeDefined()
    expect(findApi({ parent: { parent: { API: api } } })).toBeDefined()
    expect(findApi({ opener: { API: api } })).toBeDefined()
    expect(findApi({ parent: { opener: { parent: { API: api } } } })).toBeDefined()
  })

  test('is not looked for without end, nor in what only looks like it', () => {
    const own: { parent?: unknown; opener?: unknown } = {}
    own.parent = own
    const [one, other]: { parent?: unknown; opener?: unknown }[] = [{}, {}]
    if (one && other) { one.parent = other; other.parent = one }
    for (const start of [undefined, null, {}, own, one, { API: {} }, { API: { LMSInitialize: () => 'true' } }, { API: 'tekst' }]) expect(findApi(start)).toBeUndefined()
  })

  test('behind a window of another site is not found, and nothing is thrown', () => {
    const stranger = new Proxy({}, { get: () => { throw new DOMException('blocked', 'SecurityError') } })
    expect(findApi({ parent: stranger })).toBeUndefined()
    expect(findApi({ parent: stranger, opener: { API: api } })).toBeDefined()
  })
})

describe('the 4,096 characters', () => {
  test('hold the fullest state that a reader of this course can come to', () => {
    const lms = environment()
    const { store, api } = lms.open()
    const all = course.lessons.flatMap(({ data }) => data.questions)
    const marked = course.lessons.flatMap(({ meta, data }) => data.questions.flatMap(({ id, role, kind, goal }) => (role === 'check' ? [{ id, kind, goal, lesson: meta.slug }] : [])))
    // Every field at its longest: the box is of another day than the last answer, every option was predicted, in figures each time another layer.
    const answered = { firstCorrect: true, lastCorrect: true, attempts: mostAttempts, day: lastDay, turn: mostTurns, box: lastBox, since: lastDay - 1 }
    const figures = course.lessons.flatMap(({ data, slides }) => slides.flatMap((slide) => (slide.kind === 'figure' ? [[slide.id, longest(data.stacks[slide.stack]?.layers.map(({ id }) => id) ?? [])] as const] : [])))
    const fullest: ProgressState = {
      version: currentVersion,
      answers: Object.fromEntries(marked.map(({ id }) => [id, answered])),
      predictions: Object.fromEntries([...all.flatMap((question) => (question.role === 'prediction' ? [[question.id, question.options.map(({ id }) => id).sort()] as const] : [])), ...figures]),
      visited: [...names.lessons].sort(),
      tests: Object.fromEntries(Array.from({ length: mostTests }, (_, index) => lastTest - index).map((number) =>
        [number, Object.fromEntries(chooseTest(marked, String(number)).map(({ id }) => [id, true]))])),
    }
    expect(figures.every(([, choice]) => choice.length === 1)).toBe(true)
    store.add(fullest)
    const length = lms.place.kept['cmi.suspend_data']?.length ?? Infinity
    console.log(`the fullest state: ${String(length)} of ${String(mostCharacters)} characters`)
    expect([length <= mostCharacters, store.get().notice, api.refusals]).toEqual([true, undefined, []])
    expect(lms.open().store.get().state).toEqual(merge(fullest, emptyState))
  })

  test('are kept for what this course knows, where others’ answers from a file would fill them', () => {
    const lms = environment()
    const { store } = lms.open()
    store.record(answer(first))
    store.add(Array.from({ length: 500 }, (_, index) => `voora-kursuse-kusimus-${String(index)}`).reduce((state, id) => record(state, answer(id), 2400), emptyState))
    expect(store.get().notice).toBeUndefined()
    expect(Object.keys(lms.open().store.get().state.answers)).toEqual([first])
  })
})

const longest = (ids: readonly string[]): string[] => ids.toSorted((one, other) => other.length - one.length).slice(0, 1)
