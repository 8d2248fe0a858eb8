import type { Question } from '../model/quiz.ts'
import { QuestionCard } from '../quiz/question.tsx'
import { figureSearch } from './address.ts'
import { readerProgress } from './reader.ts'

/** A question with this reader's progress. Its links lead to figures of the same page. */
export function QuestionDriver({ question }: { readonly question: Question }) {
  return <QuestionCard question={question} store={readerProgress} figureHref={(figure, step) => figureSearch('', figure, step - 1)} />
}
