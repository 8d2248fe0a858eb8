// The computed journeys against the oracle, row by row.
import { describe, expect, test } from 'vitest'
import { journey } from '../src/model/journey/journey.ts'
import { disagreement } from './oracle/compare.ts'
import { oracle } from './oracle/index.ts'
import { operationOf } from './oracle/operations.ts'
import { stackNamed, stacks } from './stacks.ts'

const first = ['bochs', 'wine', 'openvz', 'xen-hvm', 'virtualbox', 'kvm-virtio']

test('the six first systems stand as stacks and each has rows', () => {
  for (const id of first) {
    expect(stackNamed(id).layers.length).toBeGreaterThan(3)
    expect(oracle.filter((row) => row.system === id).length).toBeGreaterThan(3)
  }
})

const compared = oracle.filter((row) => stacks.has(row.system) && row.variant === undefined)
describe.each([...new Set(compared.map((row) => row.system))])('%s goes as FACTS says', (system) => {
  test.each(compared.filter((row) => row.system === system))('$operation from $from ($source)', (row) => {
    const { layers } = stackNamed(system)
    expect(disagreement(layers, journey(layers, row.from, operationOf[row.operation]), row)).toBeUndefined()
  })
})

test('a row with another last layer, another kind at a mark, or without its silent layers is refused', () => {
  for (const row of compared) {
    const { layers } = stackNamed(row.system)
    const steps = journey(layers, row.from, operationOf[row.operation])
    expect(disagreement(layers, steps, { ...row, down: [...row.down.slice(0, -1), { to: 'nowhere' }] })).toBeDefined()
    const marked = row.down.map((hop) => (hop.marked ? { ...hop, by: hop.by === 'switch' ? 'dma' as const : 'switch' as const } : hop))
    if (row.down.some((hop) => hop.marked)) expect(disagreement(layers, steps, { ...row, down: marked })).toBeDefined()
  }
  const needSilence = compared.filter((row) => {
    const { layers } = stackNamed(row.system)
    return disagreement(layers, journey(layers, row.from, operationOf[row.operation]), { ...row, silent: [] }) !== undefined
  })
  expect(needSilence.length).toBeGreaterThan(10)
})

test('every variant row has a compared sister', () => {
  for (const row of oracle.filter(({ variant }) => variant !== undefined)) {
    expect(oracle.some((other) => other.variant === undefined && other.system === row.system && other.operation === row.operation && other.from === row.from)).toBe(true)
  }
})
