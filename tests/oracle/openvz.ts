// Test oracle: paths through OpenVZ (hw, linux, ct, app); ct is part of linux.
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'

const fault = {
  system: 'openvz', from: 'app',
  down: [{ to: 'linux', by: 'trap', stations: ['general-protection'] }],
  back: [{ to: 'app', by: 'upcall', stations: ['sigsegv'] }],
  silent: [],
  source: 'FACTS §2.4, privileged instruction',
} as const

export const openvz: readonly OracleRow[] = [
  {
    system: 'openvz', operation: 'disk-write', from: 'app',
    down: [
      { to: 'linux', by: 'syscall', stations: ['syscall-entry', 'vfs'] },
      { to: 'ct', by: 'call', stations: ['mount-namespace', 'simfs-or-ploop'] },
      { to: 'linux', by: 'call', stations: ['host-file-system', 'page-cache', 'block-layer'] },
      { to: 'hw', by: 'dma' },
    ],
    back: [{ to: 'app', by: 'return' }],
    silent: [
      { layer: 'linux', reason: 'back: FACTS says only "return"' },
      { layer: 'ct', reason: 'back: FACTS says only "return"' },
    ],
    source: 'FACTS §2.4, disk write ("see 2.5"); §2.5, disk write, steps 1–8',
    note: 'simfs or ploop in place of overlayfs. FACTS writes no ⇄ here.',
  },
  {
    system: 'openvz', operation: 'packet-send', from: 'app',
    down: [
      { to: 'ct', by: 'syscall', stations: ['tcp-ip-of-the-container', 'venet-container-end'] },
      { to: 'linux', by: 'call', stations: ['venet-host-end', 'bridge', 'netfilter', 'nic-driver'] },
      { to: 'hw', by: 'dma' },
    ],
    back: 'not-in-facts',
    silent: [{ layer: 'linux', reason: 'down: FACTS goes from send() straight to the container\'s own TCP/IP; the disk list enters the kernel first' }],
    source: 'FACTS §2.4, packet ("see 2.5"); §2.5, packet, steps 1–8',
    note: 'venet in place of veth.',
  },
  {
    system: 'openvz', operation: 'system-call', from: 'app',
    down: [
      { to: 'linux', by: 'syscall' },
      { to: 'ct', by: 'call', stations: ['capabilities'] },
    ],
    back: 'not-in-facts',
    silent: [],
    source: 'FACTS §2.4, privileged instruction, last sentence',
    note: 'A privileged call: "refused or limited by capabilities".',
  },
  { ...fault, operation: 'privileged-own-state' },
  { ...fault, operation: 'privileged-port', note: 'FACTS says "privileged instruction" in general.' },
  {
    system: 'openvz', operation: 'ordinary', from: 'app',
    down: [{ to: 'hw', by: 'direct' }], back: 'not-in-facts', silent: [],
    source: 'FACTS §2.4, privileged instruction ("an ordinary ring-3 process"); §2.5, layer\'s job ("no instruction is translated")',
  },
]
