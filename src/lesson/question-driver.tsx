import type { ComponentType } from 'react'
import type { Question } from '../model/quiz.ts'
import { answerTo } from '../progress/state.ts'
import { useProgress } from '../progress/use-progress.ts'
import type { QuestionCardProps } from '../quiz/question.tsx'
import { progressStrings } from '../strings/progress.ts'
import { form } from '../ui/site-address.ts'
import { figureSearch } from './address.ts'
import { readerProgress } from './reader.ts'

export interface QuestionProps { readonly question: Question }

/** A card as a lesson shows it: with this reader's progress, and with links to figures of the same page. */
export const questionDriver = (Card: ComponentType<QuestionCardProps>): ComponentType<QuestionProps> =>
  function QuestionDriver({ question }) {
    // The notice of the page stands at its head, out of sight of who answers here. In a learning environment its line stays in view.
    const unsaved = useProgress(readerProgress, ({ notice, state }) => form.keeper === 'browser' && notice === 'not-saved' && answerTo(state, question.id) !== undefined)
    return (
      <>
        <Card question={question} store={readerProgress} figureHref={(figure, step) => figureSearch('', figure, step - 1)} />
        {/* In a box of its own: a notice right in an island stays at the foot of the window, over the explanation. */}
        {unsaved && <div><p className="notice no-print">{progressStrings.notSavedHere}</p></div>}
      </>
    )
  }
