import { useCallback, useMemo, useState } from 'react'
import { assemble, type Assembly } from '../../model/lab/assembly/assemble.ts'
import { keepProgram, keptProgram } from './stored-program.ts'

export interface Program {
  readonly text: string
  readonly assembly: Assembly
  /** To be called once the page is awake: what is kept is known only in the browser, and the first drawing must be the one that was sent. */
  readonly begin: () => void
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

/** The id of the text area: there is one in a page. */
export const programField = 'programm'

/** What stands in the text area of the page as it was sent: React puts the first text back when it wakes the page. */
const inSleepingPage = (): string | undefined => {
  // Where pages are made there is no document.
  if (typeof HTMLTextAreaElement === 'undefined') return undefined
  const field = document.getElementById(programField)
  return field instanceof HTMLTextAreaElement ? field.value : undefined
}

/** What is to stand there instead of the first example, if anything. */
const foundHere = (first: string, typed: string | undefined): Partial<State> | undefined => {
  const kept = keptProgram()
  if (typed !== undefined && typed !== first) return { text: typed, keeping: keepProgram(typed) ? 'kept' : 'not-kept', ...(kept.kind === 'text' && { before: kept.text }) }
  switch (kept.kind) {
    case 'text': return { text: kept.text }
    case 'spoilt': return { keeping: 'spoilt' }
    case 'none': return undefined
  }
}

/** The reader's program: what was typed while the page slept, or what was kept here, or the first example. */
export const useProgram = (first: string): Program => {
  const [typed] = useState(inSleepingPage)
  const [state, setState] = useState<State>({ text: first, keeping: 'kept', replaced: 'no' })
  const { text, before, keeping, replaced } = state
  const assembly = useMemo(() => assemble(text), [text])
  const begin = useCallback((): void => {
    const found = foundHere(first, typed)
    if (found) setState((now) => ({ ...now, ...found }))
  }, [first, typed])
  const put = (next: string, change: Partial<State>): void => {
    setState((now) => ({ ...now, text: next, keeping: keepProgram(next) ? 'kept' : 'not-kept', ...change }))
  }
  return {
    text,
    assembly,
    keeping,
    replaced,
    begin,
    edit: (next) => { put(next, { replaced: 'no' }) },
    replace: (next) => { if (next !== text) put(next, { before: text, replaced: 'replaced' }) },
    // What is taken back can be brought back too.
    undo: before === undefined || before === text ? undefined : () => { put(before, { before: text, replaced: 'undone' }) },
  }
}
