// Test oracle: paths through Xen with a PV guest (hw, xen, dom0, guest, app).
// Rows come from FACTS only. The PVH guest has the same disk and network path: see xen-pvh.ts.
import type { OracleRow } from './format.ts'

/** Split drivers: the same list for every guest with PV drivers. */
export const splitDrivers = {
  disk: {
    operation: 'disk-write', from: 'app',
    down: [
      { to: 'guest', by: 'syscall', stations: ['file-system', 'blkfront', 'shared-ring', 'grant'] },
      { to: 'dom0', by: 'notify', marked: true, stations: ['event-channel', 'blkback', 'block-layer', 'disk-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: [
      { to: 'dom0', stations: ['blkback-response'] },
      { to: 'guest', by: 'interrupt', stations: ['event-channel', 'blkfront-completes'] },
      { to: 'app', by: 'return' },
    ],
    silent: [
      { layer: 'xen', reason: 'down: the event channel is Xen\'s; FACTS does not say how the guest enters Xen' },
      { layer: 'xen', reason: 'back: FACTS names neither who takes the disk\'s interrupt nor Xen at the event channel' },
    ],
    source: 'FACTS §2.7, disk write (PV drivers), steps 1–10',
    note: 'FACTS calls the event channel a virtual interrupt, and completion is an interrupt.',
  },
  packet: {
    operation: 'packet-send', from: 'guest',
    down: [
      { to: 'dom0', by: 'notify', stations: ['event', 'netback', 'bridge', 'nic-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [
      { layer: 'app', reason: 'start: FACTS starts at netfront' },
      { layer: 'xen', reason: 'down: FACTS names only the event' },
    ],
    source: 'FACTS §2.7, packet',
    note: 'FACTS writes no ⇄ here; in the disk list it stands at the event.',
  },
} as const

export const xenPv: readonly OracleRow[] = [
  { system: 'xen-pv', ...splitDrivers.disk },
  { system: 'xen-pv', ...splitDrivers.packet },
  {
    system: 'xen-pv', operation: 'privileged-own-state', from: 'guest',
    down: [{ to: 'xen', by: 'hypercall', marked: true, stations: ['validate', 'apply'] }],
    back: [{ to: 'guest', by: 'return' }],
    silent: [],
    source: 'FACTS §2.7, privileged operation (PV), steps 1–6; §4.3 no. 3',
    note: 'FACTS tells it of a page-table update.',
  },
]
