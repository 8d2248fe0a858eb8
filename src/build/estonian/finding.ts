import type { Span } from './span.ts'

/** Something that a check wants an author to look at. Positions count from one, as editors do. */
export interface Finding {
  readonly file: string
  readonly line: number
  readonly column: number
  /** Which check speaks: `S7`, `õigekiri`, `sõnaloend`, `lugemine`. */
  readonly rule: string
  readonly level: 'error' | 'warning'
  /** In Estonian: what is wrong and what would be right. */
  readonly message: string
}

/** A finding about the character at `index` of a span. */
export const findingIn = (span: Span, index: number, said: Pick<Finding, 'rule' | 'level' | 'message'>): Finding => {
  const where = span.context === undefined ? '' : ` (${span.context})`
  return { file: span.file, ...span.positionAt(index), ...said, message: said.message + where }
}
