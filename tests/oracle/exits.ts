// Test oracle: single exits of a KVM guest, light and heavy, for each KVM + QEMU system.
// Rows come from FACTS only (§3.6, and §3.5 for the loops).
import type { OracleRow } from './format.ts'

/** The middle loop: handled in the kernel, then straight back into guest mode. */
const inKernel = (system: string, operation: OracleRow['operation'], from: string, station: string, source: string): OracleRow => ({
  system, operation, from,
  down: [{ to: 'kvm', by: 'vm-exit', stations: [station] }],
  back: [{ to: from, by: 'vm-entry' }],
  silent: operation === 'page-fault-host'
    ? [
        { layer: 'linux', reason: 'down: the page comes from Linux; FACTS names only the MMU of kvm.ko' },
        { layer: 'linux', reason: 'back: as on the way down' },
        // Edited 2026-11-25: Linux lies between two visits of kvm.ko, of which FACTS names the first.
        { layer: 'kvm', reason: 'back: kvm.ko has the page from Linux and goes on' },
      ]
    : [],
  source,
})

const rows = (system: string): OracleRow[] => [
  {
    system, operation: 'ordinary', from: 'app',
    down: [{ to: 'hw', by: 'direct' }], back: 'not-in-facts', silent: [],
    source: 'FACTS §3.5, inner loop',
  },
  {
    system, operation: 'system-call', from: 'app',
    down: [{ to: 'guest', by: 'syscall' }], back: 'not-in-facts', silent: [],
    source: 'FACTS §3.6, row 2', note: 'No exit.',
  },
  {
    system, operation: 'page-fault-guest', from: 'app',
    down: [{ to: 'guest', by: 'trap' }], back: 'not-in-facts', silent: [],
    source: 'FACTS §3.6, row 1', note: 'No exit with EPT/NPT.',
  },
  inKernel(system, 'page-fault-host', 'app', 'kvm-mmu-maps-a-page', 'FACTS §3.6, row 3; §3.5, middle loop'),
  inKernel(system, 'privileged-cpu-model', 'guest', 'cpuid', 'FACTS §3.6, row 4 and last paragraph; §3.5, middle loop'),
  inKernel(system, 'privileged-cpu-model', 'app', 'cpuid', 'FACTS §3.6, row 4 and last paragraph (CPUID always exits, whoever runs it); §3.5, middle loop'),
  {
    system, operation: 'privileged-port', from: 'guest',
    down: [
      { to: 'kvm', by: 'vm-exit', stations: ['nobody-claims-the-port'] },
      { to: 'qemu', by: 'wake', stations: ['kvm-exit-io', 'device-model'] },
    ],
    back: [
      { to: 'kvm', by: 'syscall', stations: ['kvm-run'] },
      { to: 'guest', by: 'vm-entry' },
    ],
    silent: [
      { layer: 'linux', reason: 'down: KVM_RUN returns through Linux; FACTS says only "to user space"' },
      { layer: 'linux', reason: 'back: KVM_RUN enters Linux first; FACTS says only "QEMU calls KVM_RUN"' },
    ],
    source: 'FACTS §3.6, row 8; §3.5, outer and middle loop',
    note: 'Any port that nobody in the kernel claims. The in-kernel PIC or PIT, or a port with ioeventfd (row 7), ends at kvm.',
  },
]

export const exits: readonly OracleRow[] = ['kvm-ide', 'kvm-virtio', 'kvm-vhost'].flatMap(rows)
