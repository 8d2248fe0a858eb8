// What stacks answer about their layers, against what FACTS says of the same systems.
import { describe, expect, test } from 'vitest'
import { fold } from '../src/model/fold.ts'
import { canAsk, journey } from '../src/model/journey/journey.ts'
import { layersFor, type LayerQuery } from '../src/model/layer-query.ts'
import { operations } from '../src/model/operations.ts'
import { exchangeable, hasOtherOrder, passagesOf } from '../src/model/order.ts'
import { captionOf } from '../src/strings/captions.ts'
import { stackNamed, stacks } from './stacks.ts'

const disk = { kind: 'device', request: 'disk' } as const

const rows: readonly (readonly [string, LayerQuery, readonly string[]])[] = [
  // FACTS 2.0
  ['wsl2', { which: 'intermediary' }, ['hyperv', 'distro']],
  ['paljas-arvuti', { which: 'intermediary' }, []],
  ['wsl2', { which: 'family', family: 'os-level' }, ['distro']],
  ['firecracker', { which: 'family', family: 'in-kernel' }, ['kvm']],
  // Smith & Nair 2005: a machine for kernels, a system for processes
  ['bochs', { which: 'offers', offer: 'machine' }, ['hw', 'bochs']],
  ['wine', { which: 'offers', offer: 'system' }, ['linux', 'wine']],
  // FACTS 2.6: a 64-bit paravirtual kernel runs in ring 3
  ['xen-pv', { which: 'runs', as: 'kernel' }, ['xen']],
  ['xen-pv', { which: 'runs', as: 'believes-kernel' }, ['dom0', 'guest']],
  ['bochs', { which: 'runs', as: 'believes-kernel' }, ['guest']],
  ['kvm-virtio', { which: 'runs', as: 'kernel' }, ['linux', 'kvm', 'kvm-intel', 'kvm-amd']],
  ['kvm-virtio', { which: 'runs', as: 'believes-kernel' }, []],
  // FACTS 2.2, 2.1: who executes
  ['bochs', { which: 'executes', from: 'app' }, ['bochs']],
  ['wine', { which: 'executes', from: 'app' }, ['hw']],
  ['kvm-virtio', { which: 'executes', from: 'app' }, ['hw']],
  // FACTS 3: a system call within a guest causes no exit; a port access does
  ['kvm-virtio', { which: 'notices-first', operation: { kind: 'system-call' }, from: 'app' }, ['guest']],
  ['kvm-virtio', { which: 'notices-first', operation: { kind: 'privileged', instruction: 'port' }, from: 'guest' }, ['kvm']],
  ['xen-pv', { which: 'notices-first', operation: disk, from: 'app' }, ['xen']],
  ['kvm-virtio', { which: 'does', work: 'device-model', operation: disk, from: 'app' }, ['qemu']],
  ['kvm-vhost', { which: 'does', work: 'backend', operation: { kind: 'device', request: 'network' }, from: 'app' }, ['vhost']],
  ['gvisor', { which: 'does', work: 'answer', operation: { kind: 'system-call' }, from: 'app' }, ['sentry']],
  ['gvisor', { which: 'does', work: 'fill-shadow', operation: { kind: 'system-call' }, from: 'app' }, []],
  ['bochs', { which: 'stands', step: 3, operation: disk, from: 'app' }, ['bochs']],
  ['bochs', { which: 'stands', step: 99, operation: disk, from: 'app' }, []],
]

test.each(rows)('%s, asked %j, names %j', (id, query, expected) => {
  expect(layersFor(stackNamed(id).layers, query)).toEqual(expected)
})

test('the answer is in stack order, each layer once', () => {
  const { layers } = stackNamed('xen-hvm')
  const order = layers.map(({ id }) => id)
  for (const work of ['station', 'carry-out'] as const) {
    const found = layersFor(layers, { which: 'does', work, operation: disk, from: 'app' })
    expect(found).toEqual(order.filter((id) => found.includes(id)))
    expect(found.length).toBeGreaterThan(0)
  }
})

describe('every journey of every stack', () => {
  const journeys = [...stacks.values()].flatMap((stack) => stack.layers.flatMap((layer) => operations
    .filter((operation) => canAsk(stack.layers, layer, operation))
    .map((operation) => ({ stack, stills: fold(layer.id, journey(stack.layers, layer.id, operation)) }))))

  test('has steps that can be told apart and put in one order only', () => {
    expect(journeys.length).toBeGreaterThan(500)
    for (const { stack, stills } of journeys) {
      const passages = passagesOf(stills).slice(1)
      expect(exchangeable(passages)).toBeUndefined()
      expect(hasOtherOrder(passages)).toBe(false)
      expect(new Set(stills.map((still) => captionOf(still, stack))).size).toBe(stills.length)
    }
  })
})
