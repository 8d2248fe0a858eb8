// Every word that a class reads from the back row, on a weak projector: 7 : 1 at least, measured as it is drawn.
import type { Page } from '@playwright/test'
import { expect, inClass, test } from './support.ts'

/** WCAG 2.2, 1.4.6. */
const least = 7

/** Words on the screen that stand out less from what is behind them, with their ratio, and how many were measured. In both of the projector's own looks. */
const tooFaint = (page: Page): Promise<{ readonly faint: readonly string[]; readonly measured: number }> => page.evaluate((needed) => {
  type Colour = readonly [number, number, number, number]
  const projector = document.querySelector<HTMLElement>('.projector')
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!projector || !canvas) throw new Error('no projector, or no canvas')
  const known = new Map<string, Colour>()
  const parsed = (text: string): Colour => {
    const before = known.get(text)
    if (before) return before
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = text
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
    const colour: Colour = [red, green, blue, alpha / 255]
    known.set(text, colour)
    return colour
  }
  const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour =>
    [red * alpha + below[0] * (1 - alpha), green * alpha + below[1] * (1 - alpha), blue * alpha + below[2] * (1 - alpha), 1]
  const ground = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1]
    const own = parsed(getComputedStyle(element).backgroundColor)
    return own[3] === 1 ? own : over(own, ground(element.parentElement))
  }
  const opacity = (element: Element | null): number => (element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1)
  const luminance = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const faint: string[] = []
  let measured = 0
  const chosen = projector.dataset['contrast']
  for (const look of ['high', 'inverted']) {
    projector.dataset['contrast'] = look
    const texts = document.createTreeWalker(projector, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement
      if (!element || node.nodeValue?.trim() === '' || element.closest('.visually-hidden, script, style') || !element.checkVisibility({ checkVisibilityCSS: true })) continue
      const below = ground(element)
      const style = getComputedStyle(element)
      const [red, green, blue, alpha] = parsed(element instanceof SVGElement ? style.fill : style.color)
      const [high = 0, low = 0] = [luminance(over([red, green, blue, alpha * opacity(element)], below)), luminance(below)].toSorted((one, other) => other - one)
      const ratio = (high + 0.05) / (low + 0.05)
      measured += 1
      if (ratio < needed) faint.push(`${look}: ${ratio.toFixed(2)} „${node.nodeValue?.trim() ?? ''}“ ${element.tagName}.${element.getAttribute('class') ?? ''}`)
    }
  }
  if (chosen !== undefined) projector.dataset['contrast'] = chosen
  return { faint, measured }
}, least)

for (const path of ['/esitlus/tund/kvm/', '/esitlus/tund/kvm-valjumine/', '/esitlus/vordle/?a=wine&b=kvm-in-kvm&samm=3']) {
  test(`${path} shows no word of less than ${String(least)} : 1, at any step`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    await inClass(page)
    let words = 0
    // Where a figure asks, the class is waited for: a second press passes its question over.
    for (let same = 0; same < 3;) {
      const { faint, measured } = await tooFaint(page)
      expect(faint).toEqual([])
      words += measured
      // What is said, not the address: the bar follows a frame later.
      const said = page.getByRole('status').first()
      const before = await said.textContent()
      await page.keyboard.press('ArrowRight')
      same = await said.textContent() === before ? same + 1 : 0
    }
    expect(words).toBeGreaterThan(200)
  })
}

test('questions, hands, what is right, and dialogs are as easy to read', async ({ page }) => {
  await page.goto('/esitlus/tund/kvm/')
  await inClass(page)
  for (let press = 0; press < 60 && await page.locator('.slide-question').count() === 0; press += 1) await page.keyboard.press('ArrowDown')
  for (const key of ['Digit1', 'Digit2', 'v', '?', 'Escape', 'g']) {
    await page.keyboard.press(key)
    if (key === '?' || key === 'g') await expect(page.locator('.projector').getByRole('dialog')).toBeVisible()
    expect([key, ...(await tooFaint(page)).faint]).toEqual([key])
  }
})
