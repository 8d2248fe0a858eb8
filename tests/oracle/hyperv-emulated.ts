// Test oracle: paths through Hyper-V with emulated devices (hw, hyperv, root, worker, guest, app); worker is a process in root.
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

const between = { layer: 'root', reason: 'down: the worker is a process in the root partition; FACTS goes from the hypervisor straight to it' } as const

export const hypervEmulated: readonly OracleRow[] = [
  {
    system: 'hyperv-emulated', operation: 'disk-write', from: 'guest',
    down: [
      { to: 'hyperv', by: 'vm-exit', marked: true, stations: ['intercept'] },
      { to: 'worker', stations: ['ide-emulator'] },
      { to: 'root', by: 'syscall', stations: ['file-system'] },
    ],
    back: 'not-in-facts',
    silent: [
      { layer: 'app', reason: 'start: FACTS starts at the IDE driver' },
      between,
      { layer: 'hw', reason: 'down: FACTS ends with "…" after the file system' },
    ],
    source: 'FACTS §2.8, disk write (emulated); privileged instruction for the VM exit',
    note: 'The loop repeats hundreds of times for a 10 KB write.',
  },
  {
    system: 'hyperv-emulated', operation: 'privileged-port', from: 'guest',
    down: [
      { to: 'hyperv', by: 'vm-exit' },
      { to: 'worker', stations: ['intercept', 'emulated-device'] },
    ],
    back: 'not-in-facts',
    silent: [between],
    source: 'FACTS §2.8, privileged instruction',
    note: 'A port of an emulated device.',
  },
  {
    system: 'hyperv-emulated', operation: 'privileged-cpu-model', from: 'guest',
    down: [{ to: 'hyperv', by: 'vm-exit' }],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.8, privileged instruction; §3.6, last paragraph (CPUID always exits)',
  },
]
