// What a reader gave as an answer, without words: for those who report answers and know no questions.
import { arranged, type OptionQuestion, type OrderQuestion, type Selection } from './quiz.ts'

/** Places within the question, counted from 0: of the options as its author listed them, or of the pieces in their right order. */
export interface Given {
  readonly kind: 'choice' | 'order'
  readonly picked: readonly number[]
  readonly right: readonly number[]
}

/** Of a question with options: ids that it does not have are left out. */
export const givenChoice = ({ options }: OptionQuestion, selection: Selection): Given => ({
  kind: 'choice',
  picked: options.flatMap(({ id }, index) => (selection.includes(id) ? [index] : [])),
  right: options.flatMap(({ correct }, index) => (correct ? [index] : [])),
})

/** Of a question of order: every piece once, as `arranged` puts them. */
export const givenOrder = ({ pieces }: OrderQuestion, selection: Selection): Given => ({
  kind: 'order',
  picked: arranged(pieces, selection).map((piece) => pieces.indexOf(piece)),
  right: pieces.map((_, index) => index),
})
