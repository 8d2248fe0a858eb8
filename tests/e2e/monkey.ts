// A reader without patience or aim: real presses, keys, moves through the history, scrolls and other window sizes, drawn by a seed.
import type { Page } from '@playwright/test'
import { numberOf } from '../../src/model/seed.ts'

const keys = [
  'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp',
  'Slash', 'b', 'k', 'o', 'v', 'Backspace', 'Delete', 'Control+z', 'Shift+Slash',
] as const
const sizes = [[320, 568], [412, 823], [768, 1024], [1280, 720], [1920, 1080], [640, 320]] as const

/** Numbers in 0 … below − 1, the same for the same seed. */
const drawing = (seed: string): ((below: number) => number) => {
  let count = 0
  return (below) => numberOf(`${seed}:${String(count++)}`) % below
}

/** A place of something in sight that answers to a press and does not lead out of the site; the `pick`-th of them, counted round. */
const placeToPress = (page: Page, pick: number): Promise<{ readonly x: number; readonly y: number; readonly what: string } | undefined> => page.evaluate((number) => {
  const places = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, label, [role=button], [tabindex="0"]')].flatMap((element) => {
    if (element instanceof HTMLAnchorElement && (element.origin !== location.origin || element.target !== '' || element.hasAttribute('download') || /\/failid\//.test(element.pathname))) return []
    if (element instanceof HTMLInputElement && element.type === 'file') return []
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    return width > 0 && height > 0 && x > 0 && y > 0 && x < innerWidth && y < innerHeight && element.contains(document.elementFromPoint(x, y)) ? [{ element, x, y }] : []
  })
  const place = places[number % Math.max(1, places.length)]
  return place && { x: place.x, y: place.y, what: `${place.element.tagName} ${(place.element.getAttribute('aria-label') ?? place.element.textContent).trim().slice(0, 30)}` }
}, pick)

/** One act; says what it was. */
const act = async (page: Page, draw: (below: number) => number): Promise<string> => {
  const kind = draw(20)
  if (kind < 11) {
    const place = await placeToPress(page, draw(1_000_000))
    if (place) await page.mouse.click(place.x, place.y)
    return `press ${place?.what ?? 'nothing'}`
  }
  if (kind < 15) {
    const key = keys[draw(keys.length)] ?? 'Tab'
    await page.keyboard.press(key)
    return key
  }
  if (kind < 17) {
    const by = draw(3000) - 1000
    await page.mouse.wheel(0, by)
    return `scroll ${String(by)}`
  }
  if (kind === 17) {
    const [width, height] = sizes[draw(sizes.length)] ?? sizes[0]
    await page.setViewportSize({ width, height })
    return `${String(width)}×${String(height)}`
  }
  await page.evaluate((steps) => { history.go(steps) }, kind === 18 ? -1 : 1)
  return kind === 18 ? 'back' : 'forward'
}

/** A load under way takes the page's scripts away from whoever asks them something: then it is asked again. */
export const asking = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      if (attempt === 20 || !/context was destroyed|navigat|Cannot find context/i.test(String(error))) throw error
      await new Promise((resolve) => { setTimeout(resolve, 50) })
    }
  }
}

/** As a press on a link does that stood in the page; a document that is no page of the site is left by loading. */
const startAt = async (page: Page, path: string): Promise<void> => {
  const within = await asking(() => page.evaluate((address) => {
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close()
    if (!document.querySelector('#root > header')) return false
    const link = Object.assign(document.createElement('a'), { href: address })
    document.body.append(link)
    link.click()
    link.remove()
    return true
  }, path))
  if (!within) await page.goto(path)
  await asking(() => page.waitForFunction((address) => decodeURI(location.pathname) === address && !document.querySelector('main[aria-busy]'), path))
}

/** What is wrong with the page as it stands, in words; empty if nothing. Waits for a move under way to end. */
const faults = async (page: Page): Promise<string[]> => {
  await asking(() => page.waitForFunction(() => document.querySelector('main h1') !== null && !document.querySelector('main[aria-busy]'), undefined, { timeout: 10_000 })).catch(() => {})
  return asking(() => page.evaluate(() => {
    const found: string[] = []
    const headings = document.querySelectorAll('main h1').length
    if (headings !== 1) found.push(`${String(headings)} headings of the first level`)
    for (const notice of document.querySelectorAll('.notice:has(button)')) if (/Kopeeri veateade/.test(notice.textContent)) found.push(`a part failed: ${notice.textContent.slice(0, 60)}`)
    return found
  }))
}

/** Whether the focus, moved on by the keyboard alone, comes out of wherever it is: to the end of the page, where the browser's own bar follows. */
export const focusComesOut = async (page: Page): Promise<boolean> => {
  // An open dialog holds the focus rightly; a key puts it away.
  if (await page.evaluate(() => document.querySelector('dialog[open]') !== null)) await page.keyboard.press('Escape')
  const stops = await page.locator('a[href], button, input, select, textarea, summary, [tabindex]').count()
  for (let step = 0; step <= stops + 5; step++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement === document.body || document.activeElement === null)) return true
  }
  return false
}

/** The focus does not stand still: one press of Tab moves it, or there is nothing else to move to. */
const focusMoves = async (page: Page): Promise<boolean> => {
  const where = (): Promise<boolean> => page.evaluate(() => {
    const focused = document.activeElement
    const stayed = focused !== document.body && Reflect.get(window, 'monkeyFocus') === focused
    Reflect.set(window, 'monkeyFocus', focused)
    return stayed
  })
  await asking(where)
  await page.keyboard.press('Tab')
  if (!await asking(where)) return true
  // The browser's own list of a select, standing open, takes one Tab for itself.
  await page.keyboard.press('Tab')
  return !await asking(where)
}

/** Acts of one walk. */
const length = 6

export interface Walk {
  readonly seed: string
  readonly start: string
  readonly acts: readonly string[]
  /** In words; empty where all is well. */
  readonly faults: readonly string[]
}

/** Walks from one of the pages. The same seed walks the same way, as far as the reader's stored answers allow. */
export const walk = async (page: Page, seed: string, starts: readonly string[]): Promise<Walk> => {
  const draw = drawing(seed)
  const start = starts[draw(starts.length)] ?? '/'
  await startAt(page, start)
  const acts: string[] = []
  for (let step = 0; step < length; step++) acts.push(await asking(() => act(page, draw)))
  // Before the first page of the history there is none of ours.
  if (page.url() === 'about:blank') await page.goto(start)
  const found = await faults(page)
  if (found.length === 0 && !await focusMoves(page)) found.push('the focus is trapped')
  return { seed, start, acts, faults: found }
}
