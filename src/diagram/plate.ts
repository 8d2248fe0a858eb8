// What the picture of a stack shows before anything moves: boxes with their words, and which of them is the vahekiht.
import { classify } from '../model/classify.ts'
import type { Layer, Stack } from '../model/layers.ts'
import { modeOf, type Mode } from '../model/mode.ts'
import { machineLabel, modeLabel, partLabel } from '../strings/diagram.ts'
import { labelOf } from '../strings/forms.ts'
import { formsOf } from '../strings/sentences.ts'
import type { FigureStack } from './figure-stack.ts'
import { layoutStack, type Box } from './layout.ts'

/** The privilege axis, as the real CPU enforces it: a kernel that only believes itself one stands on user ground. */
export type Ground = 'hardware' | 'kernel' | 'user'

export interface PlateBox extends Box {
  readonly name: string
  /** The second, quiet line: the mode in words. */
  readonly note: string
  readonly ground: Ground
  /** 0: host level; n: guest mode of the n-th level. */
  readonly world: number
  readonly intermediary: boolean
  /** No request ever stands in it, so its words may have the lane. */
  readonly aside?: boolean
}

export interface Plate {
  readonly rows: number
  readonly boxes: readonly PlateBox[]
}

/** Where each layer of a stack is drawn. Lengths are in the picture's own units (`model/layout`); x to the right, y upward. */
export const plateOf = ({ layers, names }: FigureStack): Plate => {
  const { rows, boxes } = layoutStack(layers)
  const intermediary = new Set(classify(layers).map((verdict) => verdict.at))
  return {
    rows,
    boxes: boxes.flatMap((box) => {
      const layer = layers.find((candidate) => candidate.id === box.id)
      return layer ? [{ ...box, name: labelOf(formsOf(names, box.id)), intermediary: intermediary.has(box.id), ...privilegeOf(layers, layer) }] : []
    }),
  }
}

const privilegeOf = (stack: Stack, layer: Layer): Pick<PlateBox, 'note' | 'ground' | 'world'> => {
  if (layer.kind === 'hardware') return { note: machineLabel(layer.isa, layer.extension), ground: 'hardware', world: 0 }
  const mode = modeOf(stack, layer)
  if (!mode) return { note: '', ground: 'user', world: 0 }
  return { note: noteOf(layer, mode), ground: mode.ring === 0 && mode.inside === undefined ? 'kernel' : 'user', world: mode.world }
}

/** A part runs in its holder's mode, and the holder's box around it says so: modules are silent, other parts name the ring and whose it is. */
const noteOf = (layer: Layer, mode: Mode): string => {
  if (layer.kind === 'module') return ''
  return layer.partOf === undefined ? modeLabel(mode) : partLabel(mode)
}
