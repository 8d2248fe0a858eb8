// Progress from one device to another: two contexts of the browser stand for two devices.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import axe from 'axe-core'
import type { Browser, Page } from '@playwright/test'
import { readState } from '../../src/progress/stored.ts'
import { expect, shellAwake, test, violations } from './support.ts'

const address = '/edenemine/'
const key = 'vahekiht:edenemine'
const answered = (correct: boolean, day: number): object => ({ firstCorrect: correct, lastCorrect: correct, attempts: 1, day, turn: 1, box: 1, since: day })
const state = (answers: Readonly<Record<string, object>>): string => JSON.stringify({ version: 2, answers, predictions: {}, visited: ['milleks'], tests: {} })
const two = state({ 'mil-koht': answered(true, 2240), 'kvm-moodul': answered(false, 2241) })
const other = state({ 'mil-kasu': answered(true, 2242) })

const openWith = async (page: Page, kept: string | undefined, path = address): Promise<void> => {
  await page.addInitScript(([name, text]) => {
    if (text === undefined || sessionStorage.getItem('begun') !== null) return
    sessionStorage.setItem('begun', 'yes')
    localStorage.setItem(name ?? '', text)
  }, [key, kept])
  await page.goto(path)
  await shellAwake(page)
  await expect(page.getByRole('heading', { name: 'Too siia' })).toBeVisible()
}

const elsewhere = async (browser: Browser, baseURL: string | undefined): Promise<Page> =>
  (await browser.newContext({ ...(baseURL !== undefined && { baseURL }), serviceWorkers: 'block' })).newPage()

const questionsKept = async (page: Page): Promise<string[]> =>
  Object.keys(readState(await page.evaluate((name) => localStorage.getItem(name) ?? '', key)).state.answers)

const axeFinds = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  return violations(page)
}

const codeOf = async (page: Page): Promise<string> => {
  await page.locator('summary', { hasText: /^Kood$/ }).click()
  return page.getByRole('textbox', { name: 'Sinu edenemise kood' }).inputValue()
}
const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Kood või link' }).fill(text)
  await page.getByRole('button', { name: 'Loe kood' }).click()
}
const all = ['kvm-moodul', 'mil-kasu', 'mil-koht']

test('a pasted code joins what is here, once it has been looked at; a second time it has nothing to add', async ({ page, browser, baseURL }) => {
  await openWith(page, two)
  const code = await codeOf(page)
  expect(code).toMatch(/^VK1\./)
  expect(await axeFinds(page)).toEqual([])
  const second = await elsewhere(browser, baseURL)
  await openWith(second, other)
  await paste(second, `${code.slice(0, 20)}\n  ${code.slice(20)} `)
  await expect(second.getByText('Seal on vastatud 2 küsimusele. 2 vastust on siin uued või siinsetest hilisemad.')).toBeVisible()
  await expect(second.getByRole('button', { name: 'Lisa siia' })).toBeFocused()
  expect(await axeFinds(second)).toEqual([])
  expect(await questionsKept(second)).toEqual(['mil-kasu'])
  await second.keyboard.press('Enter')
  // The buttons are gone; the reader stands where the outcome is said.
  await expect(second.getByRole('status').filter({ hasText: 'Lisatud. Nüüd on siin vastatud 3 küsimusele.' })).toBeFocused()
  expect(await questionsKept(second)).toEqual(all)
  await paste(second, code)
  await expect(second.getByText('Kõik, mis seal on, on siin juba olemas.')).toBeVisible()
  await expect(second.getByRole('button', { name: 'Lisa siia' })).toHaveCount(0)
  await second.reload()
  await expect(second.getByText('Selles brauseris on kirjas sinu vastused: 3 küsimust.')).toBeVisible()
  await second.context().close()
})

test('a file goes the same way', async ({ page, browser, baseURL }) => {
  await openWith(page, two)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Salvesta failina' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^vahekiht-edenemine-\d{4}-\d\d-\d\d\.json$/)
  await expect(page.getByText('Fail on brauseri allalaadimiste hulgas.')).toBeVisible()
  const second = await elsewhere(browser, baseURL)
  await openWith(second, undefined)
  await expect(second.getByText('Siin ei ole veel midagi kaasa viia.')).toBeVisible()
  const text = readFileSync(await file.path(), 'utf8')
  const chosen = second.getByLabel('Edenemise fail')
  await chosen.setInputFiles({ name: 'katki.json', mimeType: 'application/json', buffer: Buffer.from(text.replace('2240', '2239')) })
  await expect(second.getByText('Selles on midagi puudu või muutunud')).toBeVisible()
  await chosen.setInputFiles({ name: 'uus.json', mimeType: 'application/json', buffer: Buffer.from(text.replace('"version": 1', '"version": 9')) })
  await expect(second.getByText('See on tehtud kursuse uuema versiooniga.')).toBeVisible()
  await chosen.setInputFiles({ name: 'pilt.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]) })
  await expect(second.getByText('See ei ole Vahekihi edenemine.')).toBeVisible()
  await chosen.setInputFiles({ name: 'suur.json', mimeType: 'application/json', buffer: Buffer.alloc(3_000_000, '{') })
  await expect(second.getByText('See ei ole Vahekihi edenemine.')).toBeVisible()
  expect(await questionsKept(second)).toEqual([])
  await chosen.setInputFiles({ name: 'edenemine.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await second.getByRole('button', { name: 'Lisa siia' }).click()
  expect(await questionsKept(second)).toEqual(['kvm-moodul', 'mil-koht'])
  await second.context().close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`a camera reads the QR code, ${theme}, and its link brings the answers along; the address does not keep them`, async ({ page, browser, baseURL }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width: 320, height: 640 })
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    await openWith(page, two)
    const before = requested.length
    await page.locator('summary', { hasText: 'QR-kood' }).click()
    const picture = page.getByRole('img', { name: 'QR-kood: link sellele lehele koos sinu vastustega' })
    await expect(picture).toBeVisible()
    // What draws it comes only now.
    expect(requested.slice(before).filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0)
    expect(await axeFinds(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const seen = await read(browser, await picture.screenshot())
    expect(seen).toMatch(/\/edenemine\/#kood=VK1\./)

    const second = await elsewhere(browser, baseURL)
    await openWith(second, other, seen)
    await expect(second.getByText('Seal on vastatud 2 küsimusele.')).toBeVisible()
    expect(new URL(second.url()).hash).toBe('')
    await second.getByRole('button', { name: 'Lisa siia' }).click()
    expect(await questionsKept(second)).toEqual(all)
    await second.context().close()
  })
}

/** By a decoder that is not ours, from the pixels of a picture of the screen. */
const read = async (browser: Browser, picture: Buffer): Promise<string> => {
  const camera = await browser.newPage()
  await camera.addScriptTag({ path: createRequire(import.meta.url).resolve('jsqr') })
  const text = await camera.evaluate(`(async () => {
    const image = await createImageBitmap(await (await fetch('data:image/png;base64,${picture.toString('base64')}')).blob())
    const canvas = new OffscreenCanvas(image.width * 2, image.height * 2)
    const context = canvas.getContext('2d')
    context.imageSmoothingEnabled = false
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return jsQR(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height)?.data ?? ''
  })()`)
  await camera.close()
  return String(text)
}

test('a code that is cut, changed, strange or missing says what to do and changes nothing', async ({ page }) => {
  await openWith(page, two)
  const code = await codeOf(page)
  for (const [text, says] of [
    ['', 'Kleebi kõigepealt kood kasti.'],
    [code.slice(0, -3), 'Selles on midagi puudu või muutunud'],
    [code.replace('.', '.x'), 'Selles on midagi puudu või muutunud'],
    ['tere <script>alert(1)</script>', 'See ei ole Vahekihi edenemine.'],
    [`\u202E${'😀'.repeat(5000)}`, 'See ei ole Vahekihi edenemine.'],
  ] as const) {
    await paste(page, text)
    await expect(page.getByText(says)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Lisa siia' })).toHaveCount(0)
  }
  expect(await questionsKept(page)).toEqual(['kvm-moodul', 'mil-koht'])
})

test('what cannot be kept is said', async ({ page, browser, baseURL }) => {
  await openWith(page, two)
  const code = await codeOf(page)
  const second = await elsewhere(browser, baseURL)
  await second.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } })
  await second.goto(address)
  await shellAwake(second)
  await paste(second, code)
  await second.getByRole('button', { name: 'Lisa siia' }).click()
  await expect(second.getByText('Lisatud, aga ainult selleks korraks')).toBeVisible()
  await second.context().close()
})

test('deleting everything leaves nothing of the reader, texts set aside included', async ({ page }) => {
  await openWith(page, '{"version":99}')
  await expect(page.getByRole('status').filter({ hasText: 'uuemast versioonist' })).toBeVisible()
  await paste(page, 'VK1')
  await page.getByRole('button', { name: 'Kustuta kõik' }).click()
  await page.getByRole('button', { name: 'Jah, kustuta kõik' }).click()
  await expect(page.getByText('Kõik on kustutatud.')).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('vahekiht:edenemine')))).toEqual([])
})

test('without script the page says why it needs one', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(address)
  await expect(page.getByText('Et need kaasa saaks võtta, peab JavaScript lubatud olema')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Salvesta failina' })).toHaveCount(0)
  await context.close()
})
