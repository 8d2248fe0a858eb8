// Every page walked with the Tab key alone: in the order of the page, always in sight, never trapped, to the very end.
import type { Page } from '@playwright/test'
import { expect, pagePaths, shellAwake, test } from './support.ts'

interface Walk {
  /** What was wrong so far; grows with every press of the key. */
  readonly complaints: string[]
  /** The focus has left the page, or has begun again at the top. */
  ended: boolean
  /** What the focus has not been on. */
  readonly missed: () => string[]
}

declare global {
  interface Window { walk?: Walk }
}

/**
 * Runs in the page, once, and looks at the focus each time the Tab key comes up: by then the browser has moved it and scrolled to it.
 * Keeps the element before, to compare the order, and how that looks once the focus has left it.
 */
const watchFocus = (): void => {
  const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0
  const nameOf = (element: Element): string =>
    `${element.localName}${element.id === '' ? '' : `#${element.id}`} „${(element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 50)}“`
  /** What may show the focus of a control: itself, what labels it, what stands around it. */
  const bearers = (element: Element): Element[] =>
    [element, ...(element instanceof HTMLInputElement ? element.labels ?? [] : []), ...(element.parentElement ? [element.parentElement] : [])]
  const look = (element: Element): string[] => bearers(element).map((bearer) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(bearer)
    return outlineStyle === 'none' ? boxShadow : `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow}`
  })
  /** Of nine points of the part on the screen, how many show the element and not something that lies on it. */
  const seen = (element: Element): number =>
    Math.max(...[element, ...(element instanceof HTMLInputElement ? element.labels ?? [] : [])].map((target) => pointsOf(target, element)))
  const pointsOf = (target: Element, element: Element): number => {
    const [box] = [...target.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    if (!box) return 0
    const [left, right] = [Math.max(0, box.left), Math.min(document.documentElement.clientWidth, box.right)]
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)]
    if (right <= left || bottom <= top) return 0
    const shares = [0.15, 0.5, 0.85]
    return shares.flatMap((x) => shares.map((y) => document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)))
      .filter((hit) => hit !== null && (target.contains(hit) || element.contains(hit) || hit.contains(target))).length
  }
  const visited = new Set<Element>()
  let before: { readonly element: Element; readonly look: string[] } | undefined
  const complaints: string[] = []
  const walked: Walk = { complaints, ended: false, missed: () => missed() }
  const stop = (): void => {
    if (before?.element.isConnected === true && document.activeElement !== before.element && look(before.element).join() === before.look.join()) complaints.push(`${nameOf(before.element)} looks the same with and without the focus`)
    const element = document.activeElement
    if (element === null || element === document.body || (visited.size > 1 && visited.values().next().value === element)) {
      walked.ended = true
      return
    }
    if (visited.has(element)) complaints.push(`the focus came back to ${nameOf(element)}`)
    if (before?.element.isConnected === true && (before.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) complaints.push(`${nameOf(element)} stands before ${nameOf(before.element)}, which had the focus before it`)
    if (element.closest('[aria-hidden="true"]')) complaints.push(`${nameOf(element)} takes the focus, but no screen reader knows of it`)
    if (seen(element) < 5) complaints.push(`${nameOf(element)} has the focus and is not in sight: ${String(seen(element))} of 9 points`)
    visited.add(element)
    before = { element, look: look(element) }
  }
  const missed = (): string[] => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"], audio[controls], video[controls]')]
    .filter((element) => shown(element) && !element.matches(':disabled, [tabindex="-1"], [inert] *') && !visited.has(element))
    // Of a group of radio buttons only one is in the row; arrow keys lead to the others.
    .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio' && [...visited].some((other) => other instanceof HTMLInputElement && other.name === element.name)))
    .map(nameOf)
  window.walk = walked
  addEventListener('keyup', ({ key }) => { if (key === 'Tab' && !walked.ended) stop() }, true)
}

/** Presses Tab until the page is left; what was wrong on the way. */
const walk = async (page: Page): Promise<string[]> => {
  await page.evaluate(watchFocus)
  const limit = 40 + await page.evaluate(() => document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]').length)
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press('Tab')
    if (presses % 10 === 9 && await page.evaluate(() => window.walk?.ended !== false)) break
  }
  return page.evaluate(() => {
    const walked = window.walk
    if (!walked) return ['the page was left for another one']
    return [...walked.complaints, ...(walked.ended ? walked.missed().map((missed) => `${missed} was never reached`) : ['there is no way out by the Tab key'])]
  })
}

/** Opens the page and waits until what comes only with script stands on it. */
const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path)
  if (await page.locator('#root > header').count() > 0) await shellAwake(page)
  const awake = path === '/kordamine/' ? 'Alusta lõputesti' : path.startsWith('/manus/') ? 'Kopeeri manustamiskood' : undefined
  // What is kept here is read once the page has woken.
  await expect(page.getByText(/^Vaatan, mis siin/)).toHaveCount(0)
  if (awake !== undefined) await expect(page.getByRole('button', { name: awake })).toBeVisible()
}

/** Beside the pages of the course: what the class sees, what the teacher sees, a figure in another site's page. */
const everyPath = [...pagePaths, '/esitlus/tund/kvm/', '/ettekandja/tund/kvm/', '/manus/kvm-ketas/']

for (const path of everyPath) {
  test(`${path} is walked with the Tab key from the top to the end, and the focus is always in sight`, async ({ page }) => {
    await open(page, path)
    expect(await walk(page)).toEqual([])
  })
}

/** A page of each kind on which something may cover something: at 400 % zoom little of it is seen at a time. */
for (const path of ['/', '/oppetukk/kvm/', '/oppetukk/vordlus/', '/vordle/', '/susteem/kvm-in-kvm/', '/susteemid/', '/kordamine/', '/manus/kvm-ketas/']) {
  test(`${path} is walked at 400 % zoom, and the focus is always in sight`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    await open(page, path)
    expect(await walk(page)).toEqual([])
  })
}

test('on every page that is come to from another, the focus is on the heading, and the way back leads to the heading before', async ({ page }) => {
  test.slow()
  await open(page, '/allikad/')
  const heading = page.getByRole('heading', { level: 1 })
  let before = await heading.textContent() ?? ''
  for (const path of pagePaths.filter((other) => other !== '/allikad/')) {
    // A link of our own: no page leads to every other.
    await page.evaluate((to) => {
      const link = Object.assign(document.createElement('a'), { href: to, textContent: to })
      document.querySelector('footer')?.append(link)
      link.click()
      link.remove()
    }, path)
    await expect(heading).not.toHaveText(before)
    await expect(heading, path).toBeFocused()
    const here = await heading.textContent() ?? ''
    await page.goBack()
    await expect(heading).toHaveText(before)
    await expect(heading, `back from ${path}`).toBeFocused()
    await page.goForward()
    await expect(heading).toHaveText(here)
    before = here
  }
})
