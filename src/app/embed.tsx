import type { ReactElement } from 'react'
import { EmbedPage } from '../handouts/embed/embed-page.tsx'
import { loadFigure } from '../handouts/figures.ts'
import { usePageHead } from './head.ts'
import { embedHead } from './handout-heads.ts'

/** A figure alone; undefined where the course has none of this id. */
export const embedPage = async (id: string): Promise<(() => ReactElement) | undefined> => {
  const figure = await loadFigure(id)
  if (!figure) return undefined
  const head = embedHead(figure.place.title)
  return function Page() {
    usePageHead(head)
    return <EmbedPage figure={figure} />
  }
}
