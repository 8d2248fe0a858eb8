// How far the reader is with each task.
import { answerOf, isMet, quantityOf, type TaskOf } from '../model/lab/goals.ts'
import type { LabGuest } from '../model/lab/guests.ts'
import type { LabRun } from '../model/lab/run.ts'

export interface TaskState {
  /** The number that the reader wrote down. */
  readonly predicted?: number
  /** What the machine counted then. */
  readonly counted?: number
  /** Every goal was met by one run. */
  readonly met?: true
}

/** What a run that ended changes in the tasks. */
export const statesAfter = <Run>(states: Readonly<Record<string, TaskState>>, tasks: readonly TaskOf<Run>[], guest: LabGuest, run: LabRun, isRunOf: (wanted: Run) => boolean): Readonly<Record<string, TaskState>> => ({
  ...states,
  ...Object.fromEntries(tasks.flatMap((task): [string, TaskState][] => {
    const state = states[task.id] ?? {}
    if (task.kind === 'goal') return task.goals.every((goal) => isMet(goal, guest, run)) ? [[task.id, { ...state, met: true }]] : []
    // One that was stopped has counted a part.
    return state.predicted !== undefined && run.end === 'halted' && isRunOf(answerOf(task)) ? [[task.id, { ...state, counted: quantityOf(task.of, run) }]] : []
  })),
})

/** Whether the machine has confirmed a task: every goal met by one run, or a prediction that came true. */
export const isDone = ({ kind }: { readonly kind: 'goal' | 'predict' }, { met, counted, predicted }: TaskState): boolean => (kind === 'goal' ? met === true : counted !== undefined && counted === predicted)

/** The tasks that are done, by id. */
export const doneIn = (states: Readonly<Record<string, TaskState>>, tasks: readonly { readonly id: string; readonly kind: 'goal' | 'predict' }[]): readonly string[] =>
  tasks.filter((task) => isDone(task, states[task.id] ?? {})).map(({ id }) => id)
