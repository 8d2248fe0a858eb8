import { expect, test } from 'vitest'
import type { Option, Question } from '../model/quiz.ts'
import { readCatalogue } from './catalogue.ts'
import type { LessonFiles } from './course.ts'
import { entriesOf } from './question-entry.ts'

const option = (id: string, more: Partial<Option> = {}): Option => ({ id, text: id, correct: false, explanation: id, ...more })
const wrong = (figure: string, step: number): Option => option(`${figure}-${String(step)}`, { refutedBy: { figure, step } })
const question = (id: string, options: readonly Option[], role: 'check' | 'prediction' = 'check'): Question =>
  ({ id, kind: 'choose', role, goal: 2, prompt: id, sources: [], options: [option('right', { correct: true, refutedBy: { figure: 'never', step: 2 } }), ...options] })

const lesson: LessonFiles = {
  folder: '01-x', slug: 'x', order: 1, file: 'oppetukk.mdx', planFile: 'opetajale.md', questionsFile: 'kysimused.yaml',
  text: { headings: [], uses: [], complete: true, sections: [], blocks: [], claims: [], headingOver: { one: 'esimene', two: 'teine', never: 'viga', beside: 'teine', a: 'kontroll', b: 'kontroll', c: 'kontroll' } },
}
const entryOf = (...questions: readonly Question[]) => entriesOf(lesson, questions)[0]

test('a mistake leads to the sections and the steps of the figures that refute it, each once', () => {
  expect(entryOf(question('q', [wrong('two', 3), wrong('one', 2), wrong('two', 3), option('plain')])))
    .toEqual({ id: 'q', kind: 'choose', goal: 2, places: [{ section: 'teine', steps: [{ figure: 'two', step: 3 }] }, { section: 'esimene', steps: [{ figure: 'one', step: 2 }] }] })
})

test('a question that no figure refutes leads to its own section, unless that holds questions only', () => {
  expect(entryOf(question('beside', []))?.places).toEqual([{ section: 'teine', steps: [] }])
  expect(entryOf(question('a', []), question('b', []), question('c', []))?.places).toEqual([])
})

test('predictions are not listed', () => {
  expect(entriesOf(lesson, [question('q', [], 'prediction')])).toEqual([])
})

test('every section and every figure that the course\'s questions lead to is there', () => {
  const { lessons } = readCatalogue('.')
  expect(lessons.flatMap(({ entries }) => entries).length).toBeGreaterThan(90)
  for (const { meta, entries, slides } of lessons) {
    for (const { section, steps } of entries.flatMap(({ places }) => places)) {
      expect(meta.headings.map(({ id }) => id)).toContain(section)
      for (const { figure } of steps) expect(slides.filter(({ kind }) => kind !== 'question').map(({ id }) => id)).toContain(figure)
    }
  }
})
