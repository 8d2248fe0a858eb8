import { useEffect, useState } from 'react'
import { MonitorFigure } from '../diagram/monitor-figure.tsx'
import { monitorStory } from '../diagram/monitor.ts'
import { useStore } from '../ui/store.ts'
import { isExact, showInAddress, stepIndex } from './address.ts'
import { askedFigure } from './asked-figure.ts'

export interface MonitorDriverProps {
  readonly id: string
  readonly title: string
}

/** The figure of the smallest monitor, driven by the reader and by the address, as the figures of stacks are. */
export function MonitorDriver({ id, title }: MonitorDriverProps) {
  const request = useStore(askedFigure, undefined)
  const asked = request?.figure === id ? request : undefined
  const [followed, setFollowed] = useState<typeof asked>()
  const [step, setStep] = useState(0)
  const [count] = useState(() => monitorStory().length)
  const wanted = stepIndex(asked?.step, count)

  if (asked !== followed) {
    setFollowed(asked)
    if (asked) setStep(wanted)
  }
  useEffect(() => {
    if (asked && !isExact(asked.step, wanted)) showInAddress(id, wanted)
  }, [asked, id, wanted])

  const goTo = (next: number): void => {
    setStep(next)
    showInAddress(id, next)
  }
  return <MonitorFigure id={id} title={title} step={step} onStep={goTo} />
}
