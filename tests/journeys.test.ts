// The computed journeys against the oracle, row by row.
import { describe, expect, test } from 'vitest'
import { journey } from '../src/model/journey/journey.ts'
import type { PrivilegedInstruction } from '../src/model/operations.ts'
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

const worksOf = (system: string, from: string, instruction: PrivilegedInstruction): string[] =>
  journey(stackNamed(system).layers, from, { kind: 'privileged', instruction }).flatMap((step) => (step.kind === 'work' ? [step.work.kind] : []))

test('a translating hypervisor changes a variable for CLI, answers CPUID and plays the device of a port', () => {
  for (const system of ['esxi-2006', 'virtual-pc']) {
    expect(worksOf(system, 'guest', 'own-state')).toEqual(['edit-virtual-state'])
    expect(worksOf(system, 'guest', 'cpu-model')).toEqual(['emulate-instruction'])
    expect(worksOf(system, 'guest', 'port')).toEqual(['device-model'])
  }
})

// Added 2026-11-25 (FACTS §2.7: 64-bit PV kernels and their processes share ring 3): oracle rows count only ends, not carriers.
test('whatever passes between dom0’s kernel and QEMU is carried by Xen; in Hyper-V’s root partition nobody carries', () => {
  const between = (system: string, kernel: string, process: string): (string | undefined)[] =>
    journey(stackNamed(system).layers, 'guest', { kind: 'privileged', instruction: 'port' })
      .flatMap((step) => (step.kind === 'crossing' && [step.from, step.to].includes(kernel) && [step.from, step.to].includes(process) ? [step.through] : []))
  expect(between('xen-hvm', 'dom0', 'qemu')).toEqual(['xen', 'xen'])
  expect(between('hyperv-emulated', 'root', 'worker')).toEqual([undefined, undefined])
})
