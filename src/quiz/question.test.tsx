// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Question } from '../model/quiz.ts'
import { memoryBackEnd } from '../progress/memory.ts'
import { answerTo, predictionOf } from '../progress/state.ts'
import { createStore } from '../progress/store.ts'
import { quizStrings as words } from '../strings/quiz.ts'
import { QuestionCard, type QuestionCardProps } from './question.tsx'

afterEach(cleanup)

const options = [
  { id: 'a', text: 'Bochs ise', correct: true, explanation: 'Sest ta loeb käsku nagu andmeid.' },
  { id: 'b', text: 'Protsessor', correct: false, explanation: 'Käsk ei jõua temani.', refutedBy: { figure: 'bochs-kask', step: 2, title: 'Bochsi käsk' } },
  { id: 'c', text: 'Linux', correct: false, explanation: 'Tuum ei näe seda.' },
] as const
const one: Question = { id: 'emu-kes', kind: 'choose', role: 'check', prompt: 'Kes täidab käsu?', sources: [], options }
const several: Question = { ...one, id: 'emu-millal', kind: 'choose-several', options: options.map((option) => ({ ...option, correct: option.id !== 'b' })) }
const prediction: Question = { ...one, id: 'emu-ennustus', role: 'prediction' }

const newStore = () => createStore(memoryBackEnd(), () => 2500)
const show = (question: Question, more: Partial<QuestionCardProps> = {}) => {
  const store = more.store ?? newStore()
  const { container } = render(<QuestionCard question={question} store={store} figureHref={(figure, step) => `?joonis=${figure}&samm=${String(step)}`} {...more} />)
  return { store, container }
}
const pick = (name: string) => { fireEvent.click(screen.getByLabelText(name)) }
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const press = (name: string) => {
  button(name).focus()
  fireEvent.click(button(name))
}
const said = () => screen.getByRole('status').textContent
const focused = () => document.activeElement?.textContent

describe('a question with one right option', () => {
  test('is a named group of radio buttons', () => {
    show(one)
    expect(screen.getByRole('group', { name: /Kes täidab käsu\?/ })).toBeTruthy()
    expect(screen.getAllByRole('radio')).toHaveLength(3)
  })

  test('a right answer is said, explained and recorded', () => {
    const { store } = show(one)
    pick('Bochs ise')
    press(words.check)
    expect(said()).toContain(words.right)
    expect(said()).toContain('Sest ta loeb käsku nagu andmeid.')
    expect(answerTo(store.get().state, one.id)).toMatchObject({ firstCorrect: true, attempts: 1, day: 2500 })
  })

  test('a wrong answer is explained by its own mistake and tells of no other option', () => {
    const { store } = show(one)
    pick('Protsessor')
    press(words.check)
    expect(said()).toBe(` ${words.wrong}Käsk ei jõua temani. Vaata joonise „Bochsi käsk“ 2.\u00A0sammu`)
    expect(answerTo(store.get().state, one.id)?.lastCorrect).toBe(false)
  })

  test('right and wrong differ in the drawn sign too', () => {
    const sign = (option: string) => {
      const { container } = show(one)
      pick(option)
      press(words.check)
      const path = container.querySelector('svg path')?.getAttribute('d')
      cleanup()
      return path
    }
    expect(sign('Bochs ise')).not.toBe(sign('Linux'))
  })

  test('nothing picked: the reader is asked to pick, nothing is recorded', () => {
    const { store } = show(one)
    press(words.check)
    expect(said()).toBe(words.nothingPicked)
    expect(answerTo(store.get().state, one.id)).toBeUndefined()
    pick('Linux')
    press(words.check)
    expect(said()).toContain(words.wrong)
  })

  test('the focus stays on the button while checking, and goes to the first option for the next try', () => {
    show(one)
    pick('Linux')
    press(words.check)
    expect(focused()).toBe(words.retry)
    expect(screen.getByRole('group')).toHaveProperty('disabled', true)
    press(words.retry)
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
    expect(said()).toBe('')
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  })

  test('a double click checks and does not at once try again', () => {
    const { store } = show(one)
    pick('Linux')
    fireEvent.click(button(words.check), { detail: 1 })
    fireEvent.click(button(words.retry), { detail: 2 })
    expect(said()).toContain(words.wrong)
    expect(answerTo(store.get().state, one.id)?.attempts).toBe(1)
  })

  test('an answer of an earlier day is mentioned, and not announced', () => {
    const store = newStore()
    store.record({ kind: 'answer', question: one.id, correct: true })
    const { container } = show(one, { store })
    expect(container.querySelector('legend')?.textContent).toContain(words.lastRight)
    expect(said()).toBe('')
  })

  test('the order of the options is that of the question\'s own seed, always', () => {
    const order = () => screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)
    show(one)
    const before = order()
    cleanup()
    show(one)
    expect(order()).toEqual(before)
  })
})

describe('the link to the figure', () => {
  const wrongAnswer = (more: Partial<QuestionCardProps>) => {
    show(one, more)
    pick('Protsessor')
    press(words.check)
  }

  test('leads to the step that refutes the mistake', () => {
    wrongAnswer({})
    expect(screen.getByRole('link').getAttribute('href')).toBe('?joonis=bochs-kask&samm=2')
  })

  test('is not there where no figure can be shown', () => {
    wrongAnswer({ figureHref: undefined })
    expect(screen.queryByRole('link')).toBeNull()
  })
})

describe('a question with several right options', () => {
  test('explains each pick and says that some are missing, not which', () => {
    show(several)
    pick('Bochs ise')
    pick('Protsessor')
    press(words.check)
    expect(said()).toContain('Bochs ise Sest ta loeb')
    expect(said()).toContain('Protsessor Käsk ei jõua temani.')
    expect(said()).toContain(words.someMissed)
    expect(said()).not.toContain('Linux')
  })

  test('is right with all of them', () => {
    show(several)
    pick('Bochs ise')
    pick('Linux')
    press(words.check)
    expect(said()).toContain(words.right)
  })
})

describe('a prediction', () => {
  test('is recorded and confirmed, and the answer is not given away', () => {
    const { store, container } = show(prediction)
    pick('Protsessor')
    press(words.predict)
    expect(said()).toBe(words.predicted)
    expect(predictionOf(store.get().state, prediction.id)).toEqual(['b'])
    expect(answerTo(store.get().state, prediction.id)).toBeUndefined()
    for (const { explanation } of options) expect(container.textContent).not.toContain(explanation)
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('is explained when the reader asks, beside what really happens, and never called wrong', () => {
    show(prediction)
    pick('Protsessor')
    press(words.predict)
    press(words.reveal)
    expect(button(words.reveal).getAttribute('aria-expanded')).toBe('true')
    expect(said()).toContain(`${words.happened} Bochs ise`)
    expect(said()).toContain(`${words.yourPrediction} Protsessor`)
    expect(said()).not.toContain(words.wrong)
    expect(screen.getByRole('status').querySelector('svg')).toBeNull()
    press(words.reveal)
    expect(said()).toBe('')
  })

  test('that came true is told once', () => {
    show(prediction)
    pick('Bochs ise')
    press(words.predict)
    press(words.reveal)
    expect(said()).toContain(words.asPredicted)
    expect(said()).not.toContain(words.yourPrediction)
  })

  test('stays as it was made, also on the next visit, and is not announced then', () => {
    const { store } = show(prediction)
    pick('Protsessor')
    press(words.predict)
    cleanup()
    const { container } = show(prediction, { store })
    expect(screen.getByLabelText<HTMLInputElement>('Protsessor').checked).toBe(true)
    expect(screen.getByRole('group')).toHaveProperty('disabled', true)
    expect(container.textContent).toContain(words.predicted)
    expect(said()).toBe('')
    expect(screen.queryByRole('button', { name: words.predict })).toBeNull()
  })

  test('can be skipped, which is recorded, and still be made later', () => {
    const { store } = show(prediction)
    press(words.skip)
    expect(said()).toBe(words.skipped)
    expect(focused()).toBe(words.predictAfterAll)
    expect(predictionOf(store.get().state, prediction.id)).toEqual([])
    press(words.predictAfterAll)
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
    pick('Linux')
    press(words.predict)
    expect(predictionOf(store.get().state, prediction.id)).toEqual(['c'])
  })

  test('nothing picked: the reader is asked to pick, and may still skip', () => {
    const { store } = show(prediction)
    press(words.predict)
    expect(said()).toBe(words.nothingPicked)
    expect(predictionOf(store.get().state, prediction.id)).toBeUndefined()
    expect(button(words.skip)).toBeTruthy()
  })

  test('of an option that the question no longer has counts as none', () => {
    const store = newStore()
    store.record({ kind: 'prediction', question: prediction.id, choice: ['gone'] })
    show(prediction, { store })
    pick('Linux')
    press(words.predict)
    expect(said()).toBe(words.predicted)
  })

  test('a double click on predicting or skipping does not give the answer away', () => {
    show(prediction)
    fireEvent.click(button(words.skip), { detail: 1 })
    fireEvent.click(button(words.reveal), { detail: 2 })
    expect(said()).toBe(words.skipped)
  })
})

describe('the prerendered page', () => {
  /** As the browser gets it: with the answers for a reader without script, which only the prerendering bundle writes. */
  const prerender = (question: Question) => {
    const container = document.createElement('div')
    document.body.append(container)
    container.innerHTML = renderToString(<QuestionCard question={question} store={newStore()} />)
      .replace(/<noscript>.*<\/noscript>/, '<noscript>&lt;details&gt;…&lt;/details&gt;</noscript>')
    return container
  }

  test.each([['a check', one], ['a prediction', prediction], ['several', several]])('wakes up without a difference, with progress known only then: %s', (_, question) => {
    const store = newStore()
    store.record({ kind: 'answer', question: question.id, correct: true })
    store.record({ kind: 'prediction', question: question.id, choice: ['b'] })
    const container = prerender(question)
    expect(container.textContent).not.toContain(words.predicted)
    const complain = vi.spyOn(console, 'error').mockReturnValue()
    const onRecoverableError = vi.fn<(error: unknown) => void>()
    render(<QuestionCard question={question} store={store} />, { container, hydrate: true, onRecoverableError })
    expect(onRecoverableError).not.toHaveBeenCalled()
    expect(complain).not.toHaveBeenCalled()
    expect(container.textContent).toContain(question.role === 'prediction' ? words.predicted : words.lastRight)
    expect(said()).toBe('')
    complain.mockRestore()
  })

  test('a pick made before it woke up counts', () => {
    const container = prerender(one)
    const early = container.querySelector<HTMLInputElement>('input[value=a]')
    if (early) early.checked = true
    render(<QuestionCard question={one} store={newStore()} />, { container, hydrate: true })
    press(words.check)
    expect(said()).toContain(words.right)
  })
})
