// Steps to be put in order by two buttons each, and what is said of the order. Nothing is dragged.
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { givenOrder } from '../model/given.ts'
import { arranged, markOrder, type OrderMarking, type OrderQuestion, type Selection } from '../model/quiz.ts'
import { answerTo } from '../progress/state.ts'
import { useProgress } from '../progress/use-progress.ts'
import { quizStrings } from '../strings/quiz.ts'
import { CheckButton } from './check-button.tsx'
import type { FigureHref } from './explanation.tsx'
import { MarkIcon } from './mark-icon.tsx'
import { Pieces } from './pieces.tsx'
import { Prompt, remarkOn } from './prompt.tsx'
import type { QuestionCardProps } from './question.tsx'
import { shownPieces } from './shuffle.ts'

/** What the live region holds; a verdict is drawn from the marking. */
type Announced = { readonly kind: 'nothing' | 'untouched' | 'verdict' } | { readonly kind: 'moved'; readonly place: number }

/** A question whose steps are moved into their order. */
export const Order = ({ question, store, figureHref }: QuestionCardProps<OrderQuestion>) => {
  const fieldset = useRef<HTMLFieldSetElement>(null)
  /** Undefined until the reader has moved a step. */
  const [order, setOrder] = useState<Selection>()
  const [announced, setAnnounced] = useState<Announced>({ kind: 'nothing' })
  const lastCorrect = useProgress(store, ({ state }) => answerTo(state, question.id)?.lastCorrect)
  const pieces = order ? arranged(question.pieces, order) : shownPieces(question)
  const marking = announced.kind === 'verdict' ? markOrder(question, pieces.map(({ id }) => id)) : undefined

  const move = (from: number, to: number): void => {
    const [piece] = pieces.slice(from, from + 1)
    if (!piece || to < 0 || to >= pieces.length) return
    const rest = pieces.filter((other) => other !== piece)
    flushSync(() => {
      setOrder([...rest.slice(0, to), piece, ...rest.slice(to)].map(({ id }) => id))
      setAnnounced({ kind: 'moved', place: to + 1 })
    })
    // Moving an element may drop the focus; it belongs to the button that was pressed, in its new place.
    fieldset.current?.querySelectorAll<HTMLElement>('li')[to]?.querySelector<HTMLElement>(`[data-move="${to < from ? 'up' : 'down'}"]`)?.focus()
  }
  const check = (): void => {
    // The order that stood there at first is nobody's answer.
    setAnnounced({ kind: order ? 'verdict' : 'untouched' })
    if (order) store.record({ kind: 'answer', question: question.id, correct: markOrder(question, order).correct, given: givenOrder(question, order) })
  }
  const retry = (): void => {
    // The buttons must be free again before one of them can take the focus. The order stays: most of it may be right.
    flushSync(() => { setAnnounced({ kind: 'nothing' }) })
    fieldset.current?.querySelector<HTMLElement>('[data-move]')?.focus()
  }

  return (
    <>
      <fieldset ref={fieldset} disabled={marking !== undefined}>
        <Prompt question={question} remark={marking ? undefined : remarkOn(lastCorrect)} hint={quizStrings.putInOrder} />
        <Pieces pieces={pieces} places={marking?.places} onMove={move} />
      </fieldset>
      <div role="status">
        {marking && <Verdict marking={marking} figureHref={figureHref} />}
        {announced.kind === 'untouched' && <p>{quizStrings.untouched}</p>}
        {announced.kind === 'moved' && <p className="visually-hidden">{quizStrings.moved(announced.place, pieces.length)}</p>}
      </div>
      <CheckButton marked={marking !== undefined} onCheck={check} onRetry={retry} />
    </>
  )
}

const Verdict = ({ marking: { correct, places, firstWrong }, figureHref }: { readonly marking: OrderMarking; readonly figureHref: FigureHref }) => (
  <>
    <p className="question-verdict"><MarkIcon right={correct} /> {correct ? quizStrings.right : quizStrings.wrong}</p>
    {firstWrong && <p>{quizStrings.placesRight(places.filter(({ right }) => right).length, places.length)}</p>}
    {firstWrong && <FirstWrong {...firstWrong} figureHref={figureHref} />}
  </>
)

/** What belongs in the first wrong place, and why what stands there does not. */
const FirstWrong = ({ index, given, wanted, figureHref }: NonNullable<OrderMarking['firstWrong']> & { readonly figureHref: FigureHref }) => {
  const { shownBy } = wanted
  return (
    <p>
      {quizStrings.belongs(index + 1, wanted.text)}{' '}
      {given.returning && !wanted.returning ? quizStrings.answerComesLater
        : given.startsAt === wanted.startsAt ? quizStrings.sameStart(wanted.startsAt)
          : quizStrings.otherStart(wanted.startsAt, given.startsAt)}
      {shownBy && figureHref && <> <a href={figureHref(shownBy.figure, shownBy.step)}>{quizStrings.figureStep(shownBy)}</a></>}
    </p>
  )
}
