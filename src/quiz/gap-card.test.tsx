// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import type { ClickGapQuestion, Question } from '../model/quiz.ts'
import { memoryBackEnd } from '../progress/memory.ts'
import { predictionOf } from '../progress/state.ts'
import { createStore } from '../progress/store.ts'
import { quizStrings as words } from '../strings/quiz.ts'
import { loadCard } from './load-card.ts'

afterEach(cleanup)

const box = { x: 0, width: 24, height: 1, leftNesting: 0, rightNesting: 0, depth: 0, ground: 'user' } as const
const question: ClickGapQuestion = {
  id: 'koht', kind: 'click-gap', role: 'prediction', prompt: 'Kuhu?', sources: [],
  options: [
    { id: 'peal', text: 'Programmi peal', correct: false, explanation: 'Seal ei seisa midagi.' },
    { id: 'vahel', text: 'Programmi ja tuuma vahel', correct: true, explanation: 'Just siin.' },
  ],
  picture: { rows: 4, boxes: [{ ...box, id: 'peal', y: 3 }, { ...box, id: 'app', name: 'Programm', y: 2 }, { ...box, id: 'vahel', y: 1 }, { ...box, id: 'linux', name: 'Tuum', y: 0, ground: 'kernel' }] },
}
const show = async (asked: Question = question) => {
  const store = createStore(memoryBackEnd(), () => 1)
  const Card = await loadCard('click-gap')
  render(<Card question={asked} store={store} />)
  return () => predictionOf(store.get().state, 'koht')
}
const press = (name: string) => { fireEvent.click(screen.getByRole('button', { name })) }
/** The names have soft hyphens. */
const radio = (gap: string) => screen.getAllByRole<HTMLInputElement>('radio').find(({ value }) => value === gap) ?? document.createElement('input')

test('gaps are radio buttons that stand in the list of layers, from the top downward', async () => {
  await show()
  const group = screen.getByRole('group', { name: /Kuhu\?.*Pildilt on vahekiht ära võetud/ })
  expect(within(group).getAllByRole('listitem').map(({ textContent }) => textContent.replaceAll('\u00AD', ''))).toEqual(['Programmi peal', 'Programm', 'Programmi ja tuuma vahel', 'Tuum'])
  expect(within(group).getAllByRole('radio')).toHaveLength(2)
})

test('a wrong gap is kept as predicted; its answer stands beside the right one, and the vahekiht is back in its place', async () => {
  const kept = await show()
  press(words.predict)
  expect(screen.getByRole('status').textContent).toBe(words.noGap)
  expect(kept()).toBeUndefined()
  fireEvent.click(radio('peal'))
  press(words.predict)
  expect(kept()).toEqual(['peal'])
  expect(document.querySelector('[data-vahekiht]')).toBeNull()
  press(words.placing.reveal)
  expect(screen.getByRole('status').textContent).toMatch(/Läheb mujale.*Õige koht: Programmi ja tuuma vahel Just siin\..*Sinu ennustus: Programmi peal Seal ei seisa midagi\./)
  expect(document.querySelector('[data-vahekiht]')?.textContent).toContain('rammi ja')
  expect([radio('peal').checked, radio('peal').closest('fieldset')?.disabled]).toEqual([true, true])
})

test('skipping is kept as skipped, and may be taken back', async () => {
  const kept = await show()
  press(words.skip)
  expect(kept()).toEqual([])
  press(words.predictAfterAll)
  expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
})

test('a question of another kind is refused', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const Card = await loadCard('click-gap')
  expect(() => renderToString(<Card question={{ ...question, kind: 'choose' }} store={createStore(memoryBackEnd(), () => 1)} />)).toThrow('koht')
})
