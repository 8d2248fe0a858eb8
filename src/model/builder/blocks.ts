// What can be placed. A block is a template of a layer: the fields that make it KVM and not Xen. The rest is chosen where it is placed.
import type { OperatingSystem } from '../interfaces.ts'
import type { CompatibilityLayer, CpuMethod, Emulator, Extension, Port, Stations } from '../layers.ts'

/** Groups of the palette, in its order. */
export const blockGroups = ['kernel', 'program', 'container', 'compatibility', 'emulator', 'hypervisor', 'module', 'vmm', 'control'] as const
export type BlockGroup = (typeof blockGroups)[number]

/** Paravirtual drivers that a guest may use. Their order is part of every shared address: only add at the end. */
export const drivers = ['virtio', 'xen', 'vmbus', 'pvscsi'] as const
export type Driver = (typeof drivers)[number]

/** How a guest of this hypervisor is given its devices unless the builder is told otherwise. */
export interface GuestDefaults {
  /** Who answers: the hypervisor's own drivers, the monitor process, the control domain; monitor-first takes the domain where there is no monitor. */
  readonly answers: 'own-drivers' | 'monitor' | 'control' | 'monitor-first'
  readonly disk: Pick<Port, 'front' | 'virtualCpu'> & { readonly driver?: Driver }
  readonly network: Pick<Port, 'front' | 'virtualCpu'> & { readonly driver?: Driver }
}

/** Kernel blocks or hypervisor blocks that a part may belong to; by their system, or by name. */
interface Within { readonly oses?: readonly OperatingSystem[]; readonly blocks?: readonly BlockId[] }

interface HypervisorFields {
  readonly kind: 'hypervisor'
  readonly methods: readonly CpuMethod[]
  readonly dialect?: string
  readonly drivers?: boolean
  readonly delegates?: boolean
  readonly system?: OperatingSystem
  /** Offers guest mode to its guests again, unless told otherwise. */
  readonly nested?: boolean
  readonly guests: GuestDefaults
}

export type Template =
  | { readonly kind: 'hardware' }
  | { readonly kind: 'kernel'; readonly os: OperatingSystem; /** Drives the machine's devices for the other guests. */ readonly control?: true }
  | { readonly kind: 'module'; readonly within: Within; readonly foreign?: true; readonly drives?: Extension }
  /** `serves`: hypervisors whose guests it answers for; programs serve none. */
  | { readonly kind: 'process'; readonly oses: readonly OperatingSystem[]; readonly serves?: readonly BlockId[]; readonly disk?: WayId; readonly network?: WayId }
  | HypervisorFields & { readonly within?: Within }
  | { readonly kind: 'emulator'; readonly oses: readonly OperatingSystem[]; readonly technique: Emulator['technique']; readonly scope: Emulator['scope']; readonly front?: Emulator['front']; readonly inside?: Stations }
  | { readonly kind: 'compatibility-layer'; readonly oses: readonly OperatingSystem[]; readonly within?: Within; readonly offers: OperatingSystem; readonly catches: CompatibilityLayer['catches']; readonly inside?: Stations; readonly onward?: Stations }
  | { readonly kind: 'container-boundary'; readonly within: Within; readonly onward?: Stations }

/** Stations on a device's way, by name. Their order is part of every shared address: only add at the end. */
export const ways = {
  direct: {},
  image: { inside: ['image-format'] },
  'image-file': { inside: ['image-format'], onward: ['file-system'] },
  limited: { inside: ['rate-limiter'] },
  vmfs: { onward: ['vscsi', 'vmfs'] },
  bridge: { onward: ['bridge'] },
  'tap-bridge': { onward: ['tap', 'bridge'] },
  'limited-tap': { inside: ['rate-limiter'], onward: ['tap', 'routing'] },
  switch: { onward: ['virtual-switch'] },
} as const satisfies Readonly<Record<string, Pick<Port, 'inside' | 'onward'>>>

export type WayId = keyof typeof ways

/** The ways that a request of each kind may go. */
export const waysOf: Readonly<Record<'disk' | 'network', readonly WayId[]>> = {
  disk: ['direct', 'image', 'image-file', 'limited', 'vmfs'],
  network: ['direct', 'bridge', 'tap-bridge', 'limited-tap', 'switch'],
}

interface BlockEntry { readonly group: BlockGroup | 'hardware'; /** Two letters, for addresses: never changed, never used again. */ readonly code: string }

const registers = { front: 'registers', virtualCpu: 'waits' } as const
const emulated = { disk: registers, network: registers } as const
const ring = <Name extends Driver>(driver: Name) => ({ front: 'ring', virtualCpu: 'runs-on', driver } as const)
const both = <Both>(port: Both): { readonly disk: Both; readonly network: Both } => ({ disk: port, network: port })

const entries = {
  hardware: { group: 'hardware', code: 'hw' },
  linux: { group: 'kernel', code: 'kl' },
  windows: { group: 'kernel', code: 'kw' },
  macos: { group: 'kernel', code: 'km' },
  'linux-program': { group: 'program', code: 'pl' },
  'windows-program': { group: 'program', code: 'pw' },
  'macos-program': { group: 'program', code: 'pm' },
  docker: { group: 'container', code: 'cd' },
  openvz: { group: 'container', code: 'co' },
  boundary: { group: 'container', code: 'cb' },
  wine: { group: 'compatibility', code: 'tw' },
  lxcore: { group: 'compatibility', code: 'tl' },
  sentry: { group: 'compatibility', code: 'ts' },
  'qemu-tcg': { group: 'emulator', code: 'eq' },
  bochs: { group: 'emulator', code: 'eb' },
  'qemu-user': { group: 'emulator', code: 'eu' },
  rosetta: { group: 'emulator', code: 'er' },
  kvm: { group: 'hypervisor', code: 'vk' },
  xen: { group: 'hypervisor', code: 'vx' },
  hyperv: { group: 'hypervisor', code: 'vh' },
  vmkernel: { group: 'hypervisor', code: 've' },
  vmm: { group: 'hypervisor', code: 'vm' },
  vmmr0: { group: 'hypervisor', code: 'vb' },
  'virtual-pc': { group: 'hypervisor', code: 'vp' },
  'apple-hv': { group: 'hypervisor', code: 'va' },
  'kvm-intel': { group: 'module', code: 'mi' },
  'kvm-amd': { group: 'module', code: 'ma' },
  vhost: { group: 'module', code: 'mv' },
  vboxdrv: { group: 'module', code: 'mb' },
  'vpc-driver': { group: 'module', code: 'mp' },
  qemu: { group: 'vmm', code: 'uq' },
  firecracker: { group: 'vmm', code: 'uf' },
  'vbox-process': { group: 'vmm', code: 'ub' },
  'vpc-process': { group: 'vmm', code: 'up' },
  worker: { group: 'vmm', code: 'uw' },
  vmx: { group: 'vmm', code: 'ux' },
  'apple-vm': { group: 'vmm', code: 'ua' },
  'control-linux': { group: 'control', code: 'dl' },
  'control-windows': { group: 'control', code: 'dw' },
} as const satisfies Readonly<Record<string, BlockEntry>>

export type BlockId = keyof typeof entries

/** Whether a word names a block. */
export const isBlockId = (word: string): word is BlockId => Object.hasOwn(entries, word)

/** Every block, in the order of the palette. */
export const blockIds: readonly BlockId[] = Object.keys(entries).filter(isBlockId)

/** The group of the palette that a block is in. */
export const groupOf = (block: BlockId): BlockEntry['group'] => entries[block].group

/** The short code of a block in addresses. Codes are never reused: old addresses must open. */
export const codeOf = (block: BlockId): string => entries[block].code

/** The block that an address means by a code; undefined for any other text. */
export const blockOfCode = (code: string): BlockId | undefined => blockIds.find((block) => entries[block].code === code)

const anyHost: readonly OperatingSystem[] = ['linux', 'windows', 'macos']

/** Every template; what is said of real products here is what content/virnad says of them, with its sources. */
export const templates: Readonly<Record<BlockId, Template>> = {
  hardware: { kind: 'hardware' },
  linux: { kind: 'kernel', os: 'linux' },
  windows: { kind: 'kernel', os: 'windows' },
  macos: { kind: 'kernel', os: 'macos' },
  'control-linux': { kind: 'kernel', os: 'linux', control: true },
  'control-windows': { kind: 'kernel', os: 'windows', control: true },
  'linux-program': { kind: 'process', oses: ['linux'] },
  'windows-program': { kind: 'process', oses: ['windows'] },
  'macos-program': { kind: 'process', oses: ['macos'] },
  docker: { kind: 'container-boundary', within: { oses: ['linux'] }, onward: { disk: ['vfs', 'overlayfs', 'file-system'], network: ['tcp-ip', 'veth', 'bridge', 'nat'] } },
  openvz: { kind: 'container-boundary', within: { oses: ['linux'] }, onward: { disk: ['vfs', 'file-system'], network: ['tcp-ip', 'venet'] } },
  boundary: { kind: 'container-boundary', within: { oses: ['linux'] } },
  wine: { kind: 'compatibility-layer', oses: ['linux', 'macos'], offers: 'windows', catches: 'calls', inside: both(['windows-api', 'dispatcher', 'unix-side'] as const) },
  lxcore: { kind: 'compatibility-layer', oses: ['windows'], within: { oses: ['windows'] }, offers: 'linux', catches: 'system-calls', inside: { disk: ['volfs'], network: ['socket-layer'] } },
  sentry: { kind: 'compatibility-layer', oses: ['linux'], offers: 'linux', catches: 'system-calls', inside: { disk: ['vfs'], network: ['tcp-ip'] }, onward: { network: ['packet-socket', 'veth', 'bridge'] } },
  'qemu-tcg': { kind: 'emulator', oses: anyHost, technique: 'translation', scope: 'machine', front: both('ring' as const), inside: { disk: ['image-format'] } },
  bochs: { kind: 'emulator', oses: anyHost, technique: 'interpretation', scope: 'machine', inside: { disk: ['image-format'] } },
  'qemu-user': { kind: 'emulator', oses: ['linux'], technique: 'translation', scope: 'program' },
  rosetta: { kind: 'emulator', oses: ['macos'], technique: 'translation', scope: 'program' },
  kvm: { kind: 'hypervisor', within: { oses: ['linux'] }, methods: ['guest-mode'], nested: true, guests: { answers: 'monitor', ...both(ring('virtio')) } },
  xen: { kind: 'hypervisor', methods: ['paravirtual', 'guest-mode'], dialect: 'xen', guests: { answers: 'monitor-first', ...both(ring('xen')) } },
  hyperv: { kind: 'hypervisor', methods: ['guest-mode'], nested: true, guests: { answers: 'control', ...both(ring('vmbus')) } },
  vmkernel: { kind: 'hypervisor', methods: [], drivers: true, system: 'vmkernel', guests: { answers: 'own-drivers', ...emulated } },
  vmm: { kind: 'hypervisor', within: { blocks: ['vmkernel'] }, methods: ['guest-mode', 'translation'], nested: true, guests: { answers: 'own-drivers', disk: ring('pvscsi'), network: { front: 'ring', virtualCpu: 'runs-on' } } },
  vmmr0: { kind: 'hypervisor', within: { blocks: ['vboxdrv'] }, methods: ['guest-mode'], guests: { answers: 'monitor', ...emulated } },
  'virtual-pc': { kind: 'hypervisor', within: { blocks: ['vpc-driver'] }, methods: ['translation'], guests: { answers: 'monitor', ...emulated } },
  'apple-hv': { kind: 'hypervisor', within: { oses: ['macos'] }, methods: ['guest-mode'], delegates: true, guests: { answers: 'monitor', ...both({ front: 'ring', virtualCpu: 'waits', driver: 'virtio' } as const) } },
  'kvm-intel': { kind: 'module', within: { blocks: ['kvm'] }, drives: 'vt-x' },
  'kvm-amd': { kind: 'module', within: { blocks: ['kvm'] }, drives: 'amd-v' },
  vhost: { kind: 'module', within: { oses: ['linux'] } },
  vboxdrv: { kind: 'module', within: { oses: anyHost }, foreign: true },
  'vpc-driver': { kind: 'module', within: { oses: ['windows'] }, foreign: true },
  qemu: { kind: 'process', oses: ['linux'], serves: ['kvm', 'xen'], disk: 'image', network: 'tap-bridge' },
  firecracker: { kind: 'process', oses: ['linux'], serves: ['kvm'], disk: 'limited', network: 'limited-tap' },
  'vbox-process': { kind: 'process', oses: anyHost, serves: ['vmmr0'], disk: 'image' },
  'vpc-process': { kind: 'process', oses: ['windows'], serves: ['virtual-pc'], disk: 'image', network: 'bridge' },
  worker: { kind: 'process', oses: ['windows'], serves: ['hyperv'], disk: 'image' },
  vmx: { kind: 'process', oses: ['vmkernel'], serves: [] },
  'apple-vm': { kind: 'process', oses: ['macos'], serves: ['apple-hv'] },
}

/** Whether the block becomes a part of what it is placed in; others stand on it. */
export const isPart = (block: BlockId): boolean => {
  const template = templates[block]
  return 'within' in template && template.within !== undefined
}
