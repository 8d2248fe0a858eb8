// The question and what can be picked. The browser keeps the picks, so one made before the page has woken up is not lost.
import { useId, type RefObject } from 'react'
import { picksSeveral, type OptionQuestion, type Selection } from '../model/quiz.ts'
import { quizStrings } from '../strings/quiz.ts'
import { Prompt } from './prompt.tsx'
import { Prose } from '../ui/prose.tsx'
import { shownOptions } from './shuffle.ts'

export interface PickerProps<Asked extends OptionQuestion = OptionQuestion> {
  readonly question: Asked
  readonly fieldset: RefObject<HTMLFieldSetElement | null>
  /** Picked and not to be changed any more; undefined: free to pick, nothing picked at first. */
  readonly locked: Selection | undefined
  /** Stands quietly beside the word that says what this is. */
  readonly remark?: string | undefined
  /** The answer stands open below. */
  readonly revealed?: boolean
}

/** Radio buttons or check boxes, as the question picks one or several. */
export const Options = ({ question, fieldset, locked, remark }: PickerProps) => {
  const name = useId()
  const several = picksSeveral(question)
  return (
    <fieldset key={locked ? 'locked' : 'free'} ref={fieldset} disabled={locked !== undefined}>
      <Prompt question={question} remark={remark} hint={several ? quizStrings.several : undefined} />
      {shownOptions(question).map(({ id, text }) => (
        <label key={id}>
          <input type={several ? 'checkbox' : 'radio'} name={name} value={id} defaultChecked={locked?.includes(id) ?? false} />
          <span><Prose text={text} /></span>
        </label>
      ))}
    </fieldset>
  )
}

/** Ids of the options that are checked now. */
export const selectionIn = (fieldset: HTMLFieldSetElement | null): Selection =>
  [...(fieldset?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(({ value }) => value)

/** Moves the focus to the first option; nothing where there is none. */
export const focusFirstOption = (fieldset: HTMLFieldSetElement | null): void => fieldset?.querySelector('input')?.focus()
