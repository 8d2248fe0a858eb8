// One figure without anything around it, for the page of a teacher or of a course elsewhere.
import { useEffect, useState } from 'react'
import { Figure } from '../../diagram/figure.tsx'
import { CopyPicture } from '../../lesson/copy-picture.tsx'
import { noteShownStep } from '../../lesson/shown-step.ts'
import { lessonPath } from '../../lesson/paths.ts'
import { downloadStrings } from '../../strings/downloads.ts'
import { embedStrings } from '../../strings/embed.ts'
import { handoutStrings } from '../../strings/handouts.ts'
import { showSearch, siteAddress } from '../../ui/site-address.ts'
import type { ShownFigure } from '../figures.ts'
import { embedSearch, parseEmbedRequest } from './address.ts'
import { EmbedFrame, useSearch } from './frame.tsx'

/** The page /manus/<figure>: the figure alone, for a frame on somebody else's page. */
export function FigureEmbed({ figure: { place, stack, operation, moments } }: { readonly figure: ShownFigure }) {
  const { id, title, from, lesson } = place
  const count = Math.max(1, moments.length)
  // The prerendered page shows the first step; once awake it shows what the address asks for, until the reader moves on.
  const asked = parseEmbedRequest(useSearch(), count)
  const [chosen, setChosen] = useState<number>()
  const step = chosen ?? asked.step
  const moved = chosen === undefined && asked.moved
  useEffect(() => { noteShownStep(id, step) }, [id, step])
  const goTo = (next: number): void => {
    setChosen(next)
    showSearch(embedSearch(siteAddress().search, next))
  }
  return (
    <EmbedFrame
      name={id} title={title} frameTitle={embedStrings.figureFrame(title)} search={embedSearch('', step)} link={{ path: lessonPath(lesson.slug), words: handoutStrings.openLesson }}
      credit={<>{downloadStrings.credit(lesson.order, lesson.title)} <CopyPicture id={id} stack={stack} operation={operation} from={from} title={title} lesson={lesson} /></>}
    >
      {moved && <p className="embed-note" role="status">{handoutStrings.stepMoved(step + 1, count)}</p>}
      <Figure id={id} stack={stack} operation={operation} from={from} title={title} step={step} onStep={goTo} />
    </EmbedFrame>
  )
}
