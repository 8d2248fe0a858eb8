// A lesson's figures as tasks on paper, their key, and the way to everything else that may be taken along.
import type { ReactElement } from 'react'
import { Still } from '../../diagram/still.tsx'
import { handoutStrings } from '../../strings/handouts.ts'
import type { ShownFigure } from '../figures.ts'
import { Sheet } from '../sheet.tsx'
import { blankOf, type BlankFigure } from './blank.ts'
import { Offers } from './offers.tsx'

export interface WorksheetPageProps {
  readonly lesson: { readonly slug: string; readonly order: number; readonly title: string }
  readonly figures: readonly ShownFigure[]
}

/** A lesson's worksheet: its figures without names, to fill in, and the key. */
export const WorksheetPage = ({ lesson, figures }: WorksheetPageProps): ReactElement => {
  const tasks = figures.map((figure) => ({ figure, blank: blankOf(figure.stack, figure.plate, figure.moments, figure.place.id) }))
  return (
    <div className="page handout">
      <h1>{handoutStrings.worksheetTitle(lesson.title)}</h1>
      <Offers lesson={lesson} figures={figures} />
      {tasks.map(({ figure, blank }) => (
        <Sheet key={figure.place.id} kind={handoutStrings.worksheet} title={figure.place.title} lesson={lesson} named>
          <Task figure={figure} blank={blank} />
        </Sheet>
      ))}
      {tasks.map(({ figure, blank }) => (
        <Sheet key={figure.place.id} kind={handoutStrings.keyOf(handoutStrings.worksheet)} title={figure.place.title} lesson={lesson}>
          <Key figure={figure} blank={blank} />
        </Sheet>
      ))}
    </div>
  )
}

interface TaskProps { readonly figure: ShownFigure; readonly blank: BlankFigure }

const Task = ({ blank }: TaskProps): ReactElement => (
  <>
    <h3>{handoutStrings.nameTask}</h3>
    <div className="sheet-picture sheet-blank"><Still plate={blank.plate} /></div>
    <ul className="visually-hidden">{blank.boxes.map(({ letter, place }) => <li key={letter}>{handoutStrings.blank(letter, place)}</li>)}</ul>
    <p className="sheet-names">{handoutStrings.layerNames}: {blank.names.join(' · ')}</p>
    {blank.steps.length > 0 && (
      <>
        <h3>{handoutStrings.orderTask}</h3>
        <ul className="sheet-steps">{blank.steps.map(({ sentence, number }) => <li key={number}><span className="sheet-square" aria-hidden="true" />{sentence}</li>)}</ul>
      </>
    )}
  </>
)

const Key = ({ figure, blank }: TaskProps): ReactElement => (
  <>
    <div className="sheet-picture"><Still plate={figure.plate} /></div>
    <p className="sheet-names">{blank.boxes.map(({ letter, name }) => handoutStrings.letterNamed(letter, name)).join(' · ')}. {handoutStrings.intermediaries(blank.boxes.filter(({ intermediary }) => intermediary).map(({ letter }) => letter))}</p>
    {blank.steps.length > 0 && <ul className="sheet-steps">{blank.steps.map(({ sentence, number }) => <li key={number}><span className="sheet-square">{number}</span>{sentence}</li>)}</ul>}
  </>
)
