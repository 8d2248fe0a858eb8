// The figure's own promises in a real browser: motion that never lags behind, one announcement, no overlap, print.
import type { Locator, Page } from '@playwright/test'
import { expect, lessonPath, test } from './support.ts'

const sizes = [{ width: 320, height: 640 }, { width: 768, height: 1024 }, { width: 1024, height: 768 }, { width: 1280, height: 800 }] as const

const button = (figure: Locator, name: 'next' | 'previous' | 'first'): Locator => figure.locator(`[data-figure-button="${name}"]`)
const counter = (figure: Locator): Locator => figure.locator('.figure-counter')
const stepsOf = async (figure: Locator): Promise<number> => figure.locator('.strip > li').count()

/** The figure of the longest journey on the lesson, in view, awake, on its first step. */
const openFigure = async (page: Page): Promise<Locator> => {
  await page.goto(lessonPath)
  const figures = await page.locator('figure.figure').all()
  const lengths = await Promise.all(figures.map(stepsOf))
  const figure = figures[lengths.indexOf(Math.max(...lengths))]
  if (!figure) throw new Error(`${lessonPath} has no figure`)
  await button(figure, 'next').click()
  await expect(counter(figure)).toHaveText(/^Samm 2\//)
  await button(figure, 'first').click()
  await expect(counter(figure)).toHaveText(/^Samm 1\//)
  return figure
}

test('has four to nine steps, and the sentence beside the picture is that of the step', async ({ page }) => {
  const figure = await openFigure(page)
  const steps = await stepsOf(figure)
  expect(steps).toBeGreaterThanOrEqual(4)
  expect(steps).toBeLessThanOrEqual(9)
  for (let step = 1; step < steps; step += 1) {
    await button(figure, 'next').click()
    await expect(counter(figure)).toHaveText(`Samm ${String(step + 1)}/${String(steps)}`)
    const sentence = await figure.locator('.strip > li > p').nth(step).textContent()
    await expect(figure.locator('.figure-sentences > p:visible')).toHaveText(`${String(step + 1)}${sentence ?? ''}`)
  }
  await expect(button(figure, 'next')).toHaveAttribute('aria-disabled', 'true')
  await button(figure, 'next').focus()
  await expect(button(figure, 'next')).toBeFocused()
})

test('space belongs to the button that has the focus, and to the figure nowhere else', async ({ page }) => {
  const figure = await openFigure(page)
  await button(figure, 'next').focus()
  await page.keyboard.press('Space')
  await expect(counter(figure)).toHaveText(/^Samm 2\//)
  await figure.locator('summary').focus()
  await page.keyboard.press('Space')
  await expect(figure.locator('.twin-text')).toBeVisible()
  await expect(counter(figure)).toHaveText(/^Samm 2\//)
})

test('twenty quick presses end at the last step, with the request where it belongs, and are announced once', async ({ page }) => {
  const figure = await openFigure(page)
  await figure.locator('[aria-live]').evaluate((live) => {
    new MutationObserver(() => { live.setAttribute('data-said', `${live.getAttribute('data-said') ?? ''}|`) }).observe(live, { childList: true, characterData: true, subtree: true })
  })
  await button(figure, 'next').focus()
  // Without waiting for each other: what is quick on any machine.
  await Promise.all(Array.from({ length: 20 }, async () => page.keyboard.press('ArrowRight')))
  const steps = await stepsOf(figure)
  await expect(counter(figure)).toHaveText(`Samm ${String(steps)}/${String(steps)}`)
  await expect.poll(() => distanceFromRest(figure)).toBeLessThan(1.5)
  await expect(figure.locator('[aria-live]')).toHaveText(new RegExp(`^Samm ${String(steps)}/`))
  expect(await figure.locator('[aria-live]').getAttribute('data-said')).toBe('|')
})

/** How far the request is, in pixels, from the middle of the label of the layer that it stands in; large while it rides. */
const distanceFromRest = (figure: Locator): Promise<number> => figure.locator('.figure-picture').evaluate((picture) => {
  const token = picture.querySelector('.token')?.getBoundingClientRect()
  const label = picture.querySelector('[aria-current] .label')?.getBoundingClientRect()
  return token && label ? Math.abs(token.top + token.height / 2 - label.top - label.height / 2) : Infinity
})

test('a press before the figure has woken up counts from the step that the address names', async ({ page }) => {
  const figure = await openFigure(page)
  const id = await figure.getAttribute('id')
  for (const waitUntil of ['commit', 'load'] as const) {
    await page.goto(`${lessonPath}?joonis=${id ?? ''}&samm=3`, { waitUntil })
    await button(figure, 'next').click()
    await expect(counter(figure)).toHaveText(/^Samm 4\//)
    await expect(page).toHaveURL(/samm=4$/)
  }
})

test('each press counts once, whenever it comes while the page wakes up', async ({ page }) => {
  const figure = await openFigure(page)
  const id = await figure.getAttribute('id')
  for (const delay of [0, 30, 60, 90, 120, 180]) {
    await page.goto(`${lessonPath}?joonis=${id ?? ''}&samm=2`, { waitUntil: 'commit' })
    await page.waitForTimeout(delay)
    await button(figure, 'next').click()
    await button(figure, 'next').click()
    await expect(counter(figure)).toHaveText(/^Samm 4\//)
    await expect(page).toHaveURL(/samm=4$/)
  }
})

test('with reduced motion the request is simply there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const figure = await openFigure(page)
  await button(figure, 'next').click()
  await expect(counter(figure)).toHaveText(/^Samm 2\//)
  expect(await figure.locator('.figure-picture .token').evaluate((token) => token.getAnimations().length)).toBe(0)
})

for (const size of sizes) {
  test(`nothing overlaps or leaves the frame at ${String(size.width)}×${String(size.height)}, also with labels twice as long`, async ({ page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const figure = await openFigure(page)
    for (let step = 1; step < await stepsOf(figure); step += 1) {
      await button(figure, 'next').click()
      await expect(counter(figure)).toHaveText(new RegExp(`^Samm ${String(step + 1)}/`))
      expect(await figure.locator('.figure-picture').evaluate(clashesIn)).toEqual([])
    }
    await page.evaluate(() => { for (const label of document.querySelectorAll('figure.figure .label b')) label.textContent = `${label.textContent ?? ''} ${label.textContent ?? ''}` })
    for (const picture of await page.locator('.figure-picture').all()) expect(await picture.evaluate(clashesIn)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
}

/** Runs in the page: what lies on what in a picture, in words. Half a pixel is rounding. */
const clashesIn = (picture: Element): string[] => {
  const overlap = (a: DOMRect, b: DOMRect): boolean => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5
  const holds = (outer: DOMRect, inner: DOMRect): boolean => outer.left <= inner.left + 0.5 && outer.right >= inner.right - 0.5 && outer.top <= inner.top + 0.5 && outer.bottom >= inner.bottom - 0.5
  /** The lines of text in a box, as they are really set. */
  const linesIn = (box: Element): DOMRect[] => {
    const lines: DOMRect[] = []
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      lines.push(...range.getClientRects())
    }
    return lines.filter(({ width }) => width > 0)
  }
  const frame = picture.getBoundingClientRect()
  const boxes = [...picture.querySelectorAll('.layers > li')].map((box) => ({ name: box.textContent ?? '', area: box.getBoundingClientRect(), lines: linesIn(box) }))
  const discs = [...picture.querySelectorAll('.token, .mark')].map((disc) => disc.getBoundingClientRect())
  return boxes.flatMap((box, index) => [
    ...(holds(frame, box.area) ? [] : [`„${box.name}“ leaves the frame`]),
    ...boxes.slice(index + 1).filter(({ area }) => overlap(box.area, area) && !holds(box.area, area)).map(({ name }) => `„${box.name}“ and „${name}“ overlap`),
    ...box.lines.flatMap((line) => [
      ...(holds(box.area, line) ? [] : [`words of „${box.name}“ leave it`]),
      ...boxes.filter((other) => other !== box && overlap(other.area, line) && !holds(other.area, box.area)).map(({ name }) => `words of „${box.name}“ lie on „${name}“`),
      ...discs.filter((disc) => overlap(disc, line)).map(() => `a disc lies on words of „${box.name}“`),
    ]),
  ])
}

test('in print every step stands in a strip, and no buttons', async ({ page }) => {
  const figure = await openFigure(page)
  const steps = await stepsOf(figure)
  await page.emulateMedia({ media: 'print' })
  await expect(figure.locator('.strip .still:visible')).toHaveCount(steps)
  await expect(figure.locator('button:visible')).toHaveCount(0)
})

test('figures share no id, and each has a name', async ({ page }) => {
  await page.goto(lessonPath)
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((element) => element.id))
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  for (const figure of await page.locator('figure.figure').all()) await expect(figure).toHaveAccessibleName(/.+/)
})

/** What one event of the browser's trace tells of elements whose style was asked for anew. */
const restyledIn = (event: unknown): readonly number[] => {
  if (typeof event !== 'object' || event === null || !('name' in event) || event.name !== 'UpdateLayoutTree' || !('args' in event)) return []
  const { args } = event
  return typeof args === 'object' && args !== null && 'elementCount' in args && typeof args.elementCount === 'number' ? [args.elementCount] : []
}

/** The most elements that were restyled at once while `act` went on. */
const mostRestyled = async (page: Page, act: () => Promise<void>): Promise<number> => {
  const client = await page.context().newCDPSession(page)
  const counts: number[] = []
  client.on('Tracing.dataCollected', ({ value }) => { counts.push(...value.flatMap(restyledIn)) })
  await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } })
  await act()
  const complete = new Promise((resolve) => { client.once('Tracing.tracingComplete', resolve) })
  await client.send('Tracing.end')
  await complete
  expect(counts.length).toBeGreaterThan(0)
  return Math.max(...counts)
}

// A rule that asks what a page holds (`html:has(…)`) makes every box and every list item of the page be asked again whenever something comes or goes: a tenth of a second on a slow phone.
for (const path of ['/oppetukk/vordlus/', '/vordle/?a=kvm-in-kvm&b=xen-hvm&c=docker']) {
  test(`a step restyles only what it changes: ${path}`, async ({ page }) => {
    await page.goto(path)
    const next = page.getByRole('button', { name: 'Järgmine samm' }).first()
    await next.click()
    await expect(page).toHaveURL(/samm=2/)
    const most = await mostRestyled(page, async () => {
      await next.press('Enter')
      await expect(page).toHaveURL(/samm=3/)
    })
    expect(most).toBeLessThan(40)
  })
}
