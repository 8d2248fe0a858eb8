// Keys of whatever is driven step by step.
import { stepForKey } from './moves.ts'

/** A press of a key, as the browser or React tells of it. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target' | 'preventDefault'>

/** Only while the focus is inside (WCAG 2.1.4); a button keeps its own space key, a field all its keys. */
export const pressKey = (event: KeyPress, step: number, last: number, go: (to: number) => void): void => {
  const target = event.target instanceof Element ? event.target : undefined
  if (event.ctrlKey || event.altKey || event.metaKey || target?.closest('input, textarea, select')) return
  if (event.key === ' ' && target?.closest('button, summary, a')) return
  const to = stepForKey(event.key, step, last)
  if (to === undefined) return
  event.preventDefault()
  go(to)
}
