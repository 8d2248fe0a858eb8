// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Rom } from '../messages.ts'
import { ProgramLab } from './program-lab.tsx'
import { keepProgram, keptProgram, parseProgram, programKey } from './stored-program.ts'

const started: Rom[] = []
vi.mock('../crossing.tsx', () => ({ Crossing: () => null }))
vi.mock('../machine.ts', () => ({
  startMachine: (rom: Rom) => {
    started.push(rom)
    return { stop: () => {}, discard: () => {} }
  },
}))

beforeEach(() => {
  localStorage.clear()
  started.length = 0
})
afterEach(cleanup)

const examples = [{ id: 'a', title: 'Esimene', program: 'nop\nhlt\n' }, { id: 'b', title: 'Teine', program: 'hlt\n' }]
const lab = <ProgramLab stack={{ id: 'kvm', title: 'KVM', layers: [], names: {} }} examples={examples} tasks={[]}>{null}</ProgramLab>

const area = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Sinu programm' })
const type = (text: string): void => { fireEvent.change(area(), { target: { value: text } }) }
const press = (name: string | RegExp): void => { fireEvent.click(screen.getByRole('button', { name })) }
const kept = (): string | undefined => parseProgram(localStorage.getItem(programKey) ?? '')

test('the reader begins with the first example; what is typed is kept, and is there at the next visit', () => {
  const { unmount } = render(lab)
  expect(area().value).toBe('nop\nhlt\n')
  expect(kept()).toBeUndefined()
  type('mov ax, 1\nhlt')
  expect(kept()).toBe('mov ax, 1\nhlt')
  unmount()
  render(lab)
  expect(area().value).toBe('mov ax, 1\nhlt')
})

test('an example, or the reset, takes the place of the text; both ways it can be brought back', () => {
  render(lab)
  type('oma')
  fireEvent.change(screen.getByRole('combobox', { name: 'Näide' }), { target: { value: 'b' } })
  press('Võta see näide')
  expect([area().value, kept()]).toEqual(['hlt\n', 'hlt\n'])
  press('Too eelmine tekst tagasi')
  expect([area().value, kept()]).toEqual(['oma', 'oma'])
  press('Lähtesta')
  expect(area().value).toBe('nop\nhlt\n')
  press('Too eelmine tekst tagasi')
  expect(area().value).toBe('oma')
  press('Too eelmine tekst tagasi')
  expect(area().value).toBe('nop\nhlt\n')
})

test('what is kept and cannot be read is said, and the course goes on', () => {
  localStorage.setItem(programKey, '{"version":1,"text":7}')
  render(lab)
  expect(area().value).toBe('nop\nhlt\n')
  expect(screen.getByText(/ei saanud lugeda/)).toBeTruthy()
})

test('what cannot be kept is said while the text stays in the editor', () => {
  render(lab)
  type(`hlt ; ${'x'.repeat(9000)}`)
  expect(area().value).toHaveLength(9006)
  expect(screen.getByText(/ei luba programmi alles hoida/)).toBeTruthy()
  expect(screen.getByRole('button', { name: /Programm on liiga pikk|programm on liiga pikk/ })).toBeTruthy()
})

test('a program with faults is not run: it is said how many there are, and the focus is on the first', () => {
  render(lab)
  type('nop\nmvo ax, 1\npush al')
  expect(started).toEqual([])
  press('Käivita')
  expect(started).toEqual([])
  expect(screen.getByText(/Programmis on 2 viga/)).toBeTruthy()
  expect(document.activeElement).toBe(area())
  expect([area().selectionStart, area().selectionEnd]).toEqual([4, 7])
  const described = area().getAttribute('aria-describedby')?.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('')
  expect(described).toContain('2. rida, 1. veerg: käsku „mvo“ ei ole. Kas mõtlesid „mov“?')
  press(/^3\. rida, 6\. veerg: nii seda käsku kirjutada ei saa/)
  expect([area().selectionStart, area().selectionEnd]).toEqual([19, 21])
})

test('one without faults runs as the ROM that the assembler made', () => {
  render(lab)
  type('hlt')
  press('Käivita')
  const [rom] = started
  expect(rom instanceof Uint8Array && [rom.length, rom[0], rom[0xfff0]]).toEqual([0x10000, 0xf4, 0xea])
})

test('what was typed before the page woke stands', () => {
  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = renderToString(lab)
  within(container).getByRole<HTMLTextAreaElement>('textbox', { name: 'Sinu programm' }).value = 'mov al, 5'
  act(() => { render(lab, { container, hydrate: true }) })
  expect(area().value).toBe('mov al, 5')
  expect(kept()).toBe('mov al, 5')
})

test('within a learning environment nothing of the program stays in the browser, and nothing is found there', () => {
  expect(keepProgram('hlt', false)).toBe(true)
  expect(localStorage.length).toBe(0)
  keepProgram('hlt')
  expect([keptProgram(false), keptProgram()]).toEqual([{ kind: 'none' }, { kind: 'text', text: 'hlt' }])
})
