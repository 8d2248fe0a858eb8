// What can still be shown of a part of the page whose code fails.

/** Of one part: the browser's document holds it, and this remembers when it is worth keeping. */
export interface LastGood {
  /** The part's frame, a `ref`. */
  readonly standsIn: (frame: Element | null) => void
  /** Undefined before the first commit. */
  readonly frame: () => Element | undefined
  /** The part still sleeps: what stands in its frame was prerendered. */
  readonly isPrerendered: () => void
  /** The part has been drawn, and stands in its frame. */
  readonly isDrawn: () => void
  /** Call when the part has failed, and before its frame is emptied: the HTML it last stood as; undefined where it never did. */
  readonly keep: () => string | undefined
}

/** Keeps the HTML that a part showed last, so that a fault takes only what it would have shown next. */
export const createLastGood = (): LastGood => {
  let frame: Element | undefined
  let html: string | undefined
  let drawn = false
  return {
    standsIn: (element) => { frame = element ?? undefined },
    frame: () => frame,
    isPrerendered: () => { html = frame?.innerHTML },
    isDrawn: () => { drawn = true },
    keep: () => {
      // Once it has failed the frame holds only the remains, until another try succeeds.
      if (drawn && frame) html = withoutStyles(frame)
      drawn = false
      return html
    },
  }
}

/** The site's policy forbids style attributes in HTML. Those that stand were set by scripts, for a movement: without them it has ended. */
const withoutStyles = (frame: Element): string => {
  const copy = frame.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const styled of copy.querySelectorAll('[style]')) styled.removeAttribute('style')
  return copy.innerHTML
}
