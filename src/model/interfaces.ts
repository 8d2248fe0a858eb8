// What a layer offers to the layer above it, after Smith & Nair, "The Architecture of Virtual Machines", IEEE Computer 38(5), 2005.

/** Instruction set of a processor, real or reproduced. */
export type Isa = 'x86-32' | 'x86-64' | 'arm64' | 'ppc'

/** Whose system calls a kernel answers. VMkernel counts as a hypervisor that also has processes: an editorial choice. */
export type OperatingSystem = 'linux' | 'windows' | 'macos' | 'vmkernel'

/** All instructions, memory and devices: what a kernel expects to stand on. */
export interface MachineInterface {
  readonly kind: 'machine'
  readonly isa: Isa
  /** Whether a kernel standing here may itself enter guest mode (VT-x, AMD-V, EL2; or these offered again to a guest). */
  readonly guestMode: boolean
  /** 'native', or the name of the paravirtual dialect that a kernel must have been ported to. */
  readonly dialect: string
}

/** User instructions and the system calls of one operating system: what a process expects to stand on. */
export interface SystemInterface {
  readonly kind: 'system'
  readonly os: OperatingSystem
  readonly isa: Isa
}

export type Interface = MachineInterface | SystemInterface
