// Deleting everything: asked twice, and taken back while the page is open.
import { useEffect, useRef, useState } from 'react'
import type { ProgressStore } from '../progress/store.ts'
import { useProgress } from '../progress/use-progress.ts'
import { lmsStrings } from '../strings/lms.ts'
import { reviewStrings } from '../strings/review.ts'

type Stage =
  | { readonly kind: 'idle' | 'asked' | 'failed' | 'undone' }
  | { readonly kind: 'erased'; readonly undo: () => void }

/** Before the first press. */
const untouched: Stage = { kind: 'idle' }

/** Asks twice, erases all progress of this browser, and offers to take it back. */
export function Erase({ store, onErased }: { readonly store: ProgressStore; readonly onErased: () => void }) {
  const [stage, setStage] = useState<Stage>(untouched)
  const count = useProgress(store, ({ state }) => Object.keys(state.answers).length)
  const erase = (): void => {
    const undo = store.erase()
    setStage(undo ? { kind: 'erased', undo } : { kind: 'failed' })
    if (undo) onErased()
  }
  return (
    <>
      <p>{words.stored(count)}</p>
      <div role="status">{said[stage.kind] !== undefined && <p>{said[stage.kind]}</p>}</div>
      <Buttons key={stage.kind} choices={choicesOf(stage, setStage, erase)} takesFocus={stage !== untouched} />
    </>
  )
}

/** Where the answers are differs. Asked of the build itself, so that no other form carries the words. */
const words = import.meta.env.VAHEKIHT_FORM === 'scorm' ? { stored: lmsStrings.answersStored, eraseSure: lmsStrings.eraseSure, eraseFailed: lmsStrings.eraseFailed } : reviewStrings

const said: Readonly<Record<Stage['kind'], string | undefined>> = {
  idle: undefined, asked: words.eraseSure, failed: words.eraseFailed, undone: reviewStrings.undone, erased: reviewStrings.erased,
}

interface Choice { readonly name: string; readonly press: () => void }

/** The button that was pressed has gone: the focus goes to the first of those in its place. */
function Buttons({ choices, takesFocus }: { readonly choices: readonly Choice[]; readonly takesFocus: boolean }) {
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => { if (takesFocus) first.current?.focus() }, [takesFocus])
  return (
    <p className="round-actions">
      {choices.map(({ name, press }, index) => <button key={name} ref={index === 0 ? first : null} type="button" onClick={({ detail }) => { if (detail < 2) press() }}>{name}</button>)}
    </p>
  )
}

/** The harmless choice first. */
const choicesOf = (stage: Stage, setStage: (stage: Stage) => void, erase: () => void): readonly Choice[] => {
  switch (stage.kind) {
    case 'idle': case 'failed': case 'undone': return [{ name: reviewStrings.erase, press: () => { setStage({ kind: 'asked' }) } }]
    case 'asked': return [{ name: reviewStrings.eraseNo, press: () => { setStage({ kind: 'idle' }) } }, { name: reviewStrings.eraseYes, press: erase }]
    case 'erased': return [{ name: reviewStrings.undo, press: () => { stage.undo(); setStage({ kind: 'undone' }) } }]
  }
}
