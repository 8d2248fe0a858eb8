// When a sleeping part of a page should wake.

/** How far below the viewport a part begins to wake, so that it is usually ready when it is seen, in CSS pixels. */
const ahead = 400

/** What comes near first: the parts within, or the frame itself where it has none. */
const partsOf = (frame: Element): readonly Element[] => {
  const parts = [...frame.querySelectorAll('[data-island]')]
  return parts.length > 0 ? parts : [frame]
}

/** Whether the part in this frame, or one of its own parts, is near the viewport now. */
export const isNear = (frame: Element): boolean => partsOf(frame).some((part) => {
  const { top, bottom } = part.getBoundingClientRect()
  return top < innerHeight + ahead && bottom > -ahead
})

/**
 * Resolves when the part in this frame comes near the viewport; one with parts of its own, when the first of them does. It
 * also wakes as soon as something marked `data-wakes`, or a link described elsewhere on the page, within it is pointed at or focused.
 */
export const untilNeeded = (frame: Element): Promise<void> => new Promise((resolve) => {
  const observer = new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) wake() }, { rootMargin: `${String(ahead)}px` })
  const touched = ({ target }: Event): void => { if (target instanceof Element && target.closest(waking) && frame.contains(target)) wake() }
  const wake = (): void => {
    observer.disconnect()
    for (const type of touches) document.removeEventListener(type, touched, true)
    resolve()
  }
  // Before React hears of it: React keeps events of a sleeping part to itself.
  for (const type of touches) document.addEventListener(type, touched, true)
  if (frame.querySelector(`:is(${waking}):is(:hover, :focus)`)) wake()
  for (const part of partsOf(frame)) observer.observe(part)
})

const waking = '[data-wakes], a[aria-describedby]'

const touches = ['pointerover', 'focusin'] as const
