// @vitest-environment happy-dom
import { act, type ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { asItStands } from './as-it-stands.ts'

let drawn: string[]

const Term = ({ children }: { readonly children: ReactNode }) => {
  drawn.push('term')
  return <a href="#moiste">{children}</a>
}

const Frame = ({ children }: { readonly children: ReactNode }) => {
  drawn.push('frame')
  return <div>{children}</div>
}

const Button = () => {
  drawn.push('button')
  return <button type="button" onClick={() => { drawn.push('pressed') }}>Vajuta</button>
}

const still = new Set<unknown>([Term, Frame])

/** Draws it as a server does, then lets the browser take it over; gives the page and what React had to mend. */
const wakened = async (text: ReactNode): Promise<{ page: HTMLElement; mended: unknown[] }> => {
  const page = document.createElement('div')
  page.innerHTML = renderToString(text)
  document.body.replaceChildren(page)
  drawn = []
  const mended: unknown[] = []
  await act(async () => { hydrateRoot(page, asItStands(text, still), { onRecoverableError: (error) => { mended.push(error) } }) })
  return { page, mended }
}

beforeEach(() => {
  drawn = []
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
})

test('text, and words that answer to nothing, stay as the page has them, and are not drawn', async () => {
  const { page, mended } = await wakened(<p className="text">Kiht <strong>on <Term>vahekiht</Term></strong>.</p>)
  expect(page.innerHTML).toBe('<p class="text">Kiht <strong>on <a href="#moiste">vahekiht</a></strong>.</p>')
  expect(drawn).toEqual([])
  expect(mended).toEqual([])
})

test('the frame of a table is drawn, its rows are not', async () => {
  const { page, mended } = await wakened(<Frame><ul><li><Term>rida</Term></li></ul></Frame>)
  expect(page.textContent).toBe('rida')
  expect(drawn).toEqual(['frame'])
  expect(mended).toEqual([])
})

test('what answers to the reader wakes in the midst of text, and the text beside it stays', async () => {
  const { page, mended } = await wakened(<div><p>Enne <Term>sõna</Term></p><p>Siin <Button /></p></div>)
  expect(drawn).toEqual(['button'])
  page.querySelector('button')?.click()
  expect(drawn).toEqual(['button', 'pressed'])
  expect(page.textContent).toBe('Enne sõnaSiin Vajuta')
  expect(mended).toEqual([])
})

test('an element without children is taken as it is', () => {
  const line = <hr />
  expect(asItStands(line, still)).toBe(line)
  expect(asItStands('tekst', still)).toBe('tekst')
})
