import { failureStrings } from '../strings/failure.ts'
import { CopyReport } from './copy-report.tsx'

interface FailureProps {
  readonly message: string
  /** What was thrown: the reader can copy it into a report. */
  readonly error: unknown
  readonly onRetry: () => void
}

/** Says what went wrong and offers another try, and a report to copy. */
export function Failure({ message, error, onRetry }: FailureProps) {
  return (
    <div className="notice no-print" role="status" data-awake="">
      <p>{message}</p>
      <button type="button" onClick={onRetry}>{failureStrings.tryAgain}</button>{' '}
      <CopyReport said={message} error={error} />
    </div>
  )
}
