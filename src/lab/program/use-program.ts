import { useEffect, useMemo, useState, type RefObject } from 'react'
import { assemble, type Assembly } from '../../model/lab/assembly/assemble.ts'
import { keepProgram, keptProgram } from './stored-program.ts'

export interface Program {
  readonly text: string
  readonly assembly: Assembly
  /** The reader types. */
  readonly edit: (text: string) => void
  /** Another text takes its place; `undo` brings it back. */
  readonly replace: (text: string) => void
  readonly undo: (() => void) | undefined
  /** kept: nothing to say. */
  readonly keeping: 'kept' | 'not-kept' | 'spoilt'
  readonly replaced: 'no' | 'replaced' | 'undone'
}

interface State extends Pick<Program, 'text' | 'keeping' | 'replaced'> {
  /** What stood there before the last replacement. */
  readonly before?: string
}

/** The reader's program: what was kept here, or the first example. `area` is read once, for what was typed while the page slept. */
export const useProgram = (first: string, area: RefObject<HTMLTextAreaElement | null>): Program => {
  const [state, setState] = useState<State>({ text: first, keeping: 'kept', replaced: 'no' })
  const { text, before, keeping, replaced } = state
  const assembly = useMemo(() => assemble(text), [text])
  useEffect(() => {
    const typed = area.current?.value
    const kept = keptProgram()
    if (typed !== undefined && typed !== first) setState((now) => ({ ...now, text: typed, keeping: keepProgram(typed) ? 'kept' : 'not-kept', ...(kept.kind === 'text' && { before: kept.text }) }))
    else if (kept.kind === 'text') setState((now) => ({ ...now, text: kept.text }))
    else if (kept.kind === 'spoilt') setState((now) => ({ ...now, keeping: 'spoilt' }))
  }, [first, area])
  const put = (next: string, change: Partial<State>): void => {
    setState((now) => ({ ...now, text: next, keeping: keepProgram(next) ? 'kept' : 'not-kept', ...change }))
  }
  return {
    text,
    assembly,
    keeping,
    replaced,
    edit: (next) => { put(next, { replaced: 'no' }) },
    replace: (next) => { if (next !== text) put(next, { before: text, replaced: 'replaced' }) },
    // What is taken back can be brought back too.
    undo: before === undefined || before === text ? undefined : () => { put(before, { before: text, replaced: 'undone' }) },
  }
}
