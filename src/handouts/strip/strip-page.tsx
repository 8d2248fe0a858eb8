// The steps of a figure, one to a printed page: for the wall, or for a class to put in order.
import type { ReactElement } from 'react'
import { Crossings } from '../../diagram/crossings.tsx'
import { Still } from '../../diagram/still.tsx'
import { worksheetPath } from '../../lesson/paths.ts'
import { handoutStrings } from '../../strings/handouts.ts'
import { href } from '../../ui/site-address.ts'
import type { ShownFigure } from '../figures.ts'
import { Sheet } from '../sheet.tsx'

/** Every step of a figure, each on a page of its own. */
export const StripPage = ({ figure: { place, plate, moments } }: { readonly figure: ShownFigure }): ReactElement => (
  <div className="page handout">
    <h1>{handoutStrings.stripTitle(place.title)}</h1>
    <p className="no-print">{handoutStrings.howToPrint} <a href={href(worksheetPath(place.lesson.slug))}>{handoutStrings.figures}</a></p>
    {moments.map((moment, index) => (
      <Sheet key={index} kind={handoutStrings.stepOf(index + 1, moments.length)} title={place.title} lesson={place.lesson}>
        <div className="sheet-picture strip-picture"><Still plate={plate} moment={moment} number={index + 1} /></div>
        <p className="strip-sentence"><Crossings moment={moment} />{moment.sentence}</p>
      </Sheet>
    ))}
  </div>
)
