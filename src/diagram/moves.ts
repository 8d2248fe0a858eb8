// How a reader moves between steps: keys and swipes as functions, so that every page that drives a figure agrees.

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

/** Where a finger was put down on a picture. Fingers only: a mouse selects text. */
export const swipeStart = ({ pointerType, isPrimary, clientX, clientY }: Pick<PointerEvent, 'pointerType' | 'isPrimary' | 'clientX' | 'clientY'>): SwipeStart | undefined =>
  (pointerType === 'touch' && isPrimary ? { x: clientX, y: clientY } : undefined)

interface SwipeStart { readonly x: number; readonly y: number }

/** The swipe that ends when this finger is lifted; 0 where it has rather selected a text. */
export const swipeEnd = (start: SwipeStart | undefined, { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>): -1 | 0 | 1 =>
  (start && (getSelection()?.isCollapsed ?? true) ? swipeDirection(clientX - start.x, clientY - start.y) : 0)
