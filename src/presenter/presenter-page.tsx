// The presenter's window: what the class sees, what comes next, the clock. The class never sees this one.
import { useState, useSyncExternalStore, type PointerEvent, type ReactElement } from 'react'
import { obey, start, type Command } from '../model/session.ts'
import { presenterStrings } from '../strings/presenter.ts'
import { presenterHead } from '../strings/presenter-head.ts'
import { slideOf, titleOf, type Deck } from './deck.ts'
import { KeysSwitch, KeyTable } from './key-table.tsx'
import { Notes } from './notes.tsx'
import { HeldButtons } from './held-buttons.tsx'
import { SlideView } from './slide-view.tsx'
import { useClass } from './use-class.ts'
import { useKeys } from './use-keys.ts'
import { href } from '../ui/site-address.ts'
import './projector.css'

/** The page /ettekandja/<lesson>: what the teacher alone sees while the projector shows the lesson. */
export function PresenterPage({ deck }: { readonly deck: Deck }) {
  const { joined, session, connected, told } = useClass(deck, 'presenter')
  const command = (given: Command): void => { joined?.command(given) }
  const [keysOn, setKeysOn] = useState(true)
  useKeys(keysOn, command)
  const slide = slideOf(deck, session.slide)
  const light = { ...session, black: false }
  const following = obey(light, deck.places, { kind: 'next' })
  const ends = following === light
  const nextSlide = slideOf(deck, following.slide)
  const openProjector = (): void => {
    const other = window.open(href(deck.paths.projector), joined?.nameOf('projector'))
    if (other) joined?.addWindow(other)
  }
  const point = (event: PointerEvent<HTMLElement>): void => {
    const stage = event.currentTarget.getBoundingClientRect()
    joined?.point({ x: ((event.clientX - stage.left) / stage.width) * 100, y: ((event.clientY - stage.top) / stage.height) * 100 })
  }
  return (
    <div className="presenter" data-joined={joined && ''}>
      <header className="presenter-head">
        <h1>{presenterHead.presenterTitle(deck.title)}</h1>
        <p role="status" className="needs-script">
          {connected
            ? presenterStrings.connected
            : <>{presenterStrings.alone} <a href={href(deck.paths.projector)} target={joined?.nameOf('projector') ?? '_blank'} onClick={(event) => { event.preventDefault(); openProjector() }}>{presenterStrings.openProjector}</a></>}
        </p>
      </header>
      {told.length > 0 && <p role="status" className="notice">{told.join(' ')}</p>}
      <noscript><p className="notice">{presenterStrings.noScript}</p></noscript>
      <div className="presenter-desk">
        <Clocks minutes={deck.minutes} />
        <div className="presenter-controls needs-script">
          <button type="button" onClick={() => { command({ kind: 'previous' }) }}>{presenterStrings.previous}</button>
          {!session.held && <button type="button" className="primary" onClick={() => { command({ kind: 'next' }) }}>{presenterStrings.next}</button>}
          <button type="button" aria-pressed={session.black} onClick={() => { command({ kind: 'black' }) }}>{session.black ? presenterStrings.light : presenterStrings.black}</button>
          {slide?.kind === 'question' && <button type="button" onClick={() => { command({ kind: 'reveal' }) }}>{session.revealed ? presenterStrings.conceal : presenterStrings.reveal}</button>}
          {session.held && <HeldButtons session={session} command={command} />}
          {slide?.kind === 'question' && session.votes.length === 1 && <button type="button" onClick={() => { command({ kind: 'revote' }) }}>{presenterStrings.revote}</button>}
          <label>{presenterStrings.overview} <select value={session.slide} onChange={(event) => { command({ kind: 'go', slide: Number(event.target.value), step: 0 }) }}>
            {deck.slides.map((each, index) => <option key={each.id} value={index}>{`${String(index + 1)}. ${titleOf(each)}`}</option>)}
          </select></label>
        </div>
      </div>
      <section className="presenter-now" aria-labelledby="praegu">
        <h2 id="praegu">{presenterStrings.nowHeading}: {presenterStrings.place(session.slide + 1, deck.slides.length)}</h2>
        <div className="presenter-stage" onPointerMove={point} onPointerLeave={() => { joined?.point(undefined) }}>
          {slide && <SlideView slide={slide} session={session} onCount={(option, by) => { command({ kind: 'count', option, by }) }} />}
        </div>
        {slide?.kind === 'question' && <Answers slide={slide} />}
      </section>
      <div className="presenter-side">
        <section aria-labelledby="markmed"><h2 id="markmed">{presenterStrings.notesHeading}</h2><Notes deck={deck} session={session} /></section>
        <section className="presenter-next" aria-labelledby="jargmisena">
          <h2 id="jargmisena">{presenterStrings.nextHeading}</h2>
          {ends ? <p>{presenterStrings.end}</p> : nextSlide && <SlideView slide={nextSlide} session={{ ...following, revealed: false, votes: [] }} />}
        </section>
      </div>
      <details className="presenter-keys"><summary>{presenterStrings.keys}</summary><KeyTable commandsOnly /><KeysSwitch on={keysOn} onChange={setKeysOn} /></details>
    </div>
  )
}

/** For the teacher's eyes, before the class has seen them. */
const Answers = ({ slide }: { readonly slide: Extract<Deck['slides'][number], { kind: 'question' }> }): ReactElement => (
  <details className="presenter-answers"><summary>{presenterStrings.answersHeading}</summary>
    <SlideView slide={slide} session={{ ...start, revealed: true }} everyReason />
  </details>
)

const everySecond = (changed: () => void): (() => void) => {
  const timer = setInterval(changed, 1000)
  return () => { clearInterval(timer) }
}

/** In milliseconds since 1970, without what a clock does not show. */
const wholeSecond = (): number => Math.floor(Date.now() / 1000) * 1000

/** The time of day, and how long this lesson has gone on. */
const Clocks = ({ minutes }: { readonly minutes: number | undefined }): ReactElement => {
  const now = useSyncExternalStore(everySecond, wholeSecond, () => undefined)
  const [begun, setBegun] = useState(wholeSecond)
  const gone = now === undefined || begun === undefined ? 0 : Math.max(0, Math.floor((now - begun) / 1000))
  return (
    <div className="presenter-clocks"><dl>
      <div><dt>{presenterStrings.clock}</dt><dd>{now === undefined ? '–' : new Date(now).toLocaleTimeString('et', { hour: '2-digit', minute: '2-digit' })}</dd></div>
      <div><dt>{presenterStrings.stopwatch}</dt><dd>{`${String(Math.floor(gone / 60))}:${String(gone % 60).padStart(2, '0')}`}{minutes !== undefined && ` / ${String(minutes)}:00`}</dd></div>
      </dl>
      <button type="button" className="needs-script" onClick={() => { setBegun(wholeSecond) }}>{presenterStrings.resetStopwatch}</button>
    </div>
  )
}
