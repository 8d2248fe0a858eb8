// A stack as the pages get it: what a figure needs, and the facts of its product.
import type { FigureStack } from '../diagram/figure-stack.ts'

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
}
