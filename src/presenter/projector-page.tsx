// The page for the class: one picture and one sentence, or one question.
import { useEffect, useRef, useState, type PointerEvent, type ReactElement } from 'react'
import { tickAloud } from '../diagram/comparison/comparison.ts'
import type { Command, Session } from '../model/session.ts'
import { diagramStrings } from '../strings/diagram.ts'
import { codeStrings } from '../strings/code.ts'
import { presenterStrings } from '../strings/presenter.ts'
import { presenterHead } from '../strings/presenter-head.ts'
import { slideOf, titleOf, type Deck } from './deck.ts'
import { Dialog } from './dialog.tsx'
import type { View } from './keys.ts'
import { HeldButtons } from './held-buttons.tsx'
import { Overview } from './overview.tsx'
import { KeysSwitch, KeyTable } from './key-table.tsx'
import { Notes, useHeldKey } from './notes.tsx'
import { letterOf, SlideView } from './slide-view.tsx'
import { StepLink } from './step-link.tsx'
import { useClass } from './use-class.ts'
import { useKeys } from './use-keys.ts'
import { toggleFullScreen, useAwakeScreen, useIdle } from './use-screen.ts'
import { href } from '../ui/site-address.ts'
import './projector.css'

/** Kinds of contrast, in the order in which `K` goes through them. `theme` is the page's own. */
const contrasts = ['high', 'inverted', 'theme'] as const
type Contrast = (typeof contrasts)[number]
const zooms = [1, 1.5, 2] as const

/** The page /esitlus/tund/<lesson>: figures and questions for the whole class, one at a time. */
export function ProjectorPage({ deck }: { readonly deck: Deck }) {
  const { joined, session, pointer, told } = useClass(deck, 'projector')
  const [open, setOpen] = useState<'overview' | 'keys' | 'link'>()
  const [contrast, setContrast] = useState<Contrast>('high')
  const [zoom, setZoom] = useState<number>(0)
  const [keysOn, setKeysOn] = useState(true)
  const [laser, setLaser] = useState(false)
  const [blocked, setBlocked] = useState(false)
  const page = useRef<HTMLDivElement>(null)
  useAwakeScreen()
  useIdle(page)
  const slide = slideOf(deck, session.slide)
  const command = (given: Command): void => { joined?.command(given) }

  const show = (view: View): void => {
    switch (view) {
      case 'full-screen': toggleFullScreen(); return
      case 'overview': case 'keys': case 'link': setOpen((now) => (now === view ? undefined : view)); return
      case 'contrast': setContrast((now) => contrasts[(contrasts.indexOf(now) + 1) % contrasts.length] ?? 'high'); return
      case 'zoom-in': setZoom((now) => Math.min(now + 1, zooms.length - 1)); return
      case 'zoom-out': setZoom((now) => Math.max(now - 1, 0)); return
      case 'laser': setLaser((now) => !now); if (laser) joined?.point(undefined); return
      case 'close': setOpen(undefined)
    }
  }
  useKeys(keysOn && open === undefined, command, show)
  const notesHeld = useHeldKey('m', keysOn && open === undefined)
  useZoom(page, zooms[zoom] ?? 1)

  // Without a place in its address: the new window takes over the session, its votes included.
  const openPresenter = (): void => {
    const other = window.open(href(deck.paths.presenter), joined?.nameOf('presenter'), 'popup,width=1000,height=720')
    setBlocked(!other)
    if (other) joined?.addWindow(other)
  }
  const follow = laser ? (event: PointerEvent<HTMLElement>): void => {
    const stage = event.currentTarget.getBoundingClientRect()
    joined?.point({ x: ((event.clientX - stage.left) / stage.width) * 100, y: ((event.clientY - stage.top) / stage.height) * 100 })
  } : undefined

  return (
    <div className="projector" ref={page} data-contrast={contrast} data-black={session.black || undefined} data-laser={laser || undefined} data-waits={deck.waits || undefined} data-joined={joined && ''} aria-busy={deck.waits || undefined}>
      <h1 className="visually-hidden">{presenterHead.projectorTitle(deck.title)}</h1>
      <p className="visually-hidden" role="status">{spoken(deck, session)}</p>
      {told.length > 0 && <p className="projector-moved" role="status">{told.join(' ')}</p>}
      <section className="stage" aria-label={presenterStrings.stage} aria-hidden={session.black} onPointerMove={follow}>
        <div className="stage-inner">
          {slide && <SlideView slide={slide} session={session} onCount={joined && ((option, by) => { command({ kind: 'count', option, by }) })} />}
        </div>
        <Laser at={pointer} />
      </section>
      {notesHeld && <aside className="projector-notes" aria-label={presenterStrings.notesHeading}><Notes deck={deck} session={session} /></aside>}
      <noscript><p className="projector-moved">{presenterStrings.noScript}</p></noscript>
      <div className="projector-bar needs-script">
        <button type="button" onClick={() => { command({ kind: 'previous' }) }}>{presenterStrings.previous}</button>
        {session.held
          ? <HeldButtons session={session} command={command} />
          : <button type="button" className="primary" onClick={() => { command({ kind: 'next' }) }}>{presenterStrings.next}</button>}
        {slide?.kind === 'question' && <button type="button" onClick={() => { command({ kind: 'reveal' }) }}>{session.revealed ? presenterStrings.conceal : presenterStrings.reveal}</button>}
        {slide?.kind === 'question' && session.votes.length === 1 && <button type="button" onClick={() => { command({ kind: 'revote' }) }}>{presenterStrings.revote}</button>}
        <span className="projector-place">{placeOf(deck, session)}</span>
        <button type="button" aria-pressed={session.black} onClick={() => { command({ kind: 'black' }) }}>{session.black ? presenterStrings.light : presenterStrings.black}</button>
        <button type="button" onClick={() => { show('contrast') }}>{presenterStrings.contrast}: {presenterStrings.contrasts[contrast]}</button>
        <button type="button" onClick={() => { show('full-screen') }}>{presenterStrings.fullScreen}</button>
        <button type="button" onClick={() => { show('overview') }}>{presenterStrings.overview}</button>
        <button type="button" onClick={() => { show('keys') }}>{presenterStrings.keys}</button>
        <button type="button" onClick={() => { show('link') }}>{presenterStrings.link}</button>
        <button type="button" onClick={openPresenter}>{presenterStrings.openPresenter}</button>
        <a href={href(deck.paths.back(session))}>{deck.backTitle}</a>
      </div>
      {blocked && <p className="projector-moved" role="alert">{presenterStrings.presenterBlocked} <a href={href(deck.paths.presenter)} target={joined?.nameOf('presenter')}>{presenterStrings.presenterLink}</a></p>}
      {open === 'overview' && <Dialog title={presenterStrings.overviewHeading} onClose={() => { setOpen(undefined) }}>
        <Overview deck={deck} session={session} onGo={(to) => { command({ kind: 'go', slide: to, step: 0 }); setOpen(undefined) }} />
      </Dialog>}
      {open === 'link' && <Dialog title={codeStrings.linkTitle} onClose={() => { setOpen(undefined) }}><StepLink {...deck.pupil(session)} /></Dialog>}
      {open === 'keys' && <Dialog title={presenterStrings.keys} onClose={() => { setOpen(undefined) }}>
        <KeyTable />
        <KeysSwitch on={keysOn} onChange={setKeysOn} />
      </Dialog>}
    </div>
  )
}

const placeOf = (deck: Deck, { slide, step }: Session): string => {
  const here = deck.places[slide]
  const place = presenterStrings.place(slide + 1, deck.places.length)
  return here?.kind === 'figure' && here.steps > 1 ? `${place}\u00A0· ${presenterStrings.step(step + 1, here.steps)}` : place
}

/** What a screen reader hears of each change: the place, and what is seen there. */
const spoken = (deck: Deck, session: Session): string => {
  if (session.black) return presenterStrings.blackSaid
  const slide = slideOf(deck, session.slide)
  if (!slide) return ''
  if (slide.kind === 'question') return presenterStrings.announcement(placeOf(deck, session), slide.question.prompt.replaceAll('`', '').replaceAll(/<[^>]*>/g, ''))
  if (slide.kind === 'comparison') return presenterStrings.announcement(placeOf(deck, session), `${titleOf(slide)}. ${tickAloud(slide.comparison, session.step, slide.seen)}`)
  if (session.held && slide.asks) {
    const choices = slide.asks.choices.map(({ name }, index) => `${letterOf(index)}: ${name}`)
    return presenterStrings.announcement(placeOf(deck, session), `${presenterStrings.whatNext} ${presenterStrings.whereTo} ${choices.join('. ')}.`)
  }
  const moment = slide.moments[session.step]
  const crossings = moment && moment.crossings.length > 0 ? `${diagramStrings.crossings(moment.crossings)} ` : ''
  return presenterStrings.announcement(placeOf(deck, session), `${slide.title}. ${crossings}${moment?.sentence ?? slide.words ?? ''}`)
}

/** A dot that the whole class sees; placed from script, as the page's policy allows no style attribute. */
const Laser = ({ at }: { readonly at: { readonly x: number; readonly y: number } | undefined }): ReactElement | null => {
  const dot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    dot.current?.style.setProperty('inset-inline-start', `${String(at?.x ?? 0)}%`)
    dot.current?.style.setProperty('inset-block-start', `${String(at?.y ?? 0)}%`)
  }, [at])
  return at ? <div className="laser" ref={dot} aria-hidden="true" /> : null
}

const useZoom = (page: { readonly current: HTMLElement | null }, zoom: number): void => {
  useEffect(() => {
    const stage = page.current?.querySelector<HTMLElement>('.stage-inner')
    stage?.style.setProperty('--zoom', String(zoom))
    // Enlarged around the request, so that the part that is spoken of stays on the screen.
    const token = stage?.querySelector('.token')
    if (stage && token && zoom > 1) {
      const frame = stage.getBoundingClientRect()
      const place = token.getBoundingClientRect()
      stage.style.setProperty('transform-origin', `${String(((place.left + place.width / 2 - frame.left) / frame.width) * 100)}% ${String(((place.top + place.height / 2 - frame.top) / frame.height) * 100)}%`)
    }
  }, [page, zoom])
}
