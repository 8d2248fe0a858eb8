import { exercisePath } from '../lesson/paths.ts'
import { exerciseStrings } from '../strings/exercises.ts'
import { href } from '../ui/site-address.ts'
import type { ExerciseKind } from './exercise.ts'

/** The way to the exercises of some kinds, and what each asks. */
export const KindLinks = ({ heading, kinds }: { readonly heading: string; readonly kinds: readonly ExerciseKind[] }) => (
  <nav className="no-print" aria-label={heading}>
    <ul>
      {kinds.map((kind) => {
        const { title, text } = exerciseStrings.kinds[kind]
        return <li key={kind}><a href={href(exercisePath(kind))}>{title}</a><br />{text}</li>
      })}
    </ul>
  </nav>
)
