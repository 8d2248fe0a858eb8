import { appStrings } from '../strings/app.ts'

interface FailureProps {
  readonly message: string
  readonly onRetry: () => void
}

/** Says what went wrong and offers another try. */
export function Failure({ message, onRetry }: FailureProps) {
  return (
    <div className="notice no-print" role="status" data-awake="">
      <p>{message}</p>
      <button type="button" onClick={onRetry}>{appStrings.tryAgain}</button>
    </div>
  )
}
