import { diagramStrings } from '../strings/diagram.ts'
import { lessonStrings } from '../strings/lesson.ts'
import { operationFromSlug, operationTitle } from '../strings/operations.ts'
import { systemsHead } from '../strings/systems-head.ts'
import { island } from '../ui/island.tsx'
import { commonPart } from '../ui/part.ts'
import { useLesson } from './context.ts'
import { CopyPicture } from './copy-picture.tsx'
import type { FigureDriverProps } from './figure-driver.tsx'
import { useFigurePlace } from './figure-place.ts'
import { projectorPath, systemPath } from './paths.ts'
import { href } from '../ui/site-address.ts'

/** The figure's code is a chunk of its own; it comes when a figure is near. */
export const figurePart = commonPart<FigureDriverProps>(async () => (await import('./figure-driver.tsx')).FigureDriver)

const FigureIsland = island(figurePart, { failure: lessonStrings.figureFailed, placeholder: <div className="figure-placeholder" /> })

interface FigureSlotProps {
  readonly id: string
  /** A key of the lesson's stacks. */
  readonly stack: string
  /** As addresses and lessons name operations. */
  readonly operation: string | undefined
  readonly from: string | undefined
  readonly title: string | undefined
  /** The step, from 0, before which the figure asks where the request goes next. */
  readonly ask: number | undefined
}

/** A figure's place in a lesson: known to the page while the figure itself may still sleep. */
export function FigureSlot({ id, stack: key, operation: slug, from, title: ownTitle, ask }: FigureSlotProps) {
  const { module } = useLesson()
  const stack = module.stacks[key]
  if (!stack) throw new Error(`the lesson has no stack '${key}'`)
  const operation = slug === undefined ? undefined : operationFromSlug(slug)
  const title = ownTitle ?? diagramStrings.title(stack.title, operation && operationTitle(operation))
  const slot = useFigurePlace(id, title)

  return (
    <div className="figure-slot" ref={slot} tabIndex={-1}>
      <FigureIsland id={id} stack={stack} operation={operation} from={from} title={title} ask={ask} />
      <p className="figure-system no-print">
        {stack.hasPage && <a href={href(systemPath(stack.id))}>{systemsHead.pageOf(stack.title)}</a>}
        <a className="needs-script" href={`${href(projectorPath(module.meta.slug))}?joonis=${id}`}>{lessonStrings.showToClass}</a>
        <CopyPicture id={id} stack={stack} operation={operation} from={from} title={title} lesson={module.meta} />
      </p>
    </div>
  )
}
