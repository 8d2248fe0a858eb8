// Whether the steps of a journey have one order only: what a question that asks for it must be sure of.
import type { Still } from './fold.ts'
import type { LayerId } from './layers.ts'

/** What a reader can tell of a step without knowing its number. */
export interface Passage {
  /** The number of the still, from 1. */
  readonly step: number
  /** Where the request stands before and after it. */
  readonly start: LayerId
  readonly end: LayerId
  readonly returning: boolean
}

/** The passages of a journey, one for each still. */
export const passagesOf = (stills: readonly Still[]): Passage[] => stills.map((still, index) => ({
  step: index + 1, start: stills[index - 1]?.at ?? still.at, end: still.at, returning: still.returning,
}))

/**
 * Two steps that may be exchanged: both begin and end in the same layers and go the same way, so that the request still goes
 * from layer to layer without a gap. Undefined where there are none.
 */
export const exchangeable = (passages: readonly Passage[]): readonly [Passage, Passage] | undefined => {
  for (const [index, one] of passages.entries()) {
    const other = passages.slice(index + 1).find(({ start, end, returning }) => start === one.start && end === one.end && returning === one.returning)
    if (other) return [one, other]
  }
  return undefined
}

/**
 * Whether the steps, each used once, could be put in another order in which each begins where the one before ended, and answers
 * stand where answers stood. Asked of steps that follow one another: between others anything may have happened, so it says no.
 */
export const hasOtherOrder = (passages: readonly Passage[]): boolean => {
  const [first] = passages
  if (!first || passages.some(({ step }, index) => step !== first.step + index)) return false
  const orders = (at: LayerId, place: number, left: readonly Passage[]): number => (left.length === 0 ? 1 : left
    .filter(({ start, returning }) => start === at && returning === passages[place]?.returning)
    .reduce((sum, next) => sum + orders(next.end, place + 1, left.filter((passage) => passage !== next)), 0))
  return orders(first.start, 0, passages) > 1
}
