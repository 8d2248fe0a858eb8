// A question that is marked: pick, check, read why, try again. How options are shown and picked is the picker's.
import { useRef, useState, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { givenChoice } from '../model/given.ts'
import { mark, picksSeveral, type Marking, type OptionQuestion, type Selection } from '../model/quiz.ts'
import { answerTo } from '../progress/state.ts'
import { useProgress } from '../progress/use-progress.ts'
import { quizStrings } from '../strings/quiz.ts'
import { CheckButton } from './check-button.tsx'
import { Explanation, type FigureHref } from './explanation.tsx'
import { MarkIcon } from './mark-icon.tsx'
import { focusFirstOption, selectionIn, type PickerProps } from './options.tsx'
import { remarkOn } from './prompt.tsx'
import { Prose } from '../ui/prose.tsx'
import type { QuestionCardProps } from './question.tsx'
import { shownOptions } from './shuffle.ts'

/** What was checked last: undefined before, empty where nothing was picked. */
type Checked = Selection | undefined

interface CheckProps<Asked extends OptionQuestion> extends QuestionCardProps<Asked> { readonly Picker: ComponentType<PickerProps<Asked>> }

/** A question whose options are marked at once: options, button, verdict and explanations. */
export const Check = <Asked extends OptionQuestion>({ question, store, figureHref, Picker }: CheckProps<Asked>) => {
  const fieldset = useRef<HTMLFieldSetElement>(null)
  const [checked, setChecked] = useState<Checked>()
  const lastCorrect = useProgress(store, ({ state }) => answerTo(state, question.id)?.lastCorrect)
  const marking = checked?.length ? mark(question, checked) : undefined

  const check = (): void => {
    const selection = selectionIn(fieldset.current)
    setChecked(selection)
    if (selection.length > 0) store.record({ kind: 'answer', question: question.id, correct: mark(question, selection).correct, given: givenChoice(question, selection) })
  }
  const retry = (): void => {
    // The options must be free again before one of them can take the focus.
    flushSync(() => { setChecked(undefined) })
    focusFirstOption(fieldset.current)
  }

  return (
    <>
      <Picker question={question} fieldset={fieldset} locked={marking && checked} remark={marking ? undefined : remarkOn(lastCorrect)} />
      <div role="status">
        {marking ? <Verdict question={question} marking={marking} figureHref={figureHref} /> : checked && <p>{quizStrings.nothingPicked}</p>}
      </div>
      <CheckButton marked={marking !== undefined} onCheck={check} onRetry={retry} />
    </>
  )
}

interface VerdictProps { readonly question: OptionQuestion; readonly marking: Marking; readonly figureHref: FigureHref }

const Verdict = ({ question, marking, figureHref }: VerdictProps) => (
  <>
    <p className="question-verdict"><MarkIcon right={marking.correct} /> {marking.correct ? quizStrings.right : quizStrings.wrong}</p>
    {shownOptions(question).filter((option) => marking.picked.includes(option)).map((option) => (
      <p key={option.id}>
        {picksSeveral(question) && <><MarkIcon right={option.correct} /> <b><Prose text={option.text} /></b> </>}
        <Explanation option={option} figureHref={figureHref} />
      </p>
    ))}
    {marking.missed.length > 0 && <p>{quizStrings.someMissed}</p>}
  </>
)
