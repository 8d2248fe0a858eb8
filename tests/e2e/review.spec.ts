// Questions that return, the final test, deleting, and how far the reader is; days pass by the clock of the page.
import type { Locator, Page } from '@playwright/test'
import axe from 'axe-core'
import { expect, shellAwake, test } from './support.ts'

const key = 'vahekiht:edenemine'
const address = '/kordamine/'
const noon = (day: number): Date => new Date(2026, 2, day, 12)
const begin = (page: Page): Locator => page.getByRole('button', { name: 'Alusta kordamist' })
const move = (page: Page): Locator => page.getByRole('button', { name: /^(Järgmine küsimus|Lõpeta)$/ })
const said = (page: Page): Locator => page.locator('.question').getByRole('status')

/** On a day of March 2026. */
const visit = async (page: Page, path: string, day: number): Promise<void> => {
  await page.clock.setFixedTime(noon(day))
  await page.goto(path)
  await shellAwake(page)
}

/** Where the answers of `mil-koht`, the first question of the first lesson, lead. */
const pick = async (card: Locator, option: 'xen' | 'wine'): Promise<void> => {
  await card.locator(`input[value=${option}]`).check()
  await card.getByRole('button', { name: 'Kontrolli vastust' }).click()
  await expect(card.getByRole('status')).toContainText(option === 'xen' ? 'Õige.' : 'Veel mitte.')
}

const answerInLesson = async (page: Page, day: number): Promise<void> => {
  await visit(page, '/oppetukk/milleks/', day)
  const card = page.locator('#kusimus-mil-koht')
  await card.scrollIntoViewIfNeeded()
  await pick(card, 'xen')
}

const reviewOn = async (page: Page, day: number, option: 'xen' | 'wine'): Promise<void> => {
  await visit(page, address, day)
  await begin(page).click()
  await pick(page.locator('.question'), option)
}

const axeFinds = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe.source)
  return page.evaluate('axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes.map(({ target }) => target).join()))')
}

/** A state with these answers, each `[box, since]` in days before the first of March 2026. */
const stored = (answers: Readonly<Record<string, readonly [box: number, ago: number]>>): string => JSON.stringify({
  version: 2, predictions: {}, visited: [], tests: {},
  answers: Object.fromEntries(Object.entries(answers).map(([id, [box, ago]]) => [id, { firstCorrect: true, lastCorrect: true, attempts: 1, day: 2251 - ago, turn: 1, box, since: 2251 - ago }])),
})
/** Before the page's own script, once: a reload finds what the page has written since. */
const begins = async (page: Page, text: string): Promise<void> => {
  await page.addInitScript(([name, value]) => {
    if (sessionStorage.getItem('begun') !== null) return
    sessionStorage.setItem('begun', 'yes')
    localStorage.setItem(name ?? '', value ?? '')
  }, [key, text])
}

test('a question answered in a lesson returns the next day, then after three, then after seven; after a mistake the next day', async ({ page }) => {
  await visit(page, address, 1)
  await expect(page.getByText('Siin ei ole veel midagi korrata')).toBeVisible()
  expect(await axeFinds(page)).toEqual([])
  await answerInLesson(page, 1)
  await visit(page, address, 1)
  await expect(page.getByText('Järgmine tuleb homme.')).toBeVisible()
  await expect(begin(page)).toHaveCount(0)
  expect(await axeFinds(page)).toEqual([])

  await reviewOn(page, 2, 'xen')
  await move(page).click()
  await expect(page.getByText('Vastasid 1 küsimusele, neist 1 õigesti.')).toBeFocused()
  await expect(page.getByText('Järgmine tuleb 3 päeva pärast.')).toBeVisible()
  await visit(page, address, 4)
  await expect(page.getByText('Järgmine tuleb homme.')).toBeVisible()
  await reviewOn(page, 5, 'xen')
  await page.reload()
  await expect(page.getByText('Järgmine tuleb 7 päeva pärast.')).toBeVisible()
  await reviewOn(page, 12, 'wine')
  await page.reload()
  await expect(page.getByText('Järgmine tuleb homme.')).toBeVisible()
  await reviewOn(page, 13, 'xen')
})

test('a clock set back by a year neither breaks the page nor hides the question', async ({ page }) => {
  await answerInLesson(page, 1)
  await page.clock.setFixedTime(new Date(2025, 2, 1, 12))
  await page.goto(address)
  await begin(page).click()
  await pick(page.locator('.question'), 'xen')
  await page.reload()
  await expect(page.getByText(/Järgmine tuleb (homme|3 päeva pärast)\./)).toBeVisible()
})

test('questions of several lessons take turns; only the lessons that are asked are loaded; the focus goes along and the result is announced', async ({ page }) => {
  await begins(page, stored({ 'mil-koht': [1, 3], 'mil-kasu': [1, 3], 'os-vastab-kiht': [1, 2], 'kvm-virtio-jarjekord': [2, 9], 'mt-sudo': [1, 0] }))
  await page.clock.setFixedTime(noon(1))
  const modules = new Set<string>()
  page.on('request', (request) => { if (request.url().endsWith('.js')) modules.add(request.url()) })
  await page.goto(address)
  await expect(page.getByText('Täna ootab sind 4 küsimust.')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const before = modules.size
  await begin(page).click()
  await expect(page.getByRole('heading', { name: 'Küsimus 1/4' })).toBeFocused()
  const asked: string[] = []
  for (let number = 1; number <= 4; number++) {
    const card = page.locator('.question')
    await expect(card).toBeVisible()
    asked.push(await card.getAttribute('id') ?? '')
    expect(await axeFinds(page)).toEqual([])
    await expect(page.getByRole('heading', { name: `Küsimus ${String(number)}/4` })).toBeFocused()
    await page.getByRole('button', { name: 'Jäta praegu vahele' }).click()
  }
  expect(new Set(asked)).toEqual(new Set(['kusimus-mil-koht', 'kusimus-mil-kasu', 'kusimus-os-vastab-kiht', 'kusimus-kvm-virtio-jarjekord']))
  expect(asked.some((id, index) => id.startsWith('kusimus-mil') && asked[index + 1]?.startsWith('kusimus-mil'))).toBe(false)
  await expect(page.getByText('Seekord jäid kõik küsimused vahele.')).toBeFocused()
  // Three lessons' questions and the three kinds of card, each with at most a shared chunk or two; nine other lessons stay away.
  expect(modules.size - before).toBeLessThanOrEqual(12)
})

test('practice ahead of time changes no date', async ({ page }) => {
  await begins(page, stored({ 'mil-koht': [3, 0] }))
  await visit(page, address, 1)
  await expect(page.getByText('Järgmine tuleb 7 päeva pärast.')).toBeVisible()
  await page.getByRole('button', { name: 'Harjuta ikkagi' }).click()
  await pick(page.locator('.question'), 'xen')
  await move(page).click()
  await expect(page.getByText('Järgmine tuleb 7 päeva pärast.')).toBeVisible()
})

/** Answers the question that is shown, by keyboard alone, whatever its kind. */
const answerByKeyboard = async (page: Page): Promise<void> => {
  await expect(page.locator('.question')).toBeVisible()
  await expect(page.locator('.round h3')).toBeFocused()
  // From the heading on: the first control of the card. An order is answered once something in it has been moved.
  const down = page.locator('.question').getByRole('button', { name: /^Alla:/ }).first()
  if (await down.count() > 0) await tabTo(page, await down.getAttribute('aria-label') ?? '')
  else await page.keyboard.press('Tab')
  await page.keyboard.press(await down.count() > 0 ? 'Enter' : 'Space')
  await tabTo(page, 'Kontrolli vastust')
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText(/Õige\.|Veel mitte\./)
  const next = move(page)
  await tabTo(page, await next.textContent() ?? '')
  await page.keyboard.press('Enter')
}

const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach „${name}“`)
}

test('the final test by keyboard alone: begun, reloaded, continued, finished, with results by lesson and goal and what to read again', async ({ page }) => {
  test.setTimeout(120_000)
  await visit(page, address, 1)
  await page.getByRole('button', { name: 'Alusta lõputesti' }).focus()
  await page.keyboard.press('Enter')
  for (let count = 0; count < 5; count++) await answerByKeyboard(page)
  await expect(page.getByRole('progressbar', { name: 'Lõputesti edenemine' })).toHaveAttribute('value', '5')
  expect(await axeFinds(page)).toEqual([])
  await page.reload()
  await expect(page.getByText('Sul on lõputest pooleli: vastatud 5/24.')).toBeVisible()
  expect(await axeFinds(page)).toEqual([])
  await page.getByRole('button', { name: 'Jätka lõputesti' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Küsimus 6/24' })).toBeFocused()
  for (let count = 5; count < 24; count++) await answerByKeyboard(page)
  const title = page.getByRole('heading', { name: /^Lõputesti tulemus: \d+\/24$/ })
  await expect(title).toBeFocused()
  await expect(page.locator('.results-lessons > li')).toHaveCount(12)
  await expect(page.locator('.results-lessons ul > li')).toHaveCount(24)
  expect(await axeFinds(page)).toEqual([])
  // The sum of the lessons is the whole.
  const right = (await page.locator('.results-lessons small').allTextContents()).reduce((sum, text) => sum + Number(/(\d)\/2$/.exec(text)?.[1]), 0)
  await expect(title).toHaveText(`Lõputesti tulemus: ${String(right)}/24`)
  // What to read again is there.
  const link = page.locator('.results a[href*="joonis="]').first()
  await link.click()
  await expect(page).toHaveURL(/oppetukk\/.*samm=/)
  await expect(page.locator('.unknown-figure')).toHaveCount(0)
  await page.goto(address)
  await expect(title).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Nimi:')).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})

for (const [found, text, says] of [
  ['damaged', '{"version":2,"answers":{"mil-koht":', 'ei olnud loetav'],
  ['newer', '{"version":99,"x":1}', 'uuemast versioonist'],
  ['older', '{"version":1,"answers":{"mil-koht":{"firstCorrect":true,"lastCorrect":true,"attempts":1,"day":2250,"turn":1}},"predictions":{},"visited":[]}', 'varasemast versioonist'],
] as const) {
  test(`${found} storage: the reader is told, the text is kept aside, the page works`, async ({ page }) => {
    await begins(page, text)
    await visit(page, address, 1)
    await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible()
    expect(await page.evaluate((name) => localStorage.getItem(`${name}:1`), key)).toBe(text)
    if (found === 'older') await expect(page.getByText('Täna ootab sind üks küsimus.')).toBeVisible()
    await page.getByRole('button', { name: 'Alusta lõputesti' }).click()
    await expect(page.locator('.question')).toBeVisible()
    await page.goto('/')
    await expect(page.getByRole('link', { name: 'Kordamine ja lõputest' })).toBeVisible()
  })
}

test('two tabs: an answer in one is seen in the other, and deleting in one empties both', async ({ page, context }) => {
  await begins(page, stored({ 'mil-koht': [1, 3], 'mt-sudo': [1, 3] }))
  await visit(page, address, 1)
  const other = await context.newPage()
  await visit(other, address, 1)
  await expect(other.getByText('Täna ootab sind 2 küsimust.')).toBeVisible()
  await page.getByRole('button', { name: 'Alusta kordamist' }).click()
  await page.locator('.question input').first().check()
  await page.locator('.question').getByRole('button', { name: 'Kontrolli vastust' }).click()
  await expect(other.getByText('Täna ootab sind üks küsimus.')).toBeVisible()

  await other.getByRole('button', { name: 'Kustuta kõik' }).click()
  await other.getByRole('button', { name: 'Jah, kustuta kõik' }).click()
  await expect(other.getByText('Siin ei ole veel midagi korrata')).toBeVisible()
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('vahekiht:edenemine')))).toEqual([])
  await page.reload()
  await expect(page.getByText('Siin ei ole veel midagi korrata')).toBeVisible()
  await other.getByRole('button', { name: 'Võta tagasi' }).click()
  await expect(page.getByText('Täna ootab sind üks küsimus.')).toBeVisible()
})

test('a lesson whose questions do not come can be tried again', async ({ page, provoke }) => {
  provoke(/Failed to load resource|dynamically imported/)
  await begins(page, stored({ 'mil-koht': [1, 3] }))
  await visit(page, address, 1)
  await page.waitForLoadState('networkidle')
  await page.route('**/*.js', (route) => route.abort())
  await begin(page).click()
  await expect(page.getByText('Küsimust ei õnnestunud laadida.')).toBeVisible()
})

test('the home page shows how far each lesson is, where to go on and what waits, and nothing moves when it comes', async ({ page, provoke }) => {
  // Fonts that come late move words, too: here they never come.
  provoke(/Failed to load resource/)
  await page.route('**/*.woff2', (route) => route.abort())
  await begins(page, stored({ 'mil-koht': [1, 3], 'mil-naide': [1, 0], 'kvm-moodul': [4, 1] }))
  await page.clock.setFixedTime(noon(1))
  await page.addInitScript(() => {
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!('hadRecentInput' in entry && entry.hadRecentInput === true)) console.info(`shift ${JSON.stringify(entry)}`) }).observe({ type: 'layout-shift', buffered: true })
  })
  const shifts: string[] = []
  page.on('console', (message) => { if (message.text().startsWith('shift')) shifts.push(message.text()) })
  for (const [width, height] of [[1280, 720], [320, 640]] as const) {
    await page.setViewportSize({ width, height })
    await page.goto('/#oppetukid')
    const lesson = (title: RegExp): Locator => page.locator('.lesson-list > li').filter({ has: page.getByRole('link', { name: title }) })
    await expect(lesson(/Milleks panna/)).toContainText('Vastatud 2/8, õigesti 2')
    await expect(lesson(/KVM teeb Linuxi/)).toContainText('Vastatud 1/11, õigesti 1')
    await expect(lesson(/Miks programm/)).toContainText('10 küsimust')
    await expect(page.getByText('Üks küsimus ootab kordamist.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Jätka siit' })).toHaveCount(1)
    await expect(lesson(/Milleks panna/).getByRole('link', { name: 'Jätka siit' })).toHaveAttribute('href', /\/oppetukk\/milleks\/#kusimus-mil-/)
  }
  expect(await axeFinds(page)).toEqual([])
  expect(shifts).toEqual([])
  await page.getByRole('link', { name: 'Kordamine ja lõputest' }).click()
  await expect(page.getByText('Täna ootab sind üks küsimus.')).toBeVisible()
  await page.goBack()
  await expect(page.getByText('Üks küsimus ootab kordamist.')).toBeVisible()
})
