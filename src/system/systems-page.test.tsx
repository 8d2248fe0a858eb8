import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { stackNamed } from '../../tests/stacks.ts'
import type { StackDocument } from '../content/stack-document.ts'
import { SystemsPage } from './systems-page.tsx'

afterEach(cleanup)

const facts = { licence: 'GPL', status: 'arenduses', sources: [] }
const stacks: StackDocument[] = [
  { ...stackNamed('kvm-virtio'), ...facts, maker: 'Qumranet', years: 'alates 2006' },
  { ...stackNamed('wine'), ...facts, maker: 'Öökull', years: 'alates 1993' },
  { ...stackNamed('bochs'), ...facts, maker: 'Õnne', years: 'alates 1994' },
]

const titles = (): (string | null)[] => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
const header = (name: string): HTMLElement => screen.getByRole('columnheader', { name: new RegExp(name) })
const press = (name: string): void => { fireEvent.click(within(header(name)).getByRole('button')) }

test('a press on a column puts the systems in its order, another turns it round; both are said', () => {
  render(<SystemsPage stacks={stacks} />)
  expect(titles()).toEqual(['Bochs', 'WINE', 'KVM ja QEMU (virtio)'])
  expect(header('Perekond').getAttribute('aria-sort')).toBe('ascending')
  press('Algus')
  expect(titles()).toEqual(['WINE', 'Bochs', 'KVM ja QEMU (virtio)'])
  expect(header('Perekond').hasAttribute('aria-sort')).toBe(false)
  press('Algus')
  expect(titles()).toEqual(['KVM ja QEMU (virtio)', 'Bochs', 'WINE'])
  expect(header('Algus').getAttribute('aria-sort')).toBe('descending')
  expect(screen.getByRole('status').textContent).toBe('Tabel on järjestatud: Algus, kahanevalt.')
})

test('Estonian letters come where the alphabet has them', () => {
  render(<SystemsPage stacks={stacks} />)
  press('Tegija')
  expect(titles()).toEqual(['KVM ja QEMU (virtio)', 'Bochs', 'WINE'])
})
