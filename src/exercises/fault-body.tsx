import type { ComponentType } from 'react'
import { plateOf } from '../diagram/plate.ts'
import { Still } from '../diagram/still.tsx'
import { answerTo } from '../progress/state.ts'
import { useProgress } from '../progress/use-progress.ts'
import type { QuestionCardProps } from '../quiz/question.tsx'
import { exerciseStrings } from '../strings/exercises.ts'
import type { FaultExercise } from './exercise.ts'
import { Help } from './help.tsx'
import { exerciseStore } from './solved.ts'

interface FaultBodyProps { readonly exercise: FaultExercise; readonly Where: ComponentType<QuestionCardProps>; readonly Why: ComponentType<QuestionCardProps> }

/** What each layer needs, the picture in which the wrong one is pointed at, then the reason. */
export function FaultBody({ exercise, Where, Why }: FaultBodyProps) {
  const { layers, where, why, mended } = exercise
  const found = useProgress(exerciseStore, ({ state }) => answerTo(state, where.id)?.lastCorrect === true)
  return (
    <>
      <h3 id="vajadused">{exerciseStrings.layersHeading}</h3>
      <ul aria-labelledby="vajadused">{layers.map(({ id, name, text }) => <li key={id}><b>{name}</b>: {text}.</li>)}</ul>
      <Where question={where} store={exerciseStore} />
      <p role="status">{found && exerciseStrings.nowReason}</p>
      {found && <Why question={why} store={exerciseStore} />}
      <Help exercise={exercise}>
        <h3>{exerciseStrings.mended}</h3>
        <div className="picker-frame"><Still plate={plateOf(mended)} /></div>
      </Help>
    </>
  )
}
