import { describe, expect, test } from 'vitest'
import type { QuestionEntry, ReviewLesson } from '../content/question-entry.ts'
import { dueToday } from '../model/review.ts'
import { answerTo, emptyState, record, type ProgressState } from '../progress/state.ts'
import { metOf, questionsOfCourse } from './met.ts'
import { readingAfter } from './reading.ts'

const entry = (id: string, more: Partial<QuestionEntry> = {}): QuestionEntry => ({ id, kind: 'choose', goal: 1, places: [], ...more })
const lesson = (slug: string, questions: readonly QuestionEntry[]): ReviewLesson =>
  ({ slug, order: 1, title: slug, goals: ['g'], headings: [{ id: 'algus', text: 'Algus' }, { id: 'ots', text: 'Ots' }], questions, load: async () => ({ questions: [] }) })
const answered = (...ids: readonly string[]): ProgressState =>
  ids.reduce<ProgressState>((state, question) => record(state, { kind: 'answer', question, correct: true }, 100), emptyState)
const dueIds = (lessons: readonly ReviewLesson[], state: ProgressState): string[] => dueToday(metOf(questionsOfCourse(lessons), state), 101).map(({ id }) => id)

describe('a question whose content has changed', () => {
  const state = answered('kept', 'gone', 'now-a-prediction')

  test('keeps its history under its id, whatever else it has become', () => {
    const before = [lesson('a', [entry('kept')])]
    const after = [lesson('a', []), lesson('b', [entry('kept', { kind: 'order', goal: 3 })])]
    expect(dueIds(before, state)).toEqual(['kept'])
    expect(dueIds(after, state)).toEqual(['kept'])
    expect(metOf(questionsOfCourse(after), state)).toMatchObject([{ lesson: 'b', kind: 'order', box: 1, since: 100 }])
  })

  test('and that has left the course, or is marked no more, waits for nobody; its answer stays and counts again when it returns', () => {
    const without = [lesson('a', [entry('kept')])]
    expect(dueIds(without, state)).toEqual(['kept'])
    const later = record(state, { kind: 'answer', question: 'kept', correct: true }, 101)
    expect(answerTo(later, 'gone')).toEqual(answerTo(state, 'gone'))
    expect(dueIds([lesson('a', [entry('gone')])], later)).toEqual(['gone'])
  })

  test('a new question has not been met', () => { expect(dueIds([lesson('a', [entry('new'), entry('constructor')])], state)).toEqual([]) })
})

describe('what to read again', () => {
  const lessons = [
    lesson('a', [
      entry('one', { places: [{ section: 'ots', steps: [{ figure: 'f', step: 4 }] }] }),
      entry('two', { places: [{ section: 'algus', steps: [] }, { section: 'ots', steps: [{ figure: 'f', step: 2 }, { figure: 'f', step: 4 }] }] }),
      entry('three', { places: [{ section: 'algus', steps: [{ figure: 'g', step: 9 }] }] }),
    ]),
    lesson('b', [entry('four')]),
    lesson('c', [entry('five')]),
  ]

  test('is each section with a mistake once, in the order of the lesson, with each step once', () => {
    expect(readingAfter(lessons, { one: false, two: false, three: true, five: true }).map(({ lesson: { slug }, places }) => [slug, places])).toEqual([
      ['a', [{ section: 'algus', steps: [] }, { section: 'ots', steps: [{ figure: 'f', step: 2 }, { figure: 'f', step: 4 }] }]],
    ])
  })

  test('is the whole lesson where no place is known', () => {
    expect(readingAfter(lessons, { four: false })).toEqual([{ lesson: lessons[1], places: [] }])
  })

  test('is nothing after right answers', () => { expect(readingAfter(lessons, { one: true, five: true })).toEqual([]) })
})
