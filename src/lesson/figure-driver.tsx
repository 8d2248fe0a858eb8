import { useEffect, useMemo, useState } from 'react'
import { Figure } from '../diagram/figure.tsx'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { storyOf } from '../diagram/story.ts'
import type { LayerId } from '../model/layers.ts'
import type { Operation } from '../model/operations.ts'
import { useStore } from '../ui/store.ts'
import { isExact, showInAddress, stepIndex } from './address.ts'
import { askedFigure } from './asked-figure.ts'

export interface FigureDriverProps {
  readonly id: string
  readonly stack: FigureStack
  readonly operation: Operation | undefined
  readonly from: LayerId | undefined
  readonly title: string
}

/** A figure whose step the reader and the address drive. The prerendered page shows the first step; the address is followed once awake. */
export function FigureDriver({ id, stack, operation, from, title }: FigureDriverProps) {
  const request = useStore(askedFigure, undefined)
  const asked = request?.figure === id ? request : undefined
  const [followed, setFollowed] = useState<typeof asked>()
  const [step, setStep] = useState(0)
  const count = useMemo(() => (operation ? storyOf(stack, operation, from).length : 1), [stack, operation, from])
  const index = stepIndex(asked?.step, count)

  if (asked !== followed) {
    setFollowed(asked)
    if (asked) setStep(index)
  }
  useEffect(() => {
    if (asked && !isExact(asked.step, index)) showInAddress(id, index)
  }, [asked, id, index])

  const goTo = (next: number): void => {
    setStep(next)
    showInAddress(id, next)
  }
  return <Figure id={id} stack={stack} operation={operation} from={from} title={title} step={step} onStep={goTo} />
}
