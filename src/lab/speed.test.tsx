// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Trouble } from './messages.ts'
import { Speed } from './speed.tsx'

interface Listener { readonly onFailed: (trouble: Trouble) => void; readonly onTaken: () => void }

let listener: Listener | undefined
vi.mock('./machine.ts', () => ({
  startMachine: (...[, , , given]: [unknown, unknown, unknown, Listener]) => {
    listener = given
    return { stop: () => {}, discard: () => {} }
  },
}))

afterEach(cleanup)

test('where nothing could be measured the true reason is said, and it can be tried again', async () => {
  render(<Speed />)
  const measure = (): void => { fireEvent.click(screen.getByRole('button', { name: 'Mõõda' })) }
  measure()
  await act(async () => { listener?.onTaken(); await Promise.resolve() })
  expect(screen.getByRole('status').textContent).toMatch(/^Mõõtmine jäi pooleli/)
  measure()
  await act(async () => { listener?.onFailed('portable'); await Promise.resolve() })
  expect(screen.getByRole('status').textContent).toMatch(/^Mälupulgalt/)
})
