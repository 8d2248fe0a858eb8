// The 4,096 characters that SCORM 1.2 gives a course to remember a reader by: a progress code, and behind a bar what could not be
// read when the session began. That is kept for a version of the course that can read it.
import { readCarried, writeCode } from '../code/carried.ts'
import type { Names } from '../code/shorthand.ts'
import { own } from '../records.ts'
import { emptyState, type ProgressState } from '../state.ts'

export const mostCharacters = 4096

/** In no code. */
const bar = '|'

export interface Suspended {
  readonly found: 'nothing' | 'whole' | 'damaged' | 'newer'
  readonly state: ProgressState
  /** States set aside once that can be read now. */
  readonly readableNow: readonly ProgressState[]
  /** What cannot be read; empty where there is nothing of the kind. */
  readonly aside: string
}

/** Any text will do; nothing is thrown. */
export const readSuspended = (text: string, names: Names): Suspended => {
  if (text.trim() === '') return { found: 'nothing', state: emptyState, readableNow: [], aside: '' }
  const at = text.indexOf(bar)
  const [code, behind] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
  const carried = readCarried(code, names)
  if (carried.kind !== 'read') return { found: carried.kind === 'newer' ? 'newer' : 'damaged', state: emptyState, readableNow: [], aside: text }
  const old = behind === '' ? undefined : readCarried(behind, names)
  return { found: 'whole', state: carried.state, readableNow: old?.kind === 'read' ? [old.state] : [], aside: old?.kind === 'read' ? '' : behind }
}

/**
 * Throws where it does not fit: what could not be read is never pushed out by what is new. Ids that the course does not have are
 * kept while there is room, as they have to be written out.
 */
export const writeSuspended = (state: ProgressState, aside: string, names: Names): string => {
  const behind = aside === '' ? '' : bar + aside
  const whole = writeCode(state, names) + behind
  const text = whole.length <= mostCharacters ? whole : writeCode(knownOf(state, names), names) + behind
  if (text.length > mostCharacters) throw new RangeError('the state does not fit into the environment')
  return text
}

const knownOf = (state: ProgressState, { questions, options, lessons }: Names): ProgressState => {
  const known = new Set(questions)
  const only = <T>(values: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(Object.entries(values).filter(([id]) => known.has(id)))
  return {
    ...state,
    answers: only(state.answers),
    predictions: Object.fromEntries(Object.entries(only(state.predictions)).map(([id, choice]) => [id, choice.filter((option) => own(options, id)?.includes(option) === true)])),
    visited: state.visited.filter((slug) => lessons.includes(slug)),
    tests: Object.fromEntries(Object.entries(state.tests).map(([number, given]) => [number, only(given)])),
  }
}
