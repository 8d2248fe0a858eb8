// Run at build only: the first figure of a lesson at each of its steps, for readers whose figure has not come yet (entry-early-steps.ts).
import { renderToString } from 'react-dom/server'
import { shelves } from 'virtual:decks'
import { loadFrom } from '../content/shelves.ts'
import { announcementOf, FigureBody } from '../diagram/figure.tsx'
import { loadFiguresOf } from '../handouts/figures.ts'

/**
 * HTML of the first figure with steps; undefined where the lesson has none. Each step, with what is said of it, just as React draws it. Where the figure asks,
 * they end.
 */
export const earlySteps = async (slug: string): Promise<string | undefined> => {
  const figure = (await loadFiguresOf(slug)).find(({ moments }) => moments.length > 0)
  if (!figure) return undefined
  const { place: { id }, plate, moments } = figure
  const slide = (await loadFrom(shelves, slug))?.slides.find((other) => other.id === id)
  const asks = slide?.kind === 'figure' ? slide.asks : undefined
  return renderToString(
    <div data-figure={id} data-last={moments.length - 1}>
      {moments.slice(0, asks).map((_, step) => (
        <div key={step} data-said={announcementOf(moments, step)}><FigureBody plate={plate} moments={moments} step={step} onStep={() => {}} /></div>
      ))}
    </div>,
  )
}
