// The movement itself, by the browser's own animation: no library, no style attribute in the page, and any new movement begins where
// the last one has come to. Boxes are really moved and resized, so that words stay sharp and borders keep their width.
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
  readonly frame: HTMLElement
  /** An empty list over the picture: what leaves fades out there. */
  readonly leaving: HTMLElement
  readonly measured: Measured
  /** The new picture's layers, and which layer of the old one each of them was. */
  readonly arrivals: readonly { readonly layer: HTMLElement; readonly from: LayerId | undefined }[]
}

/** Call after the picture has changed and before it is painted. */
export const play = ({ frame, leaving, measured, arrivals }: Movement): void => {
  if (!('animate' in frame)) return
  const list = arrivals[0]?.layer.parentElement
  if (!list) return
  const still = [...frame.querySelectorAll<HTMLElement>('.still :is(li, svg, .mark, .token)')]
  // What was under way has been measured; the new places are those of the stylesheet alone.
  for (const element of still) for (const animation of element.getAnimations()) animation.cancel()
  thaw(list)
  const places = arrivals.map(({ layer, from }) => ({ layer, to: layer.getBoundingClientRect(), old: from === undefined ? undefined : measured.layers.get(from), ...marginsOf(layer) }))
  freeze(list)
  const moves = places.map(({ layer, to, old, end, top }) => (old
    ? layer.animate([
        { translate: `${px(old.rect.left - to.left)} ${px(old.rect.bottom - to.bottom)}`, marginInlineEnd: px(end - (old.rect.width - to.width)), marginBlockStart: px(top - (old.rect.height - to.height)), opacity: old.opacity },
        { translate: '0px 0px', marginInlineEnd: px(end), marginBlockStart: px(top), opacity: 1 },
      ], { duration, easing })
    : layer.animate([{ opacity: 0 }, { opacity: 1 }], { duration: fading, delay: duration - fading, fill: 'backwards', easing: 'ease-out' })))
  for (const element of still) if (element.matches('svg, .mark')) element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: fading, delay: duration - fading, fill: 'backwards' })
  moveToken(frame, measured.token)
  const kept = new Set(arrivals.map(({ from }) => from))
  for (const [id, place] of measured.layers) if (!kept.has(id)) fadeOut(frame, leaving, place)
  void release(list, moves)
}

/** Gives the rows back to the stylesheet, unless another movement has taken over meanwhile. */
const release = async (list: HTMLElement, moves: readonly Animation[]): Promise<void> => {
  const ends = await Promise.allSettled(moves.map(({ finished }) => finished))
  if (ends.every(({ status }) => status === 'fulfilled')) thaw(list)
}

/** Rows and height as they are: margins that change on the way must push nothing, within the picture or around it. */
const freeze = (list: HTMLElement): void => {
  const { gridTemplateRows, height } = getComputedStyle(list)
  list.style.gridTemplateRows = gridTemplateRows
  list.style.height = height
  list.dataset['moving'] = ''
}

const thaw = (list: HTMLElement): void => {
  list.style.gridTemplateRows = ''
  list.style.height = ''
  delete list.dataset['moving']
}

const px = (value: number): string => `${String(Math.round(value * 100) / 100)}px`

const marginsOf = (layer: Element): { end: number; top: number } => {
  const { marginInlineEnd, marginBlockStart } = getComputedStyle(layer)
  return { end: Number.parseFloat(marginInlineEnd), top: Number.parseFloat(marginBlockStart) }
}

/** The request rides straight to where it is in the other stack. */
const moveToken = (frame: Element, from: DOMRect | undefined): void => {
  const token = frame.querySelector<HTMLElement>('.still .token')
  if (!token || !from) return
  const to = token.getBoundingClientRect()
  token.animate([{ translate: `${px(from.left - to.left)} ${px(from.top - to.top)}` }, { translate: '0px 0px' }], { duration, easing, composite: 'add' })
}

/** A copy where the layer stood, gone when it has faded. */
const fadeOut = (frame: HTMLElement, leaving: HTMLElement, { rect, element, opacity, labelHeight }: Place): void => {
  const copy = element.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return
  const ground = frame.getBoundingClientRect()
  for (const [name, value] of Object.entries({ left: rect.left - ground.left, top: rect.top - ground.top, width: rect.width, height: rect.height })) copy.style.setProperty(name, px(value))
  const label = copy.firstElementChild
  if (label instanceof HTMLElement) label.style.setProperty('block-size', px(labelHeight))
  copy.removeAttribute('aria-current')
  leaving.append(copy)
  const animation = copy.animate([{ opacity }, { opacity: 0 }], { duration: fading, fill: 'forwards', easing: 'ease-in' })
  animation.onfinish = () => { copy.remove() }
  animation.oncancel = () => { copy.remove() }
}
