// A comparison before the class: the same address as on its page, two pictures or one, legible from the back row.
import axe from 'axe-core'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, inClass as awake, test, violations } from './support.ts'

const pair = '?a=docker&b=kvm-virtio&toiming=ketas'
const names = (page: Page) => page.locator('.comparison-column:not([aria-hidden]) > .comparison-name b')

test('the page of a comparison leads to the class at the same step, and back', async ({ page }) => {
  await page.goto(`/vordle/?a=wine&b=bochs&toiming=ketas&samm=3`)
  await expect(page.getByRole('link', { name: 'Näita klassile' })).toHaveAttribute('href', /samm=3/)
  await page.getByRole('link', { name: 'Näita klassile' }).click()
  await expect(page).toHaveURL('/esitlus/vordle/?a=wine&b=bochs&toiming=ketas&samm=3')
  await expect(names(page)).toHaveText(['WINE', 'Bochs'])
  await expect(page.locator('.slide-title')).toContainText('3/')
  await page.mouse.move(200, 200)
  await page.getByRole('link', { name: 'Tagasi võrdlusse' }).click()
  await expect(page).toHaveURL('/vordle/?a=wine&b=bochs&toiming=ketas&samm=3')
})

test('arrows step, up and down go through the views with the step kept, and a reload keeps all of it', async ({ page }) => {
  await page.goto(`/esitlus/vordle/?a=bochs&b=wine&c=docker&d=xen-hvm&toiming=ketas&samm=2`)
  await awake(page)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/samm=3$/)
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/samm=3&vaade=ac$/)
  await expect(names(page)).toHaveText(['Bochs', 'Docker ja LXC'])
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/samm=3&vaade=b$/)
  await expect(page.locator('.slide-title')).toHaveText(/^WINE 3\//)
  await page.keyboard.press('b')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.stage')).toBeHidden()
  await page.keyboard.press('b')
  await page.keyboard.press('k')
  await expect(page.locator('.projector')).toHaveAttribute('data-contrast', 'inverted')
  await page.reload()
  await awake(page)
  await expect(page).toHaveURL(/samm=3&vaade=b$/)
  await expect(page.locator('.slide-title')).toHaveText(/^WINE 3\//)
})

test('an address of another edition leads to the nearest comparison, and says so until somebody moves on', async ({ page }) => {
  await page.goto('/esitlus/vordle/?a=docker&b=kvm-vhosd&toiming=ketas&samm=77')
  await awake(page)
  await expect(page.locator('.projector-moved')).toContainText('Süsteemi „kvm-vhosd“ kursusel ei ole.')
  await expect(page.locator('.projector-moved')).toContainText('Sammu „77“ sellel võrdlusel ei ole.')
  await page.keyboard.press('Home')
  await expect(page.locator('.projector-moved')).toHaveCount(0)
})

test('the presenter’s window shows the same comparison and moves it', async ({ context, page }) => {
  await page.goto(`/esitlus/vordle/${pair}&samm=4`)
  await awake(page)
  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: 'Ava ettekandjakuva' }).click()
  const desk = await opened
  await expect(desk).toHaveURL(`/ettekandja/vordle/${pair}&samm=4`)
  await desk.getByRole('button', { name: 'Edasi' }).click()
  await expect(page).toHaveURL(/samm=5$/)
  await page.keyboard.press('ArrowDown')
  await expect(desk).toHaveURL(/samm=5&vaade=a$/)
  await desk.reload()
  await expect(desk).toHaveURL(/samm=5&vaade=a$/)
  await expect(desk.getByText('Ekraan kuulab.')).toBeVisible()
})

const stacks = readdirSync(join(import.meta.dirname, '../../content/virnad')).map((file) => file.replace('.yaml', ''))

for (const size of [{ width: 1024, height: 768 }, { width: 1920, height: 1080 }]) {
  test(`at ${String(size.width)}×${String(size.height)} every stack’s labels can be read from the back row beside Docker and alone, and nothing is cut off`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const id of stacks) {
      for (const view of ['', '&vaade=b']) {
        await page.goto(`/esitlus/vordle/?a=docker&b=${id}&toiming=ketas&samm=3${view}`)
        await awake(page)
        const wrong = await page.locator('.slide-comparison').evaluate((slide, least) => {
          // Lines stand closer than their glyphs' boxes say.
          const slack = 5
          const labels = [...slide.querySelectorAll('.comparison-column:not([aria-hidden]) .still:not(.leaving) .layers > li')].flatMap((box) => {
            const [name, word, frame] = [box.querySelector('b'), box.querySelector('em'), box.getBoundingClientRect()]
            if (!name) return ['a box without a label']
            const place = name.getBoundingClientRect()
            const cut = place.right > frame.right + 1 || place.bottom > frame.bottom + slack || place.top < frame.top - slack || (word && word.getBoundingClientRect().bottom > frame.bottom + 1)
            return [...(Number.parseFloat(getComputedStyle(name).fontSize) < least ? [`small: ${name.textContent}`] : []), ...(cut ? [`cut: ${name.textContent}`] : [])]
          })
          const shown = [...slide.querySelectorAll('.comparison-column:not([aria-hidden]) > .comparison-sentences > [data-shown]')].filter((sentence) => sentence.getBoundingClientRect().bottom > innerHeight)
          return [...labels, ...shown.map(() => 'a sentence leaves the screen'), ...(slide.scrollHeight > slide.clientHeight + 1 ? ['the picture leaves the screen'] : [])]
        }, size.height / 30)
        expect([id, view, ...wrong]).toEqual([id, view])
      }
    }
  })
}

test('axe finds nothing on either side', async ({ page }) => {
  for (const path of [`/esitlus/vordle/${pair}&samm=4`, `/esitlus/vordle/${pair}&samm=4&vaade=b`, `/ettekandja/vordle/${pair}&samm=4`]) {
    await page.goto(path)
    await awake(page)
    await page.evaluate(axe.source)
    expect([path, ...await violations(page)]).toEqual([path])
  }
})
