// The final test: begun, left, continued, finished. Its questions follow from its number, its progress is the reader's.
import { useEffect, useMemo, useRef } from 'react'
import type { ReviewLesson } from '../content/question-entry.ts'
import { chooseTest, questionsPerLesson, scoreOf, type TestAnswers } from '../model/final-test.ts'
import { newestTest } from '../progress/final-tests.ts'
import type { ProgressState } from '../progress/state.ts'
import type { ProgressStore } from '../progress/store.ts'
import { useProgress } from '../progress/use-progress.ts'
import { reviewStrings } from '../strings/review.ts'
import type { CourseQuestion } from './met.ts'
import { Results } from './results.tsx'
import { Round } from './round.tsx'

interface FinalTestProps {
  readonly lessons: readonly ReviewLesson[]
  readonly questions: readonly CourseQuestion[]
  readonly store: ProgressStore
  /** The test is being taken. */
  readonly asking: boolean
  readonly setAsking: (asking: boolean) => void
}

const noAnswers: TestAnswers = {}

/** The final test: begin, go on with one begun, or look at the newest. */
export function FinalTest({ lessons, questions, store, asking, setAsking }: FinalTestProps) {
  const tests = useProgress(store, ({ state }) => state.tests)
  const number = newestTest(tests)
  const answers = (number === undefined ? undefined : tests[number]) ?? noAnswers
  const chosen = useMemo(() => (number === undefined ? [] : chooseTest(questions, number)), [questions, number])
  const recorder = useMemo(() => inTest(store, number), [store, number])
  const { answered, asked } = scoreOf(chosen, answers)
  const finished = asked > 0 && answered === asked
  const title = useRef<HTMLHeadingElement>(null)
  const left = useRef(false)
  useEffect(() => {
    if (left.current && !asking) title.current?.focus()
    left.current = asking
  }, [asking])

  const start = (): void => {
    store.record({ kind: 'start-test' })
    setAsking(true)
  }
  /** Those passed over come round again, after the others. */
  const remaining = ({ tests: now }: ProgressState, passed: readonly string[]): readonly CourseQuestion[] => {
    const open = chosen.filter(({ id }) => !Object.hasOwn((number === undefined ? undefined : now[number]) ?? noAnswers, id))
    return open.length === 1 && open[0]?.id === passed.at(-1) ? [] : open.toSorted((one, other) => passed.lastIndexOf(one.id) - passed.lastIndexOf(other.id))
  }

  if (asking && number !== undefined) {
    return (
      <>
        <progress className="test-progress" aria-label={reviewStrings.progress} value={answered} max={asked} />
        <Round key={number} lessons={lessons} store={recorder} remaining={remaining} onEnd={() => { setAsking(false) }}
          placeOf={({ id }) => [chosen.findIndex((question) => question.id === id) + 1, asked]} />
      </>
    )
  }
  return (
    <>
      {number !== undefined && finished
        ? <Results lessons={lessons} questions={chosen} tests={tests} number={number} title={title} />
        : <p className="no-print">{reviewStrings.testIntro(lessons.length * questionsPerLesson)}</p>}
      {number !== undefined && !finished && (
        <>
          <h3 ref={title} tabIndex={-1} className="test-unfinished">{reviewStrings.unfinished(answered, asked)}</h3>
          {answered > 0 && (
            <details className="no-print">
              <summary>{reviewStrings.soFar}</summary>
              <Results lessons={lessons} questions={chosen} tests={tests} number={number} />
            </details>
          )}
        </>
      )}
      <p className="no-print">
        {number !== undefined && !finished
          ? <button type="button" onClick={() => { setAsking(true) }}>{reviewStrings.continueTest}</button>
          : <button type="button" onClick={start}>{finished ? reviewStrings.newTest : reviewStrings.startTest}</button>}
      </p>
      {finished && <p className="no-print round-note">{reviewStrings.newTestNote}</p>}
    </>
  )
}

/** The reader's store, whose answers also go to the test. */
const inTest = (store: ProgressStore, test: string | undefined): ProgressStore => ({
  ...store,
  record: (event) => { store.record(event.kind === 'answer' && test !== undefined ? { ...event, test } : event) },
})
