import { useEffect, useRef, type RefObject } from 'react'
import type { SystemModule } from '../content/lesson-entry.ts'
import type { SystemFacts } from '../content/stack-document.ts'
import { Contents } from '../lesson/contents.tsx'
import { comparePath, compareSearchOf, systemsPath } from '../lesson/paths.ts'
import { Sources } from '../lesson/sources.tsx'
import type { Heading, Source } from '../model/lesson.ts'
import { systemStrings } from '../strings/system.ts'
import { hasBeenTouched } from '../ui/early-presses.ts'
import { useStore } from '../ui/store.ts'
import { factAnchors, journeysAnchor } from './anchors.ts'
import { visitShown } from './asked-journey.ts'
import { Citations, ClaimText } from './claim.tsx'
import { Corrections } from './corrections.tsx'
import { JourneySlot } from './journey-slot.tsx'
import { parseJourneyRequest } from './journey-address.ts'
import { Misconceptions } from './misconceptions.tsx'
import { Overview } from './overview.tsx'
import { Privilege } from './privilege.tsx'
import { href } from '../ui/site-address.ts'
import './system.css'

export interface System extends SystemModule {
  readonly about: SystemFacts
}

const headings = {
  stack: { id: 'virn', text: systemStrings.stackHeading },
  journeys: { id: journeysAnchor, text: systemStrings.journeysHeading },
  privilege: { id: 'oigused', text: systemStrings.privilegeHeading },
  guests: { id: factAnchors.guests, text: systemStrings.guestsHeading },
  product: { id: 'andmed', text: systemStrings.productHeading },
  facts: { id: factAnchors.facts, text: systemStrings.factsHeading },
  corrections: { id: 'lahtetekst', text: systemStrings.correctionsHeading },
  misconceptions: { id: factAnchors.misconceptions, text: systemStrings.misconceptionsHeading },
} as const

/** A whole page of a system: what the model computes of its stack, and what no model can know. */
export function SystemPage({ system: { stack, sources, about } }: { readonly system: System }) {
  const journeys = useJourneysInView()
  const { corrections, misconceptions } = about
  const shown = Object.entries(headings).flatMap(([key, { id, text }]): Heading[] =>
    ((key === 'corrections' && corrections.length === 0) || (key === 'misconceptions' && misconceptions.length === 0) ? [] : [{ depth: 2, id, text }]))
  const heading = ({ id, text }: { readonly id: string; readonly text: string }) => <h2 id={id}>{text}</h2>
  return (
    <article className="lesson system">
      <header className="lesson-head">
        <p className="lesson-facts"><a href={href(systemsPath)}>{systemStrings.all}</a> · <a href={href(comparePath) + compareSearchOf([stack.id])}>{systemStrings.withAnother}</a></p>
        <h1>{stack.title}</h1>
        <p className="lesson-summary">{about.summary}</p>
      </header>
      <Contents headings={shown} terms={false} sources={sources.length > 0} />
      <div className="lesson-body">
        {heading(headings.stack)}
        <Overview stack={stack} />
        {heading(headings.journeys)}
        <p>{systemStrings.journeysIntro}</p>
        <div className="figure-slot" ref={journeys}><JourneySlot stack={stack} /></div>
        {heading(headings.privilege)}
        <p>{systemStrings.privilegeIntro}</p>
        <Privilege stack={stack} heading={headings.privilege.id} />
        {heading(headings.guests)}
        <p><ClaimText claim={about.guests} sources={sources} /></p>
        {heading(headings.product)}
        <Product stack={stack} sources={sources} />
        {heading(headings.facts)}
        <ul>{about.facts.map((fact) => <li key={fact.text}><ClaimText claim={fact} sources={sources} /></li>)}</ul>
        {corrections.length > 0 && <>{heading(headings.corrections)}<Corrections corrections={corrections} sources={sources} /></>}
        {misconceptions.length > 0 && <>{heading(headings.misconceptions)}<Misconceptions misconceptions={misconceptions} sources={sources} /></>}
      </div>
      <footer className="lesson-foot"><Sources sources={sources} /></footer>
    </article>
  )
}

/** Maker, years, licence, status: what the product's own papers say. */
function Product({ stack, sources }: { readonly stack: System['stack']; readonly sources: readonly Source[] }) {
  const rows = [
    [systemStrings.maker, stack.maker], [systemStrings.years, stack.years], [systemStrings.licence, stack.licence], [systemStrings.status, stack.status],
  ] as const
  return (
    <>
      <dl className="product">
        {rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
        <div><dt>{systemStrings.productSources}</dt><dd><Citations keys={stack.sources} sources={sources} /></dd></div>
      </dl>
      {stack.note !== undefined && <p>{stack.note}</p>}
    </>
  )
}

/**
 * Brings the journeys into view when a link leads to a moment of them, and puts the focus where the next step is. An address that
 * was opened with such a moment is shown it too; other moves, such as to a source or back, leave the reader where they are.
 */
const useJourneysInView = (): RefObject<HTMLDivElement | null> => {
  const slot = useRef<HTMLDivElement>(null)
  const visit = useStore(visitShown, undefined)
  const opened = useRef(true)
  useEffect(() => {
    if (!visit) return
    const first = opened.current
    opened.current = false
    const asks = parseJourneyRequest(visit.search)?.step !== undefined
    if (!asks || !(visit.hash === `#${journeysAnchor}` || (first && visit.hash === '' && !hasBeenTouched()))) return
    slot.current?.scrollIntoView({ block: 'start' })
    slot.current?.querySelector<HTMLElement>('[data-figure-button="next"]')?.focus({ preventScroll: true })
  }, [visit])
  return slot
}
