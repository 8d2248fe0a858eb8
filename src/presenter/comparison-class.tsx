// The comparison that the address names, for the class or for whoever shows it.
import { useMemo, type ReactElement } from 'react'
import { useChosen } from '../compare/use-chosen.ts'
import { compareStrings } from '../strings/compare.ts'
import { Failure } from '../ui/failure.tsx'
import { comparisonDeck } from './comparison-deck.ts'
import type { Role } from './message.ts'
import { PresenterPage } from './presenter-page.tsx'
import { ProjectorPage } from './projector-page.tsx'

/** The prerendered page holds the first comparison of /vordle/; it joins a session once the one that the address names has come. */
export const ComparisonClass = ({ role }: { readonly role: Role }): ReactElement => {
  const { followed: { chosen, stacks, visit }, failure } = useChosen()
  const waits = visit === undefined
  const deck = useMemo(() => comparisonDeck(chosen, stacks, waits), [chosen, stacks, waits])
  if (failure) return <Failure message={compareStrings.loadFailed} error={failure.error} onRetry={failure.retry} />
  return role === 'projector' ? <ProjectorPage key={visit} deck={deck} /> : <PresenterPage key={visit} deck={deck} />
}
