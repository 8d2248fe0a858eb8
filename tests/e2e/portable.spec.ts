// The form that opens from a disk: one file, no server. What it shares with the others is in forms.spec.ts.
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contentHash } from '../../src/build/content-hash.ts'
import { portableBuild as outDir, root } from './builds.ts'
import { expect, inClass, lessonPath, test } from './support.ts'

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
  await expect.poll(() => page.evaluate(() => localStorage.getItem('vahekiht:edenemine'))).toContain('"visited":["milleks"]')
})

test('another file of the disk moves no class, neither over the channel nor from window to window; the presenter does, after reloads too', async ({ page, context, baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'vahekiht-'))
  writeFileSync(join(folder, 'voras.html'), '<!doctype html><title>x</title>')
  try {
    await page.goto(`${baseURL ?? ''}#/esitlus/tund/${slug}/`)
    await inClass(page)
    const first = page.url()
    const stranger = await context.newPage()
    await stranger.goto(pathToFileURL(join(folder, 'voras.html')).href)
    // Exactly what the windows of a class say to each other, but for the word.
    const forge = { vahekiht: 2, kind: 'session', message: { lesson: slug, revision: 9e14, sender: 'zzz', session: { slide: 2, step: 0, black: true, revealed: false, votes: [], held: false, predictions: {} } } }
    await stranger.evaluate((message) => {
      for (const word of [undefined, '', 'arvatud']) new BroadcastChannel('vahekiht:klass').postMessage({ ...message, ...(word !== undefined && { word }) })
    }, forge)
    const opened = context.waitForEvent('page')
    await page.getByRole('button', { name: 'Ava ettekandjakuva' }).click()
    const presenter = await opened
    await inClass(presenter)
    for (const window of [page, presenter]) {
      await window.reload()
      await inClass(window)
    }
    expect(page.url()).toBe(first)
    await presenter.keyboard.press('PageDown')
    await expect(page).not.toHaveURL(first)
    await expect(page.locator('.stage')).toBeVisible()
    // Nor does a window that the stranger has opened itself, without the word.
    const theirs = context.waitForEvent('page')
    await stranger.evaluate(([address, message]) => {
      const other = window.open(address)
      setInterval(() => { other?.postMessage(message, '*') }, 50)
    }, [`${baseURL ?? ''}#/esitlus/tund/${slug}/`, forge] as const)
    const shown = await theirs
    await inClass(shown)
    await shown.keyboard.press('PageDown')
    await expect(shown.locator('.stage')).toBeVisible()
    await expect(shown).toHaveURL(/\?/)
    expect(await shown.locator('.projector[data-black]').count()).toBe(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
