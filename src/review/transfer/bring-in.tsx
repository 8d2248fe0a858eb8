// Progress from another device: by a file, a pasted code, or the address that a QR code has led to. Nothing is joined before the
// reader has seen what it would change.
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { longestText, readCarried, type Carried } from '../../progress/code/carried.ts'
import { gainOf } from '../../progress/code/gain.ts'
import type { Names } from '../../progress/code/shorthand.ts'
import type { ProgressStore } from '../../progress/store.ts'
import { transferStrings } from '../../strings/transfer.ts'
import { watchCode } from './code-in-address.ts'

interface BringInProps { readonly names: Names; readonly store: ProgressStore }

type Found = Extract<Carried, { kind: 'read' }>
type Stage =
  | { readonly kind: 'idle' | 'dismissed' | 'added' | 'added-unsaved' }
  | { readonly kind: 'problem'; readonly problem: keyof typeof transferStrings.problems }
  | { readonly kind: 'found'; readonly found: Found; readonly turn: number }

/** Takes up a code or a file, shows what would change, and merges it when the reader agrees. */
export function BringIn({ names, store }: BringInProps) {
  const [stage, setStage] = useState<Stage>({ kind: 'idle' })
  const field = useRef<HTMLTextAreaElement>(null)
  const answer = useRef<HTMLDivElement>(null)
  const look = useCallback((text: string): void => {
    const carried = readCarried(text, names)
    setStage((before) => (carried.kind === 'read'
      ? { kind: 'found', found: carried, turn: before.kind === 'found' ? before.turn + 1 : 0 }
      : { kind: 'problem', problem: carried.kind }))
  }, [names])
  useEffect(() => watchCode(look), [look])

  const readFile = async (file: File): Promise<void> => {
    try {
      look(file.size > longestText ? '' : await file.text())
    } catch {
      setStage({ kind: 'problem', problem: 'unreadable' })
    }
  }
  const readPasted = (): void => {
    const text = field.current?.value ?? ''
    if (text.trim() === '') setStage({ kind: 'problem', problem: 'empty' })
    else look(text)
  }
  // The buttons go away with the choice; the reader stands where its outcome is said.
  const answered = (kind: 'dismissed' | 'added' | 'added-unsaved'): void => {
    answer.current?.focus({ preventScroll: true })
    setStage({ kind })
  }
  const add = ({ state }: Found): void => {
    store.add(state)
    if (field.current) field.current.value = ''
    answered(store.get().notice === 'not-saved' ? 'added-unsaved' : 'added')
  }

  return (
    <>
      <p>{transferStrings.bringIntro}</p>
      <p>
        <label className="transfer-label" htmlFor="edenemise-fail">{transferStrings.file}</label>
        <input id="edenemise-fail" className="transfer-file" type="file" accept=".json,.txt,application/json,text/plain" onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) void readFile(file)
          // The same file may be chosen again.
          currentTarget.value = ''
        }} />
      </p>
      <form onSubmit={(event) => { event.preventDefault(); readPasted() }}>
        <label className="transfer-label" htmlFor="edenemise-kood">{transferStrings.pasted}</label>
        <textarea id="edenemise-kood" className="transfer-code" ref={field} rows={3} spellCheck={false} autoComplete="off" autoCapitalize="off" />
        <p><button type="submit">{transferStrings.read}</button></p>
      </form>
      <div role="status" ref={answer} tabIndex={-1}>{messageOf(stage, store)}</div>
      {stage.kind === 'found' && <Choice key={stage.turn} found={stage.found} store={store} add={add} dismiss={() => { answered('dismissed') }} />}
    </>
  )
}

const messageOf = (stage: Stage, store: ProgressStore): ReactNode => {
  const { state } = store.get()
  switch (stage.kind) {
    case 'idle': return null
    case 'problem': return <p className="notice">{transferStrings.problems[stage.problem]}</p>
    case 'dismissed': return <p>{transferStrings.dismissed}</p>
    case 'added': return <p>{transferStrings.added(Object.keys(state.answers).length)}</p>
    case 'added-unsaved': return <p className="notice">{transferStrings.addedUnsaved}</p>
    case 'found': {
      const { answers, fresh, any } = gainOf(state, stage.found.state)
      return (
        <div className="notice">
          <p>{transferStrings.found(answers, fresh, any)}</p>
          {stage.found.unknown > 0 && <p>{transferStrings.unknown(stage.found.unknown)}</p>}
        </div>
      )
    }
  }
}

interface ChoiceProps { readonly found: Found; readonly store: ProgressStore; readonly add: (found: Found) => void; readonly dismiss: () => void }

/** Takes the focus: the reader has asked for it, by a press or by a link. */
function Choice({ found, store, add, dismiss }: ChoiceProps) {
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => { first.current?.focus() }, [])
  const { any } = gainOf(store.get().state, found.state)
  if (!any) return null
  return (
    <p className="round-actions">
      <button ref={first} type="button" onClick={() => { add(found) }}>{transferStrings.add}</button>
      <button type="button" className="question-quiet" onClick={dismiss}>{transferStrings.dismiss}</button>
    </p>
  )
}
