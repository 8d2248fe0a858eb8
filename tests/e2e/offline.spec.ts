// The course without a network: kept, spoilt, published anew, not allowed at all.
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { publish, type PublishedSite } from './published-site.ts'
import { expect, lessonPath, shellAwake, systemPaths, test as base, violations } from './support.ts'

const test = base.extend<{ site: PublishedSite }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  site: async ({}, use) => {
    const site = await publish()
    await use(site)
    await site.close()
  },
  baseURL: async ({ site }, use) => { await use(site.address) },
})

test.use({ serviceWorkers: 'allow' })

const ready = 'Võrguta valmis'

const visitAndKeep = async (page: Page): Promise<void> => {
  await page.goto('./')
  await expect(page.locator('.site-foot')).toContainText(ready)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('after one visit to the home page the whole course works without a network', async ({ page, context, provoke }) => {
  provoke(/ERR_INTERNET_DISCONNECTED|status of 404/)
  await visitAndKeep(page)
  await context.setOffline(true)
  await page.goto(`.${lessonPath}`)
  await page.getByRole('button', { name: 'Järgmine samm' }).first().click()
  await expect(page).toHaveURL(/samm=2/)
  await page.goto(page.url())
  await expect(page).toHaveURL(/joonis=.*samm=2/)
  for (const path of [...systemPaths, '/susteemid/', `/esitlus/tund/${lessonPath.split('/')[2] ?? ''}/`]) {
    expect([path, (await page.goto(`.${path}`))?.status()]).toEqual([path, 200])
  }
  await page.goto('./')
  await shellAwake(page)
  await page.getByRole('link', { name: 'Süsteemid' }).first().click()
  await expect(page).toHaveURL(/\/susteemid\/$/)
})

test('without a network an unknown address gives the 404 page, a sheet says that it is not kept, and a page without its slash moves to it', async ({ page, context, provoke }) => {
  provoke(/ERR_INTERNET_DISCONNECTED|status of (?:404|503)/)
  await visitAndKeep(page)
  await context.setOffline(true)
  const response = await page.goto('./olematu/leht/')
  expect(response?.status()).toBe(404)
  await expect(heading(page)).toHaveText('Lehte ei leitud')
  expect((await page.goto('./toolehed/kvm/'))?.status()).toBe(503)
  await expect(page.getByText('Töölehti, faile ja teistele lehtedele pandavaid jooniseid seadmesse ei salvestata')).toBeVisible()
  await page.getByRole('link', { name: 'Kursuse avalehele' }).click()
  await expect(heading(page)).toHaveText('Kus asub vahekiht?')
  await page.goto('./susteemid?x=1')
  await expect(page).toHaveURL(/\/susteemid\/\?x=1$/)
})

test('what became ready is announced once', async ({ page }) => {
  await page.goto('./')
  const said = page.locator('.offline [role="status"]')
  await expect(said).toContainText(ready)
  await page.reload()
  await expect(page.locator('.site-foot')).toContainText(ready)
  await expect(said).toHaveText('')
})

test('a new version is offered, not forced: the open page keeps all its files until the reader takes it', async ({ page, site, context }) => {
  await visitAndKeep(page)
  const other = await context.newPage()
  await other.goto('./')
  await expect(other.locator('.site-foot')).toContainText(ready)
  site.publishAnew('Kus asub vahekiht?', 'Kus asub vahekiht praegu?')
  await page.reload()
  await expect(page.getByText('Uus versioon on valmis.').last()).toBeVisible()
  await expect(heading(page)).toHaveText('Kus asub vahekiht?')
  await page.evaluate(axe.source)
  expect(await violations(page)).toEqual([])
  // Seen at the top of a long page too; whoever puts it off finds it in the foot.
  await expect(page.getByRole('button', { name: 'Võta kasutusele' })).toBeInViewport({ ratio: 1 })
  // Nor does it lie upon the buttons of a comparison, which otherwise stand at the same edge.
  await expect(page.locator('.comparison-controls').first()).toHaveCSS('position', 'static')
  // Whoever puts it off by keyboard is back where they were.
  const last = page.locator('.site-foot').getByRole('button', { name: /^Laadi kõik alla/ })
  await last.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Hiljem' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Hiljem' })).toHaveCount(0)
  await expect(last).toBeFocused()
  await expect(page.locator('.site-foot').getByRole('button', { name: 'Võta kasutusele' })).toBeVisible()
  await page.getByRole('button', { name: 'Võta kasutusele' }).click()
  await expect(heading(page)).toHaveText('Kus asub vahekiht praegu?')
  await expect(page.getByText('Uus versioon on valmis.')).toHaveCount(0)
  // The other page goes on with the old one's files, which the host no longer has.
  await expect(heading(other)).toHaveText('Kus asub vahekiht?')
  await other.getByRole('main').locator(`a[href="${lessonPath}"]`).first().click()
  await expect(other).toHaveURL(new RegExp(`${lessonPath}$`))
  await expect(other.locator('.home-compare')).toHaveCount(0)
  await other.getByRole('button', { name: 'Järgmine samm' }).first().click()
  await expect(other).toHaveURL(/samm=2/)
  // Labs have a cache of their own, which all versions share.
  const versions = async (of: Page): Promise<number> => of.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(' laborid')).length)
  await expect.poll(async () => versions(other)).toBe(2)
  await other.close()
  await page.reload()
  await expect.poll(async () => versions(page)).toBe(1)
})

test('a download that breaks off in the middle leaves the old version whole, and goes on where it stopped', async ({ page, site, context, provoke }) => {
  provoke(/ERR_INTERNET_DISCONNECTED|status of 500/)
  await visitAndKeep(page)
  site.publishAnew('Kus asub vahekiht?', 'Kus asub vahekiht praegu?')
  site.broken.add('/susteemid/')
  site.asked.length = 0
  await page.reload()
  await expect.poll(() => site.asked.filter((path) => path === '/susteemid/').length).toBeGreaterThanOrEqual(2)
  await expect(page.locator('.site-foot')).toContainText(ready)
  await context.setOffline(true)
  await page.goto('./susteemid/')
  await shellAwake(page)
  await context.setOffline(false)
  site.broken.clear()
  const before = new Set(site.asked.splice(0))
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Võta kasutusele' })).toBeVisible()
  expect(site.asked).toContain('/susteemid/')
  // Nothing that had come is fetched again; four files may have been on their way when the network went.
  expect(before.size).toBeGreaterThan(50)
  expect(site.asked.filter((path) => before.has(path) && path !== '/sw.js' && path !== '/susteemid/').length).toBeLessThanOrEqual(4)
})

test('a spoilt or missing file is fetched again, and where it cannot be the reader hears what to do', async ({ page, context, provoke }) => {
  // The browser also asks for an icon, which nothing can answer.
  provoke(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 503/)
  await visitAndKeep(page)
  const spoil = async (): Promise<void> => page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '')
    await cache.put('/susteemid/', new Response('<h1>Katki', { headers: { 'Content-Type': 'text/html' } }))
    await cache.delete('/404.html')
  })
  await spoil()
  await page.goto('./susteemid/')
  await expect(heading(page)).not.toHaveText('Katki')
  await context.setOffline(true)
  await page.reload()
  await shellAwake(page)
  await page.goto('./')
  await spoil()
  await page.goto('./susteemid/')
  await expect(heading(page)).toHaveText('Seda lehte ei ole praegu võimalik avada')
})

test('files of labs are fetched when the reader asks for them, and then they are kept, also piece by piece; a lab then runs without a network', async ({ page, site, context, provoke }) => {
  provoke(/ERR_INTERNET_DISCONNECTED/)
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251)
  site.add('assets/labor-ketas.bin', bytes)
  await visitAndKeep(page)
  expect(site.asked).not.toContain('/assets/labor-ketas.bin')
  await page.getByRole('button', { name: /^Laadi kõik alla, ka laborid \(\d,\d\sMB\)$/ }).click()
  await expect.poll(async () => page.locator('.offline').textContent()).not.toMatch(/Laadi kõik alla|Laadin laboreid/)
  await expect(page.locator('.offline [role="status"]')).toHaveText('Ka laborid on alla laaditud.')
  await context.setOffline(true)
  const piece = await page.evaluate(async () => {
    const response = await fetch('/assets/labor-ketas.bin', { headers: { Range: 'bytes=250-252' } })
    return [response.status, response.headers.get('content-range'), ...new Uint8Array(await response.arrayBuffer())]
  })
  expect(piece).toEqual([206, 'bytes 250-252/300000', 250, 0, 1])
  await page.goto('./labor/mmio/')
  await page.getByRole('button', { name: 'Käivita', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Käske 314, väljumisi 28.' })).toBeVisible()
})

test('where the reader saves traffic nothing is fetched until it is asked for', async ({ page, site }) => {
  await page.addInitScript(() => { Object.defineProperty(navigator, 'connection', { value: { saveData: true } }) })
  await page.goto('./')
  await page.getByRole('button', { name: /^Laadi kursus võrguta kasutamiseks alla/ }).click()
  await expect(page.locator('.site-foot')).toContainText(ready)
  expect(site.asked.indexOf('/sw.js')).toBeGreaterThan(0)
})

test('where workers are not allowed the site works as before and says nothing of them', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: async () => Promise.reject(new DOMException('', 'SecurityError')) })
  })
  await page.goto(`.${lessonPath}`)
  await page.getByRole('button', { name: 'Järgmine samm' }).first().click()
  await expect(page).toHaveURL(/samm=2/)
  await page.waitForLoadState('networkidle')
  await expect(page.getByText(ready)).toHaveCount(0)
})

test('a page that was open when the site was published anew finds the new files by itself, once', async ({ page, site, provoke }) => {
  provoke(/status of 404|preload/i)
  await page.addInitScript(() => {
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: async () => Promise.reject(new DOMException('', 'SecurityError')) })
  })
  await page.goto('./')
  await shellAwake(page)
  // The home page's own part must have come, or it is what finds the new files.
  await page.waitForLoadState('networkidle')
  site.publishAnew('Kus asub vahekiht?', 'Kus asub vahekiht praegu?')
  await page.getByRole('main').locator(`a[href="${lessonPath}"]`).first().click()
  // The home page, which stays until the lesson is there, has such a button too.
  await expect(page.locator('.home-compare')).toHaveCount(0)
  await page.getByRole('button', { name: 'Järgmine samm' }).first().click()
  await expect(page).toHaveURL(new RegExp(`${lessonPath}.*samm=2`))
  expect(site.asked.filter((path) => path === lessonPath)).toHaveLength(2)
})

test('the site can be installed: the manifest and its icons are there', async ({ page, request }) => {
  await page.goto('./')
  const manifest = await page.locator('link[rel="manifest"]').getAttribute('href')
  const { icons, start_url: start }: { icons: { src: string; sizes: string }[]; start_url: string } = await (await request.get(manifest ?? '')).json()
  expect([icons.length, start]).toEqual([3, './'])
  for (const { src, sizes } of icons) {
    const size = await page.evaluate(async (address) => {
      const { width, height } = await createImageBitmap(await (await fetch(address)).blob())
      return `${String(width)}x${String(height)}`
    }, src)
    expect(size).toBe(sizes)
  }
})
