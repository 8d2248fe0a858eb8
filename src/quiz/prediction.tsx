// A question before a figure, never marked: the reader commits to a prediction, the figure answers, and only then, when asked,
// do words. A prediction once made stays as it was made.
import { useRef, useState, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import type { ChooseQuestion, ChooseSeveralQuestion, ClickGapQuestion, Option } from '../model/quiz.ts'
import { predictionOf } from '../progress/state.ts'
import { useProgress } from '../progress/use-progress.ts'
import { quizStrings } from '../strings/quiz.ts'
import { Explanation, type FigureHref } from './explanation.tsx'
import { focusFirstOption, selectionIn, type PickerProps } from './options.tsx'
import { Prose } from '../ui/prose.tsx'
import type { QuestionCardProps } from './question.tsx'

/** What the live region holds: only what the reader has just brought about is announced. */
type Announced = 'nothing' | 'nothing-picked' | 'receipt' | 'explanation'

interface PredictionProps<Asked extends Predicted> extends QuestionCardProps<Asked> { readonly Picker: ComponentType<PickerProps<Asked>> }
type Predicted = ChooseQuestion | ChooseSeveralQuestion | ClickGapQuestion

/** A question that is answered before reading on. It is not marked: the text and the figure show what happens. */
export const Prediction = <Asked extends Predicted>({ question, store, figureHref, Picker }: PredictionProps<Asked>) => {
  const words = question.kind === 'click-gap' ? { ...quizStrings, ...quizStrings.placing, nothingPicked: quizStrings.noGap } : quizStrings
  const fieldset = useRef<HTMLFieldSetElement>(null)
  const [announced, setAnnounced] = useState<Announced>('nothing')
  const [afterAll, setAfterAll] = useState(false)
  const stored = useProgress(store, ({ state }) => predictionOf(state, question.id))
  // A choice of options that the question no longer has is no prediction of this question.
  const picked = question.options.filter(({ id }) => stored?.includes(id))
  const predicted = picked.length > 0
  const skipped = stored?.length === 0 && !afterAll
  const done = predicted || skipped

  const predict = (): void => {
    const choice = selectionIn(fieldset.current)
    setAnnounced(choice.length > 0 ? 'receipt' : 'nothing-picked')
    if (choice.length > 0) store.record({ kind: 'prediction', question: question.id, choice })
  }
  const skip = (): void => {
    setAnnounced('receipt')
    setAfterAll(false)
    store.record({ kind: 'skip', question: question.id })
  }
  const predictAfterAll = (): void => {
    // The options must be free again before one of them can take the focus.
    flushSync(() => {
      setAnnounced('nothing')
      setAfterAll(true)
    })
    focusFirstOption(fieldset.current)
  }
  const toggleExplanation = (): void => { setAnnounced(announced === 'explanation' ? 'nothing' : 'explanation') }

  const line = announced === 'nothing-picked' ? words.nothingPicked
    : predicted ? words.predicted : skipped ? words.skipped : words.predictFirst
  const announcesLine = announced === 'nothing-picked' || announced === 'receipt'

  return (
    <>
      <Picker question={question} fieldset={fieldset} locked={done ? picked.map(({ id }) => id) : undefined} revealed={announced === 'explanation'} />
      {!announcesLine && <p className="question-line">{line}</p>}
      <div role="status">
        {announcesLine && <p className="question-line">{line}</p>}
        {announced === 'explanation' && <WhatHappened options={question.options} picked={picked} figureHref={figureHref} words={words} />}
      </div>
      <div className="question-actions needs-script">
        {/* Two buttons whose names follow the stage, so that the focus never falls out of the page. A double click is not two wishes. */}
        <button type="button" aria-expanded={done ? announced === 'explanation' : undefined}
          onClick={({ detail }) => { if (detail < 2) (done ? toggleExplanation : predict)() }}>{done ? words.reveal : words.predict}</button>
        {!predicted && (
          <button type="button" className="question-quiet"
            onClick={({ detail }) => { if (detail < 2) (skipped ? predictAfterAll : skip)() }}>{skipped ? quizStrings.predictAfterAll : quizStrings.skip}</button>
        )}
      </div>
    </>
  )
}

interface WhatHappenedProps { readonly options: readonly Option[]; readonly picked: readonly Option[]; readonly figureHref: FigureHref; readonly words: Pick<Words, 'otherwise' | 'asPredicted' | 'happened'> }
type Words = Readonly<Record<keyof (typeof quizStrings)['placing'], string>>

const WhatHappened = ({ options, picked, figureHref, words }: WhatHappenedProps) => {
  const wrong = picked.filter(({ correct }) => !correct)
  const right = options.filter(({ correct }) => correct)
  return (
    <>
      {picked.length > 0 && <p className="question-verdict">{wrong.length > 0 ? words.otherwise : words.asPredicted}</p>}
      {[...right, ...wrong].map((option) => (
        <p key={option.id}>
          {option.correct ? words.happened : quizStrings.yourPrediction} <b><Prose text={option.text} /></b> <Explanation option={option} figureHref={figureHref} />
        </p>
      ))}
    </>
  )
}
