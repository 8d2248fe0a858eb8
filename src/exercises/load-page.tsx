// The page of a kind, with the code of those cards only that it shows.
import type { ComponentType } from 'react'
import { loadCard } from '../quiz/load-card.ts'
import type { ExerciseKind } from './exercise.ts'
import { ExercisePage } from './exercise-page.tsx'

/** Loads what the kind's page needs; rejects where that fails. */
export const loadExercisePage = async (kind: ExerciseKind): Promise<ComponentType> => {
  switch (kind) {
    case 'sammud': {
      const [Card, { OrderBody }, { orderExercise }, { stacks }] = await Promise.all([loadCard('order'), import('./order-body.tsx'), import('./order-exercise.ts'), import('virtual:all-systems')])
      const make = (code: string) => orderExercise(code, stacks)
      return () => <ExercisePage kind={kind} make={make}>{(exercise) => <OrderBody exercise={exercise} Card={Card} />}</ExercisePage>
    }
    case 'viga': {
      const [Where, Why, { FaultBody }, { faultExercise }] = await Promise.all([loadCard('click-layer'), loadCard('choose'), import('./fault-body.tsx'), import('./fault-exercise.ts')])
      return () => <ExercisePage kind={kind} make={faultExercise}>{(exercise) => <FaultBody exercise={exercise} Where={Where} Why={Why} />}</ExercisePage>
    }
    case 'perekond': {
      const [Card, { FamilyBody }, { familyExercise }] = await Promise.all([loadCard('name-family'), import('./family-body.tsx'), import('./family-exercise.ts')])
      return () => <ExercisePage kind={kind} make={familyExercise}>{(exercise) => <FamilyBody exercise={exercise} Card={Card} />}</ExercisePage>
    }
  }
}
