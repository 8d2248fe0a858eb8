// The card of a question whose steps are to be put in order.
import { Frame } from './frame.tsx'
import { Order } from './order.tsx'
import type { QuestionCardProps } from './question.tsx'

/** The card of a question that is answered by ordering. Throws on a question of another kind. */
export const OrderCard = ({ question, ...rest }: QuestionCardProps) => {
  if (question.kind !== 'order') throw new Error(`'${question.id}' needs the card of its kind`)
  return <Frame question={question}><Order question={question} {...rest} /></Frame>
}
