// What a class sees must not be moved by strangers: on the channel, from a page around it, or from one that has opened it.
import type { Frame, Page } from '@playwright/test'
import { expect, inClass, test } from './support.ts'

const pages = { projector: '/esitlus/tund/kvm/', presenter: '/ettekandja/tund/kvm/' } as const

/** A message as a window of the same class sends it; darkens the screen where it is believed. */
const dark = (lesson: string) => ({
  vahekiht: 2, kind: 'session',
  message: { lesson, revision: 9e12, sender: 'z', session: { slide: 1, step: 0, black: true, revealed: false, votes: [], held: false, predictions: {} } },
})

/** The name by which the page knows its class, as it tells all windows every other second. */
const classOf = (page: Page): Promise<string> => page.evaluate(async () => new Promise<string>((resolve) => {
  const channel = new BroadcastChannel('vahekiht:klass')
  channel.addEventListener('message', ({ data }: MessageEvent<{ lesson?: string }>) => {
    if (data.lesson === undefined) return
    channel.close()
    resolve(data.lesson)
  })
}))

/** Messages of another shape, for another class, and with markup wherever a word may stand. */
const hostile = (lesson: string): readonly unknown[] => {
  const good = dark(lesson)
  const markup = '<img src="x" onerror="document.documentElement.dataset.hit = 1">'
  return [
    null, 7, markup, [good], { ...good, vahekiht: 1 }, { ...good, vahekiht: '2' }, { ...good, kind: markup }, { ...good, message: markup },
    dark(markup), dark(''), { ...good, message: { ...good.message, sender: '' } }, { ...good, message: { ...good.message, revision: -1 } },
    { ...good, message: { ...good.message, session: { ...good.message.session, slide: '1' } } },
    { ...good, message: { ...good.message, session: { ...good.message.session, votes: [[markup]] } } },
    { ...good, message: { ...good.message, session: { ...good.message.session, predictions: { [markup]: markup } } } },
    { vahekiht: 2, kind: 'hello', lesson: markup, role: 'projector' }, { vahekiht: 2, kind: 'hello', lesson, role: markup },
    { vahekiht: 2, kind: 'pointer', lesson, at: { x: markup, y: 0 } }, { vahekiht: 2, kind: 'pointer', lesson, at: { x: 1e9, y: -1 } },
  ]
}

/** What of the page could have been changed. */
const state = (page: Page | Frame): Promise<unknown> => page.evaluate(() => ({
  address: location.href, black: document.querySelector('[data-black]') !== null,
  text: document.querySelector('.slide-title, .presenter h1')?.textContent, hit: document.documentElement.dataset['hit'], images: document.querySelectorAll('img[src="x"]').length,
}))

for (const [role, path] of Object.entries(pages)) {
  test(`the ${role} ignores ten thousand hostile messages on the channel and to its window, and answers the next key`, async ({ page }) => {
    await page.goto(path)
    await inClass(page)
    const lesson = await classOf(page)
    const before = await state(page)
    const sent = await page.evaluate((messages) => {
      const channel = new BroadcastChannel('vahekiht:klass')
      let count = 0
      for (; count < 10_000; count += 1) {
        const message = messages[count % messages.length]
        if (count % 2 === 0) channel.postMessage(message)
        else window.postMessage(message)
      }
      return count
    }, hostile(lesson))
    expect(sent).toBe(10_000)
    await page.evaluate(async () => new Promise((resolve) => { setTimeout(resolve) }))
    expect(await state(page)).toEqual(before)
    const address = page.url()
    await page.keyboard.press('ArrowRight')
    await expect(page).not.toHaveURL(address)
    await page.keyboard.press('ArrowLeft')
    await expect(page).toHaveURL(address)
    // The same message whole, from a window of the class, is believed: so it was its fault that the others were not.
    await page.evaluate((message) => { new BroadcastChannel('vahekiht:klass').postMessage(message) }, dark(lesson))
    await expect(page).not.toHaveURL(address)
  })
}

test('a page around the projector moves nothing, though it is of the same site and says what a window of the class would say', async ({ page }) => {
  await page.route('**/teine-leht/', async (route) => { await route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="et"><title>Teine</title><iframe id="f" src="${pages.projector}" title="Ekraan" width="1000" height="600"></iframe>` }) })
  await page.goto('/teine-leht/')
  const frame = page.frameLocator('#f')
  await expect(frame.locator('.projector[data-joined]')).toHaveCount(1)
  const inner = page.frames().find((one) => one.url().includes(pages.projector))
  if (!inner) throw new Error('no frame')
  const lesson = await classOf(page)
  const before = await state(inner)
  await page.locator('#f').evaluate((element, messages) => {
    if (!(element instanceof HTMLIFrameElement)) return
    for (let count = 0; count < 10_000; count += 1) element.contentWindow?.postMessage(messages[count % messages.length], '*')
  }, [...hostile(lesson), dark(lesson)])
  await inner.evaluate(async () => new Promise((resolve) => { setTimeout(resolve) }))
  expect(await state(inner)).toEqual(before)
  const address = inner.url()
  // Not on a button: the bar may have gone to rest meanwhile.
  await frame.locator('#sisu').press('ArrowRight')
  await expect.poll(() => inner.url()).not.toBe(address)
})

test('a page of another origin that has opened the projector moves nothing', async ({ page, context }) => {
  // A sandboxed frame is nobody's origin; the window that it opens is not sandboxed.
  const script = `<script>const w = open('${pages.projector}'); addEventListener('message', (event) => { for (const message of event.data) w.postMessage(message, '*') })</script>`
  await page.route('**/teine-leht/', async (route) => { await route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="et"><title>Teine</title><iframe id="f" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" src="/kolmas-leht/" title="Teine"></iframe>' }) })
  await context.route('**/kolmas-leht/', async (route) => { await route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="et"><title>Kolmas</title>${script}` }) })
  const opened = context.waitForEvent('page')
  await page.goto('/teine-leht/')
  const screen = await opened
  await inClass(screen)
  expect(await screen.evaluate(() => window.opener !== null)).toBe(true)
  const lesson = await classOf(screen)
  const before = await state(screen)
  await page.locator('#f').evaluate((element, messages) => { if (element instanceof HTMLIFrameElement) element.contentWindow?.postMessage(messages, '*') }, [...hostile(lesson), dark(lesson)])
  await page.frames().find((frame) => frame.url().endsWith('/kolmas-leht/'))?.evaluate(async () => new Promise((resolve) => { setTimeout(resolve, 50) }))
  await screen.evaluate(async () => new Promise((resolve) => { setTimeout(resolve, 50) }))
  expect(await state(screen)).toEqual(before)
  const address = screen.url()
  await screen.keyboard.press('ArrowRight')
  await expect(screen).not.toHaveURL(address)
})
