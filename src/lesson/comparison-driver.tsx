import { useMemo, useState } from 'react'
import { ComparisonCanvas } from '../diagram/comparison/canvas.tsx'
import { comparisonOf } from '../diagram/comparison/comparison.ts'
import type { FigureStack } from '../diagram/figure-stack.ts'
import type { Operation } from '../model/operations.ts'

export interface ComparisonDriverProps {
  readonly stacks: readonly FigureStack[]
  readonly operation: Operation
}

/** A comparison that the reader steps through; its page keeps the step in the address, a lesson does not. */
export function ComparisonDriver({ stacks, operation }: ComparisonDriverProps) {
  const comparison = useMemo(() => comparisonOf(stacks, operation), [stacks, operation])
  const [tick, setTick] = useState(0)
  return <ComparisonCanvas comparison={comparison} tick={tick} onTick={setTick} brief />
}
