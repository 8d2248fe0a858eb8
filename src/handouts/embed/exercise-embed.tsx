// One exercise without anything around it. Another one replaces it in the same frame.
import type { ReactElement } from 'react'
import type { Exercise } from '../../exercises/exercise.ts'
import { ExerciseBody, freshCode, shortened, useAskedCode, type ExerciseViewProps } from '../../exercises/exercise-page.tsx'
import { embedExercisePath, exercisePath, exerciseSearch } from '../../lesson/paths.ts'
import { downloadStrings } from '../../strings/downloads.ts'
import { embedStrings } from '../../strings/embed.ts'
import { exerciseStrings } from '../../strings/exercises.ts'
import { handoutStrings } from '../../strings/handouts.ts'
import { navigate } from '../../ui/navigate.ts'
import { siteAddress } from '../../ui/site-address.ts'
import { EmbedFrame } from './frame.tsx'

/** The page /manus/harjutus/<kind>/: the exercise of the code, for a frame on somebody else's page. */
export function ExerciseEmbed<Made extends Exercise>({ kind, make, children }: ExerciseViewProps<Made>): ReactElement {
  const { code, refused, heading } = useAskedCode()
  const { title } = exerciseStrings.kinds[kind]
  const another = (): void => {
    // The theme stays.
    const parameters = new URLSearchParams(siteAddress().search)
    parameters.set('kood', freshCode())
    navigate(`${embedExercisePath(kind)}?${parameters.toString()}`)
  }
  return (
    <EmbedFrame
      name={`harjutus/${kind}`} title={title} frameTitle={embedStrings.exerciseFrame(title)} search={exerciseSearch(code)}
      link={{ path: exercisePath(kind) + exerciseSearch(code), words: handoutStrings.openExercises }} credit={downloadStrings.courseCredit}
    >
      {refused !== undefined && <p className="embed-note" role="status">{exerciseStrings.badCode(shortened(refused), code)}</p>}
      <section className="exercise" aria-labelledby="ulesanne">
        <h2 id="ulesanne" ref={heading} tabIndex={-1}>{title}. {exerciseStrings.code(code)}</h2>
        <ExerciseBody key={code} code={code} make={make}>{children}</ExerciseBody>
      </section>
      <p className="needs-script no-print"><button type="button" data-wakes="" onClick={another}>{exerciseStrings.another}</button></p>
    </EmbedFrame>
  )
}
