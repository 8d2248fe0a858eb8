// What an event of a lab would be under KVM: the reason that KVM gives to the user-space VMM, and which way of the journey the event is.
import type { EventKind } from './run.ts'

/** By the names of the kernel's own interface, include/uapi/linux/kvm.h. A port is one reason, whichever way its data goes; so is device memory. */
export type ExitReason = 'KVM_EXIT_IO' | 'KVM_EXIT_MMIO' | 'KVM_EXIT_HLT'

/**
 * out: what is written goes to the VMM, and that is the event. back: the guest has nothing until the value has come to it. waits: the VMM has it, and
 * lets the guest go on only when there is something to do.
 */
export type ExitWay = 'out' | 'back' | 'waits'

/** The reason and the way of each kind of event. */
export const exitOf = (kind: EventKind): { readonly reason: ExitReason; readonly way: ExitWay } => {
  switch (kind) {
    case 'out': return { reason: 'KVM_EXIT_IO', way: 'out' }
    case 'in': return { reason: 'KVM_EXIT_IO', way: 'back' }
    case 'mmio-write': return { reason: 'KVM_EXIT_MMIO', way: 'out' }
    case 'mmio-read': return { reason: 'KVM_EXIT_MMIO', way: 'back' }
    case 'halt': return { reason: 'KVM_EXIT_HLT', way: 'waits' }
  }
}
