// The head of every page: its links at any width, with and without a menu; where the focus goes.
import { expect, lessonPath, shellAwake, test } from './support.ts'

test('on a narrow screen the links stand behind a menu, which closes once one is followed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  await shellAwake(page)
  const navigation = page.getByRole('navigation', { name: 'Kursus' })
  await expect(navigation.getByRole('link')).toHaveCount(0)
  await navigation.getByText('Menüü').focus()
  await page.keyboard.press('Enter')
  await navigation.getByRole('link', { name: 'Süsteemid' }).click()
  await expect(page).toHaveURL('/susteemid/')
  await expect(navigation.getByRole('link')).toHaveCount(0)
  await navigation.getByText('Menüü').click()
  await expect(navigation.getByRole('link', { name: 'Süsteemid' })).toHaveAttribute('aria-current', 'page')
})

for (const width of [1024, 1280]) {
  test(`on a screen of ${String(width)} they stand in the open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 })
    await page.goto('/')
    await expect(page.getByText('Menüü')).toBeHidden()
    await expect(page.getByRole('navigation', { name: 'Kursus' }).getByRole('link', { name: 'Süsteemid' })).toBeInViewport()
  })
}

test('the link of the page, or of what it belongs to, is marked', async ({ page }) => {
  const current = page.getByRole('banner').locator('[aria-current]:visible')
  for (const [path, name, value] of [['/', 'Vahekiht', 'page'], ['/susteemid/', 'Süsteemid', 'page'], ['/susteem/wine/', 'Süsteemid', 'true'], [lessonPath, 'Õppetükid', 'true'], ['/otsi/', 'Otsi', 'page']] as const) {
    await page.goto(path)
    await expect(current).toHaveText(name)
    await expect(current).toHaveAttribute('aria-current', value)
  }
  await page.goto('/olematu/')
  await expect(current).toHaveCount(0)
})

test('after a navigation the focus is on the heading of the new page, or on the place that the link names', async ({ page }) => {
  await page.goto('/')
  await shellAwake(page)
  await page.getByRole('navigation', { name: 'Kursus' }).getByRole('link', { name: 'Süsteemid' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Süsteemid kõrvuti' })).toBeFocused()
  await page.getByRole('navigation', { name: 'Kursus' }).getByRole('link', { name: 'Õppetükid' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Õppetükid' })).toBeFocused()
})

test('a stack of the home page leads to its system, and says each name once', async ({ page }) => {
  await page.goto('/')
  await shellAwake(page)
  const first = page.locator('.families > ul > li').first()
  await expect(first.getByRole('paragraph').last()).toHaveText(/^Bochs hoolitseb iga käsu eest ise/)
  await expect(first).toContainText('Kihid alt üles: Riistvara')
  await first.click()
  await expect(page).toHaveURL('/susteem/bochs/')
})

test('an address with two slashes is not sent to another host', async ({ request, baseURL }) => {
  const response = await request.get(`${baseURL ?? ''}/susteemid`, { maxRedirects: 0 })
  expect(response.status()).toBe(404)
  expect(response.headers()['location']).toBeUndefined()
})
