// The page of a kind, with the code of those cards only that it shows.
import type { ComponentType, ReactElement } from 'react'
import { loadCard } from '../quiz/load-card.ts'
import type { Exercise, ExerciseKind } from './exercise.ts'
import type { ExerciseViewProps } from './exercise-page.tsx'

/** What stands around an exercise: a page, or a frame on the page of another site. */
export type ExerciseView = <Made extends Exercise>(props: ExerciseViewProps<Made>) => ReactElement

/** Loads what the kind's page needs; rejects where that fails. */
export const loadExercise = async (kind: ExerciseKind, View: ExerciseView): Promise<ComponentType> => {
  switch (kind) {
    case 'sammud': {
      const [Card, { OrderBody }, { orderExercise }, { stacks }] = await Promise.all([loadCard('order'), import('./order-body.tsx'), import('./order-exercise.ts'), import('virtual:all-systems')])
      const make = (code: string) => orderExercise(code, stacks)
      return () => <View kind={kind} make={make}>{(exercise) => <OrderBody exercise={exercise} Card={Card} />}</View>
    }
    case 'viga': {
      const [Where, Why, { FaultBody }, { faultExercise }] = await Promise.all([loadCard('click-layer'), loadCard('choose'), import('./fault-body.tsx'), import('./fault-exercise.ts')])
      return () => <View kind={kind} make={faultExercise}>{(exercise) => <FaultBody exercise={exercise} Where={Where} Why={Why} />}</View>
    }
    case 'perekond': {
      const [Card, { FamilyBody }, { familyExercise }] = await Promise.all([loadCard('name-family'), import('./family-body.tsx'), import('./family-exercise.ts')])
      return () => <View kind={kind} make={familyExercise}>{(exercise) => <FamilyBody exercise={exercise} Card={Card} />}</View>
    }
  }
}
