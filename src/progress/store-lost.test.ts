import { expect, test } from 'vitest'
import { memoryBackEnd } from './memory.ts'
import { emptyState, record, type ProgressState } from './state.ts'
import { createStore } from './store.ts'
import { readState, writeState } from './stored.ts'

const today = () => 2500
const answer = (question: string) => ({ kind: 'answer', question, correct: true }) as const
const known = writeState(record(emptyState, answer('known'), 2400))
const keptIn = (text: string | null): ProgressState => readState(text ?? '').state
const questionsIn = (state: ProgressState) => Object.keys(state.answers)

test('joins what the browser had lost to what is kept, writes it again, and over another version writes nothing', () => {
  const lost = writeState(record(emptyState, answer('lost'), 2450))
  let find = (_text: string): void => {}
  const losing = (kept: string | null) => {
    const backEnd = memoryBackEnd(kept)
    return { ...backEnd, findLost: (found: (text: string) => void) => { find = found } }
  }
  for (const [kept, ids] of [[known, ['known', 'lost']], [null, ['lost']]] as const) {
    const backEnd = losing(kept)
    const store = createStore(backEnd, today)
    find(lost)
    expect(questionsIn(store.get().state)).toEqual(ids)
    expect(questionsIn(keptIn(backEnd.read()))).toEqual(ids)
  }
  const newer = '{"version":99}'
  const backEnd = losing(newer)
  const store = createStore(backEnd, today)
  find(lost)
  expect(questionsIn(store.get().state)).toEqual(['lost'])
  expect(backEnd.read()).toBe(newer)
  find('no state at all')
  expect(questionsIn(store.get().state)).toEqual(['lost'])
})
