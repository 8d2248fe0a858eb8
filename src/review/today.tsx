// What waits today, and what to do where nothing does.
import { useEffect, useRef, useState } from 'react'
import type { ReviewLesson } from '../content/question-entry.ts'
import { lessonPath } from '../lesson/paths.ts'
import { aheadOfTime, dueToday, forecast } from '../model/review.ts'
import { answerTo, type ProgressState } from '../progress/state.ts'
import type { ProgressStore } from '../progress/store.ts'
import { useProgress } from '../progress/use-progress.ts'
import { reviewStrings } from '../strings/review.ts'
import { metOf, stampOf, type CourseQuestion } from './met.ts'
import { Round } from './round.tsx'
import { href } from '../ui/site-address.ts'

interface TodayProps {
  readonly lessons: readonly ReviewLesson[]
  readonly questions: readonly CourseQuestion[]
  readonly store: ProgressStore
  readonly today: number
  /** A round is going on. */
  readonly asking: boolean
  readonly setAsking: (asking: boolean) => void
}

/** How many questions a reader is offered who practises ahead of time. */
const practiceLength = 10

/** The questions that are due today, one after another. */
export function Today({ lessons, questions, store, today, asking, setAsking }: TodayProps) {
  const state = useProgress(store, (progress) => progress.state)
  const [early, setEarly] = useState<readonly CourseQuestion[]>()
  const [before, setBefore] = useState<ProgressState>()
  const summary = useRef<HTMLParagraphElement>(null)
  const ended = before !== undefined && !asking
  useEffect(() => { if (ended) summary.current?.focus() }, [ended])

  const met = metOf(questions, state)
  const due = dueToday(met, today)
  const begin = (practice: readonly CourseQuestion[] | undefined): void => {
    setEarly(practice)
    setBefore(state)
    setAsking(true)
  }
  const left = (now: ProgressState, passed: readonly string[]): readonly CourseQuestion[] => {
    const all = early ?? dueToday(metOf(questions, now), today)
    return apart(all.filter(({ id }) => !passed.includes(id)), questions.find(({ id }) => id === passed.at(-1)))
  }

  if (asking) {
    return (
      <>
        <p className="round-note">{early ? reviewStrings.practising : reviewStrings.mixed}</p>
        <Round lessons={lessons} store={store} remaining={left} onEnd={() => { setAsking(false) }}
          placeOf={({ id }, passed, now) => [passed.length + 1, passed.length + 1 + left(now, [...passed, id]).length]} />
      </>
    )
  }
  const [first] = lessons
  const { next } = forecast(met, today)
  return (
    <>
      {before && <p ref={summary} tabIndex={-1}><b>{reviewStrings.summaryTitle}.</b> {summaryOf(questions, before, state)}</p>}
      {met.length === 0 && first && (
        <>
          <p>{reviewStrings.nothingMet}</p>
          <p><a href={href(lessonPath(first.slug))}>{reviewStrings.begin(first.title)}</a></p>
        </>
      )}
      {met.length > 0 && due.length === 0 && next !== undefined && (
        <>
          <p>{reviewStrings.nothingDue(next)}</p>
          <p><button type="button" onClick={() => { begin(aheadOfTime(met, today, practiceLength)) }}>{reviewStrings.practise}</button></p>
        </>
      )}
      {due.length > 0 && (
        <>
          <p><b>{reviewStrings.waiting(due.length)}</b> {reviewStrings.mixed}</p>
          <p><button type="button" onClick={() => { begin(undefined) }}>{before ? reviewStrings.again : reviewStrings.begun}</button></p>
        </>
      )}
    </>
  )
}

/** The same questions, but first one of another lesson than the last, where there is one. */
const apart = (questions: readonly CourseQuestion[], last: CourseQuestion | undefined): readonly CourseQuestion[] => {
  const first = questions.find(({ lesson }) => lesson !== last?.lesson)
  return first ? [first, ...questions.filter((question) => question !== first)] : questions
}

/** How the round went: its last answers count. */
const summaryOf = (questions: readonly CourseQuestion[], before: ProgressState, now: ProgressState): string => {
  const answered = questions.filter(({ id }) => stampOf(answerTo(before, id)) !== stampOf(answerTo(now, id)))
  return reviewStrings.summary(answered.filter(({ id }) => answerTo(now, id)?.lastCorrect).length, answered.length)
}
