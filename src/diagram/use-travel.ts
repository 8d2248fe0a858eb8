// The request's way from one still to the next. The stylesheet has already put it where it belongs; this only lets it be
// seen coming from where it was. A ride takes along what is left of the one under way, so that a press in the middle of one neither
// waits nor jumps. The browser's own animation does it: no library, no style attribute, nothing to load first.
import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { Plate } from './plate.ts'
import { routeOf, type Point } from './route.ts'
import type { Moment } from './story.ts'

/** In milliseconds: the shortest ride, and what the whole width or height of the picture adds. */
const shortest = 260
const perPicture = 620
const longest = 900

/** Lets the token ride whenever `step` changes, along the line forward, back along it, or straight where steps are skipped. */
export const useTravel = (plate: Plate, moments: readonly Moment[], step: number): RefObject<HTMLSpanElement | null> => {
  const token = useRef<HTMLSpanElement>(null)
  const shown = useRef({ step, moments })
  useLayoutEffect(() => {
    const before = shown.current
    shown.current = { step, moments }
    if (before.step === step || before.moments !== moments || !token.current) return
    ride(token.current, pathBetween(plate, moments, before.step, step))
  }, [plate, moments, step])
  return token
}

const pathBetween = (plate: Plate, moments: readonly Moment[], from: number, to: number): Point[] => {
  const start = moments[from]
  const end = moments[to]
  if (!start || !end) return []
  if (to === from + 1) return routeOf(plate, end.way)
  if (to === from - 1) return routeOf(plate, start.way).reverse()
  return [...routeOf(plate, [start.at]), ...routeOf(plate, [end.at])]
}

const ride = (token: HTMLElement, path: readonly Point[]): void => {
  const end = path.at(-1)
  const picture = token.parentElement?.getBoundingClientRect()
  if (!end || !picture || path.length < 2 || !('animate' in token) || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const lengths = path.map((point, index) => Math.hypot(point.x - (path[index - 1] ?? point).x, point.y - (path[index - 1] ?? point).y))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  if (total === 0) return
  const places = path.map((point, index) => ({
    x: ((point.x - end.x) / 100) * picture.width,
    y: ((point.y - end.y) / 100) * picture.height,
    offset: lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0) / total,
  }))
  moveToken(token, places, Math.min(longest, shortest + (total / 100) * perPicture))
}

/** A place of the token on its way: in pixels from where it ends, and the share of the way done there, from 0 to 1. */
interface Place extends Point { readonly offset: number }

/**
 * Lets the token pass such places within `duration` milliseconds. One animation, of `transform`: that alone runs without the page's own
 * thread, where slow phones have no time. Two that are added up do not, nor does `translate` while the page has other work.
 */
export const moveToken = (token: HTMLElement, places: readonly Place[], duration: number): void => {
  const { m41: left, m42: top } = new DOMMatrixReadOnly(getComputedStyle(token).transform)
  for (const animation of token.getAnimations()) animation.finish()
  const frames = places.map(({ x, y, offset }) => ({ transform: moved(x + left * (1 - offset), y + top * (1 - offset)), offset }))
  token.animate(frames, { duration, easing: 'cubic-bezier(.45, 0, .25, 1)' })
}

/** As a stylesheet says it: so many pixels to the right and down. */
export const moved = (x: number, y: number): string => `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`
