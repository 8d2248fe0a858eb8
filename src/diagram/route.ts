// The line that a request draws, in percent of the picture. It keeps to lanes, which every box leaves free at its right edge,
// and to the gaps between boxes, so it crosses no word.
import type { LayerId } from '../model/layers.ts'
import { columns } from './layout.ts'
import type { Plate, PlateBox } from './plate.ts'

/** x from the left and y from the top, 0 to 100. */
export interface Point { readonly x: number; readonly y: number }

/** Where the request stands in a layer: in its lane, at the height of its label. */
export const anchorOf = (plate: Plate, box: PlateBox): Point => pointAt(plate, laneOf(box), box.y + 0.5)

/** The corners of the way through these layers, in order. */
export const routeOf = (plate: Plate, way: readonly LayerId[]): Point[] => {
  const boxes = way.flatMap((id) => plate.boxes.find((box) => box.id === id) ?? [])
  return withoutNeedless(boxes.flatMap((box, index) => {
    const previous = boxes[index - 1]
    return previous ? [...cornersBetween(plate, previous, box), anchorOf(plate, box)] : [anchorOf(plate, box)]
  }))
}

/** Without points that repeat the one before, or lie on the straight between their neighbours. */
const withoutNeedless = (points: readonly Point[]): Point[] => points
  .filter((point, index) => distance(point, points[index - 1] ?? farAway) > 0)
  .filter((point, index, distinct) => {
    const [before, after] = [distinct[index - 1], distinct[index + 1]]
    return !before || !after || !isBetween(point, before, after)
  })

const farAway: Point = { x: -1, y: -1 }

/**
 * From one lane to another: down from under the upper box to the top of the lower one (or of what holds it), in the first lane
 * that crosses no label on the way. The upper box's own lane comes first, because it leads through what that box stands on.
 */
const cornersBetween = (plate: Plate, from: PlateBox, to: PlateBox): Point[] => {
  const [upper, lower] = from.y > to.y ? [from, to] : [to, from]
  const top = topBelow(plate, lower, upper.y)
  const lanes = [laneOf(upper), laneOf(lower), ...plate.boxes.map(laneOf)]
  const lane = lanes.find((candidate) => !crossesLabel(plate, candidate, top, upper.y)) ?? laneOf(upper)
  const down = [pointAt(plate, laneOf(upper), upper.y), pointAt(plate, lane, upper.y), pointAt(plate, lane, top), pointAt(plate, laneOf(lower), top)]
  return (upper === from ? down : down.reverse())
}

const laneOf = (box: PlateBox): number => box.x + box.width

/** `row` counts from the bottom, as in the layout; whole numbers are the gaps between rows. */
const pointAt = ({ rows }: Plate, column: number, row: number): Point => ({ x: (column / columns) * 100, y: (1 - row / rows) * 100 })

/** Whether a line in this lane, between these rows, would strike through some label. */
const crossesLabel = ({ boxes }: Plate, lane: number, bottom: number, top: number): boolean =>
  boxes.some((box) => box.y >= bottom && box.y < top && box.x < lane && laneOf(box) > lane)

/** The highest upper edge of the box, of its label, or of its holders, that is not above `limit`. */
const topBelow = (plate: Plate, box: PlateBox, limit: number): number => {
  const holder = plate.boxes.find((candidate) => candidate.id === box.partOf)
  return Math.max(...[box.y + 1, box.y + box.height, holder ? topBelow(plate, holder, limit) : 0].filter((top) => top <= limit), 0)
}

export interface Segment { readonly from: Point; readonly to: Point }

/** The route as straight pieces, each once: a way that goes to and fro must not fill the gaps of its own dashes. */
export const segmentsOf = (route: readonly Point[]): Segment[] => {
  const pieces = route.slice(1).flatMap((to, index) => {
    const from = route[index] ?? to
    const cuts = route.filter((point) => isBetween(point, from, to)).sort((a, b) => distance(from, a) - distance(from, b))
    const stops = [from, ...cuts, to]
    return stops.slice(1).map((end, position): Segment => ({ from: stops[position] ?? end, to: end }))
  }).filter(({ from, to }) => distance(from, to) > 0)
  return pieces.filter((piece, index) => !pieces.slice(0, index).some((earlier) => isSame(earlier, piece)))
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** On the straight piece, ends apart. */
const isBetween = (point: Point, from: Point, to: Point): boolean =>
  distance(from, point) > 0 && distance(point, to) > 0 && Math.abs(distance(from, point) + distance(point, to) - distance(from, to)) < 1e-9

const isSame = (one: Segment, other: Segment): boolean =>
  distance(one.from, other.from) + distance(one.to, other.to) === 0 || distance(one.from, other.to) + distance(one.to, other.from) === 0

/**
 * Layers that the line only passes, because the request has no business there (a program's own instruction under WINE), with
 * their parts. They are drawn over the line: it goes by behind them. Where the request has stood before, its mark stays in front, and so does
 * whatever holds that place: drawn over the line, it would hide it.
 */
export const passedBehind = (plate: Plate, way: readonly LayerId[], visited: ReadonlyMap<LayerId, number>): ReadonlySet<LayerId> => {
  const holders = (id: LayerId | undefined): LayerId[] => (id === undefined ? [] : [id, ...holders(plate.boxes.find((box) => box.id === id)?.partOf)])
  const concerned = new Set([...way, ...visited.keys()].flatMap(holders))
  const pieces = segmentsOf(routeOf(plate, way)).filter(({ from, to }) => from.x === to.x && from.y !== to.y)
  const passed = new Set(plate.boxes.filter((box) => !concerned.has(box.id) && pieces.some((piece) => goesThrough(plate, piece, box))).map(({ id }) => id))
  return new Set(plate.boxes.filter((box) => holders(box.id).some((id) => passed.has(id)) && !concerned.has(box.id)).map(({ id }) => id))
}

const goesThrough = ({ rows }: Plate, { from, to }: Segment, box: PlateBox): boolean => {
  const column = (from.x / 100) * columns
  const [low = 0, high = 0] = [(1 - from.y / 100) * rows, (1 - to.y / 100) * rows].sort((one, other) => one - other)
  const close = 0.01
  return box.x + close < column && column <= laneOf(box) + close && low + close < box.y + box.height && high - close > box.y
}
