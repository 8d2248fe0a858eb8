// What the reader may send through a stack.
import type { DeviceRequest } from './layers.ts'

/** Privileged instructions differ under hardware virtualization: own state (CLI), CPU model (CPUID), port (OUT). */
export type PrivilegedInstruction = 'own-state' | 'cpu-model' | 'port'

export type Operation =
  | { readonly kind: 'ordinary' }
  | { readonly kind: 'privileged'; readonly instruction: PrivilegedInstruction }
  /** A call that the kernel answers by itself, such as asking the time. */
  | { readonly kind: 'system-call' }
  /** A synchronous disk write, or the sending of a packet. */
  | { readonly kind: 'device'; readonly request: DeviceRequest }
  /** Whose page table lacks the page: the guest kernel's own, or the hypervisor's. */
  | { readonly kind: 'page-fault'; readonly missing: 'own' | 'host' }

/** Every operation, in the order in which figures and lists show them. */
export const operations = [
  { kind: 'ordinary' },
  { kind: 'privileged', instruction: 'own-state' },
  { kind: 'privileged', instruction: 'cpu-model' },
  { kind: 'privileged', instruction: 'port' },
  { kind: 'system-call' },
  { kind: 'device', request: 'disk' },
  { kind: 'device', request: 'network' },
  { kind: 'page-fault', missing: 'own' },
  { kind: 'page-fault', missing: 'host' },
] as const satisfies readonly Operation[]

/** A stable name, used in addresses by way of `strings/operations`. */
export type OperationName =
  | 'ordinary' | `privileged-${PrivilegedInstruction}` | 'system-call' | 'disk-write' | 'packet-send' | 'page-fault-own' | 'page-fault-host'

/** The stable name of an operation. */
export const operationName = (operation: Operation): OperationName => {
  switch (operation.kind) {
    case 'ordinary': case 'system-call': return operation.kind
    case 'privileged': return `privileged-${operation.instruction}`
    case 'device': return operation.request === 'disk' ? 'disk-write' : 'packet-send'
    case 'page-fault': return `page-fault-${operation.missing}`
  }
}
