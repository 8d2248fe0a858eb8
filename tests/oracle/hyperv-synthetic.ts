// Test oracle: paths through Hyper-V with synthetic devices (hw, hyperv, root, worker, guest, app).
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

export const hypervSynthetic: readonly OracleRow[] = [
  {
    system: 'hyperv-synthetic', operation: 'disk-write', from: 'app',
    down: [
      { to: 'guest', by: 'syscall', stations: ['file-system', 'volume', 'partition', 'disk-driver', 'storport-vsc'] },
      { to: 'root', by: 'notify', marked: true, stations: ['vmbus', 'storage-vsp', 'vhd-parser', 'storport-miniport'] },
      { to: 'hw', by: 'dma' },
    ],
    back: [
      { to: 'guest', by: 'interrupt', stations: ['vmbus'] },
      { to: 'app', by: 'return' },
    ],
    silent: [
      { layer: 'hyperv', reason: 'down: FACTS names only VMBus' },
      { layer: 'root', reason: 'back: FACTS says only "completion back over VMBus"' },
      { layer: 'hyperv', reason: 'back: FACTS says only "completion back over VMBus"' },
    ],
    source: 'FACTS §2.8, disk write (synthetic), steps 1–9',
    note: 'The worker process is not in the path: "no extra user-mode context switch".',
  },
  {
    system: 'hyperv-synthetic', operation: 'packet-send', from: 'guest',
    down: [
      { to: 'root', by: 'notify', stations: ['vmbus', 'networking-vsp', 'virtual-switch', 'nic-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [
      { layer: 'app', reason: 'start: FACTS starts at the guest\'s TCP/IP' },
      { layer: 'hyperv', reason: 'down: FACTS names only VMBus' },
    ],
    source: 'FACTS §2.8, packet',
    note: 'FACTS writes no ⇄ here; in the disk list it stands at VMBus.',
  },
  {
    system: 'hyperv-synthetic', operation: 'privileged-cpu-model', from: 'guest',
    down: [{ to: 'hyperv', by: 'vm-exit' }],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.8, privileged instruction; §3.6, last paragraph (CPUID always exits)',
  },
]
