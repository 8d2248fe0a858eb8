// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { Lab } from './lab.tsx'

vi.mock('./crossing.tsx', () => ({ Crossing: () => null }))

afterEach(cleanup)

const stack = { id: 'kvm', title: 'KVM', layers: [], names: {} }

test('what was set before the page woke stands, and belongs to the lab', () => {
  const lab = <Lab guest="sensitive" stack={stack} />
  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = renderToString(lab)
  within(container).getByRole<HTMLInputElement>('checkbox', { name: 'POPF' }).checked = false
  within(container).getByRole<HTMLInputElement>('checkbox', { name: 'JIT sees' }).checked = false
  render(lab, { container, hydrate: true })
  // React draws all controls anew, from what the lab holds.
  fireEvent.click(screen.getByRole('checkbox', { name: 'STR' }))
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'POPF' }).checked).toBe(false)
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'CLI' }).checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'JIT sees' }).checked).toBe(false)
})
