// What stands around every question: its address within the page, and the answers for a reader without script.
import type { ReactNode } from 'react'
import type { Question } from '../model/quiz.ts'
import { Answers } from './answers.tsx'

/** The address of a question within its page. */
const questionAnchor = (question: string): string => `kusimus-${question}`

/** What every question card has around it: its address, and the answer for readers without script. */
export const Frame = ({ question, children }: { readonly question: Question; readonly children: ReactNode }) => (
  <div className="question" id={questionAnchor(question.id)}>
    {children}
    <Answers question={question} />
  </div>
)
