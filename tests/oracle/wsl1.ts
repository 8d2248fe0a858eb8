// Test oracle: paths through WSL 1 (hw, nt, lxcore, app); lxcore is a module of nt.
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

export const wsl1: readonly OracleRow[] = [
  {
    system: 'wsl1', operation: 'disk-write', from: 'app',
    down: [
      { to: 'nt', by: 'syscall', stations: ['pico-process-check'] },
      { to: 'lxcore', by: 'call', marked: true, stations: ['dispatch', 'volfs-or-drvfs'] },
      { to: 'nt', by: 'call', stations: ['ntfs'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.13, disk write, steps 1–6',
  },
  {
    system: 'wsl1', operation: 'packet-send', from: 'app',
    down: [
      { to: 'lxcore', by: 'syscall', stations: ['socket-layer'] },
      { to: 'nt', by: 'call', stations: ['windows-tcp-ip'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [{ layer: 'nt', reason: 'down: FACTS goes from the program straight to lxcore; the disk list enters NT first' }],
    source: 'FACTS §2.13, packet',
  },
  {
    system: 'wsl1', operation: 'system-call', from: 'app',
    down: [
      { to: 'nt', by: 'syscall', stations: ['pico-process-check'] },
      { to: 'lxcore', by: 'call', marked: true, stations: ['dispatch'] },
    ],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.13, layer\'s job; disk write, steps 1–3',
  },
  {
    system: 'wsl1', operation: 'ordinary', from: 'app',
    down: [{ to: 'hw', by: 'direct' }], back: 'not-in-facts', silent: [],
    source: 'FACTS §2.13, layer\'s job ("translates system calls, not instructions")',
  },
]
