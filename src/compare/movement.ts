// The movement itself, by the browser's own animation: no library, no style attribute in the page, and any new movement begins where
// the last one has come to. Transforms and opacity are all that change: once begun, a movement needs neither layout nor the page's own
// thread, which slow phones feel. Words keep their size while their box changes its own.
import { moved, moveToken } from '../diagram/use-travel.ts'
import type { LayerId } from '../model/layers.ts'

/** In milliseconds. */
const duration = 560
const fading = 260
const easing = 'cubic-bezier(.45, 0, .25, 1)'

/** The layers of the picture, in its order. */
export const layersIn = (frame: Element): HTMLElement[] => [...frame.querySelectorAll<HTMLElement>(':scope > .still:not(.leaving) > .layers > li')]

interface Place { readonly rect: DOMRect; readonly element: HTMLElement; readonly opacity: string; readonly labelHeight: number }

export interface Measured {
  readonly layers: ReadonlyMap<LayerId, Place>
  readonly token: DOMRect | undefined
}

/** Where everything is at this moment. Call before the picture changes. */
export const measure = (frame: Element, ids: readonly LayerId[]): Measured => {
  const elements = layersIn(frame)
  return {
    layers: new Map(ids.flatMap((id, index): [LayerId, Place][] => {
      const element = elements[index]
      return element ? [[id, { rect: element.getBoundingClientRect(), element, opacity: getComputedStyle(element).opacity, labelHeight: element.firstElementChild?.getBoundingClientRect().height ?? 0 }]] : []
    })),
    token: frame.querySelector('.still .token')?.getBoundingClientRect(),
  }
}

interface Movement {
  /** What holds the picture. */
  readonly frame: HTMLElement
  readonly measured: Measured
  /** The new picture's layers, and which layer of the old one each of them was. */
  readonly arrivals: readonly { readonly layer: HTMLElement; readonly from: LayerId | undefined }[]
}

/** Call after the picture has changed and before it is painted. */
export const play = ({ frame, measured, arrivals }: Movement): void => {
  if (!('animate' in frame)) return
  // What was under way has been measured; the new places are those of the stylesheet alone.
  for (const animation of frame.getAnimations({ subtree: true })) animation.cancel()
  const places = arrivals.map(({ layer, from }) => ({ layer, to: layer.getBoundingClientRect(), old: from === undefined ? undefined : measured.layers.get(from) }))
  for (const { layer, to, old } of places) {
    if (old) travel(layer, old, to)
    else appear(layer)
  }
  for (const mark of frame.querySelectorAll<HTMLElement>('.still:not(.leaving) :is(svg, .mark)')) appear(mark)
  rideAcross(frame, measured.token)
  const kept = new Set(arrivals.map(({ from }) => from))
  fadeOut(frame, [...measured.layers].flatMap(([id, place]) => (kept.has(id) ? [] : [place])))
}

const appear = (element: HTMLElement): void => {
  element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: fading, delay: duration - fading, fill: 'backwards', easing: 'ease-out' })
}

/** From where it was and as large as it was; held by its lower left corner, where its words begin. */
const travel = (layer: HTMLElement, { rect, opacity }: Place, to: DOMRect): void => {
  const [x, y, width, height] = [rect.left - to.left, rect.bottom - to.bottom, rect.width / to.width, rect.height / to.height]
  const resizes = Math.abs(width - 1) > resized || Math.abs(height - 1) > resized
  if (!resizes) {
    if (Math.abs(x) >= 1 || Math.abs(y) >= 1 || opacity !== '1') layer.animate([{ transform: moved(x, y), opacity }, { transform: 'none', opacity: 1 }], { duration, easing })
    return
  }
  // Each frame of the box has its answer in the label: an easing of its own would let the two part on the way.
  const sizes = shares.map((share) => ({ left: 1 - share, width: width + (1 - width) * share, height: height + (1 - height) * share }))
  layer.animate(sizes.map((size) => ({ transform: `${moved(x * size.left, y * size.left)} ${scaled(size.width, size.height)}`, opacity: 1 - (1 - Number(opacity)) * size.left })), duration)
  layer.querySelector('.label')?.animate(sizes.map((size) => ({ transform: scaled(1 / size.width, 1 / size.height) })), duration)
}

const scaled = (width: number, height: number): string => `scale(${width.toFixed(4)}, ${height.toFixed(4)})`

/** A box that differs by less than this share is only moved. */
const resized = 0.01

/** How much of the way is done at each of the steps between which the browser draws straight on. */
const shares = Array.from({ length: 17 }, (_, step) => step / 16).map((time) => time * time * (3 - 2 * time))

const px = (value: number): string => `${String(Math.round(value * 100) / 100)}px`

/** The request rides straight to where it is in the other stack. */
const rideAcross = (frame: Element, from: DOMRect | undefined): void => {
  const token = frame.querySelector<HTMLElement>('.still .token')
  if (!token || !from) return
  const to = token.getBoundingClientRect()
  moveToken(token, [{ x: from.left - to.left, y: from.top - to.top, offset: 0 }, { x: 0, y: 0, offset: 1 }], duration)
}

/** Copies where the layers stood, in a list of their own below the picture, which goes when they have faded. */
const fadeOut = (frame: HTMLElement, places: readonly Place[]): void => {
  if (places.length === 0) return
  const ground = frame.getBoundingClientRect()
  const list = document.createElement('ol')
  list.className = 'layers'
  list.append(...places.flatMap(({ rect, element, labelHeight }) => {
    const copy = element.cloneNode(true)
    if (!(copy instanceof HTMLElement)) return []
    for (const [name, value] of Object.entries({ left: rect.left - ground.left, top: rect.top - ground.top, width: rect.width, height: rect.height })) copy.style.setProperty(name, px(value))
    const label = copy.firstElementChild
    if (label instanceof HTMLElement) label.style.setProperty('block-size', px(labelHeight))
    copy.removeAttribute('aria-current')
    return [copy]
  }))
  const leaving = document.createElement('div')
  leaving.className = 'still leaving'
  leaving.ariaHidden = 'true'
  leaving.append(list)
  frame.append(leaving)
  const fades = places.flatMap(({ opacity }, index) => list.children[index]?.animate([{ opacity }, { opacity: 0 }], { duration: fading, fill: 'forwards', easing: 'ease-in' }) ?? [])
  void removeAfter(fades, leaving)
}

const removeAfter = async (fades: readonly Animation[], leaving: HTMLElement): Promise<void> => {
  await Promise.allSettled(fades.map(({ finished }) => finished))
  leaving.remove()
}
