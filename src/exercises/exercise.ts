// An exercise, whole: what is asked, what helps, and how the answer is found. Made from a code alone, so it can be made again.
import type { FigureStack } from '../diagram/figure-stack.ts'
import type { Plate } from '../diagram/plate.ts'
import type { LayerId } from '../model/layers.ts'
import type { Operation } from '../model/operations.ts'
import type { ChooseQuestion, ClickLayerQuestion, NameFamilyQuestion, OrderQuestion } from '../model/quiz.ts'

/** As addresses name them: /harjutused/<kind>/. */
export const exerciseKinds = ['sammud', 'viga', 'perekond'] as const
export type ExerciseKind = (typeof exerciseKinds)[number]

interface Common {
  readonly code: string
  /** The first says where to look; the second nearly everything but the answer. */
  readonly hints: readonly [string, string]
  /** How the answer is found, one step after another. */
  readonly steps: readonly string[]
}

export interface OrderExercise extends Common {
  readonly kind: 'sammud'
  readonly stack: FigureStack
  readonly operation: Operation
  readonly from: LayerId
  readonly title: string
  readonly question: OrderQuestion
}

export interface FaultExercise extends Common {
  readonly kind: 'viga'
  /** With the mistake in it: it cannot be classified nor travelled. */
  readonly layers: readonly { readonly id: LayerId; readonly name: string; readonly text: string }[]
  readonly where: ClickLayerQuestion
  readonly why: ChooseQuestion
  /** The same stack without the mistake. */
  readonly mended: FigureStack
  /** Layers that the first hint says are in order. */
  readonly cleared: readonly LayerId[]
}

export interface FamilyExercise extends Common {
  readonly kind: 'perekond'
  readonly stack: FigureStack
  readonly plate: Plate
  readonly facts: readonly string[]
  readonly question: NameFamilyQuestion
}

export type Exercise = OrderExercise | FaultExercise | FamilyExercise
