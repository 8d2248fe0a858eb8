// The first figure of a lesson steps before its code has come; on a slow phone that is more than a second earlier. It shows what the build has drawn of
// every step (early-steps.tsx), and gives the figure over when it wakes (lesson/early-steps.ts). A file of its own, which waits for no other.
import { swipeEnd, swipeStart } from '../diagram/moves.ts'
import { pressKey } from '../diagram/press-key.ts'
import type { EarlyPresses } from '../ui/early-presses.ts'

/** Makes what stands on the page the same as `wanted`, and leaves alone what is the same already: the button that has the focus, above all. */
const become = (node: Node, wanted: Node): void => {
  if (node.isEqualNode(wanted)) return
  if (node instanceof Element && wanted instanceof Element && node.nodeName === wanted.nodeName && node.childNodes.length === wanted.childNodes.length) {
    for (const { name } of [...node.attributes]) if (!wanted.hasAttribute(name)) node.removeAttribute(name)
    for (const { name, value } of wanted.attributes) node.setAttribute(name, value)
    node.childNodes.forEach((part, index) => { become(part, wanted.childNodes[index] ?? part) })
  } else if (node instanceof Element || node instanceof Text) node.replaceWith(wanted.cloneNode(true))
}

/** The figure with the steps at this address; where they are not those of this page, it waits for its code. */
const begin = async (early: EarlyPresses, address: string): Promise<void> => {
  const template = document.createElement('template')
  template.innerHTML = await (await fetch(address)).text()
  const all = template.content.firstElementChild
  const figure = document.getElementById(all?.getAttribute('data-figure') ?? '')
  const body = figure?.querySelector('.figure-body')
  const announcer = figure?.querySelector('.figure-announcer')
  const picture = figure?.querySelector('.figure-picture')
  const steps = [...all?.children ?? []]
  if (!figure || !body || !announcer || !picture || steps[0]?.firstElementChild?.isEqualNode(body) !== true || early.given?.has(figure.id)) return
  const last = Number(all?.getAttribute('data-last'))
  const island = figure.closest('[data-island]')
  let at = 0
  let open = true

  /** Whether nothing is left to do. Where the figure asks what comes next, that and all after it is for its code. */
  const goTo = (to: number): boolean => {
    if (to < 0 || to > last) return true
    const reached = Math.min(to, steps.length - 1)
    const step = steps[reached]
    if (reached !== at && step?.firstElementChild) {
      at = reached
      become(body, step.firstElementChild)
      announcer.textContent = step.getAttribute('data-said')
    }
    open = reached === to
    return open
  }
  early.step = (button) => {
    const name = button.getAttribute('data-figure-button')
    if (!open || name === null || !figure.contains(button)) return false
    return goTo(name === 'next' ? at + 1 : name === 'previous' ? at - 1 : 0)
  }

  /** By a key or a finger, which no queue keeps: what cannot be done now is left there as presses of a button. */
  const go = (to: number): void => {
    if (open && goTo(to)) return
    const name = to < at ? 'previous' : 'next'
    const button = figure.querySelector<HTMLElement>(`[data-figure-button=${name}]`)
    if (button) early.queue.push(...Array<HTMLElement>(Math.abs(to - at)).fill(button))
  }
  const sleeps = ({ target }: Event, part: Element): boolean => target instanceof Node && part.contains(target) && island !== null && !early.awake.has(island)
  let start: ReturnType<typeof swipeStart>
  // Before React hears of it: React lets no press into a part that still sleeps.
  addEventListener('keydown', (event) => {
    if (!sleeps(event, figure)) return
    pressKey(event, at, last, go)
    if (event.defaultPrevented) event.stopPropagation()
  }, true)
  addEventListener('pointerdown', (event) => { start = sleeps(event, picture) ? swipeStart(event) : undefined }, true)
  addEventListener('pointercancel', () => { start = undefined }, true)
  addEventListener('pointerup', (event) => {
    const direction = sleeps(event, picture) ? swipeEnd(start, event) : 0
    if (direction === 0) return
    event.stopPropagation()
    go(at + direction)
  }, true)

  early.stepper = {
    figure: figure.id,
    shown: () => at,
    close: () => { open = false },
  }
  early.queue = early.queue.filter((button) => !early.step(button))
}

const early = window.earlyPresses
const address = document.querySelector<HTMLLinkElement>('link[as=fetch]')?.href
// An address may ask for a step of its own: that is for the figure's code.
if (early && address !== undefined && location.search === '') begin(early, address).catch(() => {})
