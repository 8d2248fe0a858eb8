// Any step of a figure as a file of its own: for worksheets, slides, and pictures that people review. The same layout and
// the same lines as on screen; light colours, no reference to anything outside.
import type { LayerId } from '../model/layers.ts'
import type { Operation } from '../model/operations.ts'
import { diagramStrings } from '../strings/diagram.ts'
import { operationTitle } from '../strings/operations.ts'
import { escaped } from '../ui/escaped.ts'
import { describeLayers, describeVerdicts } from './describe.ts'
import type { FigureStack } from './figure-stack.ts'
import { plateOf, type Plate } from './plate.ts'
import { anchorOf, routeOf, segmentsOf, type Point } from './route.ts'
import { clampStep, storyOf, type Moment } from './story.ts'
import { drawBox, measure, type Drawing } from './svg-boxes.ts'
import { colours, discMark, dotMark, lineMark, px, textMark } from './svg-marks.ts'
import { wrapText } from './wrap-text.ts'

export interface SvgRequest {
  readonly stack: FigureStack
  readonly operation?: Operation | undefined
  readonly from?: LayerId | undefined
  /** From 0; clamped. */
  readonly step?: number
  readonly title?: string | undefined
  /** In pixels; the height follows from the text. */
  readonly width?: number
  /** For pictures that leave the site: the title is drawn too, and below the picture where it comes from. */
  readonly credit?: string
}

const sentenceSize = 17
const sentenceLine = 25
const titleSize = 20
const titleLine = 26
const creditSize = 13
const creditLine = 18

/** The picture, and below it the sentence of the step, as a standalone SVG document. */
export const toSvg = ({ stack, operation, from, step = 0, title, width = 640, credit }: SvgRequest): string => {
  const plate = plateOf(stack)
  const moments = operation ? storyOf(stack, operation, from) : []
  const index = clampStep(step, moments)
  const moment = moments[index]
  const drawing = measure(plate, width)
  const below = drawing.row * plate.rows + sentenceLine
  const indent = 3 * drawing.radius
  const lines = moment ? wrapText(moment.sentence, width - indent, sentenceSize) : []
  const heading = title ?? diagramStrings.title(stack.title, operation && operationTitle(operation))
  const titleLines = credit === undefined ? [] : wrapText(heading, width, titleSize * 1.06)
  const creditLines = credit === undefined ? [] : wrapText(credit, width, creditSize)
  const top = titleLines.length * titleLine
  const bottom = below + (moment ? lines.length * sentenceLine : -sentenceLine)
  const height = px(top + bottom + (creditLines.length > 0 ? (creditLines.length + 0.5) * creditLine : 0))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(width)} ${height}" width="${px(width)}" height="${height}" role="img" lang="et" font-family="sans-serif" fill="${colours.ink}">`,
    `<title>${escaped(moment ? `${heading}. ${diagramStrings.counter(index + 1, moments.length)}` : heading)}</title>`,
    `<desc>${escaped([...describeLayers(stack, plate).map((line) => `${line}.`), ...describeVerdicts(stack), ...(moment ? [moment.sentence] : [])].join(' '))}</desc>`,
    `<rect width="${px(width)}" height="${height}" fill="${colours.paper}"/>`,
    ...titleLines.map((line, row) => textMark(line, { x: 2, y: row * titleLine + titleSize }, { size: titleSize, weight: 700 })),
    ...(top > 0 ? [`<g transform="translate(0 ${px(top)})">`] : []),
    ...plate.boxes.flatMap((box) => drawBox(drawing, box)),
    ...(moment ? [...drawRequest(drawing, plate, moment, index + 1), discMark({ x: drawing.radius + 2, y: below }, index + 1, drawing.radius, true)] : []),
    ...lines.map((line, row) => textMark(line, { x: indent, y: below + row * sentenceLine + sentenceSize / 3 }, { size: sentenceSize })),
    ...creditLines.map((line, row) => textMark(line, { x: 2, y: bottom + (row + 1) * creditLine }, { size: creditSize, fill: colours.soft })),
    ...(top > 0 ? ['</g>'] : []),
    '</svg>',
    '',
  ].join('\n')
}

const drawRequest = (drawing: Drawing, plate: Plate, moment: Moment, number: number): string[] => {
  const placed = ({ x, y }: Point): Point => ({ x: (x / 100) * drawing.width - drawing.lane, y: (y / 100) * drawing.row * plate.rows })
  const place = (id: LayerId): Point[] => plate.boxes.filter((box) => box.id === id).map((box) => placed(anchorOf(plate, box)))
  const segments = segmentsOf(routeOf(plate, moment.way)).map(({ from, to }) => ({ from: placed(from), to: placed(to) }))
  return [
    ...segments.map(({ from, to }) => lineMark(from, to, colours.paper, 5)),
    ...segments.map(({ from, to }) => lineMark(from, to, colours.ink, 2, moment.returning ? '5 4' : undefined)),
    ...moment.way.slice(1, -1).flatMap(place).map(dotMark),
    ...[...moment.visited].flatMap(([id, visit]) => place(id).map((point) => discMark(point, visit, drawing.radius, false))),
    ...place(moment.at).map((point) => discMark(point, number, drawing.radius, true)),
  ]
}
