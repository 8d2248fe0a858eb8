import { useMemo, type ReactElement } from 'react'
import { visitShown } from '../system/asked-journey.ts'
import { useStore } from '../ui/store.ts'
import { draftDeck } from './draft-deck.ts'
import type { Role } from './message.ts'
import { PresenterPage } from './presenter-page.tsx'
import { ProjectorPage } from './projector-page.tsx'

/** The stack that the address holds, for the class or for whoever shows it. The prerendered page holds an empty one. */
export const DraftClass = ({ role }: { readonly role: Role }): ReactElement => {
  const visit = useStore(visitShown, undefined)
  const deck = useMemo(() => draftDeck(visit?.search ?? '', visit === undefined), [visit])
  return role === 'projector' ? <ProjectorPage key={visit?.key} deck={deck} /> : <PresenterPage key={visit?.key} deck={deck} />
}
