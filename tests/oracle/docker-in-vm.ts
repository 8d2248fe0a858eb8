// Test oracle: a container in a KVM virtual machine (hw, linux, kvm, qemu, guest, ct, app); ct is part of guest, app stands on ct.
// Rows come from FACTS only. §3.12 knows hypervisors in hypervisors; a container adds no hypervisor, so its rows are those
// of §2.5 with the guest's kernel in the host kernel's place, and below that those of §2.11.
import type { OracleRow } from './format.ts'

const boundary = { layer: 'ct', reason: 'back: FACTS says only "return" (§2.5)' } as const
const fault = {
  system: 'docker-in-vm', from: 'app',
  down: [{ to: 'guest', by: 'trap', stations: ['general-protection'] }],
  back: [{ to: 'app', by: 'upcall', stations: ['sigsegv'] }],
  silent: [],
  source: 'FACTS §2.5, privileged instruction; §3.8, root and non-root (the guest has rings of its own)',
} as const

export const dockerInVm: readonly OracleRow[] = [
  {
    system: 'docker-in-vm', operation: 'ordinary', from: 'app',
    down: [{ to: 'hw', by: 'direct' }], back: 'not-in-facts', silent: [],
    source: 'FACTS §2.5, layer\'s job; §4.3 no. 4',
    note: 'Two vahekihid, and an ordinary instruction meets neither.',
  },
  {
    system: 'docker-in-vm', operation: 'system-call', from: 'app',
    down: [
      { to: 'guest', by: 'syscall' },
      { to: 'ct', by: 'call', stations: ['namespaces', 'capabilities', 'seccomp'] },
      { to: 'guest', by: 'call' },
    ],
    back: [{ to: 'app', by: 'return' }],
    silent: [boundary, { layer: 'guest', reason: 'back: FACTS says only "return" (§2.5)' }],
    source: 'FACTS §3.6, row 2 (no exit); §2.5, layer\'s job; §2.14 (WSL 2: containers sharing the kernel of one VM)',
  },
  {
    system: 'docker-in-vm', operation: 'disk-write', from: 'app',
    down: [
      { to: 'guest', by: 'syscall', stations: ['vfs'] },
      { to: 'ct', by: 'call', stations: ['mount-namespace', 'overlayfs'] },
      { to: 'guest', by: 'call', stations: ['file-system', 'virtio-blk', 'notify-address'] },
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
    silent: [
      { layer: 'linux', reason: 'back: FACTS goes from the disk to QEMU (§2.11)' },
      boundary,
      { layer: 'guest', reason: 'back: behind the boundary and before it, the same kernel' },
    ],
    source: 'FACTS §2.5, disk write, steps 1–5; §2.11, disk write (virtio-blk + ioeventfd), steps 3–10',
    note: 'The mark is the one of §2.11; §2.5 writes none at the boundary.',
  },
  {
    system: 'docker-in-vm', operation: 'packet-send', from: 'app',
    down: [
      { to: 'ct', by: 'syscall', stations: ['tcp-ip-of-the-network-namespace', 'veth-container-end'] },
      { to: 'guest', by: 'call', stations: ['veth-host-end', 'bridge', 'netfilter-nat', 'virtio-net'] },
      { to: 'kvm', by: 'vm-exit', marked: true },
      { to: 'qemu', by: 'notify' },
      { to: 'linux', by: 'syscall', stations: ['tap', 'bridge', 'nic-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [{ layer: 'guest', reason: 'down: FACTS goes from send() straight to the namespace (§2.5, packet)' }],
    source: 'FACTS §2.5, packet, steps 1–6; §2.11, packet, without vhost',
  },
  { ...fault, operation: 'privileged-own-state' },
  { ...fault, operation: 'privileged-port', note: 'FACTS says "privileged instruction" in general.' },
  {
    system: 'docker-in-vm', operation: 'privileged-cpu-model', from: 'app',
    down: [{ to: 'kvm', by: 'vm-exit' }], back: [{ to: 'app', by: 'vm-entry' }], silent: [],
    source: 'FACTS §3.6, last paragraph (CPUID always exits); §3.6, row 4',
    note: 'The boundary of the container hides nothing of the processor; the virtual machine does.',
  },
  {
    system: 'docker-in-vm', operation: 'page-fault-guest', from: 'app',
    down: [{ to: 'guest', by: 'trap' }], back: 'not-in-facts', silent: [],
    source: 'FACTS §3.6, row 1',
  },
  {
    system: 'docker-in-vm', operation: 'page-fault-host', from: 'app',
    down: [{ to: 'kvm', by: 'vm-exit' }], back: [{ to: 'app', by: 'vm-entry' }],
    silent: [
      { layer: 'linux', reason: 'down: the page comes from the host\'s kernel; FACTS names only the MMU of kvm.ko' },
      { layer: 'linux', reason: 'back: as on the way down' },
      { layer: 'kvm', reason: 'back: KVM has the page from its kernel and goes on' },
    ],
    source: 'FACTS §3.6, row 3',
  },
]
