// Test oracle: paths through ESX before VT-x (same layers as esxi; the VMM translates the guest kernel).
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

export const esxi2006: readonly OracleRow[] = [
  {
    system: 'esxi-2006', operation: 'privileged-own-state', from: 'guest',
    down: [{ to: 'vmm', by: 'translate', stations: ['translator', 'if-flag-in-memory'] }],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.6, privileged instruction, "Then (2006)"',
    note: 'FACTS speaks of "the translator"; the VMM is the layer that virtualizes the CPU.',
  },
  // Added 2026-11-25: an answer, not a change of state (§2.6, step 4: what is intercepted is emulated against virtual state).
  {
    system: 'esxi-2006', operation: 'privileged-cpu-model', from: 'guest',
    down: [{ to: 'vmm', by: 'translate', stations: ['answers'] }],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.6, privileged instruction, steps 2b and 4; "Then (2006)"',
  },
  {
    system: 'esxi-2006', operation: 'ordinary', from: 'guest',
    down: [
      { to: 'vmm', by: 'translate', stations: ['mostly-copied-unchanged'] },
      { to: 'hw', by: 'direct' },
    ],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.6, rings ("guest kernel code was binary-translated"); §4.3 no. 2',
  },
  {
    system: 'esxi-2006', operation: 'ordinary', from: 'app',
    down: [{ to: 'hw', by: 'direct' }],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.6, rings ("guest user code ran directly"); §4.3 no. 2',
  },
]
