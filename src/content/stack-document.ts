// A stack as the pages get it: what a figure needs, and the facts of its product.
import type { FigureStack } from '../diagram/figure-stack.ts'
import type { LayerId } from '../model/layers.ts'

/** A statement and the keys of `content/allikad.yaml` that bear it out. */
export interface Claim {
  readonly text: string
  readonly sources: readonly string[]
}

/** What the text that the course grew from says of the system, and what is right. */
export interface Correction extends Claim {
  /** Word for word, misspellings included. */
  readonly quote: string
  readonly verdict: 'right' | 'imprecise' | 'outdated' | 'wrong'
}

/** A mistaken belief, what is right, and the step of a journey that shows it. */
export interface Misconception extends Claim {
  /** The course's number of the misconception: M4. */
  readonly id: string
  readonly claim: string
  /** As addresses name operations; absent, together with `from` and `step`, where no step shows it. */
  readonly operation?: string
  readonly from?: LayerId
  /** Counted from 1 as the reader sees it. */
  readonly step?: number
}

/** What no model can compute about a product. */
export interface SystemFacts {
  /** What it is and where its vahekiht sits: one or two sentences. */
  readonly summary: string
  /** Whether its guests run unmodified. */
  readonly guests: Claim
  readonly facts: readonly Claim[]
  readonly corrections: readonly Correction[]
  readonly misconceptions: readonly Misconception[]
}

export interface StackDocument extends FigureStack {
  readonly maker: string
  /** In words: 'alates 1994', '1998–2012'. */
  readonly years: string
  readonly licence: string
  /** With its date: 'arenduses (seisuga 2026)'. */
  readonly status: string
  /** Keys of `content/allikad.yaml`. */
  readonly sources: readonly string[]
  readonly note?: string
  /** Absent: the stack serves a lesson only and has no page of its own. */
  readonly about?: SystemFacts
}
