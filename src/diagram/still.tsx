// One moment of a figure as HTML: an ordered list of boxes, so that text stays sharp, wraps, can be selected and is read in
// order. Places come from data attributes and a stylesheet, because a prerendered page may hold no style attribute.
import { memo, type ReactElement, type Ref } from 'react'
import type { LayerId } from '../model/layers.ts'
import { breakable, diagramStrings } from '../strings/diagram.ts'
import type { Plate, PlateBox } from './plate.ts'
import { anchorOf, passedBehind, routeOf, segmentsOf, type Segment } from './route.ts'
import type { Moment } from './story.ts'

export interface StillProps {
  readonly plate: Plate
  /** Absent: the stack alone, without a request. */
  readonly moment?: Moment | undefined
  /** The number shown on the request, from 1. */
  readonly number?: number
  /** Names only, hidden from screen readers: for small pictures beside words that say the rest. Where the picture itself changes, its notes stay. */
  readonly small?: boolean
  /** A word on some layers, where the picture is compared with another: "lisandub". */
  readonly marks?: ReadonlyMap<LayerId, string> | undefined
  readonly tokenRef?: Ref<HTMLSpanElement>
}

/** The picture; the same markup on the page, in the prerendered file and in print. */
export const Still = ({ plate, moment, number = 1, small = false, marks, tokenRef }: StillProps): ReactElement => {
  const passed = moment ? passedBehind(plate, moment.way, moment.visited) : new Set<string>()
  return <div className="still" data-small={small || undefined} aria-hidden={small || undefined}>
    <ol className="layers" data-rows={plate.rows} aria-label={small ? undefined : diagramStrings.layers}>
      {plate.boxes.map((box) => <LayerBox key={box.id} box={box} small={small} quiet={small && moment?.plate === undefined} current={box.id === moment?.at} passed={passed.has(box.id)} mark={marks?.get(box.id)} />)}
    </ol>
    {moment && <Request plate={plate} moment={moment} number={number} tokenRef={tokenRef} />}
  </div>
}

interface LayerBoxProps { readonly box: PlateBox; readonly small: boolean; readonly quiet: boolean; readonly current: boolean; readonly passed: boolean; readonly mark: string | undefined }

/** A step changes few of them. */
const LayerBox = memo(({ box, small, quiet, current, passed, mark }: LayerBoxProps): ReactElement => (
  <li
    data-x={box.x} data-w={box.width} data-y={box.y} data-h={box.height}
    data-l={box.leftNesting || undefined} data-r={box.rightNesting || undefined} data-depth={box.depth || undefined}
    data-ground={box.ground} data-world={box.world || undefined} data-vahekiht={box.intermediary || undefined} data-passed={passed || undefined} data-aside={box.aside || undefined} data-differs={mark !== undefined || undefined}
    aria-current={current && !small ? 'step' : undefined}
  >
    <span className="label">
      <b>{breakable(box.name)}</b>
      <SecondLine intermediary={box.intermediary} note={quiet ? '' : box.note} mark={mark} />
    </span>
  </li>
))

/** The vahekiht is named in every picture: its colour and outline alone would be a riddle. So is a difference. */
const SecondLine = ({ intermediary, note, mark }: { intermediary: boolean; note: string; mark: string | undefined }): ReactElement | null =>
  intermediary || note !== '' || mark !== undefined
    ? <small>{mark !== undefined && <><i>{mark}</i> </>}{intermediary && <em>{breakable(diagramStrings.intermediary)}</em>}{intermediary ? ` ${breakable(note)}` : breakable(note)}</small>
    : null

const Request = ({ plate, moment, number, tokenRef }: { plate: Plate; moment: Moment; number: number; tokenRef: Ref<HTMLSpanElement> | undefined }): ReactElement => {
  const segments = segmentsOf(routeOf(plate, moment.way))
  const stops = stopsOf(plate, moment)
  return (
    <div className="request" data-rows={plate.rows} data-returning={moment.returning || undefined} aria-hidden="true">
      {segments.length > 0 && (
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <path className="halo" d={pathOf(segments)} />
          <path className="line" d={pathOf(segments)} />
          {stops !== '' && <path className="stops" d={stops} />}
        </svg>
      )}
      {plate.boxes.flatMap((box) => {
        const visit = moment.visited.get(box.id)
        return visit === undefined ? [] : [<span key={box.id} className="mark" data-x={box.x} data-w={box.width} data-y={box.y}>{visit}</span>]
      })}
      {plate.boxes.filter((box) => box.id === moment.at).map((box) => (
        <span key="token" className="token" ref={tokenRef} data-x={box.x} data-w={box.width} data-y={box.y}>{number}</span>
      ))}
    </div>
  )
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100)

/** One stroke as long as the pieces follow one another, so that corners join and dashes run on. */
const pathOf = (segments: readonly Segment[]): string => segments.map(({ from, to }, index) => {
  const before = segments[index - 1]?.to
  const start = before?.x === from.x && before.y === from.y ? '' : `M${rounded(from.x)} ${rounded(from.y)}`
  return `${start}L${rounded(to.x)} ${rounded(to.y)}`
}).join('')

/** A dot in every layer passed without stopping: a line of no length with round ends. */
const stopsOf = (plate: Plate, { way }: Moment): string =>
  way.slice(1, -1).flatMap((id) => plate.boxes.filter((box) => box.id === id).map((box) => anchorOf(plate, box)))
    .map(({ x, y }) => `M${rounded(x)} ${rounded(y)}h0`).join('')
