import type { FigureStack } from '../diagram/figure-stack.ts'
import { violationsOf } from '../model/builder/faults.ts'
import { classify } from '../model/classify.ts'
import { builderStrings } from '../strings/builder.ts'
import { familyName } from '../strings/families.ts'
import { formsOf, listed } from '../strings/sentences.ts'

/** Under the picture: which vahekiht it holds, and what would be worth doing next. The reasons stand in the findings. */
export function NextStep({ stack: { layers, names } }: { readonly stack: FigureStack }) {
  const found = classify(layers).map(({ at, family }) => builderStrings.foundOne(formsOf(names, at).nominative, familyName(family)))
  return (
    <div className="no-print needs-script">
      {found.length > 0 && <p><strong>{builderStrings.found(listed(found))}</strong> <a href="#perekond">{builderStrings.why}</a></p>}
      <p>
        {violationsOf(layers).length > 0
          ? <a href="#klapivad">{builderStrings.nextMend}</a>
          : layers.some(({ kind }) => kind === 'process') ? <a href="#teekond">{builderStrings.nextTravel}</a> : builderStrings.nextProgram}
      </p>
    </div>
  )
}
