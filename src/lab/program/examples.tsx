import { useId, useRef } from 'react'
import { programStrings } from '../../strings/lab-program.ts'
import type { Program } from './use-program.ts'

export interface Example { readonly id: string; readonly title: string; readonly program: string }

interface ExamplesProps {
  readonly examples: readonly Example[]
  readonly program: Program
  readonly onTake: (text: string) => void
}

/** Programs to begin from; what stood in the editor can be brought back. */
export function Examples({ examples, program: { undo, replaced }, onTake }: ExamplesProps) {
  const id = useId()
  // Not held by React, so that what was chosen before the page woke counts too.
  const choice = useRef<HTMLSelectElement>(null)
  const take = (): void => {
    const chosen = examples.find((example) => example.id === choice.current?.value)
    if (chosen) onTake(chosen.program)
  }
  return (
    <div className="lab-setting">
      <label htmlFor={id}>{programStrings.example}</label>
      <select id={id} ref={choice}>{examples.map((example) => <option key={example.id} value={example.id}>{example.title}</option>)}</select>
      <button type="button" onClick={take}>{programStrings.take}</button>
      <button type="button" aria-disabled={!undo} onClick={() => { undo?.() }}>{programStrings.undo}</button>
      <span role="status">{replaced === 'replaced' ? programStrings.replaced : replaced === 'undone' ? programStrings.broughtBack : ''}</span>
    </div>
  )
}
