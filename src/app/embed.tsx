import type { ReactElement } from 'react'
import { parseEmbedAddress, type EmbedAddress } from '../handouts/embed/address.ts'
import { embedHead } from './handout-heads.ts'
import { usePageHead } from './head.ts'

interface LoadedEmbed {
  /** Of the figure or the lab; the others have names of their own. */
  readonly title: string
  readonly body: ReactElement
}

/** What stands alone at an address under /manus/; undefined where the course has no such thing. */
export const embedPage = async (rest: string): Promise<(() => ReactElement) | undefined> => {
  const address = parseEmbedAddress(rest)
  const loaded = address && await load(address)
  if (!loaded) return undefined
  const head = embedHead(address, loaded.title)
  return function Page() {
    usePageHead(head)
    return loaded.body
  }
}

const load = async (address: EmbedAddress): Promise<LoadedEmbed | undefined> => {
  switch (address.kind) {
    case 'figure': {
      const [{ FigureEmbed }, { loadFigure }] = await Promise.all([import('../handouts/embed/figure-embed.tsx'), import('../handouts/figures.ts')])
      const figure = await loadFigure(address.id)
      return figure && { title: figure.place.title, body: <FigureEmbed figure={figure} /> }
    }
    case 'lab': {
      const [{ LabEmbed }, { labs }] = await Promise.all([import('../handouts/embed/lab-embed.tsx'), import('virtual:labs')])
      const lab = labs.find(({ id }) => id === address.id)
      return lab && { title: lab.title, body: <LabEmbed lab={lab} /> }
    }
    case 'comparison': {
      const [{ ComparisonEmbed }, { defaultComparison }, { loadStacks }] = await Promise.all([import('../handouts/embed/comparison-embed.tsx'), import('../compare/choices.ts'), import('../compare/stacks.ts')])
      await loadStacks(defaultComparison)
      return { title: '', body: <ComparisonEmbed /> }
    }
    case 'exercise': {
      const [{ ExerciseEmbed }, { loadExercise }] = await Promise.all([import('../handouts/embed/exercise-embed.tsx'), import('../exercises/load-page.tsx')])
      const Exercise = await loadExercise(address.id, ExerciseEmbed)
      return { title: '', body: <Exercise /> }
    }
  }
}
