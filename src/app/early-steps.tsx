// Run at build only: the first figure of a lesson at each of its steps, for readers whose figure has not come yet (entry-early-steps.ts).
import { renderToString } from 'react-dom/server'
import { shelves } from 'virtual:decks'
import { loadFrom } from '../content/shelves.ts'
import { announcementOf, FigureBody } from '../diagram/figure.tsx'
import { plateOf } from '../diagram/plate.ts'
import { storyOf } from '../diagram/story.ts'
import { operationFromSlug } from '../strings/operations.ts'

/**
 * HTML of the first figure with steps; undefined where the lesson has none. Each step, with what is said of it, just as React draws it. Where the figure asks,
 * they end.
 */
export const earlySteps = async (slug: string): Promise<string | undefined> => {
  const deck = await loadFrom(shelves, slug)
  for (const slide of deck?.slides ?? []) {
    const operation = slide.kind === 'figure' && slide.operation !== undefined ? operationFromSlug(slide.operation) : undefined
    const stack = slide.kind === 'figure' ? deck?.stacks[slide.stack] : undefined
    if (slide.kind !== 'figure' || !operation || !stack) continue
    const moments = storyOf(stack, operation, slide.from)
    const plate = plateOf(stack)
    return renderToString(
      <div data-figure={slide.id} data-last={moments.length - 1}>
        {moments.slice(0, slide.asks).map((_, step) => (
          <div key={step} data-said={announcementOf(moments, step)}><FigureBody plate={plate} moments={moments} step={step} onStep={() => {}} /></div>
        ))}
      </div>,
    )
  }
  return undefined
}
