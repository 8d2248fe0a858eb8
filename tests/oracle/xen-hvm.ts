// Test oracle: paths through Xen with an HVM guest (hw, xen, dom0, qemu, guest, app); qemu is a process in dom0.
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

const start = { layer: 'app', reason: 'start: FACTS has no step list for HVM, only that the device is emulated' } as const
const between = { layer: 'dom0', reason: 'down: FACTS names QEMU and the VM exit, not how Xen reaches QEMU in dom0' } as const
// Edited 2026-11-25: 64-bit PV kernels and their processes share ring 3 (§2.7), so a system call in dom0 enters Xen first.
const bounced = { layer: 'xen', reason: 'down: the system call of a process in a PV dom0 enters Xen, which hands it to the dom0 kernel' } as const
const composed = 'No step list in FACTS for HVM: put together from "emulated BIOS/disk/NIC by QEMU", "by VM exit as in 2.6" and "dom0 with the device drivers". The mark is the one of §2.6.'

export const xenHvm: readonly OracleRow[] = [
  {
    system: 'xen-hvm', operation: 'disk-write', from: 'guest',
    down: [
      { to: 'xen', by: 'vm-exit', marked: true },
      { to: 'qemu', stations: ['disk-model'] },
      { to: 'dom0', by: 'syscall', stations: ['block-layer', 'disk-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [start, between, bounced],
    source: 'FACTS §2.7, stack, guest types (HVM), privileged operation (HVM), disk write step 6; §2.6',
    note: composed,
  },
  {
    system: 'xen-hvm', operation: 'packet-send', from: 'guest',
    down: [
      { to: 'xen', by: 'vm-exit', marked: true },
      { to: 'qemu', stations: ['nic-model'] },
      { to: 'dom0', by: 'syscall', stations: ['bridge', 'nic-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [start, between, bounced],
    source: 'FACTS §2.7, stack, guest types (HVM), privileged operation (HVM), packet; §2.6',
    note: composed,
  },
  {
    system: 'xen-hvm', operation: 'privileged-own-state', from: 'guest',
    down: [{ to: 'hw', by: 'direct', stations: ['guest-copy-of-the-register'] }],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.7, privileged operation (HVM); §2.6, privileged instruction, steps 1–2a',
    note: 'CLI. Some CR writes are intercepted (step 2b) and then go the way of CPUID.',
  },
  {
    system: 'xen-hvm', operation: 'privileged-cpu-model', from: 'guest',
    down: [{ to: 'xen', by: 'vm-exit', marked: true, stations: ['exit-reason', 'emulate'] }],
    back: [{ to: 'guest', by: 'vm-entry' }],
    silent: [],
    source: 'FACTS §2.7, privileged operation (HVM); §2.6, privileged instruction, steps 1–5',
  },
  {
    system: 'xen-hvm', operation: 'privileged-port', from: 'guest',
    down: [
      { to: 'xen', by: 'vm-exit', marked: true, stations: ['exit-reason'] },
      { to: 'qemu', stations: ['device-model'] },
    ],
    back: [
      { to: 'xen' },
      { to: 'guest', by: 'vm-entry' },
    ],
    silent: [between, { layer: 'dom0', reason: 'back: as on the way down' }],
    source: 'FACTS §2.7, guest types (HVM), privileged operation (HVM); §2.6, privileged instruction, steps 1–5',
    note: 'A port of an emulated device; §2.6 alone would end at the hypervisor.',
  },
]
