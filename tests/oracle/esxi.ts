// Test oracle: paths through ESXi today (hw, vmkernel, vmm, vmx, guest, app); vmm is part of vmkernel.
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

const exit = {
  system: 'esxi', from: 'guest',
  down: [{ to: 'vmm', by: 'vm-exit', marked: true, stations: ['exit-reason', 'emulate'] }],
  back: [{ to: 'guest', by: 'vm-entry', stations: ['vmresume'] }],
  silent: [],
  source: 'FACTS §2.6, privileged instruction today, steps 1, 2b, 3–5',
} as const

export const esxi: readonly OracleRow[] = [
  {
    system: 'esxi', operation: 'disk-write', from: 'app',
    down: [
      { to: 'guest', by: 'syscall', stations: ['file-system', 'pvscsi', 'doorbell'] },
      { to: 'vmm', by: 'vm-exit', marked: true },
      { to: 'vmkernel', stations: ['vscsi', 'vmfs', 'storage-stack', 'native-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: [
      { to: 'guest', by: 'interrupt', stations: ['handler'] },
      { to: 'app', by: 'return' },
    ],
    silent: [
      { layer: 'vmkernel', reason: 'back: FACTS names only the virtual interrupt' },
      { layer: 'vmm', reason: 'back: FACTS names only the virtual interrupt' },
    ],
    source: 'FACTS §2.6, disk write, steps 1–10',
  },
  {
    system: 'esxi', operation: 'packet-send', from: 'guest',
    down: [
      { to: 'vmm', by: 'vm-exit', marked: true },
      { to: 'vmkernel', stations: ['vswitch-port', 'uplink', 'native-nic-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [{ layer: 'app', reason: 'start: FACTS starts at the guest\'s TCP/IP' }],
    source: 'FACTS §2.6, packet, steps 1–7; disk write, step 4 for the kind',
    note: 'The packet list says only "VMM"; the disk list says that a doorbell is a VM exit. The vSwitch may deliver to another VM instead of the wire.',
  },
  {
    system: 'esxi', operation: 'privileged-own-state', from: 'guest',
    down: [{ to: 'hw', by: 'direct', stations: ['guest-copy-of-the-register'] }],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.6, privileged instruction today, steps 1–2a',
    note: 'CLI. Some CR writes are intercepted (step 2b) and then go the way of CPUID.',
  },
  { ...exit, operation: 'privileged-cpu-model' },
  { ...exit, operation: 'privileged-port' },
]
