import { useMemo } from 'react'
import { eventAt, eventCount, type Counts, type EventKind } from '../model/lab/run.ts'
import { labStrings } from '../strings/lab.ts'

interface TimelineProps {
  readonly events: Int32Array
  readonly counts: Counts
  readonly index: number
}

const width = 1000
const laneHeight = 22
const lanes: readonly EventKind[] = ['out', 'in', 'mmio-write', 'halt']
const laneOf = (kind: EventKind): number => Math.max(0, lanes.indexOf(kind === 'mmio-read' ? 'mmio-write' : kind))

/** Every event at the moment of its instruction: bursts of talk between stretches of silent work. */
export function Timeline({ events, counts, index }: TimelineProps) {
  const { paths, xOf } = useMemo(() => linesOf(events), [events])
  const now = xOf(index)
  return (
    <div className="lab-timeline">
      <ul aria-hidden="true">{lanes.map((lane) => <li key={lane}>{labStrings.lanes[lane]}</li>)}</ul>
      <svg viewBox={`0 0 ${String(width)} ${String(lanes.length * laneHeight)}`} preserveAspectRatio="none" role="img" aria-label={labStrings.timeline(counts.out, counts.in, counts.mmio, counts.hlt)}>
        {paths.map((path, lane) => <path key={lanes[lane]} className="lane" d={path} vectorEffect="non-scaling-stroke" />)}
        <path className="now" d={`M${String(now)} 0V${String(lanes.length * laneHeight)}`} vectorEffect="non-scaling-stroke" />
      </svg>
    </div>
  )
}

/** One path a lane; events that fall on the same place are drawn once. */
const linesOf = (events: Int32Array): { paths: readonly string[]; xOf: (index: number) => number } => {
  const count = eventCount(events)
  const end = Math.max(1, eventAt(events, count - 1)?.instructions ?? 1)
  const placeOf = (instructions: number): number => Math.round(2 + (instructions / end) * (width - 4))
  const taken = lanes.map(() => new Set<number>())
  for (let index = 0; index < count; index++) {
    const event = eventAt(events, index)
    if (event) taken[laneOf(event.kind)]?.add(placeOf(event.instructions))
  }
  return {
    paths: taken.map((places, lane) => [...places].map((x) => `M${String(x)} ${String(lane * laneHeight + 4)}v${String(laneHeight - 8)}`).join('')),
    xOf: (index) => placeOf(eventAt(events, index)?.instructions ?? 0),
  }
}
