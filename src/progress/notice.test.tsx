// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { progressStrings } from '../strings/progress.ts'
import { memoryBackEnd } from './memory.ts'
import { ProgressNotice } from './notice.tsx'
import { createStore } from './store.ts'

afterEach(cleanup)

test('nothing is said while all is well', () => {
  render(<ProgressNotice store={createStore(memoryBackEnd(), () => 0)} />)
  expect(screen.getByRole('status').textContent).toBe('')
})

test('the reader is told when saving begins to fail', () => {
  const store = createStore({ ...memoryBackEnd(), write: () => { throw new Error('full') } }, () => 0)
  render(<ProgressNotice store={store} />)
  act(() => { store.record({ kind: 'visit', lesson: 'emuleerimine' }) })
  expect(screen.getByRole('status').textContent).toBe(progressStrings.notices['not-saved'])
})
