import { expect, test } from 'vitest'
import { stackNamed, stacks } from '../../tests/stacks.ts'
import { operations } from '../model/operations.ts'
import { plateOf } from './plate.ts'
import { anchorOf, passedBehind, routeOf, segmentsOf } from './route.ts'
import { storyOf } from './story.ts'

const kvm = plateOf(stackNamed('kvm-virtio'))
const xen = plateOf(stackNamed('xen-hvm'))

test('boxes with the same lane are joined straight', () => {
  expect(routeOf(kvm, ['app', 'guest'])).toHaveLength(2)
})

test('a way into another column turns twice, and begins and ends where the request stands', () => {
  const route = routeOf(kvm, ['kvm', 'qemu'])
  const [from, to] = ['kvm', 'qemu'].map((id) => kvm.boxes.find((box) => box.id === id))
  expect(route).toHaveLength(4)
  expect(route[0]).toEqual(from && anchorOf(kvm, from))
  expect(route.at(-1)).toEqual(to && anchorOf(kvm, to))
})

test('from the hypervisor to a helper in the control domain the line passes through that domain, not through the guest', () => {
  const dom0 = xen.boxes.find((box) => box.id === 'dom0')
  const anchor = dom0 && anchorOf(xen, dom0)
  const vertical = routeOf(xen, ['xen', 'qemu']).filter((point) => point.x === anchor?.x)
  expect(vertical.length).toBeGreaterThan(1)
})

test('the way back is the way down, turned round', () => {
  expect(routeOf(xen, ['qemu', 'xen'])).toEqual(routeOf(xen, ['xen', 'qemu']).reverse())
})

test('a way to and fro is drawn once', () => {
  const there = segmentsOf(routeOf(kvm, ['kvm', 'qemu']))
  expect(segmentsOf(routeOf(kvm, ['kvm', 'qemu', 'kvm', 'qemu']))).toEqual(there)
})

test('an instruction of a program under WINE goes by behind WINE and Linux; a call stops there', () => {
  const wine = stackNamed('wine')
  const plate = plateOf(wine)
  const nothing = new Map<string, number>()
  expect([...passedBehind(plate, ['app', 'hw'], nothing)].toSorted()).toEqual(['linux', 'wine'])
  expect([...passedBehind(plate, ['app', 'wine'], nothing)]).toEqual([])
  expect([...passedBehind(plate, ['app', 'hw'], new Map([['linux', 1]]))]).toEqual(['wine'])
})

test('a kernel in which the request has stood before does not cover that place, wherever the line goes now', () => {
  for (const stack of stacks.values()) {
    const plate = plateOf(stack)
    for (const operation of operations) {
      for (const moment of storyOf(stack, operation)) {
        const passed = passedBehind(plate, moment.way, moment.visited)
        const hidden = plate.boxes.filter(({ id, partOf }) => partOf !== undefined && passed.has(partOf) && !passed.has(id))
        expect(hidden.map(({ id }) => id)).toEqual([])
      }
    }
  }
})
