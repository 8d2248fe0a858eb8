// The projector and the presenter's page: two windows, one session.
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect, inClass as awake, lessonPath, test, violations } from './support.ts'

const slug = lessonPath.split('/')[2] ?? ''
const projector = `/esitlus/tund/${slug}/`
const presenter = `/ettekandja/tund/${slug}/`
/** The search part once the address bar has followed: that takes a frame. */
const settledSearch = async (page: Page): Promise<string> => {
  await page.evaluate(async () => new Promise((done) => { setTimeout(done, 200) }))
  return new URL(page.url()).search
}
const place = (page: Page) => page.locator('.projector-place')

test('keys of a clicker move on, and nothing moves in the dark', async ({ page }) => {
  await page.goto(projector)
  await awake(page)
  const first = page.url()
  await page.keyboard.press('PageDown')
  await expect(page).not.toHaveURL(first)
  const second = page.url()
  await page.keyboard.press('b')
  await expect(page.getByRole('status').first()).toHaveText('Ekraan on must. Samm jäi meelde.')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('End')
  expect(page.url()).toBe(second)
  await expect(page.locator('.stage')).toBeHidden()
  await page.keyboard.press('.')
  await expect(page.locator('.stage')).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(page).toHaveURL(first)
})

test('who comes from a lesson, by key, sees the picture alone: no title above it, nor in the dark', async ({ page }) => {
  await page.goto('/oppetukk/kvm/')
  await page.getByRole('link', { name: 'Näita klassile' }).first().press('Enter')
  await awake(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const { width = 0, height = 0 } = await page.getByRole('heading', { level: 1 }).boundingBox() ?? {}
  expect([width, height]).toEqual([1, 1])
})

test('a reload keeps the place, and every figure of the lesson leads to its picture', async ({ page }) => {
  await page.goto(lessonPath)
  await page.getByRole('link', { name: 'Näita klassile' }).nth(1).click()
  await awake(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/samm=3$/)
  const said = await place(page).textContent()
  await page.reload()
  await expect(place(page)).toHaveText(said ?? '')
  await expect(page).toHaveURL(/samm=3$/)
})

test('the presenter’s window moves the screen and hears of it, late or early, after a reload of either', async ({ context }) => {
  const screen = await context.newPage()
  await screen.goto(projector)
  await awake(screen)
  await screen.keyboard.press('ArrowRight')
  await screen.keyboard.press('ArrowRight')
  const here = await settledSearch(screen)
  const desk = await context.newPage()
  await desk.goto(presenter)
  await expect(desk).toHaveURL(presenter + here)
  await expect(desk.getByText('Ekraan kuulab.')).toBeVisible()
  await desk.getByRole('button', { name: 'Edasi' }).click()
  await expect(screen).not.toHaveURL(projector + here)
  const next = await settledSearch(desk)
  await expect(screen).toHaveURL(projector + next)
  await screen.reload()
  await expect(screen).toHaveURL(projector + next)
  await desk.reload()
  await expect(desk).toHaveURL(presenter + next)
  await expect(desk.getByText('Ekraan kuulab.')).toBeVisible()
  // A clicker's keys work in whichever window has the focus.
  await desk.keyboard.press('b')
  await expect(screen.locator('.stage')).toBeHidden()
  await screen.close()
  await expect(desk.getByRole('link', { name: 'ekraan klassile uues aknas' })).toBeVisible({ timeout: 15_000 })
})

test('500 steps back and forth leave both sides equal', async ({ context }) => {
  test.setTimeout(90_000)
  const screen = await context.newPage()
  await screen.goto(projector)
  await awake(screen)
  const desk = await context.newPage()
  await desk.goto(presenter)
  await expect(desk.getByText('Ekraan kuulab.')).toBeVisible()
  let seed = 7
  for (let press = 0; press < 500; press += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    const forth = seed % 5 > 1
    if (seed % 3 === 0) await desk.getByRole('button', { name: forth ? 'Edasi' : 'Tagasi' }).dispatchEvent('click')
    else await screen.evaluate((key) => { dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })) }, forth ? 'ArrowRight' : 'ArrowLeft')
  }
  await expect(async () => { expect(new URL(screen.url()).search).toBe(new URL(desk.url()).search) }).toPass()
})

test('a vote by hands is counted, revealed and repeated', async ({ page }) => {
  await page.goto(projector)
  await awake(page)
  for (let press = 0; press < 60 && await page.locator('.slide-question').count() === 0; press += 1) await page.keyboard.press('ArrowDown')
  await expect(page.locator('.slide-reason')).toHaveCount(0)
  await page.keyboard.press('Digit2')
  await page.keyboard.press('Digit2')
  await page.keyboard.press('Shift+Digit2')
  await expect(page.locator('.slide-options > li').nth(1)).toContainText('1 käsi')
  await page.keyboard.press('v')
  await expect(page.locator('.slide-options > [data-right]')).toHaveCount(1)
  await page.keyboard.press('h')
  await expect(page.locator('.slide-options > [data-right]')).toHaveCount(0)
  await expect(page.locator('.slide-options > li').nth(1)).toContainText('enne arutelu: 1')
})

for (const size of [{ width: 1024, height: 768 }, { width: 1920, height: 1080 }]) {
  test(`at ${String(size.width)}×${String(size.height)} every label of every step can be read from the back row, and nothing is cut off`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(projector)
    await awake(page)
    for (let press = 0; press < 120; press += 1) {
      const small = await page.locator('.slide-picture .label b').evaluateAll((labels, least) => labels.filter((label) => Number.parseFloat(getComputedStyle(label).fontSize) < least).map((label) => label.textContent), size.height / 30)
      expect(small).toEqual([])
      const cut = await page.locator('.slide-picture .layers > li').evaluateAll((boxes) => boxes.filter((box) => {
        const label = box.querySelector('b')?.getBoundingClientRect()
        const frame = box.getBoundingClientRect()
        return label && (label.right > frame.right + 1 || label.bottom > frame.bottom + 1 || label.top < frame.top - 1)
      }).map((box) => box.textContent))
      expect(cut, await place(page).textContent() ?? '').toEqual([])
      const said = page.getByRole('status').first()
      const before = await said.textContent()
      await page.keyboard.press('ArrowRight')
      if (await said.textContent() === before) break
    }
  })
}

test('in the highest stack, on a screen of 4 : 3, no disc covers a word', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (let step = 1; step <= 5; step += 1) {
    await page.goto(`/esitlus/tund/kvm-valjumine/?joonis=kv-pesa&samm=${String(step)}`)
    await awake(page)
    const covered = await page.locator('.slide-picture').evaluate((picture) => {
      const discs = [...picture.querySelectorAll('.token, .mark')].map((disc) => disc.getBoundingClientRect())
      return [...picture.querySelectorAll('.label :is(b, em)')].filter((word) => {
        const lines = [...word.getClientRects()]
        return lines.some(({ right, top, bottom }) => discs.some((disc) => disc.left < right - 1 && disc.right > right && disc.top < (top + bottom) / 2 && disc.bottom > (top + bottom) / 2))
      }).map((word) => word.textContent)
    })
    expect([step, covered]).toEqual([step, []])
  }
})

test('axe finds nothing on the screen, its dialogs, its questions and the presenter’s page, in any contrast', async ({ page }) => {
  await page.goto(projector)
  await awake(page)
  await page.evaluate(axe.source)
  for (const contrast of ['high', 'inverted', 'theme']) {
    expect([contrast, ...await violations(page)]).toEqual([contrast])
    await page.keyboard.press('k')
  }
  for (const key of ['?', 'g']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    expect([key, ...await violations(page)]).toEqual([key])
    await page.keyboard.press('Escape')
    // Out of the page and not merely out of sight: until then its keys belong to it.
    await expect(page.locator('dialog')).toHaveCount(0)
  }
  for (let press = 0; press < 60 && await page.locator('.slide-question').count() === 0; press += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Digit1')
  await page.keyboard.press('v')
  expect(await violations(page)).toEqual([])
  await page.goto(presenter)
  await awake(page)
  await page.evaluate(axe.source)
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('keys can be switched off', async ({ page }) => {
  await page.goto(projector)
  await awake(page)
  const first = page.url()
  await page.keyboard.press('ArrowRight')
  await expect(page).not.toHaveURL(first)
  const second = page.url()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(first)
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: 'Kiirklahvid on kasutusel' }).uncheck()
  await page.getByRole('button', { name: 'Sulge' }).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  // The presses did nothing, so the button leads to the second place.
  await page.getByRole('button', { name: 'Edasi' }).click()
  await expect(page).toHaveURL(second)
})

test('a window opened in the middle of a vote takes it over', async ({ page, context }) => {
  await page.goto(projector)
  await awake(page)
  for (let press = 0; press < 60 && await page.locator('.slide-question').count() === 0; press += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Digit1')
  await page.keyboard.press('Digit1')
  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: 'Ava ettekandjakuva' }).click()
  const desk = await opened
  await expect(desk.locator('.presenter-stage .slide-options > li').first()).toContainText('2 kätt')
  await expect(page.locator('.slide-options > li').first()).toContainText('2 kätt')
})

test('notes of the figure and of its step stand in the presenter’s window, and on the screen only while their key is held', async ({ page }) => {
  await page.goto('/ettekandja/tund/emuleerimine/?joonis=bochs-kask&samm=2')
  await expect(page.locator('.presenter-note [aria-current=step]')).toContainText('Joonise 2. samm näitab, et liitmiskäsk jõuab Bochsini')
  await expect(page.getByText('Kavas: algab 4. minutil, kestab 7 min.')).toBeVisible()
  await page.goto('/esitlus/tund/emuleerimine/?joonis=bochs-kask&samm=2')
  await awake(page)
  const notes = page.getByRole('complementary', { name: 'Märkmed' })
  await expect(notes).toHaveCount(0)
  await page.keyboard.down('m')
  await expect(notes).toContainText('Oodatav vastus: palju')
  await page.keyboard.up('m')
  await expect(notes).toHaveCount(0)
  await page.keyboard.down('m')
  await expect(notes).toBeVisible()
  await page.evaluate(() => { dispatchEvent(new Event('blur')) })
  await expect(notes).toHaveCount(0)
})

test('the plan’s question for the board is voted on with the letters of the printed cards', async ({ page }) => {
  await page.goto('/esitlus/tund/emuleerimine/?kysimus=tahvel-emuleerimine')
  await awake(page)
  await expect(page.locator('.slide-options > li')).toHaveText([/^A\s*päris protsessor/, /^B\s*hosti Linuxi tuum/, /^C\s*ainult Bochs/, /^D\s*mitte keegi/])
  await page.keyboard.press('Digit1')
  await page.keyboard.press('v')
  await expect(page.locator('.slide-options > [data-right]')).toContainText('ainult Bochs')
  await expect(page.locator('.slide-options > li').first()).toContainText('kes arvab, et külalise käsk jõuab riistvarani')
})

test('a figure that asks waits for the class in both windows: its hands lead to what is said of the most frequent mistake, and a reload keeps that it was answered', async ({ page, context }) => {
  // Step 3 is the one asked about: a link to it, or beyond, leads to the question.
  await page.goto('/esitlus/tund/kvm/?joonis=kvm-ketas&samm=5')
  await awake(page)
  await expect(page).toHaveURL(/samm=2$/)
  await expect(page.getByRole('heading', { name: 'Mis juhtub järgmisena?' })).toBeVisible()
  await expect(page.getByRole('status').first()).toContainText('Mis juhtub järgmisena? Millisesse kihti päring läheb? A: ')
  const desk = await context.newPage()
  await desk.goto('/ettekandja/tund/kvm/')
  await awake(desk)
  const asked = desk.locator('.presenter-now .slide-prediction')
  await expect(asked).toBeVisible()
  await expect(desk.locator('.presenter-next .slide-sentence .number')).toHaveText('3')
  await page.keyboard.press('Digit1')
  await page.keyboard.press('Digit1')
  await expect(asked.locator('.slide-options > li').first()).toContainText('2 kätt')
  const name = (await asked.locator('.slide-answer').first().textContent() ?? '?').replaceAll('\u00AD', '')
  await desk.getByRole('button', { name: 'Näita, mis juhtub' }).click()
  await expect(page).toHaveURL(/samm=3$/)
  await expect(page.locator('.slide-predicted')).toHaveText(new RegExp(`^Klass ennustas: ${name} 2\\. ${name}: .{20,}`))
  await page.reload()
  await awake(page)
  await expect(page).toHaveURL(/samm=3$/)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/samm=4$/)
})

test('a prediction is passed over by its key, by its button, or by a clicker’s second press, and that is said', async ({ page }) => {
  const pass: readonly (() => Promise<void>)[] = [
    () => page.keyboard.press('s'),
    () => page.getByRole('button', { name: 'Jäta vahele' }).click(),
    () => page.keyboard.press('PageDown'),
  ]
  for (const go of pass) {
    await page.goto('/esitlus/tund/kvm/?joonis=kvm-ketas&samm=2')
    await awake(page)
    await page.keyboard.press('PageDown')
    await expect(page.locator('.slide-prediction')).toBeVisible()
    await expect(page).toHaveURL(/samm=2$/)
    await go()
    await expect(page).toHaveURL(/samm=3$/)
    await expect(page.locator('.slide-predicted')).toHaveText('Ennustus jäi vahele.')
  }
})
