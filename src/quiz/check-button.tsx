import { quizStrings } from '../strings/quiz.ts'

interface CheckButtonProps {
  /** The answer has been marked: now it may be tried again. */
  readonly marked: boolean
  readonly onCheck: () => void
  readonly onRetry: () => void
}

/** One button of two names keeps the focus where it is. A double click is not two wishes. */
export const CheckButton = ({ marked, onCheck, onRetry }: CheckButtonProps) => (
  <div className="question-actions needs-script">
    <button type="button" onClick={({ detail }) => { if (detail < 2) (marked ? onRetry : onCheck)() }}>{marked ? quizStrings.retry : quizStrings.check}</button>
  </div>
)
