// Reads a drawing back from its SVG and tells what lies on what, by the estimated width of text.
import { widthOf } from '../../src/diagram/wrap-text.ts'

interface Area { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
interface Words extends Area { readonly text: string; readonly box: number }
interface Piece { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

export interface ReadDrawing {
  readonly frame: Area
  readonly boxes: readonly Area[]
  /** Words of boxes, each with the index of its box. */
  readonly words: readonly Words[]
  readonly discs: readonly Area[]
  readonly lines: readonly Piece[]
}

const attribute = (element: string, name: string): number => Number(new RegExp(`\\b${name}="([\\d.-]+)"`).exec(element)?.[1])

/** Understands what `toSvg` writes; not any other SVG. */
export const readDrawing = (svg: string): ReadDrawing => {
  const elements = svg.match(/<(?:rect|circle|polyline|text|path)\b[^>]*>[^<]*/g) ?? []
  const [paper, ...rest] = elements
  const boxes: Area[] = []
  const words: Words[] = []
  const discs: Area[] = []
  const lines: Piece[] = []
  for (const element of rest) {
    if (element.startsWith('<rect') && !element.includes('fill="none"')) boxes.push(areaOf(element))
    else if (element.startsWith('<circle')) {
      const x = attribute(element, 'cx')
      const y = attribute(element, 'cy')
      const r = attribute(element, 'r')
      discs.push({ left: x - r, top: y - r, right: x + r, bottom: y + r })
    } else if (element.startsWith('<polyline') && discs.length === 0 && element.includes('stroke="#1f1e1b"')) lines.push(pieceOf(element))
    else if (element.startsWith('<text') && discs.length === 0) words.push(wordsOf(element, boxes.length - 1))
  }
  return { frame: { left: 0, top: 0, right: attribute(paper ?? '', 'width'), bottom: attribute(paper ?? '', 'height') }, boxes, words, discs, lines }
}

const areaOf = (rect: string): Area => {
  const left = attribute(rect, 'x')
  const top = attribute(rect, 'y')
  return { left, top, right: left + attribute(rect, 'width'), bottom: top + attribute(rect, 'height') }
}

const wordsOf = (element: string, box: number): Words => {
  const text = element.slice(element.indexOf('>') + 1).replaceAll('&amp;', '&')
  const size = attribute(element, 'font-size')
  const left = attribute(element, 'x')
  const baseline = attribute(element, 'y')
  return { text, box, left, right: left + widthOf(text, size), top: baseline - 0.75 * size, bottom: baseline + 0.22 * size }
}

const pieceOf = (polyline: string): Piece => {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (/points="([^"]+)"/.exec(polyline)?.[1] ?? '').split(/[ ,]/).map(Number)
  return { x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) }
}

const overlap = (a: Area, b: Area): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const holds = (outer: Area, inner: Area): boolean => outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom

/** What is wrong with a drawing, in words. */
export const clashes = ({ frame, boxes, words, discs, lines }: ReadDrawing): string[] => [
  ...boxes.flatMap((box, index) => (holds(frame, box) ? [] : [`box ${String(index)} leaves the frame`])),
  ...boxes.flatMap((box, index) => boxes.slice(index + 1).flatMap((other, later) =>
    (overlap(box, other) && !holds(box, other) ? [`boxes ${String(index)} and ${String(index + 1 + later)} overlap`] : []))),
  ...words.flatMap((own) => {
    const box = boxes[own.box]
    return [
      ...(box && holds(box, own) ? [] : [`„${own.text}“ leaves its box`]),
      ...boxes.flatMap((other, index) => (index !== own.box && overlap(other, own) && !(box && holds(other, box)) ? [`„${own.text}“ lies on box ${String(index)}`] : [])),
      ...words.flatMap((other) => (other !== own && overlap(other, own) ? [`„${own.text}“ lies on „${other.text}“`] : [])),
      ...discs.flatMap((disc) => (overlap(disc, own) ? [`a disc lies on „${own.text}“`] : [])),
      ...lines.flatMap(({ x1, y1, x2, y2 }) => (overlap({ left: x1 - 1, right: x2 + 1, top: y1 - 1, bottom: y2 + 1 }, own) ? [`a line crosses „${own.text}“`] : [])),
    ]
  }),
]
