// Pieces of journeys whose steps can be put in one order only.
import { fold, type Still } from '../fold.ts'
import { canAsk, journey } from '../journey/journey.ts'
import type { LayerId, Stack } from '../layers.ts'
import type { Operation } from '../operations.ts'
import { passagesOf, type Passage } from '../order.ts'
import { kernelUnderProgram, topPrograms } from '../origins.ts'

/** How many steps one can keep in mind at once. */
export const fewestPieces = 4
export const mostPieces = 6

export interface Excerpt {
  readonly from: LayerId
  readonly stills: readonly Still[]
  /** Steps that follow one another. */
  readonly passages: readonly Passage[]
}

/** Who may begin: the programs at the top and the kernel under them, each once. */
const originsOf = (stack: Stack, operation: Operation): LayerId[] => {
  const kernel = kernelUnderProgram(stack)
  return [...topPrograms(stack), ...(kernel ? [kernel] : [])].filter((layer) => canAsk(stack, layer, operation)).map(({ id }) => id)
}

/**
 * Whether the steps, each used once, give one way only: in every other order one of them begins where the request is not. Stricter
 * than `hasOtherOrder`, which also knows that answers come last: here even an answer that came too soon would be noticed.
 */
export const hasOneWay = (passages: readonly Passage[]): boolean => {
  const ways = (at: LayerId, left: readonly Passage[]): number => (left.length === 0 ? 1 : left
    .filter(({ start }) => start === at)
    .reduce((sum, next) => sum + ways(next.end, left.filter((passage) => passage !== next)), 0))
  const [first] = passages
  return first !== undefined && ways(first.start, passages) === 1
}

/** Every excerpt of the operation's journeys that has one order: the longest of each beginning. */
export const excerptsOf = (stack: Stack, operation: Operation): Excerpt[] => originsOf(stack, operation).flatMap((from) => {
  const stills = fold(from, journey(stack, from, operation))
  // The first still is no step: the request only stands there.
  const passages = passagesOf(stills).slice(1)
  return passages.flatMap((_, begin): Excerpt[] => {
    for (let length = Math.min(mostPieces, passages.length - begin); length >= fewestPieces; length--) {
      const excerpt = passages.slice(begin, begin + length)
      if (hasOneWay(excerpt)) return [{ from, stills, passages: excerpt }]
    }
    return []
  })
})
