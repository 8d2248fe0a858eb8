// One exercise of a kind. The address names its code; without one, the page shows what it was prerendered with.
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode, type RefObject } from 'react'
import { CopyFrameCode } from '../lesson/copy-frame-code.tsx'
import { embedExercisePath, exercisePath, exerciseSearch } from '../lesson/paths.ts'
import { codeOf, parseCode } from '../model/exercises/code.ts'
import { useProgress } from '../progress/use-progress.ts'
import { embedStrings } from '../strings/embed.ts'
import { exerciseStrings } from '../strings/exercises.ts'
import { visitShown } from '../system/asked-journey.ts'
import { CopyLink } from '../ui/copy-link.tsx'
import { navigate } from '../ui/navigate.ts'
import { useStore } from '../ui/store.ts'
import { exerciseKinds, type Exercise, type ExerciseKind } from './exercise.ts'
import { KindLinks } from './kind-links.tsx'
import { exerciseStore, tallyOf } from './solved.ts'

/** Of the prerendered pages. */
export const firstCode = codeOf(0)

export interface ExerciseViewProps<Made extends Exercise> {
  readonly kind: ExerciseKind
  readonly make: (code: string) => Made
  readonly children: (exercise: Made) => ReactNode
}

/** The exercise that the address names by its code, with buttons for another and for sharing this one. */
export function ExercisePage<Made extends Exercise>({ kind, make, children }: ExerciseViewProps<Made>) {
  const { code, refused, heading } = useAskedCode()
  const { title, text } = exerciseStrings.kinds[kind]
  const open = (next: string): void => { navigate(exercisePath(kind) + exerciseSearch(next)) }
  return (
    <div className="page exercise">
      <h1>{title}</h1>
      <p className="no-print">{text}</p>
      {refused !== undefined && <p className="notice" role="status">{exerciseStrings.badCode(shortened(refused), code)}</p>}
      <section aria-labelledby="ulesanne">
        <h2 id="ulesanne" ref={heading} tabIndex={-1}>{exerciseStrings.code(code)}</h2>
        <ExerciseBody key={code} code={code} make={make}>{children}</ExerciseBody>
      </section>
      <div className="exercise-actions needs-script no-print">
        <button type="button" data-wakes="" onClick={() => { open(freshCode()) }}>{exerciseStrings.another}</button>
        <CopyLink search={exerciseSearch(code)} words={exerciseStrings.copy} />
        <CodeForm onOpen={open} />
        <CopyFrameCode path={embedExercisePath(kind) + exerciseSearch(code)} title={embedStrings.exerciseFrame(title)} />
      </div>
      <Solved />
      <KindLinks heading={exerciseStrings.others} kinds={exerciseKinds.filter((other) => other !== kind)} />
    </div>
  )
}

/** The code that the address names, what stood there where it is none, and the heading to which another exercise brings the reader. */
export const useAskedCode = (): { readonly code: string; readonly refused: string | undefined; readonly heading: RefObject<HTMLHeadingElement | null> } => {
  const visit = useStore(visitShown, undefined)
  const wanted = new URLSearchParams(visit?.search ?? '').get('kood')
  const parsed = wanted === null ? undefined : parseCode(wanted)
  const code = parsed ?? firstCode
  const heading = useRef<HTMLHeadingElement>(null)
  const followed = useRef<string>(undefined)
  useEffect(() => {
    if (!visit) return
    // The button that asked for another stands below; the new exercise begins here. A page just opened begins at its top.
    if (followed.current !== undefined && followed.current !== visit.key) heading.current?.focus()
    followed.current = visit.key
  }, [visit, followed])
  return { code, refused: wanted !== null && parsed === undefined ? wanted : undefined, heading }
}

/** Made once, so give it the code as its key: what the reader has begun with it stays. */
export function ExerciseBody<Made extends Exercise>({ code, make, children }: Omit<ExerciseViewProps<Made>, 'kind'> & { readonly code: string }) {
  const [exercise] = useState(() => make(code))
  return (
    <div className="exercise-body">{children(exercise)}</div>
  )
}

/** An address may hold a whole book. */
export const shortened = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text)

/** A code by chance. */
export const freshCode = (): string => codeOf(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0)

/** For a code that was read out, or that stands on paper. */
export function CodeForm({ onOpen }: { readonly onOpen: (code: string) => void }) {
  const id = useId()
  const [text, setText] = useState('')
  const [refused, setRefused] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const code = parseCode(text)
    setRefused(code === undefined)
    if (code !== undefined) onOpen(code)
  }
  return (
    <form onSubmit={submit}>
      <label htmlFor={id}>{exerciseStrings.codeLabel}</label>{' '}
      <input id={id} type="text" value={text} size={8} maxLength={20} autoComplete="off" autoCapitalize="none" spellCheck={false} aria-describedby={`${id}-viga`} aria-invalid={refused || undefined} onChange={(event) => { setText(event.target.value) }} />{' '}
      <button type="submit">{exerciseStrings.openCode}</button>
      <p id={`${id}-viga`} role="status">{refused && exerciseStrings.wrongCode}</p>
    </form>
  )
}

function Solved() {
  const { solved, atOnce } = tallyOf(useProgress(exerciseStore, ({ state }) => state))
  return <p className="exercise-tally no-print" role="status">{solved > 0 && <>{exerciseStrings.tally(solved, atOnce)} <small>{exerciseStrings.tallyNote}</small></>}</p>
}
