// When a sleeping part of a page should wake.

/** How far below the viewport a part begins to wake, so that it is usually ready when it is seen. */
const ahead = '400px'

/**
 * Resolves when the part in this frame comes near the viewport; one with parts of its own, when the first of them does. It
 * also wakes as soon as something marked `data-wakes`, or a link described elsewhere on the page, within it is pointed at or focused.
 */
export const untilNeeded = (frame: Element): Promise<void> => new Promise((resolve) => {
  const parts = frame.querySelectorAll('[data-island]')
  const observer = new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) wake() }, { rootMargin: ahead })
  const touched = ({ target }: Event): void => { if (target instanceof Element && target.closest(waking) && frame.contains(target)) wake() }
  const wake = (): void => {
    observer.disconnect()
    for (const type of touches) document.removeEventListener(type, touched, true)
    resolve()
  }
  // Before React hears of it: React keeps events of a sleeping part to itself.
  for (const type of touches) document.addEventListener(type, touched, true)
  if (frame.querySelector(`:is(${waking}):is(:hover, :focus)`)) wake()
  for (const target of parts.length > 0 ? parts : [frame]) observer.observe(target)
})

const waking = '[data-wakes], a[aria-describedby]'

const touches = ['pointerover', 'focusin'] as const
