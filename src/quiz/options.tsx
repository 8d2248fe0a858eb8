// The question and what can be picked. The browser keeps the picks, so one made before the page has woken up is not lost.
import { useId, type RefObject } from 'react'
import type { Question, Selection } from '../model/quiz.ts'
import { quizStrings } from '../strings/quiz.ts'
import { Prose } from './prose.tsx'
import { shownOptions } from './shuffle.ts'

interface OptionsProps {
  readonly question: Question
  readonly fieldset: RefObject<HTMLFieldSetElement | null>
  /** Picked and not to be changed any more; undefined: free to pick, nothing picked at first. */
  readonly locked: Selection | undefined
  /** Stands quietly beside the word that says what this is. */
  readonly remark?: string | undefined
}

export const Options = ({ question, fieldset, locked, remark }: OptionsProps) => {
  const name = useId()
  const { prediction, question: check, several } = quizStrings
  return (
    <fieldset key={locked ? 'locked' : 'free'} ref={fieldset} disabled={locked !== undefined}>
      <legend>
        <span className="question-kind">{question.role === 'prediction' ? prediction : check}{remark && <span className="question-remark"> · {remark}</span>}</span>
        <Prose text={question.prompt} />
        {question.kind === 'choose-several' && <span className="question-hint"> {several}</span>}
      </legend>
      {shownOptions(question).map(({ id, text }) => (
        <label key={id}>
          <input type={question.kind === 'choose' ? 'radio' : 'checkbox'} name={name} value={id} defaultChecked={locked?.includes(id) ?? false} />
          <span><Prose text={text} /></span>
        </label>
      ))}
    </fieldset>
  )
}

export const selectionIn = (fieldset: HTMLFieldSetElement | null): Selection =>
  [...(fieldset?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(({ value }) => value)

export const focusFirstOption = (fieldset: HTMLFieldSetElement | null): void => fieldset?.querySelector('input')?.focus()
