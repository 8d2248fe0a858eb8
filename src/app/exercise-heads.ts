// The metadata of the exercises' pages. Apart from heads.ts, so that no lesson carries these words.
import type { ExerciseKind } from '../exercises/exercise.ts'
import { exercisePath } from '../lesson/paths.ts'
import { appStrings } from '../strings/app.ts'
import { exerciseStrings } from '../strings/exercises.ts'
import type { PageHead } from './head.ts'

/** Title, description and address of the page of a kind. */
export const exerciseHead = (id: ExerciseKind): PageHead => {
  const { title, text } = exerciseStrings.kinds[id]
  return { title: appStrings.pageTitle(title), description: text, path: exercisePath(id), type: 'website' }
}
