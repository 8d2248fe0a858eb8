import type { ComponentType } from 'react'
import type { Question } from '../model/quiz.ts'
import type { QuestionCardProps } from '../quiz/question.tsx'
import { figureSearch } from './address.ts'
import { readerProgress } from './reader.ts'

export interface QuestionProps { readonly question: Question }

/** A card as a lesson shows it: with this reader's progress, and with links to figures of the same page. */
export const questionDriver = (Card: ComponentType<QuestionCardProps>): ComponentType<QuestionProps> =>
  function QuestionDriver({ question }) {
    return <Card question={question} store={readerProgress} figureHref={(figure, step) => figureSearch('', figure, step - 1)} />
  }
