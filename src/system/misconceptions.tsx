import type { Misconception } from '../content/stack-document.ts'
import type { Source } from '../model/lesson.ts'
import { operationFromSlug, operationTitle } from '../strings/operations.ts'
import { systemStrings } from '../strings/system.ts'
import { journeysAnchor } from './anchors.ts'
import { ClaimText } from './claim.tsx'
import { journeySearch } from './journey-address.ts'

interface MisconceptionsProps {
  readonly misconceptions: readonly Misconception[]
  readonly sources: readonly Source[]
}

/** Mistaken beliefs, what is right, and a link to the moment of a journey that shows it. */
export function Misconceptions({ misconceptions, sources }: MisconceptionsProps) {
  return (
    <ul className="misconceptions">
      {misconceptions.map((misconception) => (
        <li key={misconception.claim}>
          <h3>„{misconception.claim}“</h3>
          <p><ClaimText claim={misconception} sources={sources} /></p>
          <Refutation misconception={misconception} />
        </li>
      ))}
    </ul>
  )
}

function Refutation({ misconception: { operation: slug, from, step } }: { readonly misconception: Misconception }) {
  const operation = slug === undefined ? undefined : operationFromSlug(slug)
  if (!operation || from === undefined || step === undefined) return null
  const address = `${journeySearch('', { operation, from, step: step - 1 })}#${journeysAnchor}`
  return <p className="needs-script no-print"><a href={address} data-wakes="">{systemStrings.refutation(step, operationTitle(operation))}</a></p>
}
