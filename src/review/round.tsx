// Questions one at a time. Each waits for the reader, and the focus goes along to the next.
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { ReviewLesson } from '../content/question-entry.ts'
import { lessonPath } from '../lesson/paths.ts'
import { answerTo, type ProgressState } from '../progress/state.ts'
import type { ProgressStore } from '../progress/store.ts'
import { useProgress } from '../progress/use-progress.ts'
import { reviewStrings } from '../strings/review.ts'
import { stampOf, type CourseQuestion } from './met.ts'
import { fetchAhead, ReviewQuestion } from './review-question.tsx'
import { href } from '../ui/site-address.ts'

interface RoundProps {
  readonly lessons: readonly ReviewLesson[]
  readonly store: ProgressStore
  /** What is left to ask, in order, when these have been passed in this round, the last one last. Empty: the round is over. */
  readonly remaining: (state: ProgressState, passed: readonly string[]) => readonly CourseQuestion[]
  /** The number of a question, from 1, and of all. */
  readonly placeOf: (question: CourseQuestion, passed: readonly string[], state: ProgressState) => readonly [number: number, all: number]
  readonly onEnd: () => void
}

/** Begins with the focus on its first question: the reader has asked for it. */
export function Round({ lessons, store, remaining, placeOf, onEnd }: RoundProps) {
  const [passed, setPassed] = useState<readonly string[]>([])
  // Fixed until the reader moves on: the answer itself changes what is left.
  const [shown, setShown] = useState(() => asked(remaining(store.get().state, []), store.get().state))
  const state = useProgress(store, (progress) => progress.state)
  const { question, stamp } = shown ?? {}
  const lesson = lessons.find(({ slug }) => slug === question?.lesson)
  const following = question ? remaining(state, [...passed, question.id]) : []
  const upcoming = following[0]
  const answered = question !== undefined && stampOf(answerTo(state, question.id)) !== stamp

  useEffect(() => {
    const ahead = lessons.find(({ slug }) => slug === upcoming?.lesson)
    if (answered && ahead && upcoming) fetchAhead({ lesson: ahead, id: upcoming.id, store })
  }, [answered, upcoming, lessons, store])

  const moveOn = (): void => {
    if (!question) return
    const before = [...passed, question.id]
    const next = asked(remaining(store.get().state, before), store.get().state)
    setPassed(before)
    if (next) setShown(next)
    else onEnd()
  }

  if (!question || !lesson) return null
  const [number, all] = placeOf(question, passed, state)
  const turn = `${String(passed.length)}-${question.id}`
  return (
    <div className="round">
      <Focused key={turn}>{reviewStrings.place(number, all)}</Focused>
      <ReviewQuestion key={`card-${turn}`} lesson={lesson} id={question.id} store={store} />
      {/* Only now: before, it would give away what the question is about. */}
      {answered && <p className="round-note">{reviewStrings.ofLesson(lesson.order)} <a href={href(lessonPath(lesson.slug))}>{lesson.title}</a></p>}
      <p className="round-actions">
        <button type="button" className={answered ? undefined : 'question-quiet'} onClick={({ detail }) => { if (detail < 2) moveOn() }}>
          {answered ? (upcoming ? reviewStrings.next : reviewStrings.finish) : reviewStrings.skip}
        </button>
        {upcoming && <button type="button" className="question-quiet" onClick={onEnd}>{reviewStrings.leave}</button>}
      </p>
    </div>
  )
}

/** A heading that takes the focus when it comes. */
function Focused({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => { heading.current?.focus() }, [])
  return <h3 ref={heading} tabIndex={-1}>{children}</h3>
}

interface Shown {
  readonly question: CourseQuestion
  /** Of the answer that it had when it was asked. */
  readonly stamp: string
}

const asked = ([question]: readonly CourseQuestion[], state: ProgressState): Shown | undefined =>
  question && { question, stamp: stampOf(answerTo(state, question.id)) }
