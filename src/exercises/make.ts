import type { FigureStack } from '../diagram/figure-stack.ts'
import type { Exercise, ExerciseKind } from './exercise.ts'
import { familyExercise } from './family-exercise.ts'
import { faultExercise } from './fault-exercise.ts'
import { orderExercise } from './order-exercise.ts'

/** The exercise of a kind and a code: always the same one. `stacks` are the course's systems, whose journeys are asked about. */
export const makeExercise = (kind: ExerciseKind, code: string, stacks: readonly FigureStack[]): Exercise => {
  switch (kind) {
    case 'sammud': return orderExercise(code, stacks)
    case 'viga': return faultExercise(code)
    case 'perekond': return familyExercise(code)
  }
}
