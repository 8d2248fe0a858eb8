import type { ComponentType } from 'react'
import { Still } from '../diagram/still.tsx'
import type { QuestionCardProps } from '../quiz/question.tsx'
import { exerciseStrings } from '../strings/exercises.ts'
import type { FamilyExercise } from './exercise.ts'
import { Help } from './help.tsx'
import { exerciseStore } from './solved.ts'

interface FamilyBodyProps { readonly exercise: FamilyExercise; readonly Card: ComponentType<QuestionCardProps> }

/** A system without its name: its picture, what is known of the layer X, and the families to choose from. */
export const FamilyBody = ({ exercise, exercise: { plate, facts, question }, Card }: FamilyBodyProps) => (
  <>
    <div className="picker-frame"><Still plate={plate} /></div>
    <h3 id="teada">{exerciseStrings.factsHeading}</h3>
    <ul aria-labelledby="teada">{facts.map((fact) => <li key={fact}>{fact}</li>)}</ul>
    <Card question={question} store={exerciseStore} />
    <Help exercise={exercise} />
  </>
)
