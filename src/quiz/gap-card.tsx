// The card of a question whose answer is a place between layers.
import { Frame } from './frame.tsx'
import { GapPicker } from './gap-picker.tsx'
import { Prediction } from './prediction.tsx'
import type { QuestionCardProps } from './question.tsx'

/** The card of a prediction that is made by picking a gap. Throws on a question of another kind. */
export const GapCard = ({ question, ...rest }: QuestionCardProps) => {
  if (question.kind !== 'click-gap') throw new Error(`'${question.id}' needs the card of its kind`)
  return <Frame question={question}><Prediction question={question} Picker={GapPicker} {...rest} /></Frame>
}
