// Test oracle: paths through Apple's Hypervisor framework on Apple silicon (hw, xnu, hv, vm, guest, app); hv is part of xnu.
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

const between = { layer: 'xnu', reason: 'down: FACTS goes from the exit straight to the app process, "as 2.12"' } as const

export const apple: readonly OracleRow[] = [
  {
    system: 'apple', operation: 'privileged-cpu-model', from: 'guest',
    down: [
      { to: 'hv', by: 'vm-exit', marked: true, stations: ['exception-to-el2'] },
      // Edited 2026-11-25: FACTS' step "kernel" was a hop to xnu of its own; hv is part of xnu, so no border lies between.
      { to: 'vm', by: 'wake', stations: ['hv-vcpu-run-returns', 'emulate'] },
    ],
    back: [
      { to: 'hv', by: 'syscall', stations: ['hv-vcpu-run'] },
      { to: 'guest', by: 'vm-entry' },
    ],
    silent: [{ layer: 'xnu', reason: 'back: FACTS says only "run again"' }],
    source: 'FACTS §2.15, privileged operation, steps 1–6',
    note: 'FACTS\' examples are HVC and a trapped system register; a trapped identification register is the nearest to CPUID.',
  },
  {
    system: 'apple', operation: 'disk-write', from: 'app',
    down: [
      { to: 'guest', by: 'syscall', stations: ['file-system', 'virtio-blk', 'ring', 'mmio-notify'] },
      { to: 'hv', by: 'vm-exit', marked: true },
      { to: 'vm', stations: ['virtio'] },
      { to: 'xnu', by: 'syscall', stations: ['host-file-system'] },
      { to: 'hw', by: 'dma' },
    ],
    back: [
      { to: 'guest', by: 'interrupt' },
      { to: 'app', by: 'return' },
    ],
    silent: [
      between,
      { layer: 'xnu', reason: 'back: FACTS (2.12) ends at irqfd, which is KVM\'s' },
      { layer: 'vm', reason: 'back: FACTS (2.12) ends at irqfd, which is KVM\'s' },
      { layer: 'hv', reason: 'back: FACTS (2.12) ends at irqfd, which is KVM\'s' },
    ],
    source: 'FACTS §2.15, "Disk/packet: as 2.12"; §2.12, disk write, steps 1–10',
    note: 'hv → vm has no kind: ioeventfd is KVM\'s, and FACTS does not say whether the vCPU waits.',
  },
  {
    system: 'apple', operation: 'packet-send', from: 'guest',
    down: [
      { to: 'vm', stations: ['virtio'] },
      { to: 'xnu', by: 'syscall', stations: ['vmnet'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [
      { layer: 'app', reason: 'start: FACTS (2.12) starts at virtio-net' },
      { layer: 'hv', reason: 'down: FACTS (2.12) goes from virtio-net straight to the process' },
      between,
    ],
    source: 'FACTS §2.15, "Disk/packet: as 2.12"; §2.12, packet',
  },
]
