// axe-core on every page, in light, dark and forced colours; and what it cannot see: reflow.
import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { expect, pagePaths, shellAwake, test, violations } from './support.ts'

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const

/** Where colours are forced a browser puts the page's ground behind each text, whatever the element's own: a text of that colour is gone. axe does not know. */
const unreadableInForcedColours = async (page: Page): Promise<string[]> => page.evaluate(() => {
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.color = 'Canvas'
  const ground = getComputedStyle(probe).color
  probe.remove()
  return [...document.querySelectorAll('body *')].filter((element) => {
    const { color, forcedColorAdjust } = getComputedStyle(element)
    return forcedColorAdjust !== 'none' && color === ground && element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
  }).map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`)
})

for (const path of pagePaths) {
  test(`${path} has no fault that axe can see, in light, dark and forced colours`, async ({ page }) => {
    await page.goto(path)
    await shellAwake(page)
    await page.evaluate(axe.source)
    for (const [name, look] of Object.entries(looks)) {
      await page.emulateMedia(look)
      expect([name, ...await violations(page)]).toEqual([name])
    }
    expect(await unreadableInForcedColours(page)).toEqual([])
  })

  test(`${path} never scrolls sideways, nor at twice the text size`, async ({ page }) => {
    const overflow = (): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
    await page.goto(path)
    for (const [width, height] of [[320, 256], [320, 640], [768, 1024], [1024, 768], [1280, 720], [1920, 1080]] as const) {
      await page.setViewportSize({ width, height })
      expect([width, await overflow()]).toEqual([width, 0])
    }
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 720 })
      expect([width, await overflow()]).toEqual([width, 0])
    }
  })
}

test('the home page shows the idea and all six systems above the fold of a laptop', async ({ page }) => {
  await page.goto('/')
  for (const heading of await page.getByRole('main').getByRole('heading', { level: 3 }).all()) await expect(heading).toBeInViewport({ ratio: 1 })
  for (const picture of await page.locator('.family-picture').all()) await expect(picture).toBeInViewport({ ratio: 1 })
})

test('a printed lesson holds the text of its figures and no controls', async ({ page }) => {
  await page.goto(pagePaths[1] ?? '/')
  await shellAwake(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.twin-text').first()).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Sisukord' })).toBeHidden()
  await expect(page.getByRole('radio', { name: 'Tume teema' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Järgmine samm' }).first()).toBeHidden()
})
