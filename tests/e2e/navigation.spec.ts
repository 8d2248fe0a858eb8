import { expect, lessonPath, pagePaths, shellAwake, test } from './support.ts'

declare global {
  interface Window { notReloaded?: boolean }
}

test('a lesson opens from the home page without a reload, and back', async ({ page }) => {
  await page.goto('/')
  await shellAwake(page)
  await page.evaluate(() => { window.notReloaded = true })
  const link = page.getByRole('main').locator(`a[href="${lessonPath}"]`)
  const title = await link.textContent()
  await link.click()
  await expect(page).toHaveTitle(`${title ?? ''} – Vahekiht`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBe(await page.title())
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect(page).toHaveTitle(/^Vahekiht/)
  expect(await page.evaluate(() => window.notReloaded)).toBe(true)
})

test('a lesson opens while its page still sleeps, and figures work there', async ({ page }) => {
  await page.goto('/')
  await shellAwake(page)
  await page.getByRole('main').locator(`a[href="${lessonPath}"]`).click()
  // The home page, which stays until the lesson is there, has such a button too.
  await expect(page.locator('.home-compare')).toHaveCount(0)
  await page.getByRole('button', { name: 'Järgmine samm' }).first().click()
  await expect(page).toHaveURL(/\?joonis=[a-z-]+&samm=2$/)
})

test('the keyboard reaches the content first', async ({ page }) => {
  await page.goto(lessonPath)
  await shellAwake(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Liigu põhisisu juurde' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Liigu põhisisu juurde' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('the contents lead to the sections', async ({ page }) => {
  await page.goto(lessonPath)
  await page.getByRole('navigation', { name: 'Sisukord' }).getByRole('link', { name: 'Allikad' }).click()
  await expect(page.getByRole('heading', { name: 'Allikad' })).toBeInViewport()
})

test('a number in the text leads to its source', async ({ page }) => {
  await page.goto(lessonPath)
  await page.getByRole('link', { name: 'Allikas 1', exact: true }).first().click()
  await expect(page).toHaveURL(/#allikas-/)
  await expect(page.locator('li:target')).toBeInViewport()
})

test('a page reached from within the site has the title that it has when it is opened, and says nothing of the page before', async ({ page, request }) => {
  await page.goto('/')
  await shellAwake(page)
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1)
  for (const path of pagePaths.filter((one) => one !== '/' && one !== '/olematu/' && !/^\/(?:oppetukk|susteem)\//.test(one))) {
    const title = /<title>([^<]*)<\/title>/.exec(await (await request.get(path)).text())?.[1]
    await page.evaluate((to) => {
      const link = document.querySelector<HTMLAnchorElement>('main a[data-walk]') ?? document.createElement('a')
      link.dataset['walk'] = ''
      link.href = to
      document.querySelector('main')?.append(link)
      link.click()
    }, path)
    await expect(page).toHaveURL(path)
    await expect(page).toHaveTitle((title ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"'))
  }
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0)
})
