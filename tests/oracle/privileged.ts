// Test oracle: FACTS' contrast table "what happens when the program wants to switch off interrupts / touch CR3?".
// Rows come from FACTS only (§2.18). They are coarser than the rows of the single systems.
import type { OracleRow } from './format.ts'

type Silent = OracleRow['silent']
const guestSide = { operation: 'privileged-own-state', from: 'guest', back: 'not-in-facts', silent: [] } as const

/** Row 1: the CPU notices, the host kernel gets a plain #GP, the program a signal. */
const plainFault = (system: string, kernel: string, silent: Silent = []): OracleRow => ({
  system, operation: 'privileged-own-state', from: 'app',
  down: [{ to: kernel, by: 'trap', stations: ['general-protection'] }],
  back: [{ to: 'app', by: 'upcall', stations: ['signal-or-exception'] }],
  silent,
  source: 'FACTS §2.18, row 1',
})

/** Rows 2 and 3, tried by the program: FACTS stops at the layer that notices. */
const noticed = (system: string, layer: string, row: number): OracleRow => ({
  system, operation: 'privileged-own-state', from: 'app',
  down: [{ to: layer, by: 'translate' }],
  back: 'not-in-facts',
  silent: [{ layer: 'guest', reason: `down: FACTS stops at the layer that notices; a program's attempt ends in a guest exception (§2.2)` }],
  source: `FACTS §2.18, row ${row}`,
})

/** Last row: the CPU runs it on guest state. */
const onGuestState = (system: string): OracleRow => ({
  ...guestSide, system,
  down: [{ to: 'hw', by: 'direct', stations: ['guest-state'] }],
  source: 'FACTS §2.18, row 6; §4.3 no. 4',
  note: 'CLI. "Or VM exit if the hypervisor asked for it": then down is the hypervisor by vm-exit.',
})

export const privileged: readonly OracleRow[] = [
  plainFault('wine', 'linux', [{ layer: 'wine', reason: 'back: the signal becomes a Windows exception in Wine (§2.1)' }]),
  plainFault('openvz', 'linux'),
  plainFault('docker', 'linux'),
  plainFault('wsl1', 'nt', [{ layer: 'lxcore', reason: 'back: an ELF program expects a Linux signal; FACTS says only "as any Windows process" (§2.13)' }]),
  plainFault('gvisor', 'linux', [
    { layer: 'sentry', reason: 'down: the Sentry emulates the signal (§2.17)' },
    { layer: 'sentry', reason: 'back: the Sentry emulates the signal (§2.17)' },
    { layer: 'linux', reason: 'back: between the Sentry and the program' },
  ]),
  noticed('bochs', 'bochs', 2),
  noticed('qemu-tcg', 'qemu', 3),
  { ...guestSide, system: 'bochs', down: [{ to: 'bochs', by: 'translate', stations: ['edit-variable'] }], source: 'FACTS §2.18, row 2' },
  { ...guestSide, system: 'qemu-tcg', down: [{ to: 'qemu', by: 'translate', stations: ['helper-call'] }], source: 'FACTS §2.18, row 3' },
  { ...guestSide, system: 'esxi-2006', down: [{ to: 'vmm', by: 'translate', stations: ['if-flag-in-memory'] }], source: 'FACTS §2.18, row 4' },
  { ...guestSide, system: 'xen-pv', down: [{ to: 'xen', by: 'hypercall' }], source: 'FACTS §2.18, row 5' },
  ...['kvm-ide', 'kvm-virtio', 'kvm-vhost', 'hyperv-synthetic', 'hyperv-emulated', 'xen-hvm', 'esxi', 'virtualbox'].map(onGuestState),
]
