import { forecast } from '../model/review.ts'
import type { ProgressStore } from '../progress/store.ts'
import { useProgress } from '../progress/use-progress.ts'
import { reviewStrings } from '../strings/review.ts'
import { metOf, type CourseQuestion } from './met.ts'

interface ComingProps {
  readonly questions: readonly CourseQuestion[]
  readonly store: ProgressStore
  readonly today: number
}

/** How many questions come when. Nothing where none will. */
export function Coming({ questions, store, today }: ComingProps) {
  const state = useProgress(store, (progress) => progress.state)
  const { tomorrow, thisWeek, later } = forecast(metOf(questions, state), today)
  if (tomorrow + thisWeek + later === 0) return null
  return (
    <section className="no-print" aria-labelledby="tulemas">
      <h2 id="tulemas">{reviewStrings.coming}</h2>
      <dl className="coming">
        {([[reviewStrings.tomorrow, tomorrow], [reviewStrings.thisWeek, thisWeek], [reviewStrings.later, later]] as const).filter(([, count]) => count > 0).map(([when, count]) => (
          <div key={when}><dt>{when}</dt><dd>{reviewStrings.questions(count)}</dd></div>
        ))}
      </dl>
    </section>
  )
}
