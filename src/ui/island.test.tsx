import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { island } from './island.tsx'
import { part } from './part.ts'

beforeEach(() => { vi.spyOn(console, 'error').mockImplementation(() => {}) })
afterEach(() => { vi.restoreAllMocks() })

/** A part that counts, and fails at the count that breaks it. */
const counter = (breaksAt: () => number) => island(part(async () => Promise.resolve(function Counter() {
  const [count, setCount] = useState(0)
  if (count >= breaksAt()) throw new Error('planted')
  return <p><button type="button" onClick={() => { setCount(count + 1) }}>Loe</button> Loetud {count}</p>
})), { failure: 'Loendur on katki.', heading: 'Loendur' })

test('a part that fails while it is used leaves what it showed last, and a report', async () => {
  let limit = 2
  const Counter = counter(() => limit)
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
  vi.stubGlobal('navigator', { userAgent: 'Test', clipboard: { writeText } })
  render(<Counter />)
  fireEvent.click(await screen.findByRole('button', { name: 'Loe' }))
  screen.getByRole('button', { name: 'Loe' }).parentElement?.setAttribute('style', 'left: 4px')
  fireEvent.click(screen.getByRole('button', { name: 'Loe' }))
  expect(screen.getByText(/Loetud 1/)).toBeDefined()
  expect(document.querySelector('.island [style]')).toBeNull()
  expect(screen.queryByRole('heading')).toBeNull()
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Kopeeri veateade' })); await Promise.resolve() })
  expect(writeText.mock.calls[0]?.[0]).toMatch(/Loendur on katki\.[\s\S]*Viga: Error: planted/)
  expect(screen.getByText(/^Veateade on kopeeritud/)).toBeDefined()
  // Another try that fails keeps what the first one did.
  limit = 0
  fireEvent.click(screen.getByRole('button', { name: 'Proovi uuesti' }))
  expect(screen.getByText(/Loetud 1/)).toBeDefined()
  limit = 9
  fireEvent.click(screen.getByRole('button', { name: 'Proovi uuesti' }))
  expect(await screen.findByText(/Loetud 0/)).toBeDefined()
  expect(screen.queryByText('Loendur on katki.')).toBeNull()
  vi.unstubAllGlobals()
})

test('a part that was never drawn leaves its heading', async () => {
  const Counter = counter(() => 0)
  render(<Counter />)
  expect(await screen.findByText('Loendur on katki.')).toBeDefined()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Loendur')
})

test('where the clipboard is shut, the report is shown', async () => {
  const Counter = counter(() => 0)
  vi.stubGlobal('navigator', { userAgent: 'Test', clipboard: undefined })
  render(<Counter />)
  fireEvent.click(await screen.findByRole('button', { name: 'Kopeeri veateade' }))
  const shown: HTMLTextAreaElement = await screen.findByRole('textbox', { name: 'Vahekihi veateade' })
  expect(shown.value).toContain('Viga: Error: planted')
  expect(shown.readOnly).toBe(true)
  vi.unstubAllGlobals()
})
