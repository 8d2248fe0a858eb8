// What a task of a lab asks for, and whether a run gives it. Pure.
import { guests, type LabGuest, type Settings } from './guests.ts'
import { exitsOf, type LabRun, type RunEnd } from './run.ts'

/** A number that a run gives. */
export type Quantity = 'exits' | 'out' | 'in' | 'mmio' | 'hlt' | 'instructions'

export const quantities = ['exits', 'out', 'in', 'mmio', 'hlt', 'instructions'] as const satisfies readonly Quantity[]

export type Goal =
  /** The serial text holds this. */
  | { readonly kind: 'text'; readonly contains: string }
  /** The first row of the screen is this. */
  | { readonly kind: 'screen'; readonly is: string }
  | { readonly kind: 'count'; readonly of: Quantity; readonly atLeast?: number; readonly atMost?: number }
  /** A variable that the guest leaves in memory. */
  | { readonly kind: 'memory'; readonly variable: string; readonly equals: number }
  | { readonly kind: 'end'; readonly is: RunEnd }

interface TaskBase {
  /** Unique in the course. */
  readonly id: string
  readonly prompt: string
  /** From the smallest to the one that nearly tells. */
  readonly hints: readonly string[]
}

/** What a lab with a fixed guest is run with. */
export interface SettingsRun { readonly settings: Settings }
/** What the lab of the reader's own program is run with: a text for the assembler. */
export interface ProgramRun { readonly program: string }

/** A number is written down before this is run. */
export type PredictTask<Run> = TaskBase & { readonly kind: 'predict'; readonly of: Quantity; readonly answer: number; readonly explanation: string } & Run

/** What meets every goal in one run is sought. */
interface GoalTask<Run> extends TaskBase { readonly kind: 'goal'; readonly goals: readonly Goal[]; readonly solution: { readonly text: string } & Run }

export type TaskOf<Run> = PredictTask<Run> | GoalTask<Run>

export type Task = TaskOf<SettingsRun>
export type ProgramTask = TaskOf<ProgramRun>

/** One number of a run: its exits, instructions or events of one kind. */
export const quantityOf = (of: Quantity, { counts, instructions }: Pick<LabRun, 'counts' | 'instructions'>): number => {
  switch (of) {
    case 'exits': return exitsOf(counts)
    case 'instructions': return instructions
    case 'out': case 'in': case 'mmio': case 'hlt': return counts[of]
  }
}

/** Undefined where the guest has no such variable. */
export const variableOf = (guest: LabGuest, name: string, { variables }: Pick<LabRun, 'variables'>): number | undefined => {
  const index = guests[guest].variables.indexOf(name)
  return index === -1 ? undefined : variables[index]
}

/** Whether a run reaches the goal. */
export const isMet = (goal: Goal, guest: LabGuest, run: LabRun): boolean => {
  switch (goal.kind) {
    case 'text': return run.text.includes(goal.contains)
    case 'screen': return run.screen === goal.is
    case 'count': {
      const count = quantityOf(goal.of, run)
      return count >= (goal.atLeast ?? 0) && count <= (goal.atMost ?? Infinity)
    }
    case 'memory': return variableOf(guest, goal.variable, run) === goal.equals
    case 'end': return run.end === goal.is
  }
}

/** What a task's own answer is run with. */
export const answerOf = <Run>(task: TaskOf<Run>): Run => {
  switch (task.kind) {
    case 'predict': return task
    case 'goal': return task.solution
  }
}
