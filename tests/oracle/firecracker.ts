// Test oracle: paths through Firecracker (hw, linux, kvm, jail, fc, guest, app); fc is a process inside jail.
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

// Edited 2026-11-25: the jail is part of linux, so a system call of the jailed process enters linux, passes the jail, and goes on in linux.
const jailed = { layer: 'linux', reason: 'down: the kernel is entered before the jail and goes on behind it' } as const

export const firecracker: readonly OracleRow[] = [
  {
    system: 'firecracker', operation: 'disk-write', from: 'app',
    down: [
      { to: 'guest', by: 'syscall', stations: ['file-system', 'virtio-blk', 'ring', 'mmio-notify'] },
      { to: 'kvm', by: 'vm-exit', marked: true, stations: ['ioeventfd'] },
      { to: 'fc', by: 'notify', stations: ['vmm-thread', 'rate-limiter', 'io-engine'] },
      { to: 'linux', by: 'syscall', stations: ['host-file-system'] },
      { to: 'hw', by: 'dma' },
    ],
    back: [
      { to: 'kvm', by: 'notify', stations: ['irqfd'] },
      { to: 'guest', by: 'interrupt' },
      { to: 'app', by: 'return' },
    ],
    silent: [
      jailed,
      { layer: 'jail', reason: 'down: FACTS names the jailer in the stack, not in the list' },
      { layer: 'linux', reason: 'back: FACTS goes from the disk straight to irqfd' },
      { layer: 'jail', reason: 'back: FACTS goes from the disk straight to irqfd' },
      { layer: 'fc', reason: 'back: FACTS goes from the disk straight to irqfd' },
    ],
    source: 'FACTS §2.12, disk write, steps 1–10',
  },
  {
    system: 'firecracker', operation: 'packet-send', from: 'guest',
    down: [
      { to: 'fc', stations: ['io-thread', 'copy', 'rate-limiter'] },
      { to: 'linux', by: 'syscall', stations: ['tap', 'routing-nat'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [
      { layer: 'app', reason: 'start: FACTS starts at virtio-net' },
      { layer: 'kvm', reason: 'down: FACTS goes from virtio-net straight to the I/O thread; the disk list names exit and ioeventfd' },
      jailed,
      { layer: 'jail', reason: 'down: FACTS names the jailer in the stack, not in the list' },
    ],
    source: 'FACTS §2.12, packet',
  },
]
