// Stacks that the course does not hold yet but the figure must already draw: one inside the other, and crowded.
import type { FigureStack } from '../../src/diagram/figure-stack.ts'
import type { Layer, Port, Seat } from '../../src/model/layers.ts'

const isa = 'x86-64'
const os = 'linux'
const hardware: Layer = { kind: 'hardware', id: 'hw', isa, extension: 'vt-x', nestedPaging: true }
const port = (answeredBy: string): Port => ({ answeredBy, front: 'ring', virtualCpu: 'runs-on', driver: 'virtio' })
const seat = (monitor: string, network = monitor): Seat => ({ method: 'guest-mode', monitor, disk: port(monitor), network: port(network) })
const kernel = (id: string, on: string, seated?: Seat): Layer => ({ kind: 'kernel', id, on, os, isa, aware: ['virtio'], ...(seated && { seat: seated }) })
const process = (id: string, on: string): Layer => ({ kind: 'process', id, on, os, isa })
const kvm = (id: string, partOf: string): Layer => ({ kind: 'hypervisor', id, partOf, isa, methods: ['guest-mode'], nested: true })

const figure = (id: string, labels: Readonly<Record<string, string>>, layers: readonly Layer[]): FigureStack => ({
  id, title: id, layers,
  names: Object.fromEntries(layers.map((layer) => {
    const label = labels[layer.id] ?? layer.id
    return [layer.id, { nominative: label, genitive: label, partitive: label, allative: label }]
  })),
})

export const nestedStacks: readonly FigureStack[] = [
  figure('kvm-in-kvm', { hw: 'riistvara', l0: 'hosti tuum', l1: 'külalissüsteemi tuum', l2: 'sisemise külalise tuum', app: 'programm' }, [
    hardware, kernel('l0', 'hw'), kvm('kvm0', 'l0'),
    { kind: 'module', id: 'kvm-intel.ko', partOf: 'kvm0', drives: 'vt-x' }, { kind: 'module', id: 'kvm-amd.ko', partOf: 'kvm0', drives: 'amd-v' },
    process('qemu0', 'l0'),
    kernel('l1', 'kvm0', seat('qemu0')), kvm('kvm1', 'l1'), process('qemu1', 'l1'),
    kernel('l2', 'kvm1', seat('qemu1')), process('app', 'l2'),
  ]),
  figure('container-in-vm', { hw: 'riistvara', l0: 'Linuxi tuum', l1: 'külalissüsteemi tuum', ct: 'konteineri piir', app: 'programm' }, [
    hardware, kernel('l0', 'hw'), kvm('kvm', 'l0'), { kind: 'module', id: 'vhost', partOf: 'l0' }, process('qemu', 'l0'),
    kernel('l1', 'kvm', seat('qemu', 'vhost')), { kind: 'container-boundary', id: 'ct', partOf: 'l1' }, process('sshd', 'l1'), process('app', 'ct'),
  ]),
  figure('crowded-control-domain', { hw: 'riistvara', xen: 'Xen', dom0: 'juhtdomeeni tuum', a: 'QEMU', b: 'xenstored', g1: 'esimese külalise tuum', g2: 'teise külalise tuum', app: 'programm' }, [
    hardware, { kind: 'hypervisor', id: 'xen', on: 'hw', isa, methods: ['guest-mode'] },
    kernel('dom0', 'xen', { method: 'guest-mode', disk: { answeredBy: 'machine-below', front: 'registers', virtualCpu: 'waits' }, network: { answeredBy: 'machine-below', front: 'registers', virtualCpu: 'waits' } }),
    process('a', 'dom0'), process('b', 'dom0'),
    kernel('g1', 'xen', seat('b')), kernel('g2', 'xen', seat('a')), process('app', 'g2'),
  ]),
]
