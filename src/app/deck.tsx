import type { ReactElement } from 'react'
import { shelves } from 'virtual:decks'
import { defaultComparison } from '../compare/choices.ts'
import { loadStacks } from '../compare/stacks.ts'
import { loadFrom } from '../content/shelves.ts'
import { ComparisonClass } from '../presenter/comparison-class.tsx'
import { deckOf } from '../presenter/deck.ts'
import { DraftClass } from '../presenter/draft-class.tsx'
import { PresenterPage } from '../presenter/presenter-page.tsx'
import { ProjectorPage } from '../presenter/projector-page.tsx'
import { usePageHead, type PageHead } from './head.ts'
import { classHead, deckHead } from './heads.ts'

type Role = 'projector' | 'presenter'

/** What is shown to the class, or the page of whoever shows it, by what follows /esitlus/ or /ettekandja/; undefined where there is no such thing. */
export const deckPage = async (name: string, role: Role): Promise<(() => ReactElement) | undefined> => {
  if (name === 'vordle') {
    await loadStacks(defaultComparison)
    return withHead(classHead(role, 'comparison'), () => <ComparisonClass role={role} />)
  }
  if (name === 'ehita') return withHead(classHead(role, 'draft'), () => <DraftClass role={role} />)
  const slug = name.startsWith('tund/') ? name.slice('tund/'.length) : ''
  const module = await loadFrom(shelves, slug)
  if (!module) return undefined
  const deck = deckOf(module)
  return withHead(deckHead(role, deck.title), () => (role === 'projector' ? <ProjectorPage deck={deck} /> : <PresenterPage deck={deck} />))
}

const withHead = (head: PageHead, page: () => ReactElement): (() => ReactElement) => function Page() {
  usePageHead(head)
  return page()
}
