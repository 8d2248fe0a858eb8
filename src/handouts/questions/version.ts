// A version of a question sheet: the same questions and options, in an order that the version's letter fixes for ever.
import type { SheetVersion } from '../../lesson/downloads.ts'
import { isWorded, type OptionQuestion, type OrderQuestion, type Option, type Piece, type Question } from '../../model/quiz.ts'
import { shownPieces, shuffle } from '../../quiz/shuffle.ts'
import { letterOf } from '../letters.ts'

export type SheetQuestion =
  | { readonly kind: 'options'; readonly question: OptionQuestion; readonly options: readonly Option[] }
  | { readonly kind: 'order'; readonly question: OrderQuestion; readonly pieces: readonly Piece[] }

/** The marked questions of a lesson. Predictions stay out: on paper nothing is shown after them. */
export const sheetOf = (questions: readonly Question[], slug: string, version: SheetVersion): SheetQuestion[] =>
  shuffle(questions.filter(({ role }) => role === 'check'), `${slug}/${version}`).map((question): SheetQuestion => (question.kind === 'order'
    ? { kind: 'order', question, pieces: mixed(question, version) }
    // Layers stay as the picture has them.
    : { kind: 'options', question, options: isWorded(question) ? shuffle(question.options, `${question.id}/${version}`) : question.options }))

/** Never in the right order, which would be the answer. */
const mixed = (question: OrderQuestion, version: SheetVersion): readonly Piece[] => {
  const pieces = shuffle(question.pieces, `${question.id}/${version}`)
  return pieces.every((piece, index) => piece === question.pieces[index]) ? shownPieces(question) : pieces
}

/** What is to be written: letters of the right options, or the numbers of the steps as they stand on the sheet. */
export const answerOn = (asked: SheetQuestion): string => (asked.kind === 'order'
  ? asked.pieces.map((piece) => String(asked.question.pieces.indexOf(piece) + 1)).join(', ')
  : asked.options.flatMap(({ correct }, index) => (correct ? [letterOf(index)] : [])).join(', '))
