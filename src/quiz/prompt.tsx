// What is asked, and quietly what kind of asking it is: the legend of every question.
import type { Question } from '../model/quiz.ts'
import { quizStrings } from '../strings/quiz.ts'
import { Prose } from '../ui/prose.tsx'

interface PromptProps {
  readonly question: Question
  /** Stands quietly beside the word that says what this is. */
  readonly remark?: string | undefined
  /** How to answer, where that is not plain. */
  readonly hint?: string | undefined
}

/** What is asked, with its kind before it. */
export const Prompt = ({ question, remark, hint }: PromptProps) => (
  <legend>
    <span className="question-kind">{question.role === 'prediction' ? quizStrings.prediction : quizStrings.question}{remark && <span className="question-remark"> · {remark}</span>}</span>
    <Prose text={question.prompt} />
    {hint && <span className="question-hint">{` ${hint}`}</span>}
  </legend>
)

/** What is known of earlier answers. */
export const remarkOn = (lastCorrect: boolean | undefined): string | undefined =>
  (lastCorrect === undefined ? undefined : lastCorrect ? quizStrings.lastRight : quizStrings.lastWrong)
