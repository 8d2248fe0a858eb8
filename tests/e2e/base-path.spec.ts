// The same site built for a folder of a host: --base=/kursus/, with VAHEKIHT_SITE=https://kursus.example.
import { expect, lessonPath, test } from './support.ts'

test('a page names its full address', async ({ page }) => {
  const address = `https://kursus.example/kursus${lessonPath}`
  await page.goto(`.${lessonPath}`)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', address)
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', address)
  expect(await page.locator('script[type="application/ld+json"]').textContent()).toContain(`"url":"${address}"`)
  await page.getByRole('link', { name: 'Vahekiht', exact: true }).click()
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', 'https://kursus.example/kursus/')
})

test('unknown addresses give the 404 page, under the base and beside it', async ({ page }) => {
  for (const path of ['/kursus/olematu', '/muu/']) {
    const response = await page.goto(path)
    expect([path, response?.status()]).toEqual([path, 404])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lehte ei leitud')
  }
})

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the course is kept under a base path too', async ({ page, context, provoke }) => {
    provoke(/ERR_INTERNET_DISCONNECTED|status of 404/)
    await page.goto('./')
    await expect(page.locator('.site-foot')).toContainText('Võrguta valmis')
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toMatch(/\/kursus\/$/)
    await context.setOffline(true)
    await page.goto(`.${lessonPath}`)
    await page.getByRole('button', { name: 'Järgmine samm' }).first().click()
    await expect(page).toHaveURL(/samm=2/)
    expect((await page.goto('./olematu/'))?.status()).toBe(404)
  })
})
