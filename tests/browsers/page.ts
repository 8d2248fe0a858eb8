// One page of a real browser, whichever it is, and the waits and presses that the walk is made of. Nothing here waits for a time.
import { setTimeout as pause } from 'node:timers/promises'

/** What differs from browser to browser. An expression is JavaScript that is evaluated in the page. */
export interface Driver {
  /** Opens an address and resolves once the page has loaded. */
  readonly open: (address: string) => Promise<void>
  readonly reload: () => Promise<void>
  /** The value of an expression that gives text. Rejects where it throws. */
  readonly evaluate: (expression: string) => Promise<string>
  /** Presses the mouse in the middle of the element that an expression gives. Rejects, without having pressed, where that is not in view. */
  readonly press: (expression: string) => Promise<void>
  /** Presses a key, by its value in the WebDriver standard: `b`, or one of `keys`. */
  readonly type: (key: string) => Promise<void>
  /** The window that the page has opened; undefined as long as there is none. Absent where a browser shows one window only. */
  readonly opened?: () => Promise<Driver | undefined>
  /** Ends the browser and whatever was started for it. */
  readonly close: () => Promise<void>
}

/** Keys that have no character, as the WebDriver standard writes them. */
export const keys = { pageUp: '\uE00E', pageDown: '\uE00F', end: '\uE010', left: '\uE012', right: '\uE014' } as const

/** The first element inside the first `inside` that `css` selects and that is called `name`, where one is given. */
export interface Target { readonly css: string, readonly inside?: string, readonly name?: string }

/** Generous: a slow or busy machine is no fault of the course. Only a page that never comes to what is waited for takes so long. */
const patience = 60_000

// Evaluated in the page, so it may use nothing from outside itself.
const find = ({ css, inside = ':root', name }: Target): Element | undefined =>
  [...document.querySelector(inside)?.querySelectorAll(css) ?? []].find((element) =>
    name === undefined || (element.getAttribute('aria-label') ?? element.textContent).replaceAll('\u00AD', '').trim() === name)

const expressionOf = (target: Target): string => `(${find.toString()})(${JSON.stringify(target)})`

/** Where the middle of an element is, once that can be pressed: shown, enabled, and covered by nothing. The element is brought into view. */
const pressable = (element: Element | undefined): string => {
  element?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const box = element?.getBoundingClientRect()
  if (!element || !box) return ''
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  const top = document.elementFromPoint(x, y)
  return top && !element.matches(':disabled') && (element.contains(top) || top.closest('label')?.contains(element)) ? `${String(x)} ${String(y)}` : ''
}

/** A page that is waited for, read and pressed. */
export class Page {
  readonly #driver: Driver
  readonly #complaints: string[] = []

  constructor(driver: Driver) { this.#driver = driver }

  /** Opens an address. */
  async open(address: string): Promise<void> {
    await this.#listen()
    await this.#driver.open(address)
  }

  async reload(): Promise<void> {
    await this.#listen()
    await this.#driver.reload()
  }

  /** What a function gives in the page. It may use nothing but its own parameters, of which each must be JSON, as its value must be. */
  async read<Value, Parameters extends readonly unknown[]>(ask: (...parameters: Parameters) => Value, ...parameters: Parameters): Promise<Value> {
    const value: { readonly is: Value } = JSON.parse(await this.#driver.evaluate(`JSON.stringify({ is: (${ask.toString()})(...${JSON.stringify(parameters)}) })`))
    return value.is
  }

  /** Resolves once what is read is as wanted, and gives it; rejects with what it was the last time. */
  async until<Value>(what: string, ask: () => Promise<Value>, wanted: (value: Value) => boolean): Promise<Value> {
    const end = Date.now() + patience
    for (;;) {
      const value = await ask()
      if (wanted(value)) return value
      if (Date.now() > end) throw new Error(`${what}; at last: ${JSON.stringify(value)}`)
      await pause(50)
    }
  }

  /** Text of the first such element, in one line; empty where there is none. */
  async text(target: Target): Promise<string> {
    const text = await this.#driver.evaluate(`${expressionOf(target)}?.textContent ?? ''`)
    return text.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim()
  }

  /** Resolves once the text is as wanted, and gives it. */
  async says(target: Target, wanted: RegExp): Promise<string> {
    return this.until(`${JSON.stringify(target)} should say ${String(wanted)}`, () => this.text(target), (text) => wanted.test(text))
  }

  /** Resolves once the address, from its path on, is as wanted, and gives it. */
  async isAt(wanted: RegExp): Promise<string> {
    return this.until(`the address should be ${String(wanted)}`, () => this.read(() => location.pathname + location.search + location.hash), (address) => wanted.test(address))
  }

  /** Resolves once the page's shell, or `inside` of it, is React's. */
  async awake(inside = '#root > header'): Promise<void> {
    await this.until(`${inside} should wake up`, () => this.read((css) => Object.keys(document.querySelector(css) ?? {}).some((key) => key.startsWith('__react')), inside), Boolean)
  }

  /** Presses an element with the mouse, once it can be pressed and has come to rest. */
  async press(target: Target): Promise<void> {
    const expression = expressionOf(target)
    let before = ''
    await this.until(`${JSON.stringify(target)} should be there to press`, async () => {
      const place = await this.#driver.evaluate(`(${pressable.toString()})(${expression})`)
      const rests = place !== '' && place === before
      before = place
      return rests ? this.#driver.press(expression).then(() => 'pressed', String) : place
    }, (outcome) => outcome === 'pressed')
  }

  /** Presses a key. */
  async type(key: string): Promise<void> { await this.#driver.type(key) }

  /** What the console, or the pages' policy, has complained of until now. Rejects where nobody has listened. */
  async complaints(): Promise<readonly string[]> {
    await this.#listen()
    return this.#complaints.splice(0)
  }

  /** Resolves to the window that this page has opened, once it is there. */
  async opened(): Promise<Page> {
    const driver = await this.until('a window should open', async () => this.#driver.opened?.(), (opened) => opened !== undefined)
    if (!driver) throw new Error('this browser shows one window only')
    return new Page(driver)
  }

  async close(): Promise<void> { await this.#driver.close() }

  async #listen(): Promise<void> {
    const heard: unknown = JSON.parse(await this.#driver.evaluate('location.href === "about:blank" ? "[]" : JSON.stringify(window.heardComplaints?.splice(0) ?? null)'))
    if (!Array.isArray(heard)) throw new Error('nobody has listened to the console of this page')
    this.#complaints.push(...heard.map(String))
  }
}
