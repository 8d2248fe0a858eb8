import type { ReactElement } from 'react'
import { exerciseKinds } from '../exercises/exercise.ts'
import { ExercisePage } from '../exercises/exercise-page.tsx'
import { loadExercise } from '../exercises/load-page.tsx'
import { exerciseHead } from './exercise-heads.ts'
import { usePageHead } from './head.ts'

/** The page of a kind of exercise; undefined where the course has none of this name. */
export const exercisePage = async (wanted: string): Promise<(() => ReactElement) | undefined> => {
  const id = exerciseKinds.find((known) => known === wanted)
  if (!id) return undefined
  const head = exerciseHead(id)
  const Inner = await loadExercise(id, ExercisePage)
  return function Page() {
    usePageHead(head)
    return <Inner />
  }
}
