// A question as a lesson shows it. Knows neither files nor addresses: both come from whoever shows it.
import type { Question } from '../model/quiz.ts'
import type { ProgressStore } from '../progress/store.ts'
import { Answers } from './answers.tsx'
import { Check } from './check.tsx'
import type { FigureHref } from './explanation.tsx'
import { Prediction } from './prediction.tsx'

export interface QuestionCardProps {
  readonly question: Question
  readonly store: ProgressStore
  readonly figureHref?: FigureHref
}

/** The address of a question within its page. */
const questionAnchor = (question: string): string => `kusimus-${question}`

export const QuestionCard = ({ question, store, figureHref }: QuestionCardProps) => {
  const Asked = question.role === 'prediction' ? Prediction : Check
  return (
    <div className="question" id={questionAnchor(question.id)}>
      <Asked question={question} store={store} figureHref={figureHref} />
      <Answers question={question} />
    </div>
  )
}
