import { expect, test } from 'vitest'
import { fewestStills, fold, mostStills } from './fold.ts'
import type { Crossing, CrossingStep, Step, WorkStep } from './journey/step.ts'

const cross = (from: string, to: string, crossing: Crossing, purpose: CrossingStep['purpose'] = 'instruction'): CrossingStep =>
  ({ kind: 'crossing', crossing, purpose, from, to, executedBy: 'hw' })
const work = (at: string): WorkStep => ({ kind: 'work', work: { kind: 'execute' }, from: at, to: at, executedBy: 'hw' })

test('the first still has no steps and stands in the origin', () => {
  expect(fold('app', [cross('app', 'hw', 'direct'), work('hw'), cross('hw', 'app', 'return', 'done')])[0]).toEqual({ steps: [], asides: [], at: 'app', returning: false })
})

test('a journey of two crossings is spread over four stills by giving the work its own', () => {
  const stills = fold('app', [cross('app', 'hw', 'direct'), work('hw'), cross('hw', 'app', 'return', 'done')])
  expect(stills).toHaveLength(fewestStills)
  expect(stills.map((still) => still.at)).toEqual(['app', 'hw', 'hw', 'app'])
})

test('returns in a row are one still', () => {
  const steps: Step[] = [cross('a', 'b', 'call'), cross('b', 'c', 'syscall'), work('c'), cross('c', 'b', 'return', 'done'), cross('b', 'a', 'return', 'done')]
  expect(fold('a', steps).at(-1)?.steps).toHaveLength(2)
})

test('an aside belongs to the still before it and does not move the request', () => {
  const aside: CrossingStep = { ...cross('kvm', 'guest', 'vm-entry', 'run-on'), aside: true }
  const stills = fold('guest', [cross('guest', 'kvm', 'vm-exit'), aside, cross('kvm', 'qemu', 'notify'), cross('qemu', 'guest', 'interrupt', 'completion')])
  expect(stills[1]).toMatchObject({ at: 'kvm', asides: [aside] })
})

test('a journey of thirty borders folds to nine stills, keeps every step in order, and turns between two stills', () => {
  const down = Array.from({ length: 15 }, (_, index) => cross(`l${index}`, `l${index + 1}`, index === 14 ? 'dma' : 'syscall'))
  const back = Array.from({ length: 15 }, (_, index) => cross(`l${15 - index}`, `l${14 - index}`, index === 0 ? 'interrupt' : 'syscall', 'done'))
  const stills = fold('l0', [...down, ...back])
  expect(stills).toHaveLength(mostStills)
  expect(stills.flatMap((still) => still.steps)).toEqual([...down, ...back])
  expect(stills.some((still) => still.at === 'l15')).toBe(true)
})
