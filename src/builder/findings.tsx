import { describeVerdicts } from '../diagram/describe.ts'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { violationsOf } from '../model/builder/faults.ts'
import type { Draft } from '../model/builder/item.ts'
import { builderStrings } from '../strings/builder.ts'
import { faultSentence } from '../strings/builder-refusals.ts'

interface FindingsProps { readonly draft: Draft; readonly stack: FigureStack }

/** Of which family each vahekiht is and why, and what does not fit together yet. */
export function Findings({ draft, stack }: FindingsProps) {
  const verdicts = describeVerdicts(stack)
  const faults = violationsOf(stack.layers)
  return (
    <section className="builder-findings" aria-labelledby="perekond">
      <h2 id="perekond" className={verdicts.length > 0 ? 'no-print' : undefined}>{builderStrings.verdicts}</h2>
      {/* On paper the text below the picture says so. */}
      {verdicts.length > 0
        ? verdicts.map((sentence) => <p key={sentence} className="no-print">{sentence}</p>)
        : <p>{draft.length === 1 ? builderStrings.emptyVerdict : builderStrings.noVerdict}</p>}
      <h3 id="klapivad">{builderStrings.faults}</h3>
      {faults.length === 0
        ? <p>{builderStrings.noFaults}</p>
        : <ul>{[...new Set(faults.map((fault) => faultSentence(fault, draft)))].map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
    </section>
  )
}
