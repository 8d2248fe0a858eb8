import { expect, test } from 'vitest'
import { exchangeable, hasOtherOrder, type Passage } from './order.ts'

const passage = (step: number, start: string, end: string, returning = false): Passage => ({ step, start, end, returning })

test('two steps between the same layers in the same direction may be exchanged', () => {
  const first = passage(2, 'guest', 'kvm')
  const third = passage(4, 'guest', 'kvm')
  expect(exchangeable([first, passage(3, 'kvm', 'guest'), third])).toEqual([first, third])
})

test('a request and its answer may not, nor steps of different layers', () => {
  expect(exchangeable([passage(2, 'kvm', 'kvm'), passage(3, 'kvm', 'kvm', true), passage(4, 'kvm', 'qemu')])).toBeUndefined()
})

test('two excursions from one layer have two orders, though no two single steps may be exchanged', () => {
  const steps = [passage(2, 'linux', 'jail'), passage(3, 'jail', 'linux'), passage(4, 'linux', 'disk'), passage(5, 'disk', 'linux')]
  expect(exchangeable(steps)).toBeUndefined()
  expect(hasOtherOrder(steps)).toBe(true)
})

test('an excursion that ends the way to the device has one order: answers come last', () => {
  expect(hasOtherOrder([passage(2, 'linux', 'jail'), passage(3, 'jail', 'linux'), passage(4, 'linux', 'disk'), passage(5, 'disk', 'linux', true)])).toBe(false)
})

test('of steps that do not follow one another nothing is claimed', () => {
  expect(hasOtherOrder([passage(2, 'linux', 'jail'), passage(3, 'jail', 'linux'), passage(6, 'linux', 'disk'), passage(7, 'disk', 'linux')])).toBe(false)
  expect(hasOtherOrder([])).toBe(false)
})
