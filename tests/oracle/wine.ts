// Test oracle: paths through WINE (hw, linux, wine, app); wineserver is part of wine.
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

const fault = {
  system: 'wine', from: 'app',
  down: [{ to: 'linux', by: 'trap', stations: ['general-protection'] }],
  back: [
    { to: 'wine', by: 'upcall', stations: ['sigsegv', 'windows-exception'] },
    { to: 'app' },
  ],
  silent: [],
  source: 'FACTS §2.1, privileged instruction in the .exe',
} as const

export const wine: readonly OracleRow[] = [
  {
    system: 'wine', operation: 'disk-write', from: 'app',
    down: [
      { to: 'wine', by: 'call', marked: true, stations: ['kernelbase', 'ntdll', 'syscall-dispatcher', 'unix-side-ntdll', 'handle-to-descriptor'] },
      { to: 'linux', by: 'syscall', stations: ['vfs', 'file-system', 'block-layer'] },
      { to: 'hw', by: 'dma' },
    ],
    back: [
      { to: 'wine', by: 'return', stations: ['errno-to-ntstatus'] },
      { to: 'app', by: 'return' },
    ],
    silent: [{ layer: 'linux', reason: 'back: FACTS goes from the disk to Wine\'s mapping of errno' }],
    source: 'FACTS §2.1, disk write, steps 1–9',
    note: 'FACTS writes ⇄ between Wine\'s Windows side (step 3) and its Unix side (step 4); both are layer wine, so the mark is on the way into wine. wineserver is asked only if the descriptor is not cached.',
  },
  {
    system: 'wine', operation: 'packet-send', from: 'app',
    down: [
      { to: 'wine', by: 'call', marked: true, stations: ['ws2-32', 'ntdll-device-control', 'unix-side'] },
      { to: 'linux', by: 'syscall', stations: ['tcp-ip', 'nic-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.1, packet, steps 1–8',
    note: 'Mark as in the disk write.',
  },
  { ...fault, operation: 'privileged-own-state' },
  { ...fault, operation: 'privileged-port', note: 'FACTS says "privileged instruction" in general.' },
  {
    system: 'wine', operation: 'ordinary', from: 'app',
    down: [{ to: 'hw', by: 'direct' }], back: 'not-in-facts', silent: [],
    source: 'FACTS §2.1, layer\'s job ("instructions are not touched on the same architecture")',
  },
]
