// A stack of the builder before the class.
import { expect, inClass, test } from './support.ts'

const search = '?toiming=ketas&alates=l2&samm=2&virn=1.hw-i0-x0-p.kl0-i0.pl1-i0-o0~dqkp'

/** The address with this path and search part, whichever characters of it a browser writes as codes. */
const at = (path: string) => ({ pathname, search: its }: URL): boolean => pathname === path && decodeURIComponent(its) === search

test('the builder leads to the class at the same step; keys and a reload work there; the way back opens the same stack', async ({ page, context }) => {
  await page.goto(`/ehita/${search}`)
  await expect(page.getByRole('link', { name: 'Näita klassile' })).toHaveAttribute('href', /samm=2/)
  await page.getByRole('link', { name: 'Näita klassile' }).click()
  await expect(page).toHaveURL(at('/esitlus/ehita/'))
  await inClass(page)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/samm=3&/)
  const sentence = await page.locator('.slide-sentence').textContent()
  await page.reload()
  await expect(page).toHaveURL(/samm=3&/)
  await expect(page.locator('.slide-sentence')).toHaveText(sentence ?? '')
  const opened = context.waitForEvent('page')
  await page.mouse.move(200, 200)
  await page.getByRole('button', { name: 'Ava ettekandjakuva' }).click()
  const desk = await opened
  await expect(desk).toHaveURL(/samm=3&/)
  await desk.getByRole('button', { name: 'Tagasi' }).click()
  await expect(page).toHaveURL(/samm=2&/)
  await page.mouse.move(300, 300)
  await page.getByRole('link', { name: 'Tagasi ehitama' }).click()
  await expect(page).toHaveURL(at('/ehita/'))
})

test('an address that cannot be read says so on the screen and stays', async ({ page }) => {
  await page.goto('/esitlus/ehita/?virn=9.x')
  await expect(page.locator('.projector-moved')).toBeVisible()
  await expect(page).toHaveURL('/esitlus/ehita/?virn=9.x')
})
