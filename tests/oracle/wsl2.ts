// Test oracle: paths through WSL 2 (hw, hyperv, root, utility, distro, app); distro is a container boundary in utility.
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

const distro = { layer: 'distro', reason: 'down: FACTS names the distribution\'s container in the stack, not in the list' } as const
// Edited 2026-11-25: the container boundary is part of the utility kernel; behind the disk the root partition is a guest of
// Hyper-V, which receives the device's interrupt first.
const around = { layer: 'utility', reason: 'down: the kernel is entered before the boundary and goes on behind it' } as const
const hyperv = { layer: 'hyperv', reason: 'down: FACTS names only VMBus' } as const

export const wsl2: readonly OracleRow[] = [
  {
    system: 'wsl2', operation: 'disk-write', from: 'app',
    down: [
      { to: 'utility', by: 'syscall', stations: ['ext4', 'hyperv-storage-driver'] },
      { to: 'root', by: 'notify', marked: true, stations: ['vmbus', 'vsp', 'ext4-vhdx-on-ntfs'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [distro, around, hyperv],
    source: 'FACTS §2.14, disk write, steps 1–8',
  },
  {
    system: 'wsl2', operation: 'packet-send', from: 'app',
    down: [
      { to: 'utility', by: 'syscall', stations: ['tcp-ip', 'netvsc'] },
      { to: 'root', by: 'notify', stations: ['vmbus', 'virtual-switch', 'nic-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [distro, around, hyperv],
    source: 'FACTS §2.14, packet',
    note: 'FACTS writes no ⇄ here; in the disk list it stands at VMBus.',
  },
]
