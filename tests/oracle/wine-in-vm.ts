// Test oracle: WINE in a Linux guest of KVM (hw, linux, kvm, qemu, guest, wine, app); wine stands on guest, app on wine.
// Rows come from FACTS only. §3.12 knows hypervisors in hypervisors; WINE adds none, so its rows are those of §2.1 with
// the guest's kernel in the host kernel's place, and below that those of §2.11.
import type { OracleRow } from './format.ts'

const fault = {
  system: 'wine-in-vm', from: 'app',
  down: [{ to: 'guest', by: 'trap', stations: ['general-protection'] }],
  back: [
    { to: 'wine', by: 'upcall', stations: ['sigsegv', 'windows-exception'] },
    { to: 'app' },
  ],
  silent: [],
  source: 'FACTS §2.1, privileged instruction in the .exe; §3.8, root and non-root (the guest has rings of its own)',
} as const

export const wineInVm: readonly OracleRow[] = [
  {
    system: 'wine-in-vm', operation: 'ordinary', from: 'app',
    down: [{ to: 'hw', by: 'direct' }], back: 'not-in-facts', silent: [],
    source: 'FACTS §2.1, layer\'s job ("instructions are not touched on the same architecture"); §4.3 no. 4',
    note: 'Two vahekihid, and an ordinary instruction meets neither.',
  },
  {
    system: 'wine-in-vm', operation: 'system-call', from: 'app',
    down: [
      { to: 'wine', by: 'call', marked: true },
      { to: 'guest', by: 'syscall' },
    ],
    back: [{ to: 'wine', by: 'return' }, { to: 'app', by: 'return' }],
    silent: [],
    source: 'FACTS §2.1, layer\'s job and disk write, steps 1–6 without the disk; §3.6, row 2 (no exit)',
  },
  {
    system: 'wine-in-vm', operation: 'disk-write', from: 'app',
    down: [
      { to: 'wine', by: 'call', marked: true, stations: ['kernelbase', 'ntdll', 'syscall-dispatcher', 'unix-side-ntdll'] },
      { to: 'guest', by: 'syscall', stations: ['vfs', 'file-system', 'virtio-blk', 'notify-address'] },
      { to: 'kvm', by: 'vm-exit', marked: true, stations: ['io-bus', 'ioeventfd'] },
      { to: 'qemu', by: 'notify', stations: ['io-thread', 'ring', 'disk-image'] },
      { to: 'linux', by: 'syscall' },
      { to: 'hw', by: 'dma' },
    ],
    back: [
      { to: 'qemu', stations: ['used-ring', 'irqfd'] },
      { to: 'kvm', by: 'notify', stations: ['inject-interrupt'] },
      { to: 'guest', by: 'interrupt', stations: ['driver-completes'] },
      { to: 'wine', by: 'return', stations: ['errno-to-ntstatus'] },
      { to: 'app', by: 'return' },
    ],
    silent: [{ layer: 'linux', reason: 'back: FACTS goes from the disk to QEMU (§2.11)' }],
    source: 'FACTS §2.1, disk write, steps 1–9; §2.11, disk write (virtio-blk + ioeventfd), steps 3–10',
  },
  {
    system: 'wine-in-vm', operation: 'packet-send', from: 'app',
    down: [
      { to: 'wine', by: 'call', marked: true, stations: ['ws2-32', 'unix-side'] },
      { to: 'guest', by: 'syscall', stations: ['tcp-ip', 'virtio-net'] },
      { to: 'kvm', by: 'vm-exit', marked: true },
      { to: 'qemu', by: 'notify' },
      { to: 'linux', by: 'syscall', stations: ['tap', 'bridge', 'nic-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts', silent: [],
    source: 'FACTS §2.1, packet, steps 1–6; §2.11, packet, without vhost',
  },
  { ...fault, operation: 'privileged-own-state' },
  { ...fault, operation: 'privileged-port', note: 'FACTS says "privileged instruction" in general.' },
  {
    system: 'wine-in-vm', operation: 'privileged-cpu-model', from: 'app',
    down: [{ to: 'kvm', by: 'vm-exit' }], back: [{ to: 'app', by: 'vm-entry' }], silent: [],
    source: 'FACTS §3.6, last paragraph (CPUID always exits); §3.6, row 4',
    note: 'WINE does not stand in the way of instructions, so the virtual machine shows itself to the Windows program.',
  },
  {
    system: 'wine-in-vm', operation: 'page-fault-guest', from: 'app',
    down: [{ to: 'guest', by: 'trap' }], back: 'not-in-facts', silent: [],
    source: 'FACTS §3.6, row 1',
  },
]
