// The form that opens from a disk: one file, no server, every window a stranger to the others.
import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { contentHash } from '../../src/build/content-hash.ts'
import { expect, lessonPath, test } from './support.ts'

const root = join(import.meta.dirname, '../..')
const outDir = join(root, 'node_modules/.cache/vahekiht/usb')
const slug = lessonPath.split('/')[2] ?? ''

test.beforeAll(async () => {
  rmSync(outDir, { recursive: true, force: true })
  await build({ root, configFile: join(root, 'vite.portable.config.ts'), logLevel: 'warn', build: { outDir, emptyOutDir: true } })
})

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

test('a figure’s step stands in the address and is there after a reload', async ({ page }) => {
  await page.goto(`#/oppetukk/${slug}/`)
  await page.getByRole('button', { name: 'Järgmine samm' }).first().click()
  await expect(page).toHaveURL(/#\/oppetukk\/[a-z-]+\/\?joonis=[a-z0-9-]+&samm=2$/)
  const counter = page.locator('.figure-counter').first()
  const shown = await counter.textContent()
  await page.reload()
  await expect(counter).toHaveText(shown ?? '')
})

test('an answer is kept', async ({ page }) => {
  await page.goto(`#/oppetukk/${slug}/`)
  const question = page.locator('.question').filter({ has: page.getByRole('radio') }).first()
  await expect(question).not.toContainText('viimati')
  await question.getByRole('radio').first().check()
  await question.getByRole('button', { name: /^Kontrolli/ }).click()
  await expect(question.getByRole('status')).not.toBeEmpty()
  await page.reload()
  await expect(question).toContainText(/viimati (õige|veel mitte)/)
})

test('the search, the comparison, a system and an unknown address open', async ({ page }) => {
  await page.goto('#/otsi/?q=tuumamooduliga')
  await expect(page.locator('a[data-hit]').first()).toHaveText('Tuumamoodul')
  await page.goto('#/vordle/?a=bochs&b=wine&toiming=ketas')
  await page.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(page).toHaveURL(/#\/vordle\/\?.*samm=2/)
  await page.goto('#/susteem/kvm-virtio/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('KVM ja QEMU (virtio)')
  await page.goto('#/olematu/')
  await expect(page.locator('[data-missing]')).toBeVisible()
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

test('projector and presenter share one session though both windows come from a disk', async ({ page, context }) => {
  await page.goto(`#/esitlus/tund/${slug}/`)
  await expect(page).toHaveURL(/\?(joonis|kysimus)=/)
  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: /ettekandja/i }).first().click()
  const presenter = await opened
  await expect(presenter).toHaveURL(/#\/ettekandja\/tund\/.*\?(joonis|kysimus)=/)
  const placeOf = (url: string): string => url.split('?')[1] ?? ''
  await page.keyboard.press('PageDown')
  await expect.poll(() => placeOf(presenter.url())).toBe(placeOf(page.url()))
  await presenter.keyboard.press('PageDown')
  await expect.poll(() => placeOf(page.url())).toBe(placeOf(presenter.url()))
})
