// How far the reader is with a lesson's questions: one quiet line. Predictions do not count.
import type { Question } from '../model/quiz.ts'
import { answerTo } from '../progress/state.ts'
import type { ProgressStore } from '../progress/store.ts'
import { useProgress } from '../progress/use-progress.ts'
import { progressStrings } from '../strings/progress.ts'

/** How many of these questions were last answered rightly; nothing where none is marked. */
export const QuizSummary = ({ questions, store }: { readonly questions: readonly Question[]; readonly store: ProgressStore }) => {
  const marked = questions.filter(({ role }) => role === 'check')
  const right = useProgress(store, ({ state }) => marked.filter(({ id }) => answerTo(state, id)?.lastCorrect).length)
  return marked.length > 0 && <p className="question-summary">{progressStrings.answeredRight(right, marked.length)}</p>
}
