import type { FigureStack } from '../diagram/figure-stack.ts'
import { chanceOf } from '../model/exercises/chance.ts'
import { excerptsOf, type Excerpt } from '../model/exercises/journeys.ts'
import { operationName, operations, type Operation } from '../model/operations.ts'
import type { Piece } from '../model/quiz.ts'
import { drawn } from '../model/seed.ts'
import { captionOf } from '../strings/captions.ts'
import { diagramStrings } from '../strings/diagram.ts'
import { exerciseStrings } from '../strings/exercises.ts'
import { operationTitle } from '../strings/operations.ts'
import { formsOf } from '../strings/sentences.ts'
import type { OrderExercise } from './exercise.ts'

/** The code's journey, as long as the course has the same stacks; a new stack changes few others' (`drawn`). Throws where no journey will do. */
export const orderExercise = (code: string, stacks: readonly FigureStack[]): OrderExercise => {
  const journeys = stacks.flatMap((stack) => operations.map((operation) => ({ stack, operation })))
  for (const { stack, operation } of drawn(journeys, ({ stack: { id }, operation: asked }) => `${id}/${operationName(asked)}`, code)) {
    const excerpts = excerptsOf(stack.layers, operation).filter((excerpt) => saysEachOnce(excerpt, stack))
    if (excerpts.length > 0) return exerciseOf(code, stack, operation, chanceOf(code).pick(excerpts))
  }
  throw new Error('no journey has an order to be asked for')
}

/** Two steps of one sentence could not be told apart. */
const saysEachOnce = ({ stills, passages }: Excerpt, stack: FigureStack): boolean =>
  new Set(passages.map(({ step }) => sentenceOf(step, stills, stack))).size === passages.length

const sentenceOf = (step: number, stills: Excerpt['stills'], stack: FigureStack): string => {
  const still = stills[step - 1]
  return still ? captionOf(still, stack) : ''
}

const exerciseOf = (code: string, stack: FigureStack, operation: Operation, { from, stills, passages }: Excerpt): OrderExercise => {
  const nameOf = (id: string): string => formsOf(stack.names, id).nominative
  const pieces = passages.map(({ step, start, returning }): Piece => ({ id: String(step), text: sentenceOf(step, stills, stack), startsAt: nameOf(start), returning }))
  const [first] = passages
  const begins = nameOf(first?.start ?? from)
  return {
    kind: 'sammud', code, stack, operation, from,
    title: diagramStrings.title(stack.title, operationTitle(operation)),
    question: { kind: 'order', role: 'check', id: `harjutus-sammud-${code}`, prompt: exerciseStrings.orderPrompt(operationTitle(operation), stack.title, begins), sources: [], pieces },
    hints: [
      exerciseStrings.orderFirstHint(begins, pieces.filter(({ returning }) => returning).length),
      exerciseStrings.orderSecondHint(passages.map(({ start, end }) => [nameOf(start), nameOf(end)] as const)),
    ],
    steps: passages.map(({ step, end }) => exerciseStrings.orderStep(nameOf(end), sentenceOf(step, stills, stack))),
  }
}
