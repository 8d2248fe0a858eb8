// Every answer with its reason, for a reader without script. The browser's own <noscript> keeps it out of every other page:
// neither drawn, printed nor woken up, and its code is only in the bundle that prerenders.
import type { Question } from '../model/quiz.ts'
import { quizStrings } from '../strings/quiz.ts'
import { Prose } from '../ui/prose.tsx'
import { shownOptions } from './shuffle.ts'

/** The right answer for a reader without script, folded. */
export const Answers = ({ question }: { readonly question: Question }) => (
  <noscript>
    {import.meta.env.SSR && (
      <details>
        <summary>{question.kind === 'order' ? quizStrings.rightOrder : quizStrings.answers}</summary>
        {question.kind === 'order'
          ? <ol>{question.pieces.map(({ id, text }) => <li key={id}>{text}</li>)}</ol>
          : shownOptions(question).map(({ id, text, correct, explanation }) => (
            <p key={id}><b><Prose text={text} /></b>{` ${correct ? quizStrings.right : quizStrings.wrongOption} `}<Prose text={explanation} /></p>
          ))}
      </details>
    )}
  </noscript>
)
