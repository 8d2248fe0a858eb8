import { describe, expect, test } from 'vitest'
import { withSettings } from '../model/lab/guests.ts'
import { eventAt, eventCount, registerNames } from '../model/lab/run.ts'
import { readRom, runGuest, startRom } from './node.ts'

describe('a guest ends with the counts that /dev/kvm gave for the same bytes', () => {
  test.each([
    ['hello', { out: 47, in: 0, mmio: 0, hlt: 1 }, 3_390_238],
    ['traps', { out: 289, in: 0, mmio: 0, hlt: 1 }, 2477],
    ['ports', { out: 164, in: 4112, mmio: 0, hlt: 1 }, 58_434],
    ['sensitive', { out: 206, in: 0, mmio: 0, hlt: 1 }, 2533],
    ['mmio', { out: 14, in: 0, mmio: 13, hlt: 1 }, 314],
  ] as const)('%s', async (guest, counts, instructions) => {
    for (const jit of [true, false]) {
      const run = await runGuest(guest, {}, { jit })
      expect(run).toMatchObject({ end: 'halted', counts, instructions })
    }
  })
})
test('try', async () => {
  for (const g of ['hello', 'traps', 'ports', 'sensitive', 'mmio'] as const) {
    const r = await runGuest(g)
    console.log(r.text, r.variables, r.screen, r.blocks, eventCount(r.events), eventAt(r.events, eventCount(r.events)-1))
  }
  void withSettings; void readRom; void startRom; void registerNames
})
