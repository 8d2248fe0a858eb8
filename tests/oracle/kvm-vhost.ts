// Test oracle: paths through KVM with vhost-net (hw, linux, kvm, vhost, qemu, guest, app); vhost is a module of linux.
// Rows come from FACTS only. The rows of single exits are in exits.ts.
import type { OracleRow } from './format.ts'

export const kvmVhost: readonly OracleRow[] = [
  {
    system: 'kvm-vhost', operation: 'packet-send', from: 'app',
    down: [
      { to: 'guest', by: 'syscall', stations: ['tcp-ip', 'virtio-net', 'ring', 'notify'] },
      { to: 'kvm', by: 'vm-exit', marked: true, stations: ['ioeventfd'] },
      { to: 'vhost', by: 'notify', stations: ['kernel-thread'] },
      { to: 'linux', by: 'call', stations: ['tap', 'bridge', 'nic-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.11, packet (virtio-net + vhost-net), steps 1–10',
    note: 'No QEMU in the data path. FACTS describes receiving (tap, vhost, ring, irqfd, interrupt), not the completion of a send.',
  },
]
