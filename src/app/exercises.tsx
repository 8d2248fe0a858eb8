import { ExercisesPage } from '../exercises/exercises-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

/** The page /harjutused. */
export function Exercises() {
  usePageHead(fixedHeads.exercises)
  return <ExercisesPage />
}
