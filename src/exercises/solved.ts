// What has been solved since the page was opened. Codes have no end, and what is kept of a reader must stay small enough to be taken
// along, so none of this is kept.
import { memoryBackEnd } from '../progress/memory.ts'
import type { ProgressState } from '../progress/state.ts'
import { createStore, type ProgressStore } from '../progress/store.ts'

/** Nothing of it comes back another day, so every day is the first. */
export const exerciseStore: ProgressStore = createStore(memoryBackEnd(), () => 0)

export interface Tally {
  readonly solved: number
  /** Without a wrong answer before. */
  readonly atOnce: number
}

const reasonSuffix = '-miks'

/** The question about the reason of a mistake; the exercise is solved with it. */
export const reasonIdOf = (question: string): string => question + reasonSuffix

/** Exercises solved: those of two questions once both are. */
export const tallyOf = ({ answers }: ProgressState): Tally => {
  const exercises = Object.entries(answers).filter(([id]) => !id.endsWith(reasonSuffix)).map(([id, first]) => {
    const reason = answers[reasonIdOf(id)]
    const whole = !id.startsWith('harjutus-viga-') || reason !== undefined
    return { solved: whole && first.lastCorrect && (reason?.lastCorrect ?? true), atOnce: first.firstCorrect && (reason?.firstCorrect ?? true) }
  })
  const solved = exercises.filter((exercise) => exercise.solved)
  return { solved: solved.length, atOnce: solved.filter(({ atOnce }) => atOnce).length }
}
