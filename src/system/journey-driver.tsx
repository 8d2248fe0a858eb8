import { useEffect, useRef, useState } from 'react'
import { Figure } from '../diagram/figure.tsx'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { operationTitle } from '../strings/operations.ts'
import { formsOf } from '../strings/sentences.ts'
import { systemStrings } from '../strings/system.ts'
import { useStore } from '../ui/store.ts'
import { visitShown, type Visit } from './asked-journey.ts'
import { Chooser } from './chooser.tsx'
import { parseJourneyRequest, showInAddress, shownJourney, type Correction, type ShownJourney } from './journey-address.ts'

export interface JourneyProps { readonly stack: FigureStack }

/** The id of the figure. */
const figureId = 'teekonna-joonis'

/** The system's journeys: the address says which one and which step. The prerendered page shows the first; the address is followed once awake. */
export function JourneyDriver({ stack }: JourneyProps) {
  const visit = useStore(visitShown, undefined)
  const [followed, setFollowed] = useState<Visit>()
  const [shown, setShown] = useState(() => shownJourney(stack))
  const said = useRef<HTMLDivElement>(null)

  if (visit && visit !== followed) {
    setFollowed(visit)
    setShown(shownJourney(stack, parseJourneyRequest(visit.search)))
  }
  useEffect(() => {
    if (shown.corrections.length === 0) return
    showInAddress(shown)
    said.current?.scrollIntoView({ block: 'start' })
  }, [shown])

  const { operation, from, step, corrections } = shown
  const title = systemStrings.journey(operationTitle(operation), formsOf(stack.names, from).nominative)
  const goTo = (next: number): void => {
    setShown({ operation, from, step: next, corrections: [] })
    showInAddress({ operation, from, step: next })
  }
  return (
    <>
      <Chooser stack={stack} shown={shown} />
      <div className="journey-said" role="status" ref={said}>
        {corrections.length > 0
          ? <div className="notice">{corrections.map((correction) => <p key={correction.wrong}>{sentenceOf(correction, shown, stack)}</p>)}</div>
          : followed !== undefined && followed.search !== '' && <p className="visually-hidden">{title}</p>}
      </div>
      <Figure id={figureId} stack={stack} operation={operation} from={from} title={title} step={step} onStep={goTo} />
    </>
  )
}

/** An address may hold a whole book. */
const longest = 40

const sentenceOf = ({ wrong, wanted }: Correction, { operation, from, step }: ShownJourney, stack: FigureStack): string => {
  const word = wanted.length > longest ? `${wanted.slice(0, longest)}…` : wanted
  switch (wrong) {
    case 'operation': return systemStrings.unknownOperation(word, operationTitle(operation))
    case 'from': return systemStrings.wrongOrigin(word, formsOf(stack.names, from).nominative)
    case 'step': return systemStrings.wrongStep(word, step + 1)
  }
}
