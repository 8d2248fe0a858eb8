// The order in which options are shown. Authors tend to write the right one first; readers must not learn that.
import { isWorded, type Option, type OptionQuestion, type OrderQuestion, type Piece } from '../model/quiz.ts'

/** A question's options as they are shown everywhere. Layers and gaps stay as the picture has them. */
export const shownOptions = (question: OptionQuestion): readonly Option[] => (isWorded(question) ? shuffle(question.options, question.id) : question.options)

/** The pieces as they stand before the reader has moved any: never in the right order, which would be an answer. */
export const shownPieces = ({ pieces, id }: OrderQuestion): readonly Piece[] => {
  const shown = shuffle(pieces, id)
  return shown.every((piece, index) => piece === pieces[index]) ? [...shown.slice(1), ...shown.slice(0, 1)] : shown
}

/**
 * The items in an order that depends on `seed` alone: the same when prerendered and when awake, today and next week.
 * FNV-1a makes the first number of the seed, a step of the LCG of Numerical Recipes each further one; Fisher and Yates do the rest.
 */
export const shuffle = <T>(items: readonly T[], seed: string): T[] => {
  let number = 0x811c9dc5
  for (let index = 0; index < seed.length; index++) number = Math.imul(number ^ seed.charCodeAt(index), 0x01000193)
  const below = (bound: number): number => {
    number = Math.imul(number, 1664525) + 1013904223
    return Math.floor(((number >>> 0) / 2 ** 32) * bound) // the high bits: the low ones of an LCG hardly vary
  }
  // Takes what is left in a random order, item by item.
  const left = [...items]
  return items.flatMap(() => left.splice(below(left.length), 1))
}
