import { useState } from 'react'
import { lessonStrings } from '../strings/lesson.ts'
import { operationFromSlug } from '../strings/operations.ts'
import { island } from '../ui/island.tsx'
import { part } from '../ui/part.ts'
import type { ComparisonDriverProps } from './comparison-driver.tsx'
import { useLesson } from './context.ts'
import { comparePath, comparisonProjectorPath, compareSearchOf } from './paths.ts'
import { href } from '../ui/site-address.ts'

/** The comparison's code is a chunk of its own; it comes when the comparison is near. */
const ComparisonIsland = island(
  part<ComparisonDriverProps>(async () => (await import('./comparison-driver.tsx')).ComparisonDriver),
  { failure: lessonStrings.comparisonFailed, placeholder: <div className="figure-placeholder" /> },
)

interface ComparisonSlotProps {
  /** Keys of the lesson's stacks. */
  readonly ids: readonly string[]
  /** As addresses and lessons name operations. */
  readonly operation: string
}

/** A comparison's place in a lesson, and the way to the page where it can be changed. */
export function ComparisonSlot({ ids, operation: slug }: ComparisonSlotProps) {
  const { module } = useLesson()
  const operation = operationFromSlug(slug)
  // Props of an island must not change.
  const [stacks] = useState(() => ids.flatMap((id) => module.stacks[id] ?? []))
  if (!operation) throw new Error(`no operation '${slug}'`)
  return (
    <div className="figure-slot">
      <ComparisonIsland stacks={stacks} operation={operation} />
      <p className="figure-system">
        <a href={href(comparePath) + compareSearchOf(ids, slug)}>{lessonStrings.openComparison}</a>
        <a className="needs-script" href={href(comparisonProjectorPath) + compareSearchOf(ids, slug)}>{lessonStrings.showToClass}</a>
      </p>
    </div>
  )
}
