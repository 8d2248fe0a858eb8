// A comparison, as large as the screen lets it: pictures on one ground, and what happens in each below; or one of them alone.
import type { ReactElement } from 'react'
import { ComparisonViews } from '../compare/morph.tsx'
import { tickTitle } from '../diagram/comparison/comparison.ts'
import type { ShownSlide } from './deck.ts'

interface ComparisonSlideProps {
  readonly slide: Extract<ShownSlide, { kind: 'comparison' }>
  readonly tick: number
}

/** All slides of a comparison keep one place in the tree, so that one picture morphs into the next. */
export const ComparisonSlide = ({ slide: { title, comparison, seen }, tick }: ComparisonSlideProps): ReactElement => {
  const [first = 0, second] = seen
  return (
    <div className="slide-figure slide-comparison" data-one={second === undefined || undefined} data-brief={second !== undefined || (comparison.columns[first]?.plate.rows ?? 0) > 5 || undefined}>
      <h2 className="slide-title">{title} <span>{tickTitle(comparison, tick)}</span></h2>
      <ComparisonViews comparison={comparison} tick={tick} seen={seen} />
    </div>
  )
}
