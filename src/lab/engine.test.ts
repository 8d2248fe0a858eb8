import { expect, test } from 'vitest'
import { settingWords, withSettings } from '../model/lab/guests.ts'
import { eventAt, eventCount, exitsOf, registerNames, type LabEvent, type LabRun } from '../model/lab/run.ts'
import { readRom, runGuest, startRom } from './node.ts'

const eventsOf = ({ events }: LabRun): LabEvent[] => Array.from({ length: eventCount(events) }, (_, index) => eventAt(events, index)).flatMap((event) => event ?? [])

test('the counts do not depend on the JIT', async () => {
  const [one, other] = [await runGuest('hello', {}, { jit: true }), await runGuest('hello', {}, { jit: false })]
  expect(one.blocks).toBeGreaterThan(0)
  expect(other.blocks).toBe(0)
  expect({ ...one, blocks: 0, events: [] }).toEqual({ ...other, events: [] })
})

test('every exit is an event, and the bytes of the events are the text', async () => {
  const run = await runGuest('traps')
  const events = eventsOf(run)
  expect(events).toHaveLength(exitsOf(run.counts))
  const serial = events.filter(({ kind, address }) => kind === 'out' && address === 0x3f8).map(({ value }) => value)
  expect(new TextDecoder().decode(Uint8Array.from(serial))).toBe(run.text)
  expect(events.at(-1)?.kind).toBe('halt')
})

test('registers are where they are looked for: at each OUT, DX is the port and AL the byte; ring and CR0 are those of the guest', async () => {
  for (const jit of [true, false]) {
    for (const { kind, address, value, registers, ring, cr0 } of eventsOf(await runGuest('traps', {}, { jit }))) {
      const register = (name: typeof registerNames[number]): number => registers[registerNames.indexOf(name)] ?? NaN
      if (kind === 'out') expect([register('edx') & 0xffff, register('eax') & 0xff]).toEqual([address, value])
      expect([ring, cr0 & 1]).toEqual([0, 1])
    }
    const [first] = eventsOf(await runGuest('hello', {}, { jit }))
    expect((first?.cr0 ?? 1) & 1).toBe(0)
  }
})

test('the next instruction of each event is inside the ROM, right after an OUT DX, AL', async () => {
  const rom = readRom('hello')
  for (const { kind, next } of eventsOf(await runGuest('hello'))) expect(rom[next - (0x100000 - rom.length) - 1]).toBe(kind === 'halt' ? 0xf4 : 0xee)
})

test('a guest that never halts is stopped by the limit, or by whoever runs it', async () => {
  const endless = withSettings(readRom('hello'), settingWords('hello', { limit: 2, ending: 1 }))
  const limited = await (await startRom(endless, { limit: 1_000_000 })).ended
  expect(limited).toMatchObject({ end: 'limit', counts: { hlt: 0 } })
  expect(limited.instructions).toBeGreaterThan(1_000_000)
  const running = await startRom(endless, { limit: 3_000_000_000 })
  running.stop()
  expect(await running.ended).toMatchObject({ end: 'stopped', text: expect.stringContaining('algarve alla 2: 0') })
})

test('the log keeps as many events as it is asked to, and the counts go on', async () => {
  const run = await runGuest('ports', {}, { events: 10 })
  expect(eventCount(run.events)).toBe(10)
  expect(exitsOf(run.counts)).toBe(4277)
})

test('marks are told when they are written', async () => {
  const marks: number[] = []
  const run = await (await startRom(withSettings(readRom('speed'), [1000]), { onMark: (mark) => { marks.push(mark) } })).ended
  expect(marks).toEqual([1, 2])
  expect(run).toMatchObject({ end: 'halted', counts: { out: 11 } })
  expect(Math.floor(run.instructions / 1000)).toBe(5)
})

test('a module that is not the machine is refused, not waited for', async () => {
  const { startGuest } = await import('./engine.ts')
  const { V86 } = await import('v86')
  const empty = await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))
  await expect(startGuest({ Machine: V86, wasm: empty, rom: withSettings(readRom('mmio'), []), jit: true, events: 0, limit: 1000 })).rejects.toThrow('memory')
})
