import type { ReactNode } from 'react'
import { exerciseStrings } from '../strings/exercises.ts'
import type { Exercise } from './exercise.ts'

interface HelpProps {
  readonly exercise: Exercise
  readonly onSolution?: () => void
  /** Belongs to the solution. */
  readonly children?: ReactNode
}

/** Two hints, the second inside the first, so that nobody sees it who did not need more; and how the answer is found. They open without script too, and a solution that stands open is printed: the key of the sheet. */
export const Help = ({ exercise: { hints: [first, second], steps }, onSolution, children }: HelpProps) => (
  <>
    <details className="no-print">
      <summary>{exerciseStrings.hint(1)}</summary>
      <p>{first}</p>
      <details>
        <summary>{exerciseStrings.hint(2)}</summary>
        <p>{second}</p>
      </details>
    </details>
    <details onToggle={({ currentTarget }) => { if (currentTarget.open) onSolution?.() }}>
      <summary>{exerciseStrings.solution}</summary>
      <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
      {children}
    </details>
  </>
)
