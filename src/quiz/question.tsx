// The card of a question whose options are listed: choose, choose several, name the family. Cards of the other kinds are chunks of
// their own; load-card.ts knows which.
import type { FigureHref } from './explanation.tsx'
import { isWorded, type Question } from '../model/quiz.ts'
import type { ProgressStore } from '../progress/store.ts'
import { Check } from './check.tsx'
import { Frame } from './frame.tsx'
import { Options } from './options.tsx'
import { Prediction } from './prediction.tsx'

/** What every card is given, whatever the kind of its question. */
export interface QuestionCardProps<Asked extends Question = Question> {
  readonly question: Asked
  /** What is recorded and shown of earlier answers: a reader's progress, or `memoryBackEnd` where nothing should be kept. */
  readonly store: ProgressStore
  /** The address of a step of a figure. Leave it out where no figure can be shown. */
  readonly figureHref?: FigureHref
}

/** The card of a question answered by options. Throws on the kinds that have cards of their own. */
export const QuestionCard = ({ question, ...rest }: QuestionCardProps) => {
  if (!isWorded(question)) throw new Error(`'${question.id}' needs the card of its kind`)
  return (
    <Frame question={question}>
      {question.role === 'prediction' ? <Prediction question={question} Picker={Options} {...rest} /> : <Check question={question} Picker={Options} {...rest} />}
    </Frame>
  )
}
