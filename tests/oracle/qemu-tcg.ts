// Test oracle: paths through QEMU with TCG (hw, linux, qemu, guest, app).
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

const appBelow = { layer: 'qemu', reason: 'down: the program is translated code too; FACTS lists the guest\'s own steps and names QEMU only at the notify register' } as const
const run = [
  { to: 'qemu', by: 'translate', stations: ['translate-block', 'cache'] },
  { to: 'hw', by: 'direct' },
] as const

export const qemuTcg: readonly OracleRow[] = [
  {
    system: 'qemu-tcg', operation: 'disk-write', from: 'app',
    down: [
      { to: 'guest', stations: ['file-system', 'virtio-blk', 'notify-register'] },
      { to: 'qemu', by: 'translate', marked: true, stations: ['softmmu-mmio', 'device-handler', 'block-layer'] },
      { to: 'linux', by: 'syscall' },
      { to: 'hw', by: 'dma' },
    ],
    back: [
      { to: 'qemu', stations: ['used-ring', 'virtual-interrupt', 'block-boundary'] },
      { to: 'guest', by: 'interrupt' },
      { to: 'app' },
    ],
    silent: [
      appBelow,
      { layer: 'linux', reason: 'back: FACTS goes from the disk straight to QEMU' },
      { layer: 'qemu', reason: 'back: between guest and app, as on the way down' },
    ],
    source: 'FACTS §2.3, disk write, steps 1–10',
    note: 'app → guest has no kind: a system call for the guest, but translated code for the machine.',
  },
  {
    system: 'qemu-tcg', operation: 'packet-send', from: 'app',
    down: [
      { to: 'guest', stations: ['virtio-net'] },
      { to: 'qemu', by: 'translate', marked: true, stations: ['net-layer'] },
      { to: 'linux', by: 'syscall', stations: ['slirp-or-tap'] },
    ],
    back: 'not-in-facts',
    silent: [appBelow, { layer: 'hw', reason: 'down: FACTS ends at "host"' }],
    source: 'FACTS §2.3, packet ("same with virtio-net"); disk write, steps 1–5',
    note: 'Mark and kind as in the disk write. slirp lies in QEMU, tap in linux; FACTS names them together.',
  },
  {
    system: 'qemu-tcg', operation: 'privileged-own-state', from: 'guest',
    down: [{ to: 'qemu', by: 'translate', stations: ['helper-call', 'emulated-cpu-state', 'block-ends'] }],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.3, privileged instruction',
  },
  {
    system: 'qemu-tcg', operation: 'ordinary', from: 'guest',
    down: run, back: 'not-in-facts', silent: [],
    source: 'FACTS §2.3, layer\'s job ("afterwards run the stored code")',
  },
  {
    system: 'qemu-tcg', operation: 'ordinary', from: 'app',
    down: run, back: 'not-in-facts', silent: [],
    source: 'FACTS §2.3, layer\'s job ("afterwards run the stored code")',
  },
]
