// What can be wrong with a reader's program, without words (strings/lab-assembly.ts has those).

/** Why an instruction that x86 has is not in the subset. */
export type LeftOut =
  /** Would need a table of interrupts. */
  | 'interrupts'
  /** One REP is one exit under KVM and many here. */
  | 'repeat'
  /** Needs a mode or a right that the guest does not have. */
  | 'mode'
  /** Counts alike; only the subset is small. */
  | 'other'

export type ProblemKind =
  | { readonly kind: 'strange-character'; readonly text: string }
  | { readonly kind: 'open-string' }
  | { readonly kind: 'unknown-instruction'; readonly text: string; readonly meant?: string }
  | { readonly kind: 'left-out'; readonly text: string; readonly why: LeftOut }
  | { readonly kind: 'directive'; readonly text: string }
  | { readonly kind: 'no-instruction'; readonly text: string }
  /** A line has one label; the instruction that should follow has a colon behind it too. */
  | { readonly kind: 'second-label'; readonly text: string }
  /** Where an operand should be, or behind one. */
  | { readonly kind: 'second-instruction'; readonly text: string }
  | { readonly kind: 'reserved-name'; readonly text: string }
  | { readonly kind: 'known-name'; readonly text: string; readonly line: number }
  | { readonly kind: 'unknown-name'; readonly text: string; readonly meant?: string }
  /** A constant is used above the line that gives it. */
  | { readonly kind: 'later-constant'; readonly text: string }
  | { readonly kind: 'bad-number'; readonly text: string }
  | { readonly kind: 'bad-register'; readonly text: string }
  | { readonly kind: 'segment'; readonly text: string }
  | { readonly kind: 'bad-operand' }
  | { readonly kind: 'bad-address' }
  | { readonly kind: 'missing-bracket' }
  | { readonly kind: 'missing-operand' }
  | { readonly kind: 'missing-comma' }
  | { readonly kind: 'operand-count'; readonly name: string; readonly wanted: number; readonly given: number }
  /** `form`: how the instruction may be written. */
  | { readonly kind: 'wrong-form'; readonly name: string; readonly form: string }
  | { readonly kind: 'sizes-differ'; readonly one: string; readonly other: string }
  | { readonly kind: 'size-unknown' }
  | { readonly kind: 'out-of-range'; readonly least: number; readonly most: number }
  | { readonly kind: 'wide-character'; readonly text: string }
  | { readonly kind: 'label-in-byte'; readonly text: string }
  | { readonly kind: 'two-labels' }
  | { readonly kind: 'device-read' }
  | { readonly kind: 'port-register' }
  | { readonly kind: 'bad-port'; readonly allowed: readonly number[] }
  | { readonly kind: 'stack-register' }
  | { readonly kind: 'shift-count'; readonly most: number }
  | { readonly kind: 'too-far'; readonly text: string }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'too-big'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'empty' }

export interface Place {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units as editors count. */
  readonly column: number
  /** How many units are meant; at least 1. */
  readonly length: number
}

export interface Problem { readonly at: Place; readonly what: ProblemKind }

/** Thrown inside the assembler for the line that it reads; never leaves it. */
export class Refusal extends Error {
  readonly problem: Problem
  constructor(at: Place, what: ProblemKind) {
    super(what.kind)
    this.problem = { at, what }
  }
}
