import { plateOf } from '../diagram/plate.ts'
import { Still } from '../diagram/still.tsx'
import type { StackDocument } from '../content/stack-document.ts'
import { classify } from '../model/classify.ts'
import { familyName, positionOf, reasonOf } from '../strings/families.ts'
import { formsOf } from '../strings/sentences.ts'
import { systemStrings } from '../strings/system.ts'

/** The stack's picture, and beside it each vahekiht with its family and the reason: all of it computed. */
export function Overview({ stack }: { readonly stack: StackDocument }) {
  return (
    <div className="system-overview">
      <div className="system-picture"><Still plate={plateOf(stack)} /></div>
      <div className="system-verdicts">
        {classify(stack.layers).map((verdict) => (
          <section key={verdict.at} aria-labelledby={`vahekiht-${verdict.at}`}>
            <h3 id={`vahekiht-${verdict.at}`}>{systemStrings.verdict(formsOf(stack.names, verdict.at).nominative, familyName(verdict.family))}</h3>
            <p>{[reasonOf(verdict, stack.names), positionOf(verdict, stack.names)].filter(Boolean).join(' ')}</p>
          </section>
        ))}
        <p className="system-read">{systemStrings.stackRead}</p>
      </div>
    </div>
  )
}
