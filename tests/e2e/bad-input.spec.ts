// Addresses that are wrong, storage that is blocked or full, scripts that do not come.
import type { Page } from '@playwright/test'
import { expect, firstQuestion, lessonPath, shellAwake, test } from './support.ts'

const figureId = async (page: Page): Promise<string> => {
  await page.goto(lessonPath)
  const figure = page.getByRole('figure').filter({ has: page.getByRole('button', { name: 'Järgmine samm' }) }).first()
  return await figure.getAttribute('id') ?? ''
}

test('a step that the figure does not have is clamped, and the address corrected', async ({ page }) => {
  const id = await figureId(page)
  const counter = page.locator(`figure#${id}`).getByText(/^Samm \d+\/\d+$/)
  const cases: readonly (readonly [step: string, shown: RegExp])[] = [
    ['99', /^Samm (\d+)\/\1$/], ['0', /^Samm 1\//], ['-4', /^Samm 1\//], ['kaks', /^Samm 1\//], ['', /^Samm 1\//], ['2.7', /^Samm 2\//], ['1e9', /^Samm (\d+)\/\1$/],
  ]
  for (const [step, shown] of cases) {
    await page.goto(`${lessonPath}?joonis=${id}&samm=${step}`)
    await expect(counter).toHaveText(shown)
    const [, number = ''] = /^Samm (\d+)/.exec(await counter.textContent() ?? '') ?? []
    await expect(page).toHaveURL(`${lessonPath}?joonis=${id}&samm=${number}`)
    await expect(page.locator(`figure#${id}`)).toBeInViewport()
  }
})

test('a figure that the lesson does not have is named, with those that it has', async ({ page }) => {
  const id = await figureId(page)
  for (const wrong of [`${id}x`, '%3Cscript%3E', '%E0%A4%A', 'konstruktor'.repeat(40)]) {
    await page.goto(`${lessonPath}?joonis=${wrong}&samm=2`)
    const message = page.getByRole('status').filter({ hasText: 'selles õppetükis ei ole' })
    await expect(message).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  }
  await page.goto(`${lessonPath}?joonis=${id}x`)
  const message = page.getByRole('status').filter({ hasText: 'selles õppetükis ei ole' })
  await expect(message).toContainText('Kõige lähedasem on')
  await message.getByRole('link').first().click()
  await expect(page.locator(`figure#${id}`)).toBeInViewport()
  await expect(message).toBeHidden()
})

test('an unknown address gives status 404 and the nearest pages', async ({ page, provoke }) => {
  // The router says in the console what it cannot decode.
  provoke(/malformed/)
  for (const path of ['/olematu', '/oppetukk/olematu/', `${lessonPath.slice(0, -2)}/`, '/%E0%A4%A', '/..%2fpackage.json', '/assets/olematu.js']) {
    const response = await page.goto(path)
    expect([path, response?.status()]).toEqual([path, 404])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lehte ei leitud')
    // Only pages that are near are called near: the likest names, or else all.
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(path.startsWith(lessonPath.slice(0, -2)) ? 'Kõige lähedasemad lehed' : 'Kõik lehed')
  }
  await page.goto(`${lessonPath.slice(0, -2)}/`)
  await expect(page.getByRole('main').getByRole('listitem').first().getByRole('link')).toHaveAttribute('href', lessonPath)
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click()
  await expect(page).toHaveURL(lessonPath)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Lehte ei leitud')
})

test('an address without its last slash is completed, parameters and all', async ({ page }) => {
  await page.goto(`${lessonPath.slice(0, -1)}?x=1`)
  await expect(page).toHaveURL(`${lessonPath}?x=1`)
})

const stores: Readonly<Record<string, () => void>> = {
  blocked: () => {
    for (const name of ['localStorage', 'sessionStorage'] as const) Object.defineProperty(window, name, { get: () => { throw new DOMException('denied', 'SecurityError') } })
  },
  full: () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } },
  damaged: () => { Storage.prototype.getItem = () => '{"version":1,"answers":[[[' },
}
for (const [state, script] of Object.entries(stores)) {
  test(`everything works while storage is ${state}`, async ({ page }) => {
    await page.addInitScript(script)
    await page.goto(lessonPath)
    await shellAwake(page)
    await page.getByRole('radio', { name: 'Tume teema' }).check()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    const card = firstQuestion(page)
    await card.getByRole('radio').first().check()
    await card.getByRole('button', { name: 'Kontrolli vastust' }).click()
    await expect(card.getByText(/^\s*(Õige|Veel mitte)\.$/)).toBeVisible()
    await page.getByRole('button', { name: 'Järgmine samm' }).first().click()
    await expect(page).toHaveURL(/samm=2/)
    await page.getByRole('link', { name: 'Vahekiht', exact: true }).click()
    await expect(page).toHaveURL('/')
  })
}

/** The text, the figures' first stills and the twins stand, whatever else does not. */
const expectReadable = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const figure = page.getByRole('figure').first()
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.getByRole('list').first()).toBeVisible()
  await figure.locator('summary').click()
  await expect(figure.locator('.twin-text')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Allikad' })).toBeVisible()
}

test('where the first script does not come, the lesson can be read', async ({ page, provoke }) => {
  provoke(/ERR_FAILED/)
  await page.route('**/assets/index-*.js', (route) => route.abort())
  await page.goto(lessonPath)
  await expectReadable(page)
})

for (const chunk of ['lesson', 'figure-driver']) {
  test(`where the chunk „${chunk}“ does not come, the lesson can be read, and another try succeeds`, async ({ page, provoke }) => {
    provoke(/ERR_FAILED/)
    await page.route(`**/assets/${chunk}-*.js`, (route) => route.abort())
    await page.goto(lessonPath)
    await expectReadable(page)
    await page.getByRole('button', { name: 'Järgmine samm' }).first().click()
    const retry = page.getByRole('status').getByRole('button', { name: 'Proovi uuesti' }).first()
    await expect(retry).toBeVisible()
    await page.unroute(`**/assets/${chunk}-*.js`)
    await retry.click()
    await expect(page).toHaveURL(/samm=2/)
  })
}

test('a figure whose code fails leaves its picture and text, and the rest of the page works', async ({ page, provoke }) => {
  provoke(/planted/)
  await page.route('**/assets/figure-driver-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "export const FigureDriver = () => { throw new Error('planted') }" }))
  await page.goto(lessonPath)
  await page.getByRole('figure').first().scrollIntoViewIfNeeded()
  await expect(page.getByText('Joonis ei saa praegu liikuda.').first()).toBeVisible()
  await expectReadable(page)
  const card = firstQuestion(page)
  await card.getByRole('radio').first().check()
  await card.getByRole('button', { name: 'Kontrolli vastust' }).click()
  await expect(card.getByText(/^\s*(Õige|Veel mitte)\.$/)).toBeVisible()
})

test('a page whose code fails in mid-course says so and offers another try', async ({ page, provoke }) => {
  provoke(/ERR_FAILED/)
  await page.goto('/')
  await shellAwake(page)
  await page.route('**/assets/lesson-*.js', (route) => route.abort())
  await page.getByRole('main').locator(`a[href="${lessonPath}"]`).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lehe avamine ei õnnestunud')
  await page.unroute('**/assets/lesson-*.js')
  await page.getByRole('button', { name: 'Proovi uuesti' }).click()
  await expect(page).toHaveURL(lessonPath)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Lehe avamine ei õnnestunud')
})
