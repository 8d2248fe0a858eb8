// Exercises in variants: each has instances of its own, and every one has a code by which it can be opened on the screen too.
import { columns, layoutStack } from '../../diagram/layout.ts'
import type { FigureStack } from '../../diagram/figure-stack.ts'
import type { Exercise, ExerciseKind } from '../../exercises/exercise.ts'
import { familyExercise } from '../../exercises/family-exercise.ts'
import { faultExercise } from '../../exercises/fault-exercise.ts'
import { orderExercise } from '../../exercises/order-exercise.ts'
import { codeOf } from '../../model/exercises/code.ts'
import type { OptionQuestion } from '../../model/quiz.ts'
import { numberOf } from '../../model/seed.ts'
import { shownOptions, shownPieces } from '../../quiz/shuffle.ts'
import { sheetStrings } from '../../strings/sheets.ts'
import { letterOf } from '../letters.ts'
import { answerOn, type SheetQuestion } from '../questions/version.ts'
import type { VariantsRequest } from './request.ts'

export interface PrintedExercise {
  readonly exercise: Exercise
  /** What is asked, in the order in which the screen would ask it. */
  readonly asked: readonly SheetQuestion[]
}

export interface Variant {
  /** A, B, C … */
  readonly letter: string
  /** What stands on each of its pages. */
  readonly pages: readonly (readonly PrintedExercise[])[]
}

/** Two of the short kinds fill a page; a stack with a mistake takes one by itself. */
const pageKinds: readonly (readonly ExerciseKind[])[] = [['sammud', 'perekond'], ['viga']]

/** The code's variants: the same for ever, as long as the course has the same stacks. No two have the same exercise of a kind. */
export const variantsOf = ({ code, count, kind }: VariantsRequest, stacks: readonly FigureStack[]): Variant[] => {
  const taken = new Set<string>()
  const pages = kind === 'all' ? pageKinds : [[kind]]
  return Array.from({ length: count }, (_, index) => ({
    letter: letterOf(index),
    pages: pages.map((kinds) => kinds.map((one) => {
      const exercise = fresh(`${code}/${letterOf(index)}/${one}`, one, stacks, taken)
      taken.add(signOf(exercise))
      return { exercise, asked: askedOf(exercise) }
    })),
  }))
}

/** How often another one is drawn where a variant before has the same, or where it is too high. */
const mostTries = 200

const fresh = (seed: string, kind: ExerciseKind, stacks: readonly FigureStack[], taken: ReadonlySet<string>): Exercise => {
  for (let tries = 0; ; tries++) {
    const exercise = made(kind, codeOf(numberOf(`${seed}/${String(tries)}`)), stacks)
    if (tries >= mostTries || (fitsPage(exercise) && !taken.has(signOf(exercise)))) return exercise
  }
}

/** Two short ones stand on a page. On the screen there are higher ones too, and such as have boxes so narrow that their words go on for lines. */
const fitsPage = (exercise: Exercise): boolean => {
  switch (exercise.kind) {
    case 'sammud': return isLow(layoutStack(exercise.stack.layers)) && exercise.question.pieces.length <= mostSteps
    case 'perekond': return isLow(exercise.plate)
    case 'viga': return exercise.where.picture.rows <= mostRowsAlone
  }
}

const isLow = ({ rows, boxes }: { readonly rows: number; readonly boxes: readonly { readonly width: number; readonly depth: number }[] }): boolean =>
  rows <= mostRows && boxes.every(({ width, depth }) => width >= columns / (depth === 0 ? 3 : 2))

const mostRows = 5
const mostRowsAlone = 6
const mostSteps = 6

const made = (kind: ExerciseKind, code: string, stacks: readonly FigureStack[]): Exercise => {
  switch (kind) {
    case 'sammud': return orderExercise(code, stacks)
    case 'viga': return faultExercise(code)
    case 'perekond': return familyExercise(code)
  }
}

/** What makes two exercises the same to a pupil: all that is read, but for the order of the options. */
const signOf = (exercise: Exercise): string => {
  switch (exercise.kind) {
    case 'sammud': return `sammud ${exercise.stack.id} ${exercise.question.pieces.map(({ text }) => text).join(' ')}`
    case 'viga': return `viga ${exercise.layers.map(({ name, text }) => `${name} ${text}`).join(' ')}`
    case 'perekond': return `perekond ${exercise.plate.boxes.map(({ name }) => name).join(' ')} ${exercise.facts.join(' ')}`
  }
}

const askedOf = (exercise: Exercise): SheetQuestion[] => {
  switch (exercise.kind) {
    case 'sammud': return [{ kind: 'order', question: exercise.question, pieces: shownPieces(exercise.question) }]
    case 'perekond': return [options(exercise.question)]
    // On the screen the reason is asked when the layer has been found, and names it.
    case 'viga': return [options(exercise.where), options({ ...exercise.why, prompt: sheetStrings.why })]
  }
}

const options = (question: OptionQuestion): SheetQuestion => ({ kind: 'options', question, options: shownOptions(question) })

/** As the key says it: letters with their texts, where these are short, or the numbers of the steps from the top downward. */
export const keyOf = (asked: SheetQuestion): string => (asked.kind === 'order' || asked.question.kind === 'choose' ? answerOn(asked)
  : asked.options.flatMap(({ correct, text }, index) => (correct ? [sheetStrings.picked(letterOf(index), text)] : [])).join(', '))
