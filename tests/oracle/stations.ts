// The stations that FACTS names inside a layer, against the work that the model's journey does there. A station of FACTS is
// either one of the model's works (several where FACTS uses one word for two things), or is not drawn, and then says why.
import { holder, layerById } from '../../src/model/structure.ts'
import type { Station, Stack } from '../../src/model/layers.ts'
import type { Step, Work } from '../../src/model/journey/step.ts'
import type { Hop, OracleRow } from './format.ts'

type WorkName = Station | Exclude<Work['kind'], 'station'>

/** Why FACTS' station has no work of its own in the model. */
type NotDrawn =
  | 'crossing' // it is how a border is crossed: the hops compare that
  | 'view' // a container's view and quota: the visit of its boundary
  | 'finer' // the model draws one work where FACTS lists several parts

const drawn: Readonly<Record<string, readonly WorkName[]>> = {
  vfs: ['vfs'], 'file-system': ['file-system'], 'host-file-system': ['file-system'], ext4: ['file-system'], ntfs: ['file-system'],
  overlayfs: ['overlayfs'], vmfs: ['vmfs'], vscsi: ['vscsi'], 'volfs-or-drvfs': ['volfs'],
  // The block layer of a kernel leads to the driver; QEMU's own is its image formats.
  'block-layer': ['block-driver', 'image-format'],
  'disk-driver': ['block-driver'], 'storage-stack': ['block-driver'], 'native-driver': ['block-driver'], 'storport-miniport': ['block-driver'], 'ahci-driver': ['block-driver'],
  'virtio-blk': ['block-driver'], pvscsi: ['block-driver'], blkfront: ['block-driver'], 'hyperv-storage-driver': ['block-driver'],
  'virtio-net': ['network-driver'], netvsc: ['network-driver'], 'nic-driver': ['network-driver'], 'native-nic-driver': ['network-driver'],
  // The guest's driver fills the ring, the device reads it.
  ring: ['fill-ring', 'device-model'], 'shared-ring': ['fill-ring'], 'storport-vsc': ['fill-ring'],
  'disk-image': ['image-format'], 'disk-image-file': ['image-format'], 'disk-image-code': ['image-format'], vhd: ['image-format'], 'vhd-parser': ['image-format'], 'ext4-vhdx-on-ntfs': ['image-format'],
  'tcp-ip': ['tcp-ip'], 'tcp-ip-of-the-network-namespace': ['tcp-ip'], 'tcp-ip-of-the-container': ['tcp-ip'], netstack: ['tcp-ip'], 'windows-tcp-ip': ['tcp-ip'],
  'slirp-or-tap': ['tcp-ip', 'tap'], 'socket-or-tap': ['tcp-ip', 'tap'], 'host-sockets': ['tcp-ip'], 'host-stack': ['tcp-ip'], vmnet: ['tcp-ip'],
  'socket-layer': ['socket-layer'], 'af-packet': ['packet-socket'], tap: ['tap'], 'routing-nat': ['routing'], 'netfilter-nat': ['nat'], netfilter: ['nat'],
  veth: ['veth'], 'veth-container-end': ['veth'], 'veth-host-end': ['veth'], 'venet-container-end': ['venet'], 'venet-host-end': ['venet'],
  bridge: ['bridge'], 'host-bridge': ['bridge'], 'virtual-switch': ['virtual-switch'], 'vswitch-port': ['virtual-switch'],
  'rate-limiter': ['rate-limiter'],
  kernelbase: ['windows-api'], ntdll: ['windows-api'], 'ntdll-device-control': ['windows-api'], 'ws2-32': ['windows-api'],
  'syscall-dispatcher': ['dispatcher'], 'unix-side': ['unix-side'], 'unix-side-ntdll': ['unix-side'], 'handle-to-descriptor': ['unix-side'],
  'device-model': ['device-model'], 'device-table': ['device-model'], 'device-handler': ['device-model'], 'emulated-device': ['device-model'],
  'hard-disk-model': ['device-model'], 'disk-model': ['device-model'], 'ide-model': ['device-model'], 'ide-emulator': ['device-model'], 'ahci-model': ['device-model'],
  'nic-model': ['device-model'], 'e1000-model': ['device-model'], 'nat-engine': ['device-model'], 'net-layer': ['device-model'], 'network-module': ['device-model'], virtio: ['device-model'],
  blkback: ['backend'], netback: ['backend'], vsp: ['backend'], 'storage-vsp': ['backend'], 'networking-vsp': ['backend'], 'kernel-thread': ['backend'],
  emulate: ['emulate-instruction', 'device-model'], 'handled-there-if-simple': ['emulate-instruction'], cpuid: ['emulate-instruction'], answers: ['emulate-instruction'],
  'cpp-routine': ['interpret', 'emulate-instruction'], 'sentry-answers': ['answer', 'vfs'],
  'check-variable-cpl': ['check-virtual-ring'], 'helper-call': ['check-virtual-ring'],
  'change-variable': ['edit-virtual-state'], 'edit-variable': ['edit-virtual-state'], 'emulated-cpu-state': ['edit-virtual-state'], 'if-flag-in-memory': ['edit-virtual-state'],
  'guest-state': ['edit-own-copy'], 'guest-copy-of-the-register': ['edit-own-copy'],
  'translate-block': ['run-translated-code'], cache: ['run-translated-code'], 'mostly-copied-unchanged': ['run-translated-code'], 'ahead-of-time-or-jit': ['run-translated-code'],
  'kvm-mmu-maps-a-page': ['back-with-page'], validate: ['validate'], apply: ['apply'],
}

const notDrawn: Readonly<Record<NotDrawn, readonly string[]>> = {
  crossing: [
    'notify-address', 'notify-register', 'mmio-notify', 'notify', 'doorbell', 'event', 'event-channel', 'vmbus', 'io-bus', 'ioeventfd', 'irqfd',
    'inject-interrupt', 'virtual-irq-14', 'virtual-interrupt', 'kvm-run', 'vmresume', 'exit-reason', 'exit-reason-30', 'handle-io',
    'nobody-claims-the-port', 'kvm-exit-io', 'ioctl', 'hv-vcpu-run', 'hv-vcpu-run-returns', 'exception-to-el2', 'intercept', 'intercept-out',
    'reflected-exit', 'vmx-instruction-of-l1', 'general-protection', 'sigsegv', 'signal', 'signal-or-exception', 'signal-emulation',
    'windows-exception', 'build-guest-exception', 'sigsys', 'seccomp-filter', 'stub', 'shared-memory', 'saved-register-frame', 'syscall-entry',
    'pico-process-check', 'dispatch', 'shim', 'eperm', 'errno-to-ntstatus', 'softmmu-mmio', 'interpreter', 'translator',
  ],
  view: ['mount-namespace', 'namespaces', 'capabilities', 'capability-in-user-namespace', 'seccomp'],
  finer: [
    'fetch', 'decode', 'next-instruction', 'instruction-boundary', 'block-ends', 'block-boundary', 'page-cache', 'simfs-or-ploop', 'volume', 'partition',
    'grant', 'io-thread', 'vmm-thread', 'io-engine', 'copy', 'uplink', 'donated-descriptor', 'used-ring', 'model-status',
    'driver-completes', 'handler', 'blkfront-completes', 'blkback-response',
    'network-driver', // VMware Workstation's VMNet (§2.10): the driver behind its bridge
  ],
}
const undrawn: ReadonlySet<string> = new Set(Object.values(notDrawn).flat())

/** Stations of one row that the model leaves out on purpose. */
const leftOut: readonly { readonly system: string; readonly stations: readonly string[]; readonly reason: string }[] = [
  { system: 'openvz', stations: ['bridge', 'netfilter'], reason: '§2.4 takes over the path of §2.5 and only says "venet instead of veth"; venet leads packets by their IP address, without a bridge' },
]

interface Wanted { readonly layer: string; readonly station: string; readonly works: readonly WorkName[] }

/** What the row wants to see done, in its order. An unknown station is an error: it must be decided about here. */
export const wantedOf = ({ system, down, back }: OracleRow): Wanted[] => {
  const without = new Set(leftOut.filter((row) => row.system === system).flatMap(({ stations }) => stations))
  const hops: readonly Hop[] = back === 'not-in-facts' ? down : [...down, ...back]
  return hops.flatMap(({ to, stations = [] }) => stations.flatMap((station): Wanted[] => {
    if (undrawn.has(station) || without.has(station)) return []
    const works = drawn[station]
    if (!works) throw new Error(`station '${station}' is neither drawn nor said not to be`)
    return [{ layer: to, station, works }]
  }))
}

/** The first station that the journey does not pass in FACTS' order; several stations in a row may be one work of the model. */
export const missingStation = (stack: Stack, steps: readonly Step[], row: OracleRow): string | undefined => {
  const whole = (layer: string): string => holder(stack, layerById(stack, layer)).id
  const done = steps.flatMap((step) => (step.kind === 'work' ? [{ at: whole(step.to), name: step.work.kind === 'station' ? step.work.station : step.work.kind }] : []))
  let next = 0
  for (const { layer, station, works } of wantedOf(row)) {
    const found = done.findIndex(({ at, name }, index) => index >= next && at === whole(layer) && works.includes(name))
    if (found < 0) return `${row.source}: '${station}' at '${layer}'; model: ${done.map(({ at, name }) => `${name}@${at}`).join(' ')}`
    next = found
  }
  return undefined
}

/** Every station that is decided about here: each must occur in FACTS' rows, or the list has grown stale. */
export const decided: readonly string[] = [...Object.keys(drawn), ...undrawn]
