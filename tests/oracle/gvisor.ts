// Test oracle: paths through gVisor with systrap (hw, linux, sentry, app); the stub in the program counts as sentry.
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

const intercept = [
  { to: 'linux', by: 'syscall', stations: ['seccomp-filter', 'sigsys'] },
  { to: 'sentry', by: 'upcall', marked: true, stations: ['stub', 'shared-memory', 'sentry-answers'] },
] as const
const home = { to: 'app', by: 'return', stations: ['stub'] } as const
const sigreturn = { layer: 'linux', reason: 'back: FACTS names neither Linux after the disk nor the stub\'s way home through it' } as const

const signal = {
  system: 'gvisor', from: 'app',
  down: [{ to: 'linux', by: 'trap', stations: ['general-protection'] }, { to: 'sentry', stations: ['signal-emulation'] }],
  back: [{ to: 'app', by: 'upcall', stations: ['signal'] }],
  silent: [{ layer: 'linux', reason: 'back: FACTS says only "signal emulated by Sentry"' }],
  source: 'FACTS §2.17, privileged instruction; §2.18, row 1',
} as const

export const gvisor: readonly OracleRow[] = [
  {
    system: 'gvisor', operation: 'disk-write', from: 'app',
    down: [
      ...intercept,
      { to: 'linux', by: 'syscall', stations: ['donated-descriptor', 'host-file-system'] },
      { to: 'hw', by: 'dma' },
    ],
    back: [{ to: 'sentry', stations: ['saved-register-frame'] }, home],
    silent: [sigreturn],
    source: 'FACTS §2.17, file write (systrap), steps 1–9',
    note: 'FACTS writes ⇄ between SIGSYS (step 2) and the stub (step 3), which then notifies the Sentry through shared memory. Steps 5–7 only "if host data is needed".',
  },
  {
    system: 'gvisor', operation: 'system-call', from: 'app',
    down: intercept,
    back: [home],
    silent: [sigreturn],
    source: 'FACTS §2.17, layer\'s job (getpid is answered by the Sentry); file write, steps 1–4, 8–9',
  },
  {
    system: 'gvisor', operation: 'packet-send', from: 'app',
    down: [
      { to: 'sentry', stations: ['netstack'] },
      { to: 'linux', by: 'syscall', stations: ['af-packet', 'veth', 'host-bridge'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [{ layer: 'linux', reason: 'down: FACTS goes from the program straight to the Sentry; the file list names seccomp' }],
    source: 'FACTS §2.17, packet',
    note: 'FACTS writes no ⇄ here.',
  },
  { ...signal, operation: 'privileged-own-state' },
  { ...signal, operation: 'privileged-port', note: 'FACTS says "privileged instruction" in general.' },
]
