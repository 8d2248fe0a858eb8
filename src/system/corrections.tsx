import type { Correction } from '../content/stack-document.ts'
import type { Source } from '../model/lesson.ts'
import { capitalised } from '../strings/sentences.ts'
import { systemStrings } from '../strings/system.ts'
import { ClaimText } from './claim.tsx'

interface CorrectionsProps {
  readonly corrections: readonly Correction[]
  readonly sources: readonly Source[]
}

/** Sentences of the text that the course grew from, word for word, each with a verdict in a word and with what is right. */
export function Corrections({ corrections, sources }: CorrectionsProps) {
  return (
    <>
      <p>{systemStrings.correctionsIntro}</p>
      <ul className="corrections">
        {corrections.map((correction) => (
          <li key={correction.quote}>
            <blockquote><p>„{correction.quote}“</p></blockquote>
            <p><strong>{capitalised(systemStrings.verdicts[correction.verdict])}.</strong> <ClaimText claim={correction} sources={sources} /></p>
          </li>
        ))}
      </ul>
    </>
  )
}
