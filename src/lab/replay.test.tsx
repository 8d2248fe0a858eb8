// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { eventWidth, noCounts, packEvent, type LabRun } from '../model/lab/run.ts'
import { Replay } from './replay.tsx'

vi.mock('./crossing.tsx', () => ({ Crossing: () => null }))

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const events = new Int32Array(2 * eventWidth)
for (const place of [0, 1]) packEvent(events, place, { kind: 'out', address: 0x3f8, size: 1, value: 65 + place, instructions: place, next: 0, registers: [], ring: 0, cr0: 0, flags: 0 })
const run: LabRun = { end: 'halted', counts: { ...noCounts, out: 2 }, instructions: 2, blocks: 0, text: 'AB', variables: [], screen: '', events }
const noSource = async (): Promise<() => undefined> => Promise.resolve(() => undefined)

function Shown() {
  const [index, setIndex] = useState<number>()
  return <Replay loadSource={noSource} stack={{ id: 'kvm', title: 'KVM', layers: [], names: {} }} run={run} index={index} onIndex={setIndex} />
}

/** A page where the replay is; what it shows, and what it says. */
const shown = async () => {
  vi.useFakeTimers()
  render(<Shown />)
  await act(async () => Promise.resolve())
  return {
    slider: () => screen.getByRole('slider'),
    said: () => screen.getByRole('status').textContent,
    wait: () => { act(() => { vi.advanceTimersByTime(1000) }) },
    press: (name: string) => { fireEvent.click(screen.getByRole('button', { name })) },
  }
}

test('the slow replay goes to the end; from there it begins anew', async () => {
  const { slider, wait, press } = await shown()
  const at = (): string => slider().getAttribute('value') ?? ''
  press('Mängi aeglaselt')
  expect(at()).toBe('1')
  wait()
  expect(at()).toBe('2')
  press('Mängi aeglaselt')
  expect(at()).toBe('1')
  wait()
  expect(at()).toBe('2')
})

test('an event is said once: the slider says its place, the sentence is news', async () => {
  const { slider, said, press } = await shown()
  press('Järgmine sündmus')
  expect([slider().getAttribute('aria-valuetext'), said()]).toEqual(['2/2', 'Sündmus 2/2. Külaline kirjutas jadaporti 0x03F8 baidi 0x42 ehk „B“.'])
})

test('the slow replay is silent until it stops, and shows its sentence all the same', async () => {
  const { said, wait, press } = await shown()
  press('Mängi aeglaselt')
  expect(said()).toBe('')
  expect(screen.getByText(/^Sündmus 1\/2\./)).toBeTruthy()
  press('Peata mäng')
  expect(said()).toMatch(/^Sündmus 1\/2\./)
  press('Mängi aeglaselt')
  wait()
  expect(said()).toMatch(/^Sündmus 2\/2\./)
})
