// The form that opens from a disk: one file, no server. What it shares with the others is in forms.spec.ts.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash } from '../../src/build/content-hash.ts'
import { portableBuild as outDir, root } from './builds.ts'
import { expect, lessonPath, test } from './support.ts'

const slug = lessonPath.split('/')[2] ?? ''

test('the folder holds one page, one script, one stylesheet, a note and an archive of all', () => {
  for (const name of ['index.html', 'vahekiht.js', 'vahekiht.css', 'LOE-MIND.txt', 'vahekiht-usb.zip']) expect([name, existsSync(join(outDir, name))]).toEqual([name, true])
  expect(statSync(join(outDir, 'vahekiht-usb.zip')).size).toBeLessThan(1_500_000)
})

test('it bears the same mark of its content as the site', async ({ page }) => {
  await page.goto('')
  await expect(page.getByRole('contentinfo')).toContainText(contentHash(root))
})

test('a reader goes from the home page to a lesson, to a place in it, and back', async ({ page }) => {
  await page.goto('')
  await page.getByRole('main').locator('a[href^="#/oppetukk/"]').first().click()
  await expect(page).toHaveURL(/index\.html#\/oppetukk\/[a-z-]+\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const { 0: lesson = '' } = page.url().split('?')
  await page.locator('nav a[href^="#"]:not([href^="#/"])').first().click()
  await expect.poll(() => page.url()).toContain(`${lesson}#`)
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Kus asub vahekiht?' })).toBeVisible()
})

test('the skip link leads past the header and does not lose the page', async ({ page }) => {
  await page.goto(`#/oppetukk/${slug}/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page).toHaveURL(new RegExp(`#/oppetukk/${slug}/#sisu$`))
})

test('progress from a disk travels as a code; an address in its QR code would lead nowhere', async ({ page }) => {
  await page.goto('#/edenemine/')
  await page.evaluate(() => { localStorage.setItem('vahekiht:edenemine', '{"version":2,"answers":{},"predictions":{},"visited":["milleks"],"tests":{}}') })
  await page.reload()
  await page.locator('summary', { hasText: 'QR-kood' }).click()
  await expect(page.getByRole('img', { name: 'QR-kood: sinu edenemise kood tekstina' })).toBeVisible()
  await page.locator('summary', { hasText: /^Kood$/ }).click()
  const code = await page.getByRole('textbox', { name: 'Sinu edenemise kood' }).inputValue()
  await page.evaluate(() => { localStorage.clear() })
  await page.reload()
  await expect(page.getByText('Siin ei ole veel midagi kaasa viia.')).toBeVisible()
  // Without loading the page anew, as where a link is pasted into the address bar.
  await page.goto(`#/edenemine/#kood=${code}`)
  await page.getByRole('button', { name: 'Lisa siia' }).click()
  await expect(page).toHaveURL(/#\/edenemine\/$/)
  expect(await page.evaluate(() => localStorage.getItem('vahekiht:edenemine'))).toContain('"visited":["milleks"]')
})
