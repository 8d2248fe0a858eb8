// Test oracle: paths through Xen with a PVH guest (hw, xen, dom0, guest, app).
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'
import { splitDrivers } from './xen-pv.ts'

export const xenPvh: readonly OracleRow[] = [
  { system: 'xen-pvh', ...splitDrivers.disk },
  { system: 'xen-pvh', ...splitDrivers.packet },
  {
    system: 'xen-pvh', operation: 'privileged-own-state', from: 'guest',
    down: [{ to: 'hw', by: 'direct' }],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.7, guest types (PVH) and rings; §4.3 no. 4',
    note: 'FACTS has no list for PVH: "HVM-like", non-root ring 0.',
  },
  {
    system: 'xen-pvh', operation: 'privileged-cpu-model', from: 'guest',
    down: [{ to: 'xen', by: 'vm-exit' }],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.7, guest types (PVH) and rings; §3.6, last paragraph (CPUID always exits)',
    note: 'FACTS has no list for PVH: "HVM-like", non-root ring 0.',
  },
]
