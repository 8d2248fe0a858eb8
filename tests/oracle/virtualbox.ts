// Test oracle: paths through VirtualBox (hw, linux, vboxdrv, vmmr0, vm, guest, app).
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

const simple = {
  system: 'virtualbox', from: 'guest',
  down: [{ to: 'vmmr0', by: 'vm-exit', marked: true, stations: ['handled-there-if-simple'] }],
  back: [{ to: 'guest', by: 'vm-entry' }],
  silent: [],
  source: 'FACTS §2.9, privileged instruction, steps 1–3, 7',
} as const

export const virtualbox: readonly OracleRow[] = [
  {
    system: 'virtualbox', operation: 'disk-write', from: 'app',
    down: [
      { to: 'guest', by: 'syscall', stations: ['file-system', 'ahci-driver'] },
      { to: 'vmmr0', by: 'vm-exit', marked: true },
      { to: 'vm', by: 'wake', stations: ['ahci-model', 'disk-image-code'] },
      { to: 'linux', by: 'syscall', stations: ['file-system', 'disk-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: [
      { to: 'guest', by: 'interrupt' },
      { to: 'app', by: 'return' },
    ],
    silent: [
      { layer: 'vboxdrv', reason: 'down: FACTS says only "back to ring 3"; the privileged list names the driver\'s ioctl' },
      { layer: 'linux', reason: 'down: the ioctl that returns is a system call of Linux' },
      { layer: 'linux', reason: 'back: FACTS names only the virtual IRQ' },
      { layer: 'vm', reason: 'back: FACTS names only the virtual IRQ' },
      { layer: 'vboxdrv', reason: 'back: FACTS names only the virtual IRQ' },
      { layer: 'vmmr0', reason: 'back: FACTS names only the virtual IRQ' },
    ],
    source: 'FACTS §2.9, disk write, steps 1–10',
  },
  {
    system: 'virtualbox', operation: 'packet-send', from: 'guest',
    down: [
      { to: 'vm', stations: ['e1000-model', 'nat-engine'] },
      { to: 'linux', by: 'syscall', stations: ['host-sockets'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [
      { layer: 'app', reason: 'start: FACTS starts at the network card' },
      { layer: 'vmmr0', reason: 'down: FACTS goes from the card to the VM process; the disk list names the VM exit' },
      { layer: 'vboxdrv', reason: 'down: as in the disk write' },
    ],
    source: 'FACTS §2.9, packet',
    note: 'NAT. Bridged: the kernel driver vboxnetflt (in linux) in place of the NAT engine and the sockets.',
  },
  {
    ...simple, operation: 'privileged-own-state',
    // Edited 2026-11-25: marked as a variant, because "own state" stands for CLI, and MOV CR3 exits only where asked for (§3.6).
    variant: 'MOV CR3, which FACTS names among the instructions that exit here. CLI: see the row of §2.18.',
  },
  {
    ...simple, operation: 'privileged-cpu-model',
    note: 'FACTS does not say which exits are simple; CPUID is taken to be.',
  },
  {
    system: 'virtualbox', operation: 'privileged-port', from: 'guest',
    down: [
      { to: 'vmmr0', by: 'vm-exit', marked: true },
      { to: 'vboxdrv', stations: ['ioctl'] },
      { to: 'vm', by: 'wake', stations: ['emulate'] },
    ],
    back: [
      { to: 'vboxdrv', by: 'syscall', stations: ['ioctl'] },
      { to: 'vmmr0', by: 'call' },
      { to: 'guest', by: 'vm-entry' },
    ],
    silent: [
      { layer: 'linux', reason: 'down: FACTS names only the driver\'s ioctl' },
      { layer: 'linux', reason: 'back: FACTS names only the driver\'s ioctl' },
    ],
    source: 'FACTS §2.9, layer\'s job; privileged instruction, steps 1–7',
    note: 'FACTS does not say which exits are simple; OUT to a device is not, since the ring-3 part emulates devices.',
  },
]
