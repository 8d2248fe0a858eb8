// Faults planted in the parts of the pages: the rest stays readable and works, and the reader can copy a report.
import type { Page } from '@playwright/test'
import { expect, firstQuestion, layOutWhole, lessonPath, lessonPaths, shellAwake, test } from './support.ts'

/** Puts a thrower in the place of what a chunk exports: when the part is drawn, or, of a page, once it is drawn. */
const plant = async (page: Page, chunk: string, name: string, thrower = 'function planted() { throw new Error("planted") }'): Promise<void> => {
  await page.route(`**/assets/${chunk}-*.js`, async (route) => {
    const text = await (await route.fetch()).text()
    await route.fulfill({ contentType: 'text/javascript', body: `${text.replace(new RegExp(`\\w+ as ${name}\\b`), `planted as ${name}`)}\n${thrower}` })
  })
}
const pageThrower = 'function planted() { return () => { throw new Error("planted") } }'

const expectReport = async (page: Page, said: RegExp | string): Promise<void> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const notice = page.getByRole('status').filter({ hasText: said }).first()
  await expect(notice).toBeVisible()
  await notice.getByRole('button', { name: 'Kopeeri veateade' }).click()
  await expect(notice.getByText(/^Veateade on kopeeritud/)).toBeVisible()
  const report = await page.evaluate(() => navigator.clipboard.readText())
  const { pathname, search } = new URL(page.url())
  expect(report).toMatch(/^Vahekihi veateade\n/)
  expect(report).toContain(`\nLeht: ${pathname}${search}\n`)
  expect(report).toMatch(/\nVersioon: \/assets\/index-[\w-]+\.js\n/)
  expect(report).toMatch(/\nViga: (?:Error|TypeError): planted/)
}

const tools: readonly (readonly [what: string, path: string, chunk: string, name: string, said: string])[] = [
  ['a figure', lessonPath, 'figure-driver', 'FigureDriver', 'Joonis ei saa praegu liikuda.'],
  ['a question', '/oppetukk/kvm/', 'order-card', 'OrderCard', 'Küsimus ei saa praegu vastata.'],
  ['a system’s journey', '/susteem/kvm-virtio/', 'journey-driver', 'JourneyDriver', 'Teekonda ei saa praegu valida.'],
  ['the comparison in a lesson', lessonPaths.find((path) => path.includes('vordlus')) ?? '', 'comparison-driver', 'ComparisonDriver', 'Võrdlust ei saa praegu liigutada.'],
]
for (const [what, path, chunk, name, said] of tools) {
  test(`${what} that cannot be drawn leaves its text, and a report`, async ({ page, provoke }) => {
    provoke(/planted/)
    await plant(page, chunk, name)
    await page.goto(path)
    await layOutWhole(page)
    const text = await page.getByRole('main').innerText()
    await shellAwake(page)
    for (const island of await page.locator('[data-island] [data-island]').all()) await island.scrollIntoViewIfNeeded()
    await expectReport(page, said)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    const after = await page.getByRole('main').innerText()
    const words = new Set(after.split(/\s+/))
    expect(text.split(/\s+/).filter((word) => !words.has(word))).toEqual([])
  })
}

for (const [what, path, chunk, name] of [
  ['the comparison', '/vordle/', 'compare', 'comparePage'],
  ['a lesson', lessonPath, 'lesson', 'lessonPage'],
  ['the search page', '/otsi/', 'search', 'SearchRoute'],
  ['the review', '/kordamine/', 'review', 'Review'],
  ['the builder', '/ehita/', 'builder', 'Builder'],
  ['a lab', '/labor/loks/', 'laboratory', 'labPage'],
  ['the projector', `/esitlus/tund/${lessonPath.split('/')[2] ?? ''}/`, 'deck', 'deckPage'],
] as const) {
  test(`${what}, as a page that cannot be drawn, keeps its text and its way out, and gives a report`, async ({ page, provoke }) => {
    provoke(/planted/)
    await plant(page, chunk, name, name.endsWith('Page') ? pageThrower : undefined)
    await page.goto(path)
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    const inner = page.locator('[data-island] [data-island]').first()
    if (await inner.count() > 0) await inner.scrollIntoViewIfNeeded()
    await expectReport(page, 'Lehe liikuvad osad jäid laadimata.')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '')
  })
}

test('a page that cannot be drawn after a move within the site has a heading, and the site goes on', async ({ page, provoke }) => {
  provoke(/planted/)
  await plant(page, 'lesson', 'lessonPage', pageThrower)
  await page.goto('/')
  await shellAwake(page)
  await page.getByRole('main').locator(`a[href="${lessonPath}"]`).click()
  await expectReport(page, 'Lehe liikuvad osad jäid laadimata.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lehe avamine ei õnnestunud')
  await page.getByRole('navigation', { name: 'Kursus' }).first().getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Lehe avamine ei õnnestunud')
})

/** From now on the browser's own function fails, as those of old browsers and under odd additions do. */
const breakAnimations = (page: Page): Promise<void> => page.evaluate(() => { Element.prototype.animate = () => { throw new TypeError('planted') } })

test('a figure that fails between two steps keeps the step that was seen, also where the lesson had no prerendered HTML', async ({ page, provoke }) => {
  provoke(/planted/)
  await page.goto('/')
  await shellAwake(page)
  await page.getByRole('main').locator(`a[href="${lessonPath}"]`).click()
  // The home page, which stays until the lesson is there, has such a button too.
  await expect(page.locator('.home-compare')).toHaveCount(0)
  const next = page.getByRole('button', { name: 'Järgmine samm' }).first()
  await next.click()
  await expect(page).toHaveURL(/samm=2/)
  const sentence = await page.locator('.figure-sentences [data-shown]').first().textContent()
  await breakAnimations(page)
  // Back, since forward the figure may ask first.
  await page.getByRole('button', { name: 'Eelmine samm' }).first().click()
  await expectReport(page, 'Joonis ei saa praegu liikuda.')
  const figure = page.getByRole('figure').first()
  expect((await figure.textContent())?.includes(sentence ?? '?')).toBe(true)
  await figure.locator('summary').click()
  await expect(figure.locator('.twin-text')).toBeVisible()
  const card = firstQuestion(page)
  await card.getByRole('radio').first().check()
  await card.getByRole('button', { name: 'Kontrolli vastust' }).click()
  await expect(card.getByText(/^\s*(Õige|Veel mitte)\.$/)).toBeVisible()
})

test('a comparison that fails in the middle of a step keeps what was compared', async ({ page, provoke }) => {
  provoke(/planted/)
  await page.goto('/vordle/?a=bochs&b=wine&vaade=a')
  await page.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(page).toHaveURL(/samm=2/)
  await breakAnimations(page)
  await page.getByRole('button', { name: 'Järgmine samm' }).click()
  await expectReport(page, 'Lehe liikuvad osad jäid laadimata.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('main').getByText('Bochs').filter({ visible: true }).first()).toBeVisible()
})

test('a search that fails leaves the page under it, and can be tried again', async ({ page, provoke }) => {
  provoke(/planted/)
  await page.goto(lessonPath)
  await shellAwake(page)
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await page.evaluate('String.prototype.normalize = () => { throw new TypeError("planted") }')
  await page.keyboard.type('kvm')
  await expectReport(page, /otsing/i)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a fault beside the drawing is told of at the foot of the window, and can be put away', async ({ page, provoke }) => {
  provoke(/planted/)
  await page.goto('/')
  await shellAwake(page)
  // Every move within the site draws a key for its place in the history.
  await page.evaluate(() => { Math.random = () => { throw new TypeError('planted') } })
  await page.getByRole('main').locator(`a[href="${lessonPath}"]`).click()
  await expectReport(page, 'Lehel läks midagi valesti.')
  const notice = page.locator('.window-foot')
  await expect(notice).toBeInViewport({ ratio: 1 })
  await notice.getByRole('button', { name: 'Sulge' }).click()
  await expect(notice).toHaveCount(0)
  // What an addition of the browser throws is no fault of ours.
  await page.evaluate(() => new Promise<void>((resolve) => {
    // Heard by us last: whoever in the course hears it has done so, and a frame has been drawn since.
    addEventListener('error', () => { requestAnimationFrame(() => { setTimeout(resolve) }) }, { once: true })
    setTimeout(() => { throw new Error('planted by another') })
  }))
  await expect(notice).toHaveCount(0)
})

test('where the history takes no more entries, a link still leads on', async ({ page }) => {
  await page.goto('/')
  await shellAwake(page)
  await page.evaluate(() => { history.pushState = () => { throw new DOMException('too many calls', 'SecurityError') } })
  await page.getByRole('main').locator(`a[href="${lessonPath}"]`).click()
  await expect(page).toHaveURL(lessonPath)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
})
