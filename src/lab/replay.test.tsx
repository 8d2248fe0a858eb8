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

test('the slow replay goes to the end; from there it begins anew', async () => {
  vi.useFakeTimers()
  render(<Shown />)
  await act(async () => Promise.resolve())
  const at = (): string => screen.getByRole('slider').getAttribute('value') ?? ''
  const wait = (): void => { act(() => { vi.advanceTimersByTime(1000) }) }
  const play = (): void => { fireEvent.click(screen.getByRole('button', { name: 'Mängi aeglaselt' })) }
  play()
  wait()
  expect(at()).toBe('2')
  wait()
  play()
  expect(at()).toBe('1')
  wait()
  expect(at()).toBe('2')
})
