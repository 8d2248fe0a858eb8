// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Task } from '../model/lab/goals.ts'
import { eventWidth, noCounts, packEvent, type LabRun } from '../model/lab/run.ts'
import { Lab } from './lab.tsx'
import type { Rom } from './messages.ts'

interface Started { readonly rom: Rom; readonly settings: readonly number[]; readonly onEnded: (run: LabRun) => void; readonly onTaken: (why: 'hidden') => void }

const started: Started[] = []
vi.mock('./crossing.tsx', () => ({ Crossing: () => null }))
vi.mock('./machine.ts', () => ({
  startMachine: (rom: Rom, settings: readonly number[], _: boolean, told: Pick<Started, 'onEnded' | 'onTaken'>) => {
    started.push({ rom, settings, ...told })
    return { stop: () => {}, discard: () => {} }
  },
}))

beforeEach(() => {
  localStorage.clear()
  started.length = 0
})
afterEach(cleanup)

const tasks: readonly Task[] = [
  { id: 'b', kind: 'predict', prompt: 'Mitu?', of: 'exits', settings: { limit: 100 }, answer: 0, hints: [], explanation: 'Null.' },
  { id: 'a', kind: 'goal', prompt: 'Leia piir.', goals: [{ kind: 'memory', variable: 'primes', equals: 100 }], hints: [], solution: { settings: { limit: 542 }, text: 'Sobib 542.' } },
]
const lab = <Lab guest="hello" stack={{ id: 'kvm', title: 'KVM', layers: [], names: {} }} tasks={tasks} />
const ended = (variables: readonly number[]): LabRun => ({ end: 'halted', counts: noCounts, instructions: 1, blocks: 0, text: '', variables, screen: '', events: new Int32Array() })
const announced = (): string[] => screen.getAllByRole('status').flatMap(({ textContent }) => (textContent === '' ? [] : [textContent]))
const run = (): HTMLElement => screen.getByRole('button', { name: 'Käivita' })

test('a solution that names some settings is set whole, the focus goes to where it is run, and it runs', () => {
  render(lab)
  fireEvent.change(screen.getByRole('combobox', { name: 'Lõpetuseks' }), { target: { value: '1' } })
  fireEvent.click(screen.getByText('Sea lahenduse sätted'))
  expect([screen.getByRole<HTMLInputElement>('spinbutton').value, screen.getByRole<HTMLSelectElement>('combobox').value]).toEqual(['542', '0'])
  expect(document.activeElement).toBe(run())
  fireEvent.click(run())
  expect(started.map(({ rom, settings }) => [rom, settings])).toEqual([['hello', [542, 0]]])
  act(() => { started[0]?.onEnded(ended([100])) })
  expect(screen.getByText('Tehtud.')).toBeTruthy()
})

test('after a run it is announced once which tasks are solved, not for every goal', () => {
  render(lab)
  fireEvent.click(run())
  act(() => { started[0]?.onEnded(ended([99])) })
  expect(announced()).toEqual(['Külaline lõpetas käsuga HLT. Käske 1, väljumisi 0.', 'Ükski ülesanne ei ole veel lahendatud.'])
  fireEvent.click(run())
  expect(announced()).toEqual(['Laadin masinat.'])
  act(() => { started[1]?.onEnded(ended([100])) })
  expect(announced()).toEqual(['Külaline lõpetas käsuga HLT. Käske 1, väljumisi 0.', 'Lahendatud: 2. ülesanne.'])
})

test('beside a prediction it is said what has become of it: written down, not compared, compared', () => {
  render(lab)
  fireEvent.change(screen.getByRole('textbox', { name: 'Sinu ennustus' }), { target: { value: '3' } })
  const write = (): void => { fireEvent.click(screen.getByRole('button', { name: 'Pane kirja ja käivita' })) }
  write()
  expect(announced()).toContain('Ennustus 3 on kirjas. Külaline alustab.')
  act(() => { started[0]?.onTaken('hidden') })
  expect(announced()).toContain('Ennustus 3 on kirjas, aga külaline ei lõpetanud. Põhjus on masina juures.')
  write()
  // What was counted until then is no answer.
  act(() => { started[1]?.onEnded({ ...ended([0]), end: 'stopped' }) })
  expect(announced()).toContain('Ennustus 3 on kirjas, aga külaline ei lõpetanud. Põhjus on masina juures.')
  write()
  act(() => { started[2]?.onEnded(ended([0])) })
  expect(announced()).toContain('Ennustasid 3, masin loendas 0. Null.')
})

test('where the settings are no longer those of the run that is shown, it is said', () => {
  render(lab)
  fireEvent.click(run())
  act(() => { started[0]?.onEnded(ended([0])) })
  const said = (): Element | null => screen.queryByText(/^Väljund ja loendid on jooksust, millel olid teised sätted/)
  expect(said()).toBeNull()
  fireEvent.change(screen.getByRole('spinbutton'), { target: { value: '100' } })
  expect(said()).not.toBeNull()
  fireEvent.change(screen.getByRole('spinbutton'), { target: { value: '20000' } })
  expect(said()).toBeNull()
})

test('a setting that does not fit is announced, and nothing is run with it', () => {
  render(lab)
  fireEvent.change(screen.getByRole('spinbutton'), { target: { value: '20001' } })
  expect(announced()).toContain('Kirjuta täisarv vahemikust 2–20\u00A0000.')
  fireEvent.click(run())
  expect(started).toEqual([])
})

test('in the replay it is said up to where the output is shown', async () => {
  const events = new Int32Array(2 * eventWidth)
  for (const place of [0, 1]) packEvent(events, place, { kind: 'out', address: 0x3f8, size: 1, value: 65 + place, instructions: place, next: 0, registers: [], ring: 0, cr0: 0, flags: 0 })
  render(lab)
  fireEvent.click(run())
  await act(async () => {
    started[0]?.onEnded({ ...ended([0]), text: 'AB', events })
    await Promise.resolve()
  })
  const said = (): Element | null => screen.queryByText('Taasesitus: väljund on näha kuni sündmuseni 2.')
  expect(said()).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Järgmine sündmus' }))
  expect(said()).not.toBeNull()
})
