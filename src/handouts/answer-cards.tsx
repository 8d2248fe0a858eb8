// What a class votes with: four letters to cut out. Black on white and of no colour, so that any printer makes them and any eye tells them apart.
import type { ReactElement } from 'react'
import { teacherPath } from '../lesson/paths.ts'
import { handoutStrings } from '../strings/handouts.ts'
import { referenceHead } from '../strings/reference-head.ts'
import { sheetStrings } from '../strings/sheets.ts'
import { href } from '../ui/site-address.ts'
import { Sheet } from './sheet.tsx'

/** By sheets. Most questions need the first alone; five answers, or the layers of a high stack, the second too. */
const sheets = [['A', 'B', 'C', 'D'], ['E', 'F', 'G', 'H']] as const

/** Two pages, each to be cut in four. */
export const AnswerCards = (): ReactElement => (
  <div className="page handout">
    <h1>{sheetStrings.cardsTitle}</h1>
    <p className="no-print">{sheetStrings.cardsHow} {handoutStrings.howToPrint} <a href={href(teacherPath)}>{referenceHead.teacher}</a></p>
    {sheets.map((letters) => (
      <Sheet key={letters[0]} kind={sheetStrings.cardsCut} title={sheetStrings.cards(letters[0], letters[3])}>
        <ul className="answer-cards">{letters.map((letter) => <li key={letter}>{letter}</li>)}</ul>
      </Sheet>
    ))}
  </div>
)
