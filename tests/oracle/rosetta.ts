// Test oracle: paths through Rosetta 2 (hw, xnu, rosetta, app).
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

const io = {
  system: 'rosetta', from: 'app',
  back: 'not-in-facts',
  silent: [],
  source: 'FACTS §2.16, disk write/packet, steps 1–3',
} as const
const shim = { to: 'rosetta', stations: ['shim'] } as const

export const rosetta: readonly OracleRow[] = [
  {
    ...io, operation: 'disk-write',
    down: [shim, { to: 'xnu', by: 'syscall', marked: true, stations: ['file-system'] }, { to: 'hw', by: 'dma' }],
  },
  {
    ...io, operation: 'packet-send',
    down: [shim, { to: 'xnu', by: 'syscall', marked: true, stations: ['tcp-ip'] }, { to: 'hw', by: 'dma' }],
  },
  {
    ...io, operation: 'system-call',
    down: [shim, { to: 'xnu', by: 'syscall', marked: true }],
  },
  {
    system: 'rosetta', operation: 'ordinary', from: 'app',
    down: [{ to: 'rosetta', by: 'translate', stations: ['ahead-of-time-or-jit'] }, { to: 'hw', by: 'direct' }],
    back: 'not-in-facts', silent: [],
    source: 'FACTS §2.16, layer\'s job',
  },
  {
    system: 'rosetta', operation: 'privileged-own-state', from: 'app',
    // Edited 2026-11-25: was xnu. FACTS does not say who raises the exception; a translator of all user-mode instructions
    // meets the privileged one before any CPU does, so the trap of an untranslated program is the wrong picture here.
    down: [{ to: 'rosetta' }],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.16, privileged instruction; layer\'s job',
  },
]
