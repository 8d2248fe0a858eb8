// What the measuring scripts share: the built site served, a browser, and how long it took to answer each key and click. Nothing is gated
// by them: times belong to a machine.
import { loadavg } from 'node:os'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from './browser.mjs'
import { root } from './run.mjs'

/** Serves `dist` and starts a browser; `close` ends both. */
export const openSite = async () => {
  const executablePath = process.env['CHROMIUM_PATH'] ?? findBrowser()
  const server = await preview({ root, preview: { port: 0 }, logLevel: 'error' })
  const address = server.resolvedUrls?.local[0]
  if (executablePath === undefined || address === undefined) throw new Error('no browser, or no server')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  return { address, browser, close: async () => { await browser.close(); await server.close() } }
}

/** The number below which such a share of them lies, rounded; NaN of none. */
export const at = (/** @type {readonly number[]} */ numbers, /** @type {number} */ share) =>
  Math.round(numbers.toSorted((one, other) => one - other)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? NaN)

/** The machine's load, for a line that tells a time. */
export const load = () => loadavg().map((number) => number.toFixed(1)).join(' ')

/** What the browser does not report has taken less than this, in ms; it counts as this much. */
const leastReported = 16

/**
 * Listens in the page from now on; the answer gives how long each key, click and tap took until the next frame, in ms.
 * @param {import('@playwright/test').Page} page
 */
export const watchResponses = async (page) => {
  await page.evaluate((durationThreshold) => {
    const seen = new Map()
    Object.assign(window, { responses: seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('interactionId' in entry && entry.interactionId !== 0) seen.set(entry.interactionId, Math.max(seen.get(entry.interactionId) ?? 0, entry.duration))
      }
    }).observe(Object.assign({ type: 'event', buffered: false }, { durationThreshold }))
  }, leastReported)
  /** `inputs`: how many keys and clicks there were. Forgets them, so that the next call tells of later ones. */
  return async (/** @type {number} */ inputs) => {
    await page.evaluate(() => new Promise((done) => { setTimeout(done, 500) }))
    const told = await page.evaluate(() => {
      const seen = Reflect.get(window, 'responses')
      const all = String([...seen.values()])
      seen.clear()
      return all
    })
    const reported = told.split(',').filter(Boolean).map(Number)
    return [...reported, ...Array.from({ length: Math.max(0, inputs - reported.length) }, () => leastReported)]
  }
}

/**
 * How long each frame of the page stood while `act` went on, in ms.
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} act
 */
export const framesOf = async (page, act) => {
  await page.evaluate(() => {
    const frames = /** @type {number[]} */ ([])
    Object.assign(window, { frames, watching: true })
    let last = performance.now()
    const frame = (/** @type {number} */ now) => {
      frames.push(now - last)
      last = now
      if (Reflect.get(window, 'watching') === true) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  await act()
  const told = await page.evaluate(() => {
    const frames = Reflect.get(window, 'frames')
    Reflect.set(window, 'watching', false)
    return Array.isArray(frames) ? frames.map(Number) : []
  })
  // The first is no whole frame.
  return told.slice(1)
}
