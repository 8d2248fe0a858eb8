import { variantSheetsPath } from '../lesson/paths.ts'
import { exerciseStrings } from '../strings/exercises.ts'
import { exercisesHead } from '../strings/exercises-head.ts'
import { href } from '../ui/site-address.ts'
import { exerciseKinds } from './exercise.ts'
import { KindLinks } from './kind-links.tsx'

/** What the exercises are, and the way to each kind. */
export const ExercisesPage = () => (
  <div className="page">
    <h1>{exercisesHead.title}</h1>
    <p>{exerciseStrings.intro}</p>
    <KindLinks heading={exerciseStrings.list} kinds={exerciseKinds} />
    <p>{exerciseStrings.forClass} <a href={href(variantSheetsPath)}>{exerciseStrings.onPaper}</a></p>
  </div>
)
