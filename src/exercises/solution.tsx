import type { ReactNode } from 'react'
import { exerciseStrings } from '../strings/exercises.ts'

interface SolutionProps {
  readonly steps: readonly string[]
  readonly onOpen?: () => void
  readonly children?: ReactNode
}

/** How the answer is found. It opens without script too. */
export const Solution = ({ steps, onOpen, children }: SolutionProps) => (
  <details className="exercise-solution no-print" onToggle={({ currentTarget }) => { if (currentTarget.open) onOpen?.() }}>
    <summary>{exerciseStrings.solution}</summary>
    <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
    {children}
  </details>
)
