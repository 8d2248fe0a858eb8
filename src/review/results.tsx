// What a final test says: a sheet that can be printed.
import { useId, type RefObject } from 'react'
import type { ReviewLesson } from '../content/question-entry.ts'
import { figureSearch } from '../lesson/address.ts'
import { lessonPath } from '../lesson/paths.ts'
import { scoreOf } from '../model/final-test.ts'
import { dateOf } from '../progress/days.ts'
import { dayOfTest, type FinalTests } from '../progress/final-tests.ts'
import { MarkIcon } from '../quiz/mark-icon.tsx'
import { reviewStrings } from '../strings/review.ts'
import type { CourseQuestion } from './met.ts'
import { readingAfter } from './reading.ts'
import { href } from '../ui/site-address.ts'

interface ResultsProps {
  readonly lessons: readonly ReviewLesson[]
  /** Those of the test. */
  readonly questions: readonly CourseQuestion[]
  readonly tests: FinalTests
  readonly number: string
  /** Takes the focus when the test is over. */
  readonly title?: RefObject<HTMLHeadingElement | null>
}

const written = (test: string): string => new Intl.DateTimeFormat('et', { dateStyle: 'long', timeZone: 'UTC' }).format(dateOf(dayOfTest(test)))

/** The result of a final test: points, each goal, and which lessons to read again. */
export function Results({ lessons, questions, tests, number, title }: ResultsProps) {
  const id = useId()
  const answers = tests[number] ?? {}
  const { right, answered, asked } = scoreOf(questions, answers)
  const reading = readingAfter(lessons, answers)
  return (
    <div className="results">
      <h3 ref={title} tabIndex={-1}>{answered === asked ? reviewStrings.result(right, asked) : reviewStrings.resultSoFar(right, answered)}</h3>
      <p>{reviewStrings.begunOn(written(number))} <span className="results-name">{reviewStrings.name}</span></p>
      <h4>{reviewStrings.byLesson}</h4>
      <ol className="results-lessons">
        {lessons.map((lesson) => <LessonResult key={lesson.slug} lesson={lesson} questions={questions} answers={answers} />)}
      </ol>
      <p className="round-note">{reviewStrings.notAsked}</p>
      <h4 id={id}>{reviewStrings.reread}</h4>
      {reading.length === 0 ? <p>{reviewStrings.rereadNothing}</p> : (
        <ul aria-labelledby={id}>{reading.map(({ lesson, places }) => <LessonReading key={lesson.slug} lesson={lesson} places={places} />)}</ul>
      )}
      <Earlier tests={tests} number={number} />
    </div>
  )
}

interface LessonResultProps { readonly lesson: ReviewLesson; readonly questions: readonly CourseQuestion[]; readonly answers: FinalTests[string] }

function LessonResult({ lesson: { slug, order, title, goals }, questions, answers }: LessonResultProps) {
  const own = questions.filter(({ lesson }) => lesson === slug)
  const { right, answered } = scoreOf(own, answers)
  if (answered === 0) return null
  return (
    <li value={order}>
      <b>{title}</b> <small>{reviewStrings.rightOf(right, answered)}</small>
      <ul>
        {goals.map((goal, index) => {
          const score = scoreOf(own, answers, (question) => question.goal === index + 1)
          const clear = score.right === score.answered
          return score.answered > 0 && <li key={goal}><MarkIcon right={clear} /> {clear ? reviewStrings.goalRight : reviewStrings.goalWrong} {goal}</li>
        })}
      </ul>
    </li>
  )
}

function LessonReading({ lesson: { slug, order, title, headings }, places }: ReturnType<typeof readingAfter>[number]) {
  const address = href(lessonPath(slug))
  return (
    <li>
      {reviewStrings.ofLesson(order)} <a href={address}>{title}</a>
      {places.length > 0 && (
        <ul>
          {places.map(({ section, steps }) => {
            const heading = headings.find(({ id }) => id === section)
            return (
              <li key={section ?? ''}>
                {heading && <a href={`${address}#${heading.id}`}>{heading.text}</a>}
                {steps.map(({ figure, step }, index) => <span key={figure + String(step)}>{(heading || index > 0) && ' · '}<a href={address + figureSearch('', figure, step - 1)}>{reviewStrings.figureStep(step)}</a></span>)}
              </li>
            )
          })}
        </ul>
      )}
    </li>
  )
}

/** What the reader got in the tests before. */
function Earlier({ tests, number }: Pick<ResultsProps, 'tests' | 'number'>) {
  const earlier = Object.keys(tests).filter((other) => Number(other) < Number(number)).sort((one, other) => Number(one) - Number(other))
  const scores = earlier.map((test) => ({ test, given: Object.values(tests[test] ?? {}) })).filter(({ given }) => given.length > 0)
  if (scores.length === 0) return null
  return <p>{reviewStrings.earlier} {scores.map(({ test, given }) => reviewStrings.earlierResult(written(test), given.filter(Boolean).length, given.length)).join('; ')}.</p>
}
