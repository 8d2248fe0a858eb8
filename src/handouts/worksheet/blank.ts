// A figure as a task: its picture without names, its steps out of order.
import type { FigureStack } from '../../diagram/figure-stack.ts'
import type { Plate, PlateBox } from '../../diagram/plate.ts'
import type { Moment } from '../../diagram/story.ts'
import { shuffle } from '../../quiz/shuffle.ts'
import { handoutStrings } from '../../strings/handouts.ts'
import { letterOf } from '../letters.ts'

export interface BlankFigure {
  /** No name, no mode, no vahekiht: each box has a letter only. */
  readonly plate: Plate
  /** By letter, from the top downward and from left to right: where the box stands, in words. */
  readonly boxes: readonly { readonly letter: string; readonly name: string; readonly intermediary: boolean; readonly place: string }[]
  /** Names of the layers in alphabetical order. */
  readonly names: readonly string[]
  /** The steps out of order, each with its number. The start is not asked: nothing has happened there yet. */
  readonly steps: readonly { readonly sentence: string; readonly number: number }[]
}

/** `seed` fixes the order of the steps. */
export const blankOf = (stack: FigureStack, plate: Plate, moments: readonly Moment[], seed: string): BlankFigure => {
  const drawn = plate.boxes.toSorted((one, other) => other.y - one.y || one.x - other.x)
  const letters = new Map(drawn.map(({ id }, index) => [id, letterOf(index)]))
  const placeOf = (box: PlateBox): string => {
    const on = stack.layers.find(({ id }) => id === box.id)?.on
    const [holder, base] = [box.partOf, on].map((id) => (id === undefined ? undefined : letters.get(id)))
    return holder !== undefined ? handoutStrings.inBox(holder) : base !== undefined ? handoutStrings.onBoxes(base) : handoutStrings.lowest
  }
  return {
    plate: { ...plate, boxes: plate.boxes.map((box) => ({ ...box, name: '', note: letters.get(box.id) ?? '', intermediary: false })) },
    boxes: drawn.map((box, index) => ({ letter: letterOf(index), name: box.name, intermediary: box.intermediary, place: placeOf(box) })),
    names: drawn.map(({ name }) => name).toSorted(new Intl.Collator('et').compare),
    steps: outOfOrder(moments.map(({ sentence }, index) => ({ sentence, number: index + 1 })).slice(1), seed),
  }
}

/** Never in the right order, which would be the answer. */
const outOfOrder = <Item>(items: readonly Item[], seed: string): readonly Item[] => {
  const mixed = shuffle(items, seed)
  return mixed.every((item, index) => item === items[index]) ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed
}
