// Test oracle: paths through Virtual PC (hw, nt, driver, vmm, vpc, guest, app).
// Rows come from FACTS only; the packet path is FACTS' list of VMware Workstation 2.0.
import type { OracleRow } from './format.ts'

// Edited 2026-11-25: without guest mode the CPU knows only the VMM, which hands the system call to the translated guest kernel
// (FACTS §4.4: a system call costs about 2000 cycles more under binary translation).
const bounced = [
  { layer: 'vmm', reason: 'down: the system call of a guest program enters the VMM first' },
  { layer: 'vmm', reason: 'back: and comes back through it' },
] as const

export const virtualPc: readonly OracleRow[] = [
  {
    system: 'virtual-pc', operation: 'packet-send', from: 'guest',
    down: [
      { to: 'vmm', stations: ['intercept-out'] },
      { to: 'driver', by: 'switch', marked: true },
      { to: 'vpc', by: 'wake', stations: ['nic-model'] },
      { to: 'nt', by: 'syscall', stations: ['network-driver', 'host-bridge', 'nic-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: [
      { to: 'vpc', by: 'return' },
      { to: 'vmm', by: 'switch' },
      { to: 'guest' },
    ],
    silent: [
      { layer: 'app', reason: 'start: FACTS starts at the OUT' },
      { layer: 'nt', reason: 'down: the driver is a module of the host kernel; FACTS goes from it straight to the process' },
      { layer: 'nt', reason: 'back: FACTS says only "back to VMApp"; the process reaches the driver through its kernel' },
      { layer: 'driver', reason: 'back: FACTS says only "world switch to VMM"' },
    ],
    source: 'FACTS §2.10, reference hosted path, steps 1–10',
    note: 'FACTS does not say by which mechanism the VMM intercepts the OUT.',
  },
  {
    system: 'virtual-pc', operation: 'disk-write', from: 'app',
    down: [
      { to: 'guest', by: 'syscall', stations: ['file-system', 'disk-driver'] },
      { to: 'vmm' },
      { to: 'vpc', stations: ['disk-model', 'vhd'] },
      { to: 'nt', by: 'syscall', stations: ['file-system', 'disk-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: [
      { to: 'guest', by: 'interrupt' },
      { to: 'app', by: 'return' },
    ],
    silent: [
      { layer: 'driver', reason: 'down: FACTS says only "as 2.9", which goes from the VMM back to ring 3' },
      { layer: 'nt', reason: 'down: the driver is a module of the host kernel' },
      { layer: 'nt', reason: 'back: FACTS (2.9) names only the virtual IRQ' },
      { layer: 'vpc', reason: 'back: FACTS (2.9) names only the virtual IRQ' },
      { layer: 'driver', reason: 'back: FACTS (2.9) names only the virtual IRQ' },
      { layer: 'vmm', reason: 'back: FACTS (2.9) names only the virtual IRQ' },
      ...bounced,
    ],
    source: 'FACTS §2.10, "Disk/packet path: as 2.9 with VHD files"; §2.9, disk write, steps 1–10',
    note: 'No mark: the border of §2.9 is a VM exit, which a translating VMM has not.',
  },
  {
    system: 'virtual-pc', operation: 'privileged-own-state', from: 'guest',
    down: [{ to: 'vmm', by: 'translate' }],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.10, privileged instruction',
    note: 'Before hardware assistance.',
  },
]
