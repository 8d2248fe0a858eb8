// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Question } from '../model/quiz.ts'
import { memoryBackEnd } from '../progress/memory.ts'
import { createStore } from '../progress/store.ts'
import { progressStrings } from '../strings/progress.ts'
import { QuizSummary } from './summary.tsx'

afterEach(cleanup)

const question = (id: string, role: Question['role']): Question => ({ id, role, kind: 'choose', prompt: id, sources: [], options: [] })

test('counts the questions whose last answer was right, and no predictions', () => {
  const store = createStore(memoryBackEnd(), () => 0)
  const { container } = render(<QuizSummary questions={[question('p', 'prediction'), question('a', 'check'), question('b', 'check')]} store={store} />)
  expect(container.textContent).toBe(progressStrings.answeredRight(0, 2))
  act(() => {
    for (const id of ['a', 'b', 'of-another-lesson']) store.record({ kind: 'answer', question: id, correct: true })
    store.record({ kind: 'answer', question: 'b', correct: false })
  })
  expect(container.textContent).toBe(progressStrings.answeredRight(1, 2))
})

test('a lesson without such questions has no summary', () => {
  const { container } = render(<QuizSummary questions={[question('p', 'prediction')]} store={createStore(memoryBackEnd(), () => 0)} />)
  expect(container.textContent).toBe('')
})
