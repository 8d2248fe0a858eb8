// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ClickLayerQuestion, NameFamilyQuestion, Option, OrderQuestion, Piece, Question } from '../model/quiz.ts'
import { memoryBackEnd } from '../progress/memory.ts'
import { answerTo } from '../progress/state.ts'
import { createStore, type ProgressStore } from '../progress/store.ts'
import { quizStrings as words } from '../strings/quiz.ts'
import { loadCard } from './load-card.ts'
import { shownPieces } from './shuffle.ts'

afterEach(cleanup)

const asked = { role: 'check', prompt: 'Mida?', sources: [] } as const
const option = (id: string, correct: boolean): Option => ({ id, text: `Kiht ${id}`, correct, explanation: `Kihist ${id}.` })
const piece = (id: string, startsAt: string, returning: boolean): Piece => ({ id, text: `Samm ${id}.`, startsAt, returning, shownBy: { figure: 'joonis', step: Number(id) } })
const box = { x: 0, width: 24, height: 1, leftNesting: 0, rightNesting: 0, depth: 0, ground: 'kernel', world: 0, note: 'tuumarežiim', place: 'all on riistvara' } as const

const order: OrderQuestion = { ...asked, id: 'jrk', kind: 'order', pieces: [piece('2', 'programm', false), piece('3', 'tuum', false), piece('4', 'ketas', true), piece('5', 'tuum', true)] }
const layers: ClickLayerQuestion = {
  ...asked, id: 'kiht', kind: 'click-layer', several: false, options: [option('top', false), option('mid', true), option('low', false)],
  picture: { rows: 3, boxes: [{ ...box, id: 'top', y: 2 }, { ...box, id: 'mid', y: 1 }, { ...box, id: 'low', y: 0, note: '', place: '' }] },
}
const two: ClickLayerQuestion = { ...layers, several: true, options: layers.options.map((given) => ({ ...given, correct: given.id !== 'low' })) }
const family: NameFamilyQuestion = { ...asked, id: 'pere', kind: 'name-family', options: layers.options }

const newStore = () => createStore(memoryBackEnd(), () => 2500)
const show = async (question: Question, store: ProgressStore = newStore()) => {
  const Card = await loadCard(question.kind)
  const { container } = render(<Card question={question} store={store} figureHref={(figure, step) => `?joonis=${figure}&samm=${String(step)}`} />)
  return { store, container }
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const press = (name: string) => {
  button(name).focus()
  fireEvent.click(button(name))
}
const said = () => screen.getByRole('status').textContent
const shown = () => screen.getAllByRole('listitem').map(({ textContent }) => /Samm (\d)/.exec(textContent)?.[1])
/** Moves steps up by their buttons until they stand as wanted. */
const arrange = (wanted: readonly string[]) => {
  wanted.forEach((id, place) => { for (let at = shown().indexOf(id); at > place; at--) press(words.up(at + 1)) })
}

describe('steps to be put in order', () => {
  test('never stand in the right order at first', () => {
    for (let seed = 0; seed < 200; seed++) expect(shownPieces({ ...order, id: `q${String(seed)}` })).not.toEqual(order.pieces)
  })

  test('are a list whose steps two buttons move, each named by its place and described by its step', async () => {
    await show(order)
    expect(screen.getByRole('group', { name: /Mida\?.*järjekorda/ })).toBeTruthy()
    const [first = ''] = shown()
    const up = button(words.up(1))
    expect(document.getElementById(up.getAttribute('aria-describedby') ?? '')?.textContent).toBe(`Samm ${first}.`)
    expect(screen.getAllByRole('button')).toHaveLength(2 * 4 + 1)
  })

  test('a move is announced and keeps the focus on the moved step\'s button', async () => {
    await show(order)
    const [first, second] = shown()
    press(words.down(1))
    expect(shown().slice(0, 2)).toEqual([second, first])
    expect(said()).toBe(words.moved(2, 4))
    expect(document.activeElement?.getAttribute('aria-label')).toBe(words.down(2))
    press(words.down(2))
    press(words.down(3))
    expect(shown()[3]).toBe(first)
    expect(document.activeElement?.getAttribute('aria-label')).toBe(words.down(4))
    expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true')
    press(words.down(4))
    expect(shown()[3]).toBe(first)
  })

  test('untouched they are nobody\'s answer: the reader is asked to move them, nothing is recorded', async () => {
    const { store } = await show(order)
    press(words.check)
    expect(said()).toBe(words.untouched)
    expect(answerTo(store.get().state, order.id)).toBeUndefined()
  })

  test('in the right order: said and recorded', async () => {
    const { store } = await show(order)
    arrange(['2', '3', '4', '5'])
    press(words.check)
    expect(said()).toBe(` ${words.right}`)
    expect(answerTo(store.get().state, order.id)).toMatchObject({ firstCorrect: true, attempts: 1 })
  })

  test.each([
    ['an answer before its request', ['2', '4', '3', '5'], words.answerComesLater, 3],
    ['a step that begins elsewhere', ['3', '2', '4', '5'], words.otherStart('programm', 'tuum'), 2],
    ['a step that begins elsewhere on the way back', ['2', '3', '5', '4'], words.otherStart('ketas', 'tuum'), 4],
  ])('%s: which places are right, what belongs in the first wrong one and why', async (_, given, why, step) => {
    const { store } = await show(order)
    arrange(given)
    press(words.check)
    expect(said()).toContain(words.wrong)
    expect(said()).toContain(words.placesRight(2, 4))
    expect(said()).toContain(`Samm ${String(step)}.“ ${why}`)
    expect(screen.getByRole('link').getAttribute('href')).toBe(`?joonis=joonis&samm=${String(step)}`)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent.includes(words.rightPlace))).toEqual(given.map((id, place) => id === order.pieces[place]?.id))
    expect(answerTo(store.get().state, order.id)?.lastCorrect).toBe(false)
  })

  test('a step that begins in the same layer, but later', async () => {
    const later: OrderQuestion = { ...order, pieces: [piece('2', 'tuum', false), piece('3', 'ketas', true), piece('4', 'tuum', false)] }
    await show(later)
    arrange(['4', '3', '2'])
    press(words.check)
    expect(said()).toContain(words.sameStart('tuum'))
  })

  test('the next try goes on from the order given, with the focus on the first button', async () => {
    await show(order)
    arrange(['3', '2', '4', '5'])
    press(words.check)
    expect(document.activeElement?.textContent).toBe(words.retry)
    expect(screen.getAllByRole('button')).toHaveLength(1)
    press(words.retry)
    expect(shown()).toEqual(['3', '2', '4', '5'])
    expect(document.activeElement?.getAttribute('aria-label')).toBe(words.up(1))
    expect(said()).toBe('')
  })
})

describe('a layer to be picked', () => {
  test('is a radio group in the picture, from the top downward; its name says where the layer stands', async () => {
    await show(layers)
    expect(screen.getByRole('group', { name: /Mida\?/ })).toBeTruthy()
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)).toEqual(['top', 'mid', 'low'])
    expect(screen.getByRole('radio', { name: /^Kiht mid tuuma\u00ADrežiim , all on riistvara$/ })).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'Kiht low' })).toBeTruthy()
  })

  test('a press on its box picks it, and its own explanation is given', async () => {
    const { store } = await show(layers)
    fireEvent.click(screen.getByText('Kiht low'))
    expect(screen.getByRole<HTMLInputElement>('radio', { checked: true }).value).toBe('low')
    press(words.check)
    expect(said()).toBe(` ${words.wrong}Kihist low.`)
    expect(screen.getByRole('group')).toHaveProperty('disabled', true)
    expect(screen.getByRole<HTMLInputElement>('radio', { checked: true }).value).toBe('low')
    expect(answerTo(store.get().state, layers.id)?.lastCorrect).toBe(false)
  })

  test('where several are right all of them are wanted', async () => {
    const { store } = await show(two)
    fireEvent.click(screen.getByText('Kiht mid'))
    press(words.check)
    expect(said()).toContain(words.someMissed)
    press(words.retry)
    for (const name of ['Kiht mid', 'Kiht top']) fireEvent.click(screen.getByText(name))
    press(words.check)
    expect(said()).toContain(words.right)
    expect(answerTo(store.get().state, layers.id)).toMatchObject({ lastCorrect: true, firstCorrect: false, attempts: 2 })
  })
})

test('a family is picked among others and explained', async () => {
  await show(family)
  fireEvent.click(screen.getByLabelText('Kiht mid'))
  press(words.check)
  expect(said()).toBe(` ${words.right}Kihist mid.`)
})

describe('every kind', () => {
  const kinds: readonly Question[] = [order, layers, two, family]

  test.each(kinds)('$kind wakes up without a difference from the prerendered page, and with what is known of earlier answers', async (question) => {
    const Card = await loadCard(question.kind)
    const container = document.createElement('div')
    document.body.append(container)
    const html = renderToString(<Card question={question} store={newStore()} />)
    expect(html).not.toMatch(/ style=/)
    container.innerHTML = html.replace(/<noscript>.*<\/noscript>/, '<noscript>&lt;details&gt;…&lt;/details&gt;</noscript>')
    const store = newStore()
    store.record({ kind: 'answer', question: question.id, correct: false })
    const complain = vi.spyOn(console, 'error').mockReturnValue()
    const onRecoverableError = vi.fn<(error: unknown) => void>()
    render(<Card question={question} store={store} />, { container, hydrate: true, onRecoverableError })
    expect(onRecoverableError).not.toHaveBeenCalled()
    expect(complain).not.toHaveBeenCalled()
    expect(container.textContent).toContain(words.lastWrong)
    complain.mockRestore()
  })

  test('a question that became another kind keeps what was answered, and can be answered anew', async () => {
    const store = newStore()
    store.record({ kind: 'answer', question: 'sama', correct: true })
    store.record({ kind: 'prediction', question: 'sama', choice: ['top', 'gone'] })
    for (const question of kinds) {
      const { container } = await show({ ...question, id: 'sama' }, store)
      expect(container.querySelector('legend')?.textContent).toContain(words.lastRight)
      expect(container.querySelector(':checked')).toBeNull()
      cleanup()
    }
    await show({ ...layers, id: 'sama' }, store)
    fireEvent.click(screen.getByText('Kiht top'))
    press(words.check)
    expect(answerTo(store.get().state, 'sama')).toMatchObject({ firstCorrect: true, lastCorrect: false, attempts: 2 })
  })

  test('a card is never given another kind', async () => {
    const complain = vi.spyOn(console, 'error').mockReturnValue()
    await expect(loadCard('order').then((Card) => renderToString(<Card question={family} store={newStore()} />))).rejects.toThrow('pere')
    await expect(loadCard('choose').then((Card) => renderToString(<Card question={order} store={newStore()} />))).rejects.toThrow('jrk')
    await expect(loadCard('click-layer').then((Card) => renderToString(<Card question={order} store={newStore()} />))).rejects.toThrow('jrk')
    complain.mockRestore()
  })
})
