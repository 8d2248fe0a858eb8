// Test oracle: paths through KVM + QEMU with virtio-blk and ioeventfd (hw, linux, kvm, qemu, guest, app).
// Rows come from FACTS only. The rows of single exits are in exits.ts.
import type { OracleRow } from './format.ts'

export const kvmVirtio: readonly OracleRow[] = [
  {
    system: 'kvm-virtio', operation: 'disk-write', from: 'app',
    down: [
      { to: 'guest', by: 'syscall', stations: ['file-system', 'page-cache', 'virtio-blk', 'notify-address'] },
      { to: 'kvm', by: 'vm-exit', marked: true, stations: ['io-bus', 'ioeventfd'] },
      { to: 'qemu', by: 'notify', stations: ['io-thread', 'ring', 'disk-image'] },
      { to: 'linux', by: 'syscall' },
      { to: 'hw', by: 'dma' },
    ],
    back: [
      { to: 'qemu', stations: ['used-ring', 'irqfd'] },
      { to: 'kvm', by: 'notify', stations: ['inject-interrupt'] },
      { to: 'guest', by: 'interrupt', stations: ['driver-completes'] },
      { to: 'app', by: 'return' },
    ],
    silent: [{ layer: 'linux', reason: 'back: FACTS goes from the disk to QEMU, and from QEMU\'s irqfd straight to KVM' }],
    source: 'FACTS §2.11, disk write (virtio-blk + ioeventfd), steps 1–10',
    note: 'Aside at step 5: KVM re-enters the guest at once, the vCPU does not wait for QEMU.',
  },
]
