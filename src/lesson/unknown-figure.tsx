import { nearest } from '../model/nearest.ts'
import { lessonStrings } from '../strings/lesson.ts'
import { figureSearch } from './address.ts'
import type { FigureOnPage } from './context.ts'

interface UnknownFigureProps {
  /** As it stands in the address. */
  readonly wanted: string
  readonly figures: readonly FigureOnPage[]
}

/** Said when the address names a figure that the lesson does not have. */
export function UnknownFigure({ wanted, figures }: UnknownFigureProps) {
  const meant = nearest(wanted, figures.map(({ id }) => id))
  const closest = figures.find(({ id }) => id === meant)
  const link = ({ id, title }: FigureOnPage) => <a href={figureSearch('', id, 0)}>{title}</a>
  return (
    <div className="notice no-print" role="status">
      <p>{lessonStrings.unknownFigure(wanted)} {closest && <>{lessonStrings.nearestFigure} {link(closest)}.</>}</p>
      <p>{figures.length > 0 ? lessonStrings.figuresHere : lessonStrings.noFigures}</p>
      {figures.length > 0 && <ul>{figures.map((figure) => <li key={figure.id}>{link(figure)}</li>)}</ul>}
    </div>
  )
}
