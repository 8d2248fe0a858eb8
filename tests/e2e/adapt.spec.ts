// Every page as readers set it up for themselves: zoomed, with wider text, in colours of their own, without motion, with a thick finger.
import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { expect, layOutWhole, pagePaths, shellAwake, test } from './support.ts'

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path)
  await shellAwake(page)
  await layOutWhole(page)
}

/** Text spacing as WCAG 1.4.12 names it, laid over the page's own styles. */
const widenText = (): void => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('*, *::before, *::after { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }')
  document.adoptedStyleSheets.push(sheet)
}

/** Words that are cut off by what holds them, or that run out of the box they stand in; each element once. */
const cutText = (): string[] => {
  const complaints = new Set<string>()
  const hidden = (element: Element): boolean => element.closest('.visually-hidden, [aria-hidden="true"] .visually-hidden') !== null || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const framed = (element: Element): boolean => {
    const { borderTopStyle, borderTopWidth, backgroundColor, display } = getComputedStyle(element)
    return display !== 'inline' && display !== 'table-row' && ((borderTopStyle !== 'none' && borderTopWidth !== '0px') || !/rgba\(.*, 0\)$|^transparent$/.test(backgroundColor))
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    // A field scrolls its own text.
    if (!element || element.localName === 'textarea' || node.textContent?.trim() === '' || hidden(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const words = range.getBoundingClientRect()
    for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(around)
      const box = around.getBoundingClientRect()
      const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
      const outside = words.left < box.left - 2 || words.right > box.right + 2 || words.top < box.top - 2 || words.bottom > box.bottom + 2
      const cut = (clips(overflowX) && (words.left < box.left - 2 || words.right > box.right + 2)) || (clips(overflowY) && (words.top < box.top - 2 || words.bottom > box.bottom + 2))
      if (clipPath === 'none' && (cut || (outside && framed(around) && overflowX !== 'auto' && overflowX !== 'scroll'))) {
        complaints.add(`„${node.textContent?.trim().slice(0, 40) ?? ''}“ is outside ${around.localName}.${around.className}`)
      }
      if (framed(around) || overflowX === 'auto' || overflowX === 'scroll') break
    }
  }
  return [...complaints]
}

/** Targets that are too small and too near to another (WCAG 2.5.8): links within a sentence may be as high as its line. */
const smallTargets = (): string[] => {
  const boxes = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role="button"]')].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden') !== null) return []
    const labels = element instanceof HTMLInputElement ? [...element.labels ?? []] : []
    const sentence = element.closest('p, li, dd, td, th, dt, figcaption, caption')
    const inSentence = getComputedStyle(element).display === 'inline' && sentence !== null && sentence.textContent.trim() !== element.textContent.trim()
    const areas = [element, ...labels].map((part) => part.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0)
    return areas.length === 0 ? [] : [{ element, inSentence, areas }]
  })
  const enough = ({ width, height }: DOMRect): boolean => width >= 23.5 && height >= 23.5
  const centre = ({ left, top, width, height }: DOMRect): [number, number] => [left + width / 2, top + height / 2]
  const small = boxes.filter(({ inSentence, areas }) => !inSentence && !areas.some(enough))
  return small.filter(({ element, areas: [area] }) => {
    if (!area) return false
    const [x, y] = centre(area)
    return boxes.some((other) => other.element !== element && other.areas.some((its) => {
      const away = Math.hypot(Math.max(its.left - x, 0, x - its.right), Math.max(its.top - y, 0, y - its.bottom))
      const [otherX, otherY] = centre(its)
      return away < 12 || (!enough(its) && Math.hypot(otherX - x, otherY - y) < 24)
    }))
  }).map(({ element, areas: [area] }) => `${element.localName} „${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}“ ${String(Math.round(area?.width ?? 0))}×${String(Math.round(area?.height ?? 0))}`)
}

/** English among Estonian that no attribute says is English: the little words of English sentences and names give it away. */
const unmarkedEnglish = (): string[] => {
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    if (/(?<![\p{L}-])(the|of|and|with|for|from|your)(?![\p{L}-])/iu.test(text) && !['en', 'x-code'].includes(node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '') && node.parentElement?.closest('code, pre, script, style, noscript, textarea') === null) found.push(text.trim().slice(0, 80))
  }
  return found
}

const overflow = (): number => Math.max(0, document.documentElement.scrollWidth - innerWidth)

for (const path of pagePaths) {
  test(`${path} has targets large enough for a finger, and keeps all its words when the text is spaced wider, at up to 400 % zoom`, async ({ page }) => {
    await open(page, path)
    expect(await page.evaluate(unmarkedEnglish)).toEqual([])
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 640 })
      expect([width, ...await page.evaluate(smallTargets)]).toEqual([width])
    }
    await page.evaluate(widenText)
    for (const [width, height] of [[1280, 1024], [640, 512], [320, 256]] as const) {
      await page.setViewportSize({ width, height })
      expect([width, await page.evaluate(overflow), ...await page.evaluate(cutText)]).toEqual([width, 0])
    }
  })
}

/** Ratio of the luminances, as WCAG 2.2 defines it, of two colours as the browser computes them. */
const contrastOfVahekiht = (): Record<string, number> => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const channels = (colour: string): [number, number, number] => {
    if (!canvas) throw new Error('no canvas')
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
    return [red, green, blue]
  }
  const luminance = (colour: string): number => {
    const [red, green, blue] = channels(colour).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
  }
  const ratio = (one: string, other: string): number => {
    const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
    return (high + 0.05) / (low + 0.05)
  }
  const ground = (element: Element | null): string => {
    if (element === null) return getComputedStyle(document.documentElement).backgroundColor
    const { backgroundColor } = getComputedStyle(element)
    return /rgba\(.*, 0\)$|^transparent$/.test(backgroundColor) ? ground(element.parentElement) : backgroundColor
  }
  const box = document.querySelector('.still:not([data-small]) .layers > [data-vahekiht]')
  const named = box?.querySelector('em')
  const token = document.querySelector('.request .token')
  const line = document.querySelector('.request .line')
  if (!box || !named || !token) throw new Error('no vahekiht, or no request, in the picture')
  const { outlineStyle, outlineColor, borderTopColor, color } = getComputedStyle(box)
  return {
    'edge of the vahekiht': ratio(outlineStyle === 'none' ? borderTopColor : outlineColor, ground(box.parentElement)),
    'its name': ratio(color, ground(box)),
    'the word vahekiht': ratio(getComputedStyle(named).color, ground(named)),
    'number of the step': ratio(getComputedStyle(token).color, ground(token)),
    'disc of the step': ratio(getComputedStyle(token).backgroundColor, ground(box)),
    ...(line && { 'way of the request': ratio(getComputedStyle(line).stroke, ground(box)) }),
  }
}

/** What is not read but seen needs 3 : 1; words need 4.5 : 1. */
const needed = (name: string): number => (/name|word|number/.test(name) ? 4.5 : 3)

const looks = {
  light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' },
  'more contrast': { colorScheme: 'light', contrast: 'more' }, 'more contrast, dark': { colorScheme: 'dark', contrast: 'more' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' }, 'forced colours, dark': { colorScheme: 'dark', forcedColors: 'active' },
} as const

for (const path of ['/oppetukk/kvm/', '/susteem/kvm-in-kvm/', '/vordle/?a=wine&b=kvm-virtio&samm=3']) {
  test(`${path}: the vahekiht and the request stand out in every setting of colours`, async ({ page }) => {
    await open(page, path)
    const next = page.getByRole('button', { name: 'Järgmine samm' }).first()
    if (await next.count() > 0) await next.click()
    await page.locator('.still:not([data-small]) .token').first().waitFor()
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', ...media })
      const measured = await page.evaluate(contrastOfVahekiht)
      expect([look, ...Object.entries(measured).filter(([name, ratio]) => ratio < needed(name))]).toEqual([look])
    }
  })
}

/** In colours that access.spec.ts does not look at; every kind of page, since words have their colours from one stylesheet. */
for (const path of ['/', '/oppetukk/kvm/', '/oppetukk/vordlus/', '/susteemid/', '/susteem/kvm-in-kvm/', '/vordle/', '/kordamine/', '/sonastik/', '/otsi/']) {
  test(`${path} has words of enough contrast where the reader asks for more of it or for dark colours of the system`, async ({ page }) => {
    await open(page, path)
    await page.evaluate(axe.source)
    for (const look of ['more contrast', 'more contrast, dark', 'forced colours, dark'] as const) {
      await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', ...looks[look] })
      const found: unknown = await page.evaluate('axe.run(document, { runOnly: ["color-contrast"], resultTypes: ["violations"] }).then(({ violations }) => violations.flatMap(({ nodes }) => nodes.map(({ target, failureSummary }) => target.join(" ") + ": " + failureSummary)))')
      expect([look, found]).toEqual([look, []])
    }
  })
}

for (const [path, controls, holds] of [['/oppetukk/kvm/?joonis=kvm-virtio-ketas', '#kvm-virtio-ketas', 'QEMU'], ['/vordle/?a=wine&b=kvm-virtio', '.comparison', 'Windowsi programm']] as const) {
  test(`${path} shows the same states without motion as with it, and nothing moves`, async ({ page }) => {
    const states = async (reducedMotion: 'reduce' | 'no-preference'): Promise<string[]> => {
      await page.emulateMedia({ reducedMotion })
      await open(page, path)
      const figure = page.locator(controls).first()
      // What the address asks for comes with the script.
      await expect(figure).toContainText(holds)
      const next = figure.getByRole('button', { name: 'Järgmine samm' })
      const seen: string[] = []
      do {
        if (seen.length > 0) await next.click()
        await expect(figure.locator('.figure-counter')).toHaveText(new RegExp(`^Samm ${String(seen.length + 1)}/`))
        const moving = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)
        if (reducedMotion === 'reduce') expect(moving).toBe(0)
        // Once everything has arrived: what is shown, in which layer the request stands, and what is said of it.
        await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
        seen.push(await figure.evaluate((element) => [...element.querySelectorAll('.still:not([data-small]), .figure-sentences, .comparison-sentences')].map((part) => {
          const copy = part.cloneNode(true)
          if (copy instanceof Element) for (const styled of [copy, ...copy.querySelectorAll('[style]')]) styled.removeAttribute('style')
          return copy instanceof Element ? copy.outerHTML : ''
        }).join('\n')))
      } while (await next.getAttribute('aria-disabled') !== 'true' && seen.length < 30)
      return seen
    }
    const still = await states('reduce')
    expect(still.length).toBeGreaterThan(4)
    expect(new Set(still).size).toBe(still.length)
    expect(await states('no-preference')).toEqual(still)
  })
}
