// The card of a question whose answer is a layer.
import { Check } from './check.tsx'
import { Frame } from './frame.tsx'
import { LayerPicker } from './layer-picker.tsx'
import type { QuestionCardProps } from './question.tsx'

/** The card of a question that is answered by picking a layer. Throws on a question of another kind. */
export const LayerCard = ({ question, ...rest }: QuestionCardProps) => {
  if (question.kind !== 'click-layer') throw new Error(`'${question.id}' needs the card of its kind`)
  return <Frame question={question}><Check question={question} Picker={LayerPicker} {...rest} /></Frame>
}
