import { merge, type ProgressState } from '../state.ts'
import { writeState } from '../stored.ts'

/** What a state that has come from elsewhere would bring. */
export interface Gain {
  /** Questions answered there. */
  readonly answers: number
  /** Of those: how many are new or later than here. */
  readonly fresh: number
  /** Anything at all: an answer, a prediction, a visit, a final test. */
  readonly any: boolean
}

/** What would change here if the carried state came in. Nothing is changed yet. */
export const gainOf = (here: ProgressState, come: ProgressState): Gain => {
  const both = merge(here, come)
  const ids = Object.keys(come.answers)
  const differs = (id: string): boolean => JSON.stringify(both.answers[id]) !== JSON.stringify(merge(here, here).answers[id])
  return { answers: ids.length, fresh: ids.filter(differs).length, any: writeState(both) !== writeState(here) }
}
