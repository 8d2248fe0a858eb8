import type { ReactElement } from 'react'
import { loaders } from 'virtual:decks'
import { deckOf } from '../presenter/deck.ts'
import { PresenterPage } from '../presenter/presenter-page.tsx'
import { ProjectorPage } from '../presenter/projector-page.tsx'
import { usePageHead } from './head.ts'
import { deckHead } from './heads.ts'

/** A lesson for the class, or the page of whoever shows it; undefined where the course has no such lesson. */
export const deckPage = async (slug: string, role: 'projector' | 'presenter'): Promise<(() => ReactElement) | undefined> => {
  const module = Object.hasOwn(loaders, slug) ? await loaders[slug]?.() : undefined
  if (!module) return undefined
  const deck = deckOf(module)
  const head = deckHead(role, deck.title)
  return function Page() {
    usePageHead(head)
    return role === 'projector' ? <ProjectorPage deck={deck} /> : <PresenterPage deck={deck} />
  }
}
