import { lazy, Suspense, useEffect, useMemo, useState, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { Figure } from '../diagram/figure.tsx'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { plateOf } from '../diagram/plate.ts'
import { storyOf } from '../diagram/story.ts'
import type { LayerId } from '../model/layers.ts'
import type { Operation } from '../model/operations.ts'
import { predictionOf } from '../progress/state.ts'
import { useProgress } from '../progress/use-progress.ts'
import { useStore } from '../ui/store.ts'
import { isExact, showInAddress, stepIndex } from './address.ts'
import { askedFigure } from './asked-figure.ts'
import { useEarlyStep } from './early-steps.ts'
import type { NextLayerProps } from './next-layer.tsx'
import { readerProgress } from './reader.ts'
import { noteShownStep } from './shown-step.ts'

export interface FigureDriverProps {
  readonly id: string
  readonly stack: FigureStack
  readonly operation: Operation | undefined
  readonly from: LayerId | undefined
  readonly title: string
  /** The step, from 0, that the reader predicts before it is shown. */
  readonly ask?: number | undefined
}

/** Comes only where a figure asks, and only then. It is given what the figure has, so that splitting it off costs the figure nothing. */
const NextLayer = lazy<ComponentType<NextLayerProps>>(async () => {
  try {
    return { default: (await import('./next-layer.tsx')).NextLayer }
  } catch {
    // Without its question the figure goes on, and asks nothing.
    return { default: Unasked }
  }
})

function Unasked({ figure, store, onDone }: NextLayerProps) {
  useEffect(() => {
    store.record({ kind: 'skip', question: figure })
    // Not while React is at work: `onDone` wants the outcome drawn at once.
    queueMicrotask(onDone)
  }, [figure, store, onDone])
  return null
}

/** A figure whose step the reader and the address drive. The prerendered page shows the first step or one that the reader has gone on to; the address is followed once awake. */
export function FigureDriver({ id, stack, operation, from, title, ask }: FigureDriverProps) {
  const request = useStore(askedFigure, undefined)
  const asked = request?.figure === id ? request : undefined
  const [followed, setFollowed] = useState<typeof asked>()
  const early = useEarlyStep(id)
  const [step, setStep] = useState(early)
  const moments = useMemo(() => (operation ? storyOf(stack, operation, from) : []), [stack, operation, from])
  const count = Math.max(1, moments.length)
  // Answered or skipped, in this visit or an earlier one: then the figure asks no more.
  const settled = useProgress(readerProgress, ({ state }) => predictionOf(state, id) !== undefined)
  const barrier = ask === undefined || settled ? undefined : ask
  const [asking, setAsking] = useState(false)
  const wanted = stepIndex(asked?.step, count)
  const index = barrier === undefined ? wanted : Math.min(wanted, barrier - 1)

  if (asked !== followed) {
    setFollowed(asked)
    if (asked) {
      setStep(index)
      setAsking(index < wanted)
    }
  }
  useEffect(() => {
    if (asked && !isExact(asked.step, index)) showInAddress(id, index)
  }, [asked, id, index])

  useEffect(() => { if (early > 0) showInAddress(id, early) }, [id, early])
  useEffect(() => { noteShownStep(id, step) }, [id, step])

  const goTo = (next: number): void => {
    const stopped = barrier !== undefined && next >= barrier
    const reached = stopped ? barrier - 1 : next
    setAsking(stopped)
    setStep(reached)
    showInAddress(id, reached)
  }
  const goOn = (): void => {
    // The buttons must stand again before one of them can take the focus that the question had.
    flushSync(() => {
      setAsking(false)
      if (ask !== undefined) setStep(ask)
    })
    if (ask !== undefined) showInAddress(id, ask)
    document.getElementById(id)?.querySelector<HTMLElement>('[data-figure-button="next"]')?.focus({ preventScroll: true })
  }
  const question = asking && ask !== undefined && (
    <Suspense><NextLayer figure={id} stack={stack} boxes={plateOf(stack).boxes} moments={moments} step={ask} store={readerProgress} onDone={goOn} /></Suspense>
  )
  return <Figure id={id} stack={stack} operation={operation} from={from} title={title} step={step} onStep={goTo} question={question || undefined} hiddenFrom={barrier} />
}
