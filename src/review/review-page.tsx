// Review that returns, the final test, and what is kept of the reader. Prerendered for a reader about whom nothing is known.
import { useMemo, useState, type ReactNode } from 'react'
import type { ReviewLesson } from '../content/question-entry.ts'
import { lessonPath, transferPath } from '../lesson/paths.ts'
import { questionsPerLesson } from '../model/final-test.ts'
import { ProgressNotice } from '../progress/notice.tsx'
import type { ProgressStore } from '../progress/store.ts'
import { reviewHead } from '../strings/review-head.ts'
import { transferHead } from '../strings/transfer-head.ts'
import { reviewStrings } from '../strings/review.ts'
import { useHydrated } from '../ui/use-hydrated.ts'
import { Coming } from './coming.tsx'
import { Erase } from './erase.tsx'
import { FinalTest } from './final-test.tsx'
import { questionsOfCourse } from './met.ts'
import { Today } from './today.tsx'
import { useToday } from './use-today.ts'
import { href } from '../ui/site-address.ts'
import './review.css'

/** What the reader is doing; one question at a time stands on the page. */
type Doing = 'nothing' | 'review' | 'test'

/** The page /kordamine: what is due today, the final test, and progress. */
export function ReviewPage({ lessons, store }: { readonly lessons: readonly ReviewLesson[]; readonly store: ProgressStore }) {
  const [doing, setDoing] = useState<Doing>('nothing')
  const questions = useMemo(() => questionsOfCourse(lessons), [lessons])
  const today = useToday()
  const awake = useHydrated()
  return (
    <div className="page review">
      <h1>{reviewHead.title}</h1>
      {doing === 'nothing' && <p className="no-print">{reviewStrings.intro}</p>}
      <ProgressNotice store={store} />
      <WithoutScript lessons={lessons} />
      {doing !== 'test' && (
        <Part id="tana" title={reviewStrings.today} className="no-print">
          {awake
            ? <Today lessons={lessons} questions={questions} store={store} today={today} asking={doing === 'review'} setAsking={(asking) => { setDoing(asking ? 'review' : 'nothing') }} />
            : <p className="needs-script">{reviewStrings.looking}</p>}
        </Part>
      )}
      {awake && doing === 'nothing' && <Coming questions={questions} store={store} today={today} />}
      {doing !== 'review' && (
        <Part id="test" title={reviewStrings.test}>
          {awake
            ? <FinalTest lessons={lessons} questions={questions} store={store} asking={doing === 'test'} setAsking={(asking) => { setDoing(asking ? 'test' : 'nothing') }} />
            : <p>{reviewStrings.testIntro(lessons.length * questionsPerLesson)}</p>}
        </Part>
      )}
      {awake && doing === 'nothing' && (
        <Part id="andmed" title={reviewStrings.data} className="no-print"><p><a href={href(transferPath)}>{transferHead.title}</a></p><Erase store={store} onErased={() => { setDoing('nothing') }} /></Part>
      )}
    </div>
  )
}

interface PartProps { readonly id: string; readonly title: string; readonly className?: string; readonly children: ReactNode }

const Part = ({ id, title, className, children }: PartProps) => (
  <section className={className} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

/** The browser's own <noscript> keeps it out of every other page; only the prerendering bundle holds it. */
const WithoutScript = ({ lessons }: { readonly lessons: readonly ReviewLesson[] }) => (
  <noscript>
    {import.meta.env.SSR && (
      <>
        <p>{reviewStrings.withoutScript}</p>
        <ol>{lessons.map(({ slug, order, title }) => <li key={slug} value={order}><a href={href(lessonPath(slug))}>{title}</a></li>)}</ol>
      </>
    )}
  </noscript>
)
