// No press before hydration is lost: a script in <head> (src/app/before-paint.js) notes the button, and it is pressed again here.

interface EarlyPresses {
  /** In the order of the presses. */
  queue: HTMLElement[]
  /** Frames of the islands that answer for themselves. */
  readonly awake: WeakSet<Element>
  /** Whether the reader has pressed anything since the page was loaded. */
  touched: boolean
}

declare global {
  interface Window { earlyPresses?: EarlyPresses }
}

/** Whether the reader has pressed anything since the page was loaded: then it must not scroll by itself any more. */
export const hasBeenTouched = (): boolean => window.earlyPresses?.touched === true

const nextTask = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve) })

/**
 * Call when the island in this frame has been hydrated. Until its queue is empty its presses go on being noted, so that none
 * overtakes another. Buttons of islands within it that still sleep stay in the queue.
 */
export const replayPresses = async (frame: Element): Promise<void> => {
  const early = window.earlyPresses
  if (!early || early.awake.has(frame)) return
  for (;;) {
    // First the part catches up with what it could not know when it was prerendered, then React draws the outcome of each
    // press before the next one comes, as it would have done then.
    await nextTask()
    if (early.awake.has(frame)) return
    const at = early.queue.findIndex((button) => button.closest('[data-island]') === frame)
    const [button] = at < 0 ? [] : early.queue.splice(at, 1)
    if (!button) break
    button.click()
  }
  early.awake.add(frame)
  early.queue = early.queue.filter((button) => button.isConnected)
}
