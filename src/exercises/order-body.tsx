import { useMemo, useState, type ComponentType } from 'react'
import { Figure } from '../diagram/figure.tsx'
import { plateOf } from '../diagram/plate.ts'
import { Still } from '../diagram/still.tsx'
import type { QuestionCardProps } from '../quiz/question.tsx'
import type { OrderExercise } from './exercise.ts'
import { Help } from './help.tsx'
import { exerciseStore } from './solved.ts'

interface OrderBodyProps { readonly exercise: OrderExercise; readonly Card: ComponentType<QuestionCardProps> }

/** The stack, its steps to be put in order, and behind the solution the whole journey as a figure. */
export function OrderBody({ exercise, Card }: OrderBodyProps) {
  const plate = useMemo(() => plateOf(exercise.stack), [exercise])
  const [opened, setOpened] = useState(false)
  return (
    <>
      <div className="picker-frame"><Still plate={plate} /></div>
      <Card question={exercise.question} store={exerciseStore} />
      <Help exercise={exercise} onSolution={() => { setOpened(true) }}>{opened && <Journey exercise={exercise} />}</Help>
    </>
  )
}

function Journey({ exercise: { code, stack, operation, from, title, question } }: Pick<OrderBodyProps, 'exercise'>) {
  // The step before the first that was asked for.
  const [step, setStep] = useState(Number(question.pieces[0]?.id ?? 2) - 2)
  return <Figure id={`harjutuse-joonis-${code}`} stack={stack} operation={operation} from={from} title={title} step={step} onStep={setStep} />
}
