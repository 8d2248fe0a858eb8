import { lessonStrings } from '../strings/lesson.ts'
import { href } from '../ui/site-address.ts'
import { island } from '../ui/island.tsx'
import { part } from '../ui/part.ts'
import { useLesson } from './context.ts'
import { useFigurePlace } from './figure-place.ts'
import type { MonitorDriverProps } from './monitor-driver.tsx'
import { projectorPath } from './paths.ts'

/** Its code is a chunk of its own: only one lesson has it. */
const MonitorIsland = island(
  part<MonitorDriverProps>(async () => (await import('./monitor-driver.tsx')).MonitorDriver),
  { failure: lessonStrings.figureFailed, placeholder: <div className="figure-placeholder" /> },
)

/** The place of the smallest monitor's figure in a lesson. */
export function MonitorSlot({ id, title }: MonitorDriverProps) {
  const { module } = useLesson()
  const slot = useFigurePlace(id, title)

  return (
    <div className="figure-slot" ref={slot} tabIndex={-1}>
      <MonitorIsland id={id} title={title} />
      <p className="figure-system no-print needs-script"><a href={`${href(projectorPath(module.meta.slug))}?joonis=${id}`}>{lessonStrings.showToClass}</a></p>
    </div>
  )
}
