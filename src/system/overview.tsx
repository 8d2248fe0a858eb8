import { plateOf } from '../diagram/plate.ts'
import { Still } from '../diagram/still.tsx'
import type { StackDocument } from '../content/stack-document.ts'
import { classify } from '../model/classify.ts'
import { diagramStrings } from '../strings/diagram.ts'
import { familyName, reasonOf } from '../strings/families.ts'
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
            <p>
              {reasonOf(verdict, stack.names)}
              {verdict.byPlace && verdict.byPrivilege && ` ${diagramStrings.verdictByBoth(familyName(verdict.byPlace), familyName(verdict.byPrivilege))}`}
            </p>
          </section>
        ))}
        <p className="system-read">{systemStrings.stackRead}</p>
      </div>
    </div>
  )
}
