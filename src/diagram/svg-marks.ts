// The few kinds of mark that a drawing is made of, as SVG text.
import { escaped } from '../ui/escaped.ts'
import type { Point } from './route.ts'

/** Light colours, as on white paper; the same as the tokens of the page. */
export const colours = { ink: '#1f1e1b', soft: '#5c5a54', edge: '#8a867c', paper: '#ffffff', vahekiht: '#b0420c', tint: '#fbe6d6' } as const

export interface Frame { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

interface TextStyle { readonly size: number; readonly weight?: number; readonly fill?: string }

/** One line of text; x and y are the left end of its baseline. */
export const textMark = (words: string, { x, y }: Point, { size, weight, fill }: TextStyle): string =>
  `<text x="${px(x)}" y="${px(y)}" font-size="${px(size)}"${weight === undefined ? '' : ` font-weight="${String(weight)}"`}${fill === undefined ? '' : ` fill="${fill}"`}>${escaped(words)}</text>`

/** A rectangle with round corners, as SVG text. `thickness` is in the picture's units. */
export const frameMark = ({ x, y, width, height }: Frame, fill: string, stroke: string, thickness: number): string =>
  `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="3" fill="${fill}" stroke="${stroke}" stroke-width="${String(thickness)}"/>`

/** The frame made smaller by the same length on each side. */
export const shrunk = ({ x, y, width, height }: Frame, by: number): Frame => ({ x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by })

/** A straight line, as SVG text; `dashes` as in `stroke-dasharray`. */
export const lineMark = (from: Point, to: Point, stroke: string, thickness: number, dashes?: string): string =>
  `<polyline points="${px(from.x)},${px(from.y)} ${px(to.x)},${px(to.y)}" fill="none" stroke="${stroke}" stroke-width="${String(thickness)}" stroke-linecap="square"${dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`}/>`

/** A dot, as SVG text. */
export const dotMark = ({ x, y }: Point): string => `<circle cx="${px(x)}" cy="${px(y)}" r="4"/>`

/** A numbered disc: full where the request stands, hollow and smaller where it stood before. */
export const discMark = ({ x, y }: Point, number: number, radius: number, current: boolean): string => {
  const look = current ? `fill="${colours.ink}" stroke="${colours.paper}" stroke-width="2"` : `fill="${colours.paper}" stroke="${colours.edge}"`
  const ink = current ? `font-weight="700" fill="${colours.paper}"` : `fill="${colours.soft}"`
  return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(current ? radius : radius - 3)}" ${look}/><text x="${px(x)}" y="${px(y + 0.34 * radius)}" text-anchor="middle" font-size="${px(radius)}" ${ink}>${String(number)}</text>`
}

/** Two decimals are finer than any screen. */
export const px = (value: number): string => String(Math.round(value * 100) / 100)
