import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { stackNamed } from '../../tests/stacks.ts'
import { plateOf } from '../diagram/plate.ts'
import { storyOf } from '../diagram/story.ts'
import type { Operation } from '../model/operations.ts'
import { memoryBackEnd } from '../progress/memory.ts'
import { predictionOf } from '../progress/state.ts'
import { createStore } from '../progress/store.ts'
import { nextLayerStrings as words } from '../strings/next-layer.ts'
import { answerTo, NextLayer } from './next-layer.tsx'

const stack = stackNamed('gvisor')
const operation: Operation = { kind: 'system-call' }
const moments = storyOf(stack, operation, 'app')
// The third moment: Linux hands the call to Sentry.
const step = 2
const here = moments[step - 1]?.at
const right = moments[step]?.at

const shown = () => {
  const store = createStore(memoryBackEnd(), () => 1)
  const onDone = vi.fn<() => void>()
  render(<figure><NextLayer figure="f" stack={stack} boxes={plateOf(stack).boxes} moments={moments} step={step} store={store} onDone={onDone} /></figure>)
  return { onDone, kept: () => predictionOf(store.get().state, 'f') }
}
const press = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })) }

afterEach(cleanup)

test('every layer can be picked, the first one has the focus, and nothing is given away', () => {
  shown()
  const radios = screen.getAllByRole('radio')
  expect(radios).toHaveLength(stack.layers.length)
  expect(document.activeElement).toBe(radios[0])
  expect(radios.filter((radio) => radio.hasAttribute('checked'))).toEqual([])
  expect(screen.getByRole('status').textContent).toBe('')
})

test('the right layer goes on and is kept, a wrong one may be tried again or shown', () => {
  const { onDone, kept } = shown()
  const pick = (id: string | undefined): void => { fireEvent.click(screen.getAllByRole('radio').find((radio) => radio.getAttribute('value') === id) ?? document.body) }
  pick('hw')
  press(words.check)
  expect(screen.getByRole('status').textContent).toContain(words.wrong)
  expect(screen.getByRole('button', { name: words.show })).toBeDefined()
  pick(right)
  press(words.check)
  expect(screen.getByRole('status').textContent).toBe(words.right)
  expect(onDone).not.toHaveBeenCalled()
  press(words.goOn)
  expect(onDone).toHaveBeenCalledOnce()
  expect(kept()).toEqual([right])
})

test('skipping is kept as skipped', () => {
  const { onDone, kept } = shown()
  press(words.skip)
  expect(onDone).toHaveBeenCalledOnce()
  expect(kept()).toEqual([])
})

test('each layer gets an answer of its own, computed from the stack', () => {
  const answers = stack.layers.map(({ id }) => answerTo(id, { stack, moments, step }))
  expect(new Set(answers).size).toBe(answers.length)
  expect(answerTo(here ?? '', { stack, moments, step })).toBe(words.alreadyHere)
  for (const answer of answers) expect(answer).not.toMatch(/undefined|\s{2}/)
})
