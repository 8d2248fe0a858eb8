// Test oracle: paths through Bochs (hw, linux, bochs, guest, app).
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

const loop = { to: 'bochs', by: 'translate', stations: ['fetch', 'decode', 'cpp-routine'] } as const

/** Edited 2026-11-25: the excursion follows the last hop that FACTS names, so it is silent on the way back, and ends in Bochs again. */
const ownInstructions = [
  { layer: 'hw', reason: 'back: the loop itself runs there ("hundreds of physical instructions"), FACTS lists no step for it' },
  { layer: 'bochs', reason: 'back: the loop goes on once its own instructions are executed' },
] as const

export const bochs: readonly OracleRow[] = [
  {
    system: 'bochs', operation: 'disk-write', from: 'guest',
    down: [
      { to: 'bochs', by: 'translate', marked: true, stations: ['interpreter', 'device-table', 'hard-disk-model', 'disk-image-file'] },
      { to: 'linux', by: 'syscall', stations: ['file-system'] },
      { to: 'hw', by: 'dma' },
    ],
    back: [
      { to: 'bochs', stations: ['model-status', 'virtual-irq-14', 'instruction-boundary'] },
      { to: 'guest', by: 'interrupt' },
    ],
    silent: [
      { layer: 'app', reason: 'start: FACTS starts at the driver' },
      { layer: 'linux', reason: 'back: FACTS goes from the disk straight to the hard-disk model' },
    ],
    source: 'FACTS §2.2, disk write, steps 1–8',
  },
  {
    system: 'bochs', operation: 'packet-send', from: 'guest',
    down: [
      { to: 'bochs', by: 'translate', marked: true, stations: ['nic-model', 'network-module'] },
      { to: 'linux', by: 'syscall', stations: ['socket-or-tap', 'host-stack'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [{ layer: 'app', reason: 'start: FACTS starts at the driver' }],
    source: 'FACTS §2.2, packet, steps 1–6',
  },
  {
    system: 'bochs', operation: 'privileged-own-state', from: 'guest',
    down: [{ to: 'bochs', by: 'translate', stations: ['fetch', 'decode', 'check-variable-cpl', 'change-variable'] }],
    back: [{ to: 'guest', stations: ['next-instruction'] }],
    silent: [],
    source: 'FACTS §2.2, privileged instruction, steps 1–5',
    note: 'No trap, no CPU help: neither linux nor hw takes part.',
  },
  {
    system: 'bochs', operation: 'privileged-own-state', from: 'app',
    down: [
      { to: 'bochs', by: 'translate', stations: ['fetch', 'decode', 'check-variable-cpl', 'build-guest-exception'] },
      { to: 'guest' },
    ],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.2, privileged instruction, steps 1–4 ("or builds a guest exception")',
    note: 'FACTS does not name the receiver of the guest exception; only the guest kernel can be.',
  },
  {
    system: 'bochs', operation: 'privileged-cpu-model', from: 'guest',
    down: [loop],
    back: [{ to: 'guest', stations: ['next-instruction'] }],
    silent: [],
    source: 'FACTS §2.2, layer\'s job ("simulates each x86 instruction"); privileged instruction, steps 1–5',
    note: 'FACTS speaks of every instruction, not of CPUID by name.',
  },
  {
    system: 'bochs', operation: 'privileged-port', from: 'guest',
    down: [{ to: 'bochs', by: 'translate', marked: true, stations: ['interpreter', 'device-table', 'device-model'] }],
    back: [{ to: 'guest', stations: ['next-instruction'] }],
    silent: [],
    source: 'FACTS §2.2, disk write, steps 1–3; privileged instruction, step 5',
  },
  {
    system: 'bochs', operation: 'ordinary', from: 'guest',
    down: [loop], back: [{ to: 'guest', stations: ['next-instruction'] }],
    silent: ownInstructions,
    source: 'FACTS §2.2, stack and layer\'s job; §4.3 no. 1',
  },
  {
    system: 'bochs', operation: 'ordinary', from: 'app',
    down: [loop], back: [{ to: 'app', stations: ['next-instruction'] }],
    silent: ownInstructions,
    source: 'FACTS §2.2, stack (guest OS and apps as data) and layer\'s job; §4.3 no. 1',
  },
]
