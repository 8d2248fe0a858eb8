// Where each layer's box stands in the picture. Pure geometry: nothing is measured, so a page, a file and a test agree.
import type { Layer, LayerId, Stack } from '../model/layers.ts'
import { hardwareOf, partsOf, standingOn } from '../model/structure.ts'

/** Widths and places are whole columns, so that a stylesheet can hold every one of them. */
export const columns = 24

export interface Box {
  readonly id: LayerId
  readonly partOf?: LayerId
  /** Column of the left edge, 0 to 23. */
  readonly x: number
  /** In columns. */
  readonly width: number
  /** Row of the lower edge, counted from the bottom. The label stands in this row; parts stand in the rows above it. */
  readonly y: number
  /** In rows. */
  readonly height: number
  /** How many holders share the left edge, and the right edge: the box is drawn that much narrower, to lie inside them. */
  readonly leftNesting: number
  readonly rightNesting: number
  /** How many layers it is part of, one inside the other. */
  readonly depth: number
}

export interface Layout {
  readonly rows: number
  /** From the hardware upward: a layer, its parts, then what stands on them. A holder comes before its parts. */
  readonly boxes: readonly Box[]
}

/**
 * Lays out a stack that passes `check`. What stands on a layer is above it. Parts lie inside their holder, over its label.
 * What stands on a part keeps to that part's columns; what stands on the holder itself has columns beside them.
 * Throws where more layers stand side by side than there are columns.
 */
export const layoutStack = (stack: Stack): Layout => {
  const ground = hardwareOf(stack)
  const { inside, above } = place(stack, ground, { left: 0, right: 1, y: 0, height: heightOf(stack, ground), holders: [] })
  const boxes = [...inside, ...above]
  const tooNarrow = boxes.find((box) => box.width < 1)
  if (tooNarrow) throw new Error(`no room for '${tooNarrow.id}': more than ${String(columns)} layers side by side`)
  return { rows: Math.max(...boxes.map((box) => box.y + box.height)), boxes }
}

interface Area {
  /** Shares of the whole width, 0 to 1. */
  readonly left: number
  readonly right: number
  readonly y: number
  readonly height: number
  /** Boxes of the layers that this one is part of, innermost last. */
  readonly holders: readonly Box[]
}

/** Boxes of the layer and its parts, and boxes of what stands on them. */
interface Placed { readonly inside: readonly Box[]; readonly above: readonly Box[] }

const place = (stack: Stack, layer: Layer, area: Area): Placed => {
  const box = boxOf(layer, area)
  const holders = [...area.holders, box]
  const top = (holders[0] ?? box).y + (holders[0] ?? box).height
  const { bearing, plain, standing } = neighbours(stack, layer)
  const besides = Math.max(sumOf(stack, standing), sumOf(stack, plain))
  const [forParts = area, forOthers = area] = share(area, [sumOf(stack, bearing), besides])
  const partArea = (range: Range): Area => ({ ...range, y: area.y + 1, height: area.height - 1, holders })
  const topArea = (range: Range, other: Layer): Area => ({ ...range, y: top, height: heightOf(stack, other), holders: [] })
  const parts = [...placeSideBySide(stack, bearing, forParts, partArea), ...placeSideBySide(stack, plain, forOthers, partArea)]
  const onTop = placeSideBySide(stack, standing, forOthers, topArea)
  return {
    inside: [box, ...parts.flatMap((part) => part.inside)],
    above: [...parts.flatMap((part) => part.above), ...onTop.flatMap((other) => [...other.inside, ...other.above])],
  }
}

const placeSideBySide = (stack: Stack, layers: readonly Layer[], range: Range, areaOf: (range: Range, layer: Layer) => Area): Placed[] =>
  share(range, layers.map((layer) => weightOf(stack, layer))).flatMap((own, index) => {
    const layer = layers[index]
    return layer ? [place(stack, layer, areaOf(own, layer))] : []
  })

const boxOf = (layer: Layer, { left, right, y, height, holders }: Area): Box => {
  const x = Math.round(left * columns)
  const end = Math.round(right * columns)
  return {
    id: layer.id, ...(layer.partOf !== undefined && { partOf: layer.partOf }), x, width: end - x, y, height, depth: holders.length,
    leftNesting: holders.filter((holder) => holder.x === x).length,
    rightNesting: holders.filter((holder) => holder.x + holder.width === end).length,
  }
}

/** Parts that carry something, parts that carry nothing, and what stands on the layer itself. */
const neighbours = (stack: Stack, layer: Layer): { bearing: Layer[]; plain: Layer[]; standing: Layer[] } => {
  const parts = partsOf(stack, layer)
  return { bearing: parts.filter((part) => bears(stack, part)), plain: parts.filter((part) => !bears(stack, part)), standing: standingOn(stack, layer) }
}

const bears = (stack: Stack, layer: Layer): boolean => standingOn(stack, layer).length > 0 || partsOf(stack, layer).some((part) => bears(stack, part))

/** How many columns of equal worth the layer and all that it carries need. Parts that carry nothing lie below what stands beside the others. */
const weightOf = (stack: Stack, layer: Layer): number => {
  const { bearing, plain, standing } = neighbours(stack, layer)
  return Math.max(1, sumOf(stack, bearing) + Math.max(sumOf(stack, standing), sumOf(stack, plain)))
}

const sumOf = (stack: Stack, layers: readonly Layer[]): number => layers.reduce((sum, layer) => sum + weightOf(stack, layer), 0)

/** Its own label's row, and the rows of its tallest part. */
const heightOf = (stack: Stack, layer: Layer): number => 1 + Math.max(0, ...partsOf(stack, layer).map((part) => heightOf(stack, part)))

interface Range { readonly left: number; readonly right: number }

/** Cuts a range in proportion to the weights. Neighbours share the very same number, so rounding leaves no gap and no overlap. */
const share = ({ left, right }: Range, weights: readonly number[]): Range[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return weights.map(() => ({ left, right }))
  const cuts = weights.map((_, index) => weights.slice(0, index + 1).reduce((sum, weight) => sum + weight, 0))
    .map((sum) => (sum === total ? right : left + ((right - left) * sum) / total))
  return cuts.map((cut, index) => ({ left: cuts[index - 1] ?? left, right: cut }))
}
