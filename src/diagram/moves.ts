// How a reader moves between steps: keys and swipes as pure functions, so that every page that drives a figure agrees.

/** Where a key leads from `step`; undefined for keys that are none of the figure's. Keys as in slide shows. */
export const stepForKey = (key: string, step: number, last: number): number | undefined => {
  switch (key) {
    case 'ArrowRight': case 'PageDown': case ' ': case 'n': case 'N': return Math.min(step + 1, last)
    case 'ArrowLeft': case 'PageUp': case 'p': case 'P': return Math.max(step - 1, 0)
    case 'Home': return 0
    case 'End': return last
    default: return undefined
  }
}

/** In CSS pixels: shorter than this is a tap or a tremble. */
const shortestSwipe = 40

/** +1 for a swipe to the left (forward), -1 to the right, 0 for anything that is rather a tap or a scroll. */
export const swipeDirection = (dx: number, dy: number): -1 | 0 | 1 => {
  if (Math.abs(dx) < shortestSwipe || Math.abs(dx) < 1.5 * Math.abs(dy)) return 0
  return dx < 0 ? 1 : -1
}
