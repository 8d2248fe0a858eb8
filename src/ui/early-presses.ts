// No press before hydration is lost: a script in <head> (src/app/before-paint.js) notes the button, and it is pressed again here.

export interface EarlyPresses {
  /** In the order of the presses. */
  queue: HTMLElement[]
  /** Frames of the islands that answer for themselves. */
  readonly awake: WeakSet<Element>
  /** Whether the reader has pressed anything since the page was loaded. */
  touched: boolean
  /** Whether the first figure has stepped by this button, so that nobody else need answer. */
  step: (button: Element) => boolean
  /** Who answers for that figure. */
  stepper?: EarlyStepper
  /** Ids of the figures that need no stepper any more. */
  given?: Set<string>
}

/** Shows the steps of a figure whose code has not come (src/app/entry-early-steps.ts). */
export interface EarlyStepper {
  /** The figure's id. */
  readonly figure: string
  /** The step shown, from 0. */
  readonly shown: () => number
  /** From now on it steps no more, and the page stands as if it had been prerendered at its step; only what it has said stays. */
  readonly close: () => void
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
