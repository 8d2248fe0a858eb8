// What whoever shows the lesson wants to know of the slide: in the presenter's window, or over the picture while a key is held.
import { useEffect, useState, type ReactElement } from 'react'
import { shownOptions } from '../quiz/shuffle.ts'
import { presenterStrings } from '../strings/presenter.ts'
import { slideOf, type Deck } from './deck.ts'
import { letterOf } from './slide-view.tsx'
import { SlideProse } from './unbroken.tsx'
import type { Session } from '../model/session.ts'

interface NotesProps {
  readonly deck: Deck
  readonly session: Session
}

/** The plan's words on the slide that is shown; those of the present step stand out. */
export const Notes = ({ deck, session }: NotesProps): ReactElement => {
  const slide = slideOf(deck, session.slide)
  if (slide?.kind === 'question') {
    const right = (slide.inOrder ? slide.question.options : shownOptions(slide.question)).flatMap(({ correct, explanation }, index) => (correct ? [{ letter: letterOf(index), explanation }] : []))
    return <ul className="presenter-note">{right.map(({ letter, explanation }) => <li key={letter}><b>{presenterStrings.rightIs(letter)}</b> <SlideProse text={explanation} /></li>)}</ul>
  }
  const { notes = [], part } = (slide && deck.notes?.[slide.id]) ?? {}
  if (notes.length === 0 && !part) return <p>{presenterStrings.noNotes}</p>
  const isNow = (steps: readonly number[]): boolean => steps.includes(session.step + 1)
  return (
    <>
      {part && <p>{presenterStrings.part(part.begins, part.minutes)} <SlideProse text={part.todo} /></p>}
      <ul className="presenter-note">
        {notes.map(({ text, steps }) => <li key={text} aria-current={isNow(steps) ? 'step' : undefined}>{isNow(steps) && <b>{presenterStrings.nowNote} </b>}<SlideProse text={text} /></li>)}
      </ul>
    </>
  )
}

/** Whether the key is held down now: its notes go away with the finger, and whenever the window loses the focus. */
export const useHeldKey = (key: string, on: boolean): boolean => {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!on) return undefined
    const press = (event: KeyboardEvent): void => {
      const inField = event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null
      if (event.key.toLowerCase() === key && !inField && !event.ctrlKey && !event.altKey && !event.metaKey) setHeld(true)
    }
    const leave = (event: Event): void => { if (!(event instanceof KeyboardEvent) || event.key.toLowerCase() === key) setHeld(false) }
    addEventListener('keydown', press)
    for (const kind of ['keyup', 'blur', 'visibilitychange']) addEventListener(kind, leave)
    return () => {
      removeEventListener('keydown', press)
      for (const kind of ['keyup', 'blur', 'visibilitychange']) removeEventListener(kind, leave)
      setHeld(false)
    }
  }, [key, on])
  return held
}
