// One step of a journey. The journey follows the request; where the CPU goes meanwhile is an aside.
import type { DeviceRequest, LayerId, Station } from '../layers.ts'
import type { Mode } from '../mode.ts'
import type { PrivilegedInstruction } from '../operations.ts'

/** How a border between two layers is crossed: every kind, in the order of lists and tables. */
export const crossingKinds = [
  'call', 'syscall', 'trap', 'vm-exit', 'vm-entry', 'hypercall', 'notify', 'wake', 'upcall',
  'translate', 'direct', 'switch', 'dma', 'interrupt', 'return',
] as const

export type Crossing = typeof crossingKinds[number]

/** Why a border is crossed; a code with its parameters, made into a sentence by `strings/captions`. */
export type Purpose =
  // asking
  | 'instruction' | `privileged-${PrivilegedInstruction}` | 'system-call' | `request-${DeviceRequest}`
  | 'device-register' | 'kick' | 'page-fault' | 'nested-page-fault' | 'shadow-fault' | 'shadow-update' | 'forbidden-instruction'
  | 'page-table-update' | 'enter-nested-guest' | 'reflect'
  // being handed on
  | 'view-and-quota' | 'other-system-call' | 'same-kernel' | 'caught-call' | 'own-answer' | 'bounce' | 'deliver' | 'world-switch'
  | 'own-exception' | 'back-guest-memory'
  // coming back
  | 'done' | 'completion' | 'inject' | 'run-on' | 'retry'

/** What is done inside one layer. */
export type Work =
  | { readonly kind: 'station'; readonly station: Station }
  | { readonly kind: 'execute' } | { readonly kind: 'interpret' } | { readonly kind: 'run-translated-code' }
  | { readonly kind: 'edit-virtual-state' } | { readonly kind: 'edit-own-copy' } | { readonly kind: 'check-virtual-ring' } | { readonly kind: 'look-up-virtual-table' }
  | { readonly kind: 'emulate-instruction' } | { readonly kind: 'validate' } | { readonly kind: 'apply' }
  | { readonly kind: 'answer' } | { readonly kind: 'signal' } | { readonly kind: 'map-page' } | { readonly kind: 'back-with-page' } | { readonly kind: 'fill-shadow' }
  | { readonly kind: 'write-registers' } | { readonly kind: 'fill-ring' } | { readonly kind: 'device-model' } | { readonly kind: 'backend' }
  | { readonly kind: 'carry-out'; readonly request: DeviceRequest }

interface Common {
  readonly from: LayerId
  readonly to: LayerId
  /** Absent where no program code runs: the device side of hardware. */
  readonly fromMode?: Mode
  readonly toMode?: Mode
  /** Whose CPU performs the step: the hardware, or the emulator that the code runs in. */
  readonly executedBy: LayerId
  /** The request stays where it is; only the CPU goes on elsewhere (a kicked guest runs on). */
  readonly aside?: true
}

export interface CrossingStep extends Common {
  readonly kind: 'crossing'
  readonly crossing: Crossing
  readonly purpose: Purpose
  /**
   * Whose code carries the crossing without being its end: the vendor half that enters and leaves guest mode
   * (kvm-intel.ko), or the driver whose ioctl leads between a process and the hypervisor loaded into it (vboxdrv).
   */
  readonly through?: LayerId
  /** Happens many times for one request. */
  readonly repeated?: true
}

/** `from` equals `to`. */
export interface WorkStep extends Common {
  readonly kind: 'work'
  readonly work: Work
}

export type Step = CrossingStep | WorkStep

const homewardPurposes: ReadonlySet<Purpose> = new Set<Purpose>(['done', 'completion', 'inject', 'retry'])

/** Whether a crossing leads back towards where the request came from. */
export const isHomeward = (step: CrossingStep): boolean => homewardPurposes.has(step.purpose)
