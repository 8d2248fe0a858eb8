// One exercise as a task on paper: what is known on one side, what is asked on the other.
import type { ReactElement } from 'react'
import { plateOf } from '../../diagram/plate.ts'
import { Still } from '../../diagram/still.tsx'
import type { Exercise } from '../../exercises/exercise.ts'
import { exerciseStrings } from '../../strings/exercises.ts'
import { sheetStrings } from '../../strings/sheets.ts'
import { Asked } from '../questions/sheet-page.tsx'
import type { PrintedExercise } from './variants.ts'

/** The task, under its title and its own code. */
export const ExerciseTask = ({ exercise, asked }: PrintedExercise): ReactElement => (
  <div className="sheet-task">
    <h3>{exerciseStrings.kinds[exercise.kind].title} <small>{sheetStrings.codeOf(exercise.code)}</small></h3>
    <div className="sheet-beside">
      <Known exercise={exercise} />
      <div className="sheet-asked">
        {exercise.kind === 'perekond' && <Facts facts={exercise.facts} />}
        {asked.map((one) => <Asked key={one.question.id} asked={one} />)}
      </div>
    </div>
  </div>
)

const Known = ({ exercise }: { readonly exercise: Exercise }): ReactElement => {
  switch (exercise.kind) {
    case 'sammud': return <div className="sheet-picture"><Still plate={plateOf(exercise.stack)} /></div>
    case 'perekond': return <div className="sheet-picture"><Still plate={exercise.plate} /></div>
    case 'viga': return (
      <div className="sheet-names">
        <p>{exerciseStrings.layersHeading}:</p>
        <ul>{exercise.layers.map(({ id, name, text }) => <li key={id}><b>{name}</b>: {text}.</li>)}</ul>
      </div>
    )
  }
}

const Facts = ({ facts }: { readonly facts: readonly string[] }): ReactElement => (
  <div className="sheet-names">
    <p>{exerciseStrings.factsHeading}:</p>
    <ul>{facts.map((fact) => <li key={fact}>{fact}</li>)}</ul>
  </div>
)
