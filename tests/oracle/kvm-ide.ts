// Test oracle: paths through KVM + QEMU with an emulated IDE disk (hw, linux, kvm, qemu, guest, app).
// Rows come from FACTS only. The rows of single exits are in exits.ts.
import type { OracleRow } from './format.ts'

export const kvmIde: readonly OracleRow[] = [
  {
    system: 'kvm-ide', operation: 'disk-write', from: 'guest',
    down: [
      { to: 'kvm', by: 'vm-exit', marked: true, stations: ['exit-reason-30', 'handle-io', 'nobody-claims-the-port'] },
      { to: 'qemu', by: 'wake', stations: ['kvm-exit-io', 'ide-model'] },
      { to: 'linux', by: 'syscall', stations: ['file-system'] },
      { to: 'hw', by: 'dma' },
    ],
    back: [
      { to: 'qemu', stations: ['inject-interrupt'] },
      { to: 'kvm', by: 'syscall', stations: ['kvm-run'] },
      { to: 'guest', by: 'interrupt' },
    ],
    silent: [
      { layer: 'app', reason: 'start: FACTS starts at the OUT' },
      { layer: 'linux', reason: 'down: KVM_RUN returns through Linux; FACTS goes from KVM straight to QEMU' },
      { layer: 'linux', reason: 'back: FACTS goes from the disk to the injected interrupt; KVM_RUN enters Linux first' },
    ],
    source: 'FACTS §2.11, disk write (emulated IDE), steps 1–10; §3.5 (QEMU calls KVM_RUN)',
    note: 'Many exits per request. FACTS does not say who injects the interrupt; the IDE model in QEMU raises it.',
  },
]
