// Test oracle: what one exit of the nested guest causes in KVM in KVM (hw, l0, l0kvm, l0qemu, l1, l1kvm, l1qemu, l2, app).
// Rows come from FACTS only (§3.12, with §3.5 and §3.6 for what L1 then does).
import type { OracleRow } from './format.ts'

const reflect = [
  { to: 'l0kvm', by: 'vm-exit' },
  { to: 'l1kvm', stations: ['reflected-exit'] },
] as const
/** L1 resumes its guest with a VMX instruction, which always exits to L0; only L0 enters guest mode. */
const resume = { to: 'l0kvm', by: 'vm-exit', stations: ['vmx-instruction-of-l1'] } as const
const source = 'FACTS §3.12; §3.6, last paragraph (CPUID and VMX instructions always exit)'
const may = 'FACTS: L0 "may" reflect it; this is the reflected case.'

export const nested: readonly OracleRow[] = [
  {
    system: 'kvm-in-kvm', operation: 'privileged-cpu-model', from: 'l2',
    down: reflect, back: [resume, { to: 'l2', by: 'vm-entry' }], silent: [],
    source, note: may,
  },
  {
    system: 'kvm-in-kvm', operation: 'privileged-port', from: 'l2',
    down: [...reflect, { to: 'l1qemu', by: 'wake', stations: ['device-model'] }],
    back: [{ to: 'l1kvm', by: 'syscall', stations: ['kvm-run'] }, resume, { to: 'l2', by: 'vm-entry' }],
    silent: [
      { layer: 'l1', reason: 'down: KVM_RUN returns through the kernel of L1' },
      { layer: 'l1', reason: 'back: KVM_RUN enters the kernel of L1 first' },
    ],
    source: `${source}; §3.6, row 8; §3.5`, note: may,
  },
  {
    system: 'kvm-in-kvm', operation: 'page-fault-host', from: 'app',
    down: reflect, back: [resume, { to: 'app', by: 'vm-entry' }],
    silent: [
      { layer: 'l1', reason: 'down: the page comes from the kernel of L1; FACTS names only the MMU of kvm.ko' },
      { layer: 'l1', reason: 'back: as on the way down' },
      // Edited 2026-11-25: the kernel of L1 lies between two visits of L1's KVM, of which FACTS names the first.
      { layer: 'l1kvm', reason: 'back: KVM of L1 has the page from its kernel and goes on' },
    ],
    source: `${source}; §3.6, row 3`,
    note: `${may} L1 has not backed the page yet; that L0 has backed L1's memory is assumed.`,
  },
  {
    system: 'kvm-in-kvm', operation: 'privileged-own-state', from: 'l2',
    down: [{ to: 'hw', by: 'direct', stations: ['guest-state'] }], back: 'not-in-facts', silent: [],
    source: 'FACTS §2.18, row 6; §3.12', note: 'No exit, so nothing for L0 or L1 (CLI).',
  },
  {
    system: 'kvm-in-kvm', operation: 'system-call', from: 'app',
    down: [{ to: 'l2', by: 'syscall' }], back: 'not-in-facts', silent: [],
    source: 'FACTS §3.6, row 2; §3.12', note: 'No exit, so nothing for L0 or L1.',
  },
  {
    system: 'kvm-in-kvm', operation: 'page-fault-guest', from: 'app',
    down: [{ to: 'l2', by: 'trap' }], back: 'not-in-facts', silent: [],
    source: 'FACTS §3.6, row 1; §3.12', note: 'No exit, so nothing for L0 or L1.',
  },
]
