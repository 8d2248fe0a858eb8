// The figure of the smallest monitor: the calls of DESIGN's lesson 9, one by one. It needs no stack: src/model/monitor.ts is its story.
import { useState, type ReactElement } from 'react'
import { monitorStrings } from '../strings/monitor.ts'
import { StoryFigure } from './figure.tsx'
import { describeMonitor, monitorPlate, monitorStory } from './monitor.ts'

export interface MonitorFigureProps {
  readonly id: string
  readonly title: string
  /** From 0; clamped. */
  readonly step: number
  readonly onStep: (step: number) => void
}

/** The figure of the smallest monitor; whoever uses it drives the step. */
export const MonitorFigure = (props: MonitorFigureProps): ReactElement => {
  const [shown] = useState(() => ({ plate: monitorPlate(), moments: monitorStory(), words: { layers: describeMonitor(), verdicts: [monitorStrings.vahekiht] } }))
  return <StoryFigure {...props} {...shown} />
}
