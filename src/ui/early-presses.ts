// No press before hydration is lost: a script in <head> (src/app/before-paint.js) notes the button, and it is pressed again here.

interface EarlyPresses {
  /** In the order of the presses. */
  queue: HTMLElement[]
  /** Frames of the islands that answer for themselves. */
  readonly awake: WeakSet<Element>
}

declare global {
  interface Window { earlyPresses?: EarlyPresses }
}

/** Call when the island in this frame has been hydrated. Buttons of islands within it that still sleep stay in the queue. */
export const replayPresses = async (frame: Element): Promise<void> => {
  const early = window.earlyPresses
  if (!early || early.awake.has(frame)) return
  early.awake.add(frame)
  const own = (button: Element): boolean => button.closest('[data-island]') === frame
  const presses = early.queue.filter(own)
  early.queue = early.queue.filter((button) => button.isConnected && !own(button))
  for (const button of presses) {
    // First the part catches up with what it could not know when it was prerendered, then React draws the outcome of each
    // press before the next one comes, as it would have done then.
    await new Promise((resolve) => { setTimeout(resolve) })
    button.click()
  }
}
