// The eight kinds of layer and how they stand to one another. A stack is plain data; nothing here knows a product.
import type { Isa, OperatingSystem } from './interfaces.ts'

/** ASCII, unique within a stack. */
export type LayerId = string

/** The processor's own help for a hypervisor. */
export type Extension = 'vt-x' | 'amd-v' | 'arm-el2'

/**
 * How the CPU half of a machine is reproduced for one guest. A property of the guest's seat, not of the hypervisor:
 * one Xen runs paravirtual and hardware-assisted guests side by side.
 */
export type CpuMethod = 'guest-mode' | 'paravirtual' | 'translation'

/** The two requests that end at a device. */
export type DeviceRequest = 'disk' | 'network'

/** Named places inside one layer that a request passes; they cross no border and only enrich captions. */
export type Station =
  | 'vfs' | 'file-system' | 'overlayfs' | 'page-cache' | 'vmfs' | 'volfs' | 'block-driver'
  | 'tcp-ip' | 'socket-layer' | 'veth' | 'venet' | 'bridge' | 'nat' | 'routing' | 'tap' | 'virtual-switch' | 'packet-socket' | 'network-driver'
  | 'windows-api' | 'dispatcher' | 'unix-side'
  | 'image-format' | 'rate-limiter' | 'vscsi'

/** Stations that a request passes, by kind of request. */
export type Stations = Partial<Record<DeviceRequest, readonly Station[]>>

/** One virtual device of a guest: who answers it, how the guest talks to it, and whether the virtual CPU waits. */
export interface Port {
  /** A layer, or 'machine-below': the machine that the hypervisor itself stands on (control domain, passthrough). */
  readonly answeredBy: LayerId | 'machine-below'
  /** Emulated device registers (many accesses per request), or a ring in shared memory (one notification). */
  readonly front: 'registers' | 'ring'
  /** While the request is served, the virtual CPU stands still, or is let run on at once. */
  readonly virtualCpu: 'waits' | 'runs-on'
  /** The paravirtual driver that the guest kernel must have. */
  readonly driver?: string
  /** Stations inside the layer that answers. */
  readonly inside?: readonly Station[]
  /** Stations inside the kernel that then serves the answerer. */
  readonly onward?: readonly Station[]
}

/** A guest's place on a hypervisor. The machine it sees is offered jointly by all the layers named here. */
export interface Seat {
  readonly method: CpuMethod
  /** Who answers what the hypervisor does not: QEMU, a worker process, VMX. */
  readonly monitor?: LayerId
  readonly disk: Port
  readonly network: Port
}

interface Standing { readonly id: LayerId; readonly on: LayerId; readonly partOf?: never }
interface Part { readonly id: LayerId; readonly partOf: LayerId; readonly on?: never }

export interface Hardware {
  readonly kind: 'hardware'; readonly id: LayerId; readonly on?: never; readonly partOf?: never
  readonly isa: Isa
  readonly extension?: Extension
  /** Second-dimension page tables in hardware (EPT, NPT, stage 2). */
  readonly nestedPaging?: boolean
}

export interface Kernel extends Standing {
  readonly kind: 'kernel'
  readonly os: OperatingSystem
  readonly isa: Isa
  /** Present exactly when the kernel stands on a hypervisor. */
  readonly seat?: Seat
  /** Paravirtual dialects and drivers that this kernel knows. */
  readonly aware?: readonly string[]
}

/** A part of a kernel or hypervisor without an interface of its own: a driver, vhost, the vendor half of KVM. */
export interface Module extends Part {
  readonly kind: 'module'
  /** Loaded into a kernel that does not know it (vboxdrv); absent where the module belongs to the kernel (kvm.ko). */
  readonly foreign?: boolean
  /** The vendor half of a hypervisor: it alone holds the instructions that enter and leave guest mode. */
  readonly drives?: Extension
}

export interface Process extends Standing {
  readonly kind: 'process'
  readonly os: OperatingSystem
  readonly isa: Isa
}

export type Hypervisor = (Standing | Part) & {
  readonly kind: 'hypervisor'
  readonly isa: Isa
  readonly methods: readonly CpuMethod[]
  /** Loaded directly into a kernel that does not know it. */
  readonly foreign?: boolean
  /** Offers guest mode again to its guests, so that they may be hypervisors too. */
  readonly nested?: boolean
  /** The dialect that paravirtual guests must speak. */
  readonly dialect?: string
  /** Has device drivers of its own. */
  readonly drivers?: boolean
  /** Emulates nothing itself: every exit goes to the monitor (Apple's Hypervisor framework, FACTS 2.15). */
  readonly delegates?: boolean
  /** Also runs helper processes of this system (ESXi's user worlds). */
  readonly system?: OperatingSystem
  readonly seat?: Seat
}

/** Executes every instruction of what stands on it, by interpreting or by translating. */
export interface Emulator extends Standing {
  readonly kind: 'emulator'
  readonly os: OperatingSystem
  readonly isa: Isa
  /** The instruction set that it reproduces. */
  readonly of: Isa
  readonly technique: 'interpretation' | 'translation'
  /** A whole machine for a kernel, or one program of another processor. */
  readonly scope: 'machine' | 'program'
  /** Reproduces guest mode too. */
  readonly guestMode?: boolean
  readonly front?: Partial<Record<DeviceRequest, Port['front']>>
  /** Stations inside the emulator's own device model. */
  readonly inside?: Stations
}

/** Answers another system's calls, or the same system's calls outside the kernel. A process, or part of a kernel. */
export type CompatibilityLayer = (Standing | Part) & {
  readonly kind: 'compatibility-layer'
  readonly os: OperatingSystem
  readonly isa: Isa
  /** The system whose calls it answers. */
  readonly offers: OperatingSystem
  /** Programs are linked to it and call it, or their system calls are caught. */
  readonly catches: 'calls' | 'system-calls'
  readonly inside?: Stations
  readonly onward?: Stations
}

/** Lets one kernel's own calls through, with another view and quota. */
export interface ContainerBoundary extends Part {
  readonly kind: 'container-boundary'
  readonly onward?: Stations
}

export type Layer = Hardware | Kernel | Module | Process | Hypervisor | Emulator | CompatibilityLayer | ContainerBoundary
export type LayerKind = Layer['kind']

/** Layers in any order; relations are by id. */
export type Stack = readonly Layer[]
