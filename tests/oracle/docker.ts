// Test oracle: paths through Docker or LXC (hw, linux, ct, app); ct is part of linux.
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

const fault = {
  system: 'docker', from: 'app',
  down: [{ to: 'linux', by: 'trap', stations: ['general-protection'] }],
  back: [{ to: 'app', by: 'upcall', stations: ['sigsegv'] }],
  silent: [],
  source: 'FACTS §2.5, privileged instruction',
} as const

export const docker: readonly OracleRow[] = [
  {
    system: 'docker', operation: 'disk-write', from: 'app',
    down: [
      { to: 'linux', by: 'syscall', stations: ['syscall-entry', 'vfs'] },
      { to: 'ct', by: 'call', stations: ['mount-namespace', 'overlayfs'] },
      { to: 'linux', by: 'call', stations: ['host-file-system', 'page-cache', 'block-layer'] },
      { to: 'hw', by: 'dma' },
    ],
    back: [{ to: 'app', by: 'return' }],
    silent: [
      { layer: 'linux', reason: 'back: FACTS says only "return"' },
      { layer: 'ct', reason: 'back: FACTS says only "return"' },
    ],
    source: 'FACTS §2.5, disk write, steps 1–8',
    note: 'FACTS writes no ⇄ here. A volume skips overlayfs (step 4), not the mount namespace. cgroup I/O limits apply in the block layer.',
  },
  {
    system: 'docker', operation: 'packet-send', from: 'app',
    down: [
      { to: 'ct', by: 'syscall', stations: ['tcp-ip-of-the-network-namespace', 'veth-container-end'] },
      { to: 'linux', by: 'call', stations: ['veth-host-end', 'bridge', 'netfilter-nat', 'nic-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [{ layer: 'linux', reason: 'down: FACTS goes from send() straight to the namespace\'s TCP/IP; the disk list enters the kernel first' }],
    source: 'FACTS §2.5, packet, steps 1–8',
  },
  {
    system: 'docker', operation: 'system-call', from: 'app',
    down: [
      { to: 'linux', by: 'syscall' },
      { to: 'ct', by: 'call', stations: ['capability-in-user-namespace', 'seccomp'] },
    ],
    back: [{ to: 'app', by: 'return', stations: ['eperm'] }],
    silent: [
      { layer: 'linux', reason: 'back: FACTS says only "EPERM"' },
      // Edited 2026-11-25: the operation stands for a call that is answered, so the kernel is reached behind the boundary.
      { layer: 'ct', reason: 'back: an allowed call is answered by the same kernel behind the boundary; FACTS describes a refused one' },
    ],
    source: 'FACTS §2.5, privileged instruction, second sentence',
    note: 'A privileged call such as mount, refused.',
  },
  { ...fault, operation: 'privileged-own-state' },
  { ...fault, operation: 'privileged-port', note: 'FACTS says "privileged instruction" in general.' },
  {
    system: 'docker', operation: 'ordinary', from: 'app',
    down: [{ to: 'hw', by: 'direct' }], back: 'not-in-facts', silent: [],
    source: 'FACTS §2.5, layer\'s job ("no instruction is translated, nothing is emulated")',
  },
]
