import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterCall, fiveBytes, lacks, monitorStates, monitorSteps, nothingYet, type MonitorCall, type MonitorState } from './monitor.ts'

const calls = monitorSteps.flat()
const after = (order: readonly MonitorCall[], guest = fiveBytes): MonitorState => order.reduce((state, call) => afterCall(state, call, guest), nothingYet)

test('the five bytes bring two exits: 2 at the port with the letter A, then 5 at HLT, as the real /dev/kvm answered', () => {
  const first = after(calls)
  expect([first.board, first.executed]).toEqual([{ reason: 2, port: 0xe9, byte: 0x41 }, ['MOV', 'OUT']])
  const second = afterCall(first, 'run', fiveBytes)
  expect([second.board, second.executed]).toEqual([{ reason: 5 }, ['HLT']])
})

test('with the interrupt controllers in KVM the second KVM_RUN does not come back', () => {
  const withChip = calls.flatMap((call) => (call === 'create-vcpu' ? ['create-irqchip' as const, call] : [call]))
  const second = afterCall(after(withChip), 'run', fiveBytes)
  expect(second).toMatchObject({ waiting: true, board: { reason: 2 } })
})

test('the interrupt controllers come before the first virtual CPU', () => {
  expect(lacks(after(calls), 'create-irqchip')).toEqual(['no-vcpu-yet'])
})

test('what the guest does is read from its bytes: another letter, another port', () => {
  expect(after(calls, [0xb0, 0x42, 0xe6, 0x10, 0xf4]).board).toEqual({ reason: 2, port: 0x10, byte: 0x42 })
  expect(after(calls, [0x0f]).board).toEqual({ reason: 17 })
})

/** Written from the kernel's documentation alone: who gives what the other is sent to. */
const before: readonly (readonly [MonitorCall, MonitorCall])[] = [
  ['open', 'api-version'], ['open', 'create-vm'], ['create-vm', 'set-memory'], ['map-memory', 'set-memory'], ['create-vm', 'create-vcpu'],
  ['create-vcpu', 'map-run'], ['create-vcpu', 'set-registers'], ['set-memory', 'run'], ['map-run', 'run'], ['set-registers', 'run'],
]

test('of all orders of the calls those work, and only those, in which each finds what it is sent to', () => {
  let worked = 0
  fc.assert(fc.property(fc.shuffledSubarray(calls, { minLength: calls.length }), (order) => {
    const right = before.every(([one, other]) => order.indexOf(one) < order.indexOf(other))
    let state = nothingYet
    const works = order.every((call) => {
      if (lacks(state, call).length > 0) return false
      state = afterCall(state, call, fiveBytes)
      return true
    })
    worked += Number(works)
    expect(works).toBe(right)
  }), { numRuns: 4000, examples: [[calls], [[...calls].reverse()], [['map-memory', ...calls.filter((call) => call !== 'map-memory')]]] })
  expect(worked).toBeGreaterThan(1)
})

test('a call that lacks something is not made', () => {
  expect(() => afterCall(nothingYet, 'create-vm', fiveBytes)).toThrow(/lacks system/)
})

test('descriptors come in the order system, machine, virtual CPU', () => {
  expect(monitorStates().at(-1)?.descriptors).toEqual(['system', 'vm', 'vcpu'])
})
