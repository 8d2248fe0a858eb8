// One slide, as large as the screen lets it: a picture and its sentence, or a question and its options.
import { useEffect, useRef, type ReactElement } from 'react'
import { Crossings } from '../diagram/crossings.tsx'
import { Still } from '../diagram/still.tsx'
import { useTravel } from '../diagram/use-travel.ts'
import type { Session } from '../model/session.ts'
import { shownOptions } from '../quiz/shuffle.ts'
import { breakable } from '../strings/diagram.ts'
import { presenterStrings } from '../strings/presenter.ts'
import { ComparisonSlide } from './comparison-slide.tsx'
import type { Choice, ShownSlide } from './deck.ts'
import { SlideProse, unbroken } from './unbroken.tsx'

interface SlideViewProps {
  readonly slide: ShownSlide
  readonly session: Session
  /** Absent where nobody may count hands, as in the small picture of what comes next. */
  readonly onCount?: ((option: number, by: 1 | -1) => void) | undefined
  /** The reasons of all options, not only of the right ones and of those that somebody voted for. */
  readonly everyReason?: boolean
}

/** One slide: a figure or a comparison at its step, or a question in its stage. */
export const SlideView = ({ slide, session, onCount, everyReason = false }: SlideViewProps): ReactElement => {
  switch (slide.kind) {
    case 'figure': return <FigureSlide key={slide.id} slide={slide} session={session} onCount={onCount} />
    case 'question': return <QuestionSlide key={slide.id} slide={slide} session={session} onCount={onCount} everyReason={everyReason} />
    case 'comparison': return <ComparisonSlide key="comparison" slide={slide} tick={session.step} />
  }
}

interface FigureSlideProps extends Pick<SlideViewProps, 'session' | 'onCount'> { readonly slide: Extract<ShownSlide, { kind: 'figure' }> }

const FigureSlide = ({ slide: { id, plate, moments, title, words, asks }, session: { step, held, votes, predictions }, onCount }: FigureSlideProps): ReactElement => {
  const token = useTravel(plate, moments, step)
  const moment = moments[step]
  return (
    <div className="slide-figure" data-tall={plate.rows > 5 || undefined}>
      <h2 className="slide-title">{unbroken(title)}</h2>
      <div className="slide-picture"><Still plate={moment?.plate ?? plate} moment={moment} number={step + 1} tokenRef={token} /></div>
      {held && asks
        ? <Prediction choices={asks.choices} votes={votes} onCount={onCount} />
        : moment && (
          <div className="slide-sentence">
            <span className="number" aria-hidden="true">{step + 1}</span><Crossings moment={moment} />{unbroken(moment.sentence)}
            {asks?.step === step && <Predicted choices={asks.choices} votes={votes} skipped={predictions[id] === 'skipped'} />}
          </div>
        )}
      {!moment && words !== undefined && <p className="slide-sentence">{unbroken(words)}</p>}
    </div>
  )
}

interface PredictionProps extends Pick<SlideViewProps, 'onCount'> {
  readonly choices: readonly Choice[]
  readonly votes: Session['votes']
}

/** In the sentence's place: to which layer does the request go? */
const Prediction = ({ choices, votes, onCount }: PredictionProps): ReactElement => (
  <div className="slide-prediction">
    <h3>{presenterStrings.whatNext}</h3>
    <p>{presenterStrings.whereTo}</p>
    <ol className="slide-options">
      {choices.map(({ name }, index) => (
        <li key={name + String(index)}>
          <span className="slide-letter">{letterOf(index)}</span>
          <span className="slide-answer">{unbroken(breakable(name))}</span>
          <Hands votes={votes} index={index} onCount={onCount} />
        </li>
      ))}
    </ol>
  </div>
)

/** Beside the step that was asked about: what the class said, and what its most frequent mistake deserves to hear. */
const Predicted = ({ choices, votes, skipped }: Omit<PredictionProps, 'onCount'> & { readonly skipped: boolean }): ReactElement | null => {
  const now = votes.at(-1) ?? []
  const chosen = choices.flatMap((choice, index) => ((now[index] ?? 0) > 0 ? [{ ...choice, hands: now[index] ?? 0 }] : [])).sort((one, other) => other.hands - one.hands)
  const mistake = chosen.find(({ right }) => !right)
  if (chosen.length === 0) return skipped ? <p className="slide-predicted">{presenterStrings.skipped}</p> : null
  return (
    <p className="slide-predicted">
      {presenterStrings.predicted(chosen.map(({ name, hands }) => presenterStrings.handsFor(name, hands)).join(', '))}
      {mistake && <> <b>{mistake.name}:</b> {unbroken(mistake.answer)}</>}
    </p>
  )
}

interface HandsProps extends Pick<SlideViewProps, 'onCount'> {
  readonly votes: Session['votes']
  readonly index: number
}

/** Hands for one option, before and after the discussion, and the buttons that count them. */
const Hands = ({ votes, index, onCount }: HandsProps): ReactElement | null => {
  const now = votes.at(-1)
  const earlier = votes.length > 1 ? votes[0] : undefined
  const most = Math.max(1, ...votes.flat())
  if (!now && !onCount) return null
  return (
    <span className="slide-hands">
      {now && <Bar share={(now[index] ?? 0) / most} count={now[index] ?? 0} />}
      {earlier && <small>{presenterStrings.before}: {earlier[index] ?? 0}</small>}
      {onCount && (
        <span className="slide-count">
          <button type="button" aria-label={presenterStrings.removeHand(letterOf(index))} onClick={() => { onCount(index, -1) }}>−</button>
          <button type="button" aria-label={presenterStrings.addHand(letterOf(index))} onClick={() => { onCount(index, 1) }}>+</button>
        </span>
      )}
    </span>
  )
}

/** Options are answered by cards or hands, so each has a letter. */
export const letterOf = (index: number): string => String.fromCodePoint('A'.charCodeAt(0) + index)

/** In letters: more fill three lines of a screen of 4 : 3. */
const longPrompt = 120

const QuestionSlide = ({ slide: { question, inOrder }, session: { revealed, votes }, onCount, everyReason }: { readonly slide: Extract<ShownSlide, { kind: 'question' }>; readonly session: Session; readonly onCount: SlideViewProps['onCount']; readonly everyReason: boolean }): ReactElement => {
  return (
    <div className="slide-question" data-long={(question.prompt.length > longPrompt && question.options.length > 4) || undefined}>
      <p className="slide-kind">{question.role === 'prediction' ? presenterStrings.prediction : presenterStrings.question}</p>
      <h2 className="slide-prompt"><SlideProse text={question.prompt} /></h2>
      <ol className="slide-options">
        {(inOrder ? question.options : shownOptions(question)).map((option, index) => (
          <li key={option.id} data-right={(revealed && option.correct) || undefined}>
            <span className="slide-letter">{letterOf(index)}</span>
            <span className="slide-answer">
              <SlideProse text={option.text} />
              {revealed && <span className="slide-reason"><b>{option.correct ? presenterStrings.right : presenterStrings.wrong}</b>{(everyReason || option.correct || votes.some((round) => (round[index] ?? 0) > 0)) && <> <SlideProse text={option.explanation} /></>}</span>}
            </span>
            <Hands votes={votes} index={index} onCount={onCount} />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Its length is set from script: the page's policy allows no style attribute. */
const Bar = ({ share, count }: { readonly share: number; readonly count: number }): ReactElement => {
  const bar = useRef<HTMLSpanElement>(null)
  useEffect(() => { bar.current?.style.setProperty('--share', String(share)) }, [share])
  return <span className="slide-bar"><span ref={bar} aria-hidden="true" />{presenterStrings.hands(count)}</span>
}
