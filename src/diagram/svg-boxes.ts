// The boxes of a drawing and the words in them.
import { breakable, diagramStrings } from '../strings/diagram.ts'
import { columns } from './layout.ts'
import type { Ground, Plate, PlateBox } from './plate.ts'
import { colours, frameMark, lineMark, shrunk, textMark, type Frame } from './svg-marks.ts'
import { widthOf, wrapText } from './wrap-text.ts'

/** Sizes in pixels. */
export interface Drawing {
  readonly width: number
  /** Height of every row: what the tallest label needs. */
  readonly row: number
  readonly rows: number
  /** From a box's column edge to the middle of the lane that it leaves free for the request. */
  readonly lane: number
  /** Of the disc where the request stands. */
  readonly radius: number
  readonly padding: number
}

const nameSize = 16
const nameLine = 20
const noteSize = 13
const noteLine = 16
const gap = 2
const inset = 6
const worldRail = 4
/** Semibold letters are a little wider. */
const boldness = 1.06
const grounds: Readonly<Record<Ground, string>> = { hardware: '#d9d6cf', kernel: '#ebe9e4', user: '#ffffff' }

/** A narrow drawing has narrower lanes, as on a phone. */
export const measure = ({ boxes, rows }: Plate, width: number): Drawing => {
  const bare: Drawing = { width, rows, row: 0, ...(width < 480 ? { lane: 14, radius: 10, padding: 5 } : { lane: 22, radius: 13, padding: 10 }) }
  const tallest = Math.max(...boxes.map((box) => heightOf(linesOf(bare, box)) + box.depth * inset))
  return { ...bare, row: Math.max(tallest, 2 * bare.radius) + 2 * (gap + 8) }
}

interface Lines { readonly names: readonly string[]; readonly notes: readonly string[] }

const heightOf = ({ names, notes }: Lines): number => names.length * nameLine + notes.length * noteLine

const leftOf = ({ padding }: Drawing, box: PlateBox): number => gap + inset * box.leftNesting + padding + (box.world > 0 ? worldRail : 0)

/** The lane stays free; so does the disc's half of it where the request may stop. */
const linesOf = (drawing: Drawing, box: PlateBox): Lines => {
  const passedOnly = box.note === '' && !box.intermediary
  const room = (box.width * drawing.width) / columns - leftOf(drawing, box) - drawing.lane - (passedOnly ? 2 : drawing.radius + 1)
  const quiet = [box.intermediary ? diagramStrings.intermediary : '', breakable(box.note)].filter(Boolean).join(' ')
  return { names: wrapText(breakable(box.name), room, nameSize * boldness), notes: quiet === '' ? [] : wrapText(quiet, room - (box.intermediary ? markGap : 0), noteSize * boldness) }
}

const frameOf = ({ width, row, rows }: Drawing, box: PlateBox): Frame => {
  const left = gap + inset * box.leftNesting
  const top = gap + inset * box.depth
  return {
    x: (box.x * width) / columns + left, y: (rows - box.y - box.height) * row + top,
    width: (box.width * width) / columns - left - gap - inset * box.rightNesting, height: box.height * row - top - gap,
  }
}

/** A box with its words; the vahekiht with its double outline. */
export const drawBox = (drawing: Drawing, box: PlateBox): string[] => {
  const frame = frameOf(drawing, box)
  const lines = linesOf(drawing, box)
  const x = (box.x * drawing.width) / columns + leftOf(drawing, box)
  const middle = frame.y + frame.height - Math.min(frame.height, drawing.row - 2 * gap) / 2
  const top = middle - heightOf(lines) / 2
  return [
    box.intermediary
      ? frameMark(frame, colours.tint, colours.vahekiht, 1.6) + frameMark(shrunk(frame, 3.5), 'none', colours.vahekiht, 1.6)
      : frameMark(frame, grounds[box.ground], colours.edge, box.ground === 'user' ? 1 : 2),
    ...(box.world > 0 ? [lineMark({ x: frame.x + worldRail, y: frame.y }, { x: frame.x + worldRail, y: frame.y + frame.height }, colours.soft, 1.5)] : []),
    ...lines.names.map((words, index) => textMark(words, { x, y: top + index * nameLine + nameSize - 1 }, { size: nameSize, weight: 600 })),
    ...lines.notes.map((words, index) => drawNote(words, box.intermediary && index === 0, x, top + lines.names.length * nameLine + index * noteLine + noteSize - 1)),
  ]
}

const markGap = 5

/** The first quiet line of a vahekiht begins with that word, in its colour. */
const drawNote = (words: string, marked: boolean, x: number, y: number): string => {
  const mark = diagramStrings.intermediary
  const style = { size: noteSize, fill: colours.soft }
  if (!marked || !words.startsWith(mark)) return textMark(words, { x, y }, style)
  const rest = words.slice(mark.length).trimStart()
  const word = textMark(mark, { x, y }, { size: noteSize, weight: 700, fill: colours.vahekiht })
  return rest === '' ? word : word + textMark(rest, { x: x + widthOf(mark, noteSize * boldness) + markGap, y }, style)
}
