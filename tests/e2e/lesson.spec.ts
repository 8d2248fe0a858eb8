// The figures of a lesson, by mouse, keyboard and finger, and from the address.
import type { Locator, Page } from '@playwright/test'
import { expect, firstQuestion, layOutWhole, lessonPath, shellAwake, test } from './support.ts'

/** The first figure with steps. */
const firstFigure = (page: Page): Locator => page.getByRole('figure').filter({ has: page.getByRole('button', { name: 'Järgmine samm' }) }).first()
const counter = (figure: Locator): Locator => figure.getByText(/^Samm \d+\/\d+$/)
const next = (figure: Locator): Locator => figure.getByRole('button', { name: 'Järgmine samm' })

test('steps forward and back by mouse, and the address follows', async ({ page }) => {
  await page.goto(lessonPath)
  const figure = firstFigure(page)
  await next(figure).click()
  await expect(counter(figure)).toHaveText(/^Samm 2\//)
  const id = await figure.getAttribute('id')
  await expect(page).toHaveURL(`${lessonPath}?joonis=${id ?? ''}&samm=2`)
  await next(figure).click()
  await expect(page).toHaveURL(/samm=3$/)
  await figure.getByRole('button', { name: 'Eelmine samm' }).click()
  await expect(page).toHaveURL(/samm=2$/)
  await expect(counter(figure)).toHaveText(/^Samm 2\//)
  await page.reload()
  await expect(counter(figure)).toHaveText(/^Samm 2\//)
})

test('steps by keys while the focus is inside', async ({ page }) => {
  await page.goto(lessonPath)
  const figure = firstFigure(page)
  await next(figure).click()
  await expect(counter(figure)).toHaveText(/^Samm 2\//)
  await page.keyboard.press('ArrowRight')
  await expect(counter(figure)).toHaveText(/^Samm 3\//)
  await page.keyboard.press('ArrowLeft')
  await expect(counter(figure)).toHaveText(/^Samm 2\//)
  await page.keyboard.press('End')
  await expect(counter(figure)).toHaveText(/^Samm (\d+)\/\1$/)
  await page.keyboard.press('Home')
  await expect(counter(figure)).toHaveText(/^Samm 1\//)
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 740 } })

  test('a swipe is a step', async ({ page }) => {
    await page.goto(lessonPath)
    const figure = firstFigure(page)
    const picture = figure.getByRole('list').first()
    await picture.scrollIntoViewIfNeeded()
    await next(figure).tap()
    await expect(counter(figure)).toHaveText(/^Samm 2\//)
    await picture.scrollIntoViewIfNeeded()
    const box = await picture.boundingBox()
    if (!box) throw new Error('the picture is not shown')
    const finger = await page.context().newCDPSession(page)
    const y = box.y + box.height / 2
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number): Promise<unknown> =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] })
    await touch('touchStart', box.x + box.width * 0.8)
    for (const share of [0.7, 0.55, 0.4, 0.25]) await touch('touchMove', box.x + box.width * share)
    await touch('touchEnd')
    await expect(counter(figure)).toHaveText(/^Samm 3\//)
  })

  test('the first tap on a term explains it, the second leads to its definition', async ({ page }) => {
    await page.goto(lessonPath)
    // No finger taps in the frame in which the page has been moved under it, and what it passed by gets its height.
    await layOutWhole(page)
    await next(firstFigure(page)).tap()
    // The figure steps before the lesson is awake; the address follows once it is.
    await expect(page).toHaveURL(/samm=2$/)
    const term = page.locator('a[data-term]').first()
    await term.tap()
    await expect(page.locator('.term-tip')).toBeVisible()
    await expect(page).not.toHaveURL(/#moiste/)
    await term.tap()
    await expect(page).toHaveURL(/#moiste-/)
  })
})

test('a press before the page’s script has come is not lost', async ({ page }) => {
  let letThrough = (): void => {}
  const held = new Promise<void>((resolve) => { letThrough = resolve })
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(lessonPath, { waitUntil: 'commit' })
  const figure = firstFigure(page)
  await next(figure).click()
  await next(figure).click()
  await expect(counter(figure)).toHaveText(/^Samm 1\//)
  letThrough()
  await expect(counter(figure)).toHaveText(/^Samm 3\//)
})

test('a press before the figure has woken up is not lost', async ({ page }) => {
  let letThrough = (): void => {}
  const held = new Promise<void>((resolve) => { letThrough = resolve })
  await page.route('**/assets/figure-driver-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(lessonPath)
  await shellAwake(page)
  const figure = firstFigure(page)
  await next(figure).click()
  await next(figure).click()
  letThrough()
  await expect(counter(figure)).toHaveText(/^Samm 3\//)
})

test('an answer picked before the page’s script has come is checked', async ({ page }) => {
  let letThrough = (): void => {}
  const held = new Promise<void>((resolve) => { letThrough = resolve })
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(lessonPath, { waitUntil: 'commit' })
  const card = firstQuestion(page)
  await card.getByRole('radio').first().check()
  await card.getByRole('button', { name: 'Kontrolli vastust' }).click()
  letThrough()
  await expect(card.getByText(/^\s*(Õige|Veel mitte)\.$/)).toBeVisible()
})

test('an answer leads to the step of the figure that shows why', async ({ page }) => {
  await page.goto(lessonPath)
  const card = firstQuestion(page)
  const link = card.getByRole('link', { name: /^Vaata joonise/ })
  for (let option = 0; option < await card.getByRole('radio').count(); option += 1) {
    await card.getByRole('radio').nth(option).check()
    await card.getByRole('button', { name: 'Kontrolli vastust' }).click()
    await expect(card.getByRole('button', { name: 'Proovi uuesti' })).toBeVisible()
    if (await link.count() > 0) break
    await card.getByRole('button', { name: 'Proovi uuesti' }).click()
  }
  const href = await link.getAttribute('href')
  await link.click()
  await expect(page).toHaveURL(`${lessonPath}${href ?? ''}`)
  const figure = page.locator(`figure#${new URLSearchParams(href ?? '').get('joonis') ?? ''}`)
  await expect(figure).toBeInViewport()
  await expect(counter(figure)).toHaveText(new RegExp(`^Samm ${new URLSearchParams(href ?? '').get('samm') ?? ''}/`))
  await expect(next(figure)).toBeFocused()
})

test('the explanation of a term covers no part of its word, on whichever lines it stands', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(lessonPath)
  const tip = page.locator('.term-tip')
  const terms = page.locator('a[data-term]')
  let onTwoLines = 0
  for (let index = 0; index < await terms.count(); index += 1) {
    const term = terms.nth(index)
    await term.focus()
    await expect(tip).toBeVisible()
    const covered = (): Promise<number> => term.evaluate((word) => {
      const over = document.querySelector('.term-tip')?.getBoundingClientRect()
      return [...word.getClientRects()].filter((rect) => !over || (over.top < rect.bottom && rect.top < over.bottom && over.left < rect.right && rect.left < over.right)).length
    })
    // In the frame after a jump, what was passed by gets its height; the explanation goes along with its word.
    await expect.poll(covered, await term.textContent() ?? '').toBe(0)
    if (await term.evaluate((word) => word.getClientRects().length > 1)) onTwoLines += 1
  }
  expect(onTwoLines).toBeGreaterThan(0)
})

test('a term is explained while it is pointed at or focused, until Escape', async ({ page }) => {
  await page.goto(lessonPath)
  const term = page.locator('a[data-term]').first()
  const tip = page.locator('.term-tip')
  await term.hover()
  await expect(tip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tip).toBeHidden()
  // The page moves a little under the pointer: what was put away stays so, until the pointer has been elsewhere.
  await term.dispatchEvent('pointerover', { pointerType: 'mouse', bubbles: true })
  await expect(tip).toBeHidden()
  await page.getByRole('heading', { level: 1 }).hover()
  await term.hover()
  await expect(tip).toBeVisible()
  await page.keyboard.press('Escape')
  await term.focus()
  await expect(tip).toBeVisible()
  const described = await term.getAttribute('aria-describedby')
  await expect(page.locator(`#${described ?? ''}`)).toHaveText(await tip.textContent() ?? '')
})
