// The names of the rules. Sentences about them are made in `strings/rules`.
import type { LayerId } from '../layers.ts'

export type Rule =
  // references
  | 'one-hardware' | 'unique-id' | 'unknown-layer' | 'circular-stack'
  // place
  | 'part-of-wrong-kind' | 'needs-machine' | 'needs-system' | 'wrong-isa' | 'wrong-os' | 'not-ported' | 'no-guest-mode'
  | 'no-vendor-module' | 'offers-nothing-new' | 'machine-taken'
  // seats
  | 'no-seat' | 'needless-seat' | 'unknown-method' | 'device-unreachable' | 'monitor-unreachable' | 'no-driver' | 'nested-too-deep'
  // devices
  | 'circular-devices'

export interface Violation {
  readonly rule: Rule
  readonly at: LayerId
  /** What the layer needs, and what it finds instead: interface, kind, method, layer or driver, in the model's own words. */
  readonly wants?: string
  readonly finds?: string
}
