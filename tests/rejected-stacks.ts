// Stacks that cannot be, one for each rule of `check`, with the rule that must be named.
import type { Rule } from '../src/model/check/rules.ts'
import type { CpuMethod, Hardware, Hypervisor, Kernel, Layer, Port, Process, Seat, Stack } from '../src/model/layers.ts'

const plain: Hardware = { kind: 'hardware', id: 'hw', isa: 'x86-64' }
const vtx: Hardware = { kind: 'hardware', id: 'hw', isa: 'x86-64', extension: 'vt-x', nestedPaging: true }
const linux: Kernel = { kind: 'kernel', id: 'linux', on: 'hw', os: 'linux', isa: 'x86-64' }
const kvm: Hypervisor = { kind: 'hypervisor', id: 'kvm', partOf: 'linux', isa: 'x86-64', methods: ['guest-mode'], nested: true }
const qemu: Process = { kind: 'process', id: 'qemu', on: 'linux', os: 'linux', isa: 'x86-64' }
const port: Port = { answeredBy: 'qemu', front: 'registers', virtualCpu: 'waits' }
const seat: Seat = { method: 'guest-mode', monitor: 'qemu', disk: port, network: port }
const guest: Kernel = { kind: 'kernel', id: 'guest', on: 'kvm', os: 'linux', isa: 'x86-64', seat }
const xen: Hypervisor = { kind: 'hypervisor', id: 'xen', on: 'hw', isa: 'x86-64', methods: ['paravirtual', 'guest-mode'], dialect: 'xen' }
const xenWithGuestMode: Hypervisor = { ...xen, methods: ['guest-mode'] }
const below: Port = { answeredBy: 'machine-below', front: 'registers', virtualCpu: 'waits' }
/** Seated with devices handed over from the machine below. */
const seated = (method: CpuMethod): Seat => ({ method, disk: below, network: below })
const windowsProgram: Process = { ...qemu, os: 'windows' }
const level = (n: number): Layer[] => [
  { kind: 'kernel', id: `k${n}`, on: n === 1 ? 'kvm' : `v${n - 1}`, os: 'linux', isa: 'x86-64', seat: seated('guest-mode') },
  { kind: 'hypervisor', id: `v${n}`, partOf: `k${n}`, isa: 'x86-64', methods: ['guest-mode'], nested: true },
]

export const rejected: readonly { readonly why: string; readonly rule: Rule; readonly stack: Stack }[] = [
  { why: 'no hardware', rule: 'one-hardware', stack: [linux] },
  { why: 'two pieces of hardware', rule: 'one-hardware', stack: [plain, { ...plain, id: 'hw2' }, linux] },
  { why: 'one id twice', rule: 'unique-id', stack: [plain, linux, linux] },
  { why: 'a layer on nothing known', rule: 'unknown-layer', stack: [plain, { ...linux, on: 'floor' }] },
  { why: 'a monitor that is not there', rule: 'unknown-layer', stack: [vtx, linux, kvm, guest] },
  { why: 'two kernels on one machine', rule: 'machine-taken', stack: [plain, linux, { ...linux, id: 'other' }] },
  { why: 'two kernels on each other', rule: 'circular-stack', stack: [plain, { ...linux, on: 'other' }, { ...linux, id: 'other', on: 'linux' }] },
  { why: 'a container boundary in hardware', rule: 'part-of-wrong-kind', stack: [plain, linux, { kind: 'container-boundary', id: 'ct', partOf: 'hw' }] },
  { why: 'a hypervisor inside a process', rule: 'part-of-wrong-kind', stack: [vtx, linux, qemu, { ...kvm, partOf: 'qemu' }] },
  { why: 'a kernel on a kernel', rule: 'needs-machine', stack: [plain, linux, { ...linux, id: 'second', on: 'linux' }] },
  { why: 'a program on bare hardware', rule: 'needs-system', stack: [plain, { ...qemu, on: 'hw' }] },
  { why: 'an ARM kernel on x86', rule: 'wrong-isa', stack: [plain, { ...linux, isa: 'arm64' }] },
  { why: 'an x86 program on ARM Linux', rule: 'wrong-isa', stack: [{ ...plain, isa: 'arm64' }, { ...linux, isa: 'arm64' }, qemu] },
  { why: 'an ARM hypervisor in an x86 kernel', rule: 'wrong-isa', stack: [vtx, linux, { ...kvm, isa: 'arm64' }] },
  { why: 'a Windows program on Linux', rule: 'wrong-os', stack: [plain, linux, windowsProgram] },
  { why: 'an unmodified kernel as a paravirtual guest', rule: 'not-ported', stack: [plain, xen, { ...guest, on: 'xen', seat: seated('paravirtual') }] },
  { why: 'guest mode without VT-x', rule: 'no-guest-mode', stack: [plain, linux, kvm, qemu, guest] },
  { why: 'a nested hypervisor that is not offered guest mode', rule: 'no-guest-mode', stack: [vtx, linux, { ...kvm, nested: false }, qemu, guest, { ...kvm, id: 'inner', partOf: 'guest' }, { ...guest, id: 'l2', on: 'inner', seat: seated('guest-mode') }] },
  { why: 'only the other vendor’s module', rule: 'no-vendor-module', stack: [vtx, linux, kvm, { kind: 'module', id: 'kvm-amd', partOf: 'kvm', drives: 'amd-v' }, qemu, guest] },
  { why: 'a translator from x86 to x86', rule: 'offers-nothing-new', stack: [plain, linux, { kind: 'emulator', id: 'e', on: 'linux', os: 'linux', isa: 'x86-64', of: 'x86-64', technique: 'translation', scope: 'program' }] },
  { why: 'a Linux library that offers Linux', rule: 'offers-nothing-new', stack: [plain, linux, { kind: 'compatibility-layer', id: 'c', on: 'linux', os: 'linux', isa: 'x86-64', offers: 'linux', catches: 'calls' }] },
  { why: 'Linux calls answered in the Linux kernel', rule: 'offers-nothing-new', stack: [plain, linux, { kind: 'compatibility-layer', id: 'c', partOf: 'linux', os: 'linux', isa: 'x86-64', offers: 'linux', catches: 'system-calls' }] },
  { why: 'a guest without a seat', rule: 'no-seat', stack: [vtx, xen, { ...linux, on: 'xen' }] },
  { why: 'a seat on bare hardware', rule: 'needless-seat', stack: [vtx, { ...linux, seat: seated('guest-mode') }] },
  { why: 'a method that the hypervisor has not', rule: 'unknown-method', stack: [vtx, linux, kvm, qemu, { ...guest, seat: seated('translation') }] },
  { why: 'a device answered by a program inside the guest', rule: 'device-unreachable', stack: [vtx, linux, kvm, qemu, { ...guest, seat: { ...seat, disk: { ...port, answeredBy: 'inside' } } }, { ...qemu, id: 'inside', on: 'guest' }] },
  { why: 'a monitor inside the guest', rule: 'monitor-unreachable', stack: [vtx, linux, kvm, qemu, { ...guest, seat: { ...seat, monitor: 'inside' } }, { ...qemu, id: 'inside', on: 'guest' }] },
  { why: 'a ring without its driver', rule: 'no-driver', stack: [vtx, linux, kvm, qemu, { ...guest, seat: { ...seat, disk: { ...port, driver: 'virtio' } } }] },
  { why: 'four levels of guests', rule: 'nested-too-deep', stack: [vtx, linux, kvm, ...[1, 2, 3, 4].flatMap(level)] },
  { why: 'two guests that answer for each other', rule: 'circular-devices', stack: [vtx, xenWithGuestMode,
    { ...guest, id: 'a', on: 'xen', seat: { method: 'guest-mode', disk: { ...port, answeredBy: 'b' }, network: below } },
    { ...guest, id: 'b', on: 'xen', seat: { method: 'guest-mode', disk: { ...port, answeredBy: 'a' }, network: below } }] },
]
