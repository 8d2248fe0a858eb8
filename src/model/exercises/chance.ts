// Choices that look like chance and follow from a seed, one after another.
import { numberOf } from '../seed.ts'

export interface Chance {
  /** A whole number from 0, below `bound`. */
  readonly below: (bound: number) => number
  /** Whether the one case of so many has come. */
  readonly oneIn: (cases: number) => boolean
  /** One of the items. Throws where there is none. */
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** All of the items in another order. */
  readonly mixed: <Item>(items: readonly Item[]) => Item[]
}

/** The same seed gives the same choices, as long as they are asked for in the same order. */
export const chanceOf = (seed: string): Chance => {
  let asked = 0
  const below = (bound: number): number => {
    asked += 1
    return numberOf(`${seed}:${String(asked)}`) % bound
  }
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  return {
    below,
    pick,
    oneIn: (cases) => below(cases) === 0,
    mixed: (items) => {
      const left = [...items]
      return items.flatMap(() => left.splice(below(left.length), 1))
    },
  }
}
