// `node scripts/motion-measure.mjs [frames] [responses]`: on the built site, at a fourth of the processor's speed on a narrow screen and at full
// speed on a wide one, the frames that each moving picture drops beyond what the page drops at rest, and how soon each interactive part
// answers. Run it on a machine that does nothing else; nothing is gated here (measuring.mjs).
import './node-version.mjs'
import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { at, framesOf, load, openSite, watchResponses } from './measuring.mjs'
import { root } from './run.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */

const { address, browser, close } = await openSite()
const devices = [
  { name: 'narrow, 4× slower', slowdown: 4, options: { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true } },
  { name: 'desktop', slowdown: 1, options: { viewport: { width: 1350, height: 940 } } },
]
const wait = (/** @type {number} */ time) => new Promise((done) => { setTimeout(done, time) })

/** @param {(typeof devices)[number]} device @param {string} path */
const open = async (device, path) => {
  const context = await browser.newContext({ ...device.options, locale: 'et-EE', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(address + path)
  await page.waitForLoadState('networkidle')
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: device.slowdown })
  return page
}

/** Frames that were not drawn in time, of a hundred: the browser draws sixty a second. */
const dropped = (/** @type {readonly number[]} */ frames) => {
  const missed = frames.reduce((sum, frame) => sum + Math.max(0, Math.round(frame / (1000 / 60)) - 1), 0)
  return (100 * missed) / Math.max(1, frames.length + missed)
}

/** What a picture drops while `press` moves it, five times, beyond what the page drops at rest just before. */
const moved = async (/** @type {Page} */ page, /** @type {() => Promise<void>} */ press) => {
  const idle = dropped(await framesOf(page, () => wait(1500)))
  const moving = dropped(await framesOf(page, async () => {
    for (let step = 0; step < 5; step += 1) {
      await press()
      await wait(450)
    }
  }))
  return moving - idle
}

/** Presses while there is a next step: a prediction may stand in the way, and steps come to an end. */
const pressEnabled = async (/** @type {Locator} */ button) => {
  if (await button.isVisible() && await button.isEnabled()) await button.press('Enter')
}

/** A figure's button is pressed once before anything is counted: its part of the page has woken then. */
const wake = async (/** @type {Locator} */ button) => {
  await button.evaluate((element) => { element.scrollIntoView({ block: 'center', behavior: 'instant' }) })
  await pressEnabled(button)
  await wait(900)
}

/** Of every figure and comparison in every lesson, and of the morph of the page that compares. */
const frames = async () => {
  for (const device of devices) {
    /** @type {{ name: string, more: number }[]} */
    const all = []
    for (const slug of readdirSync(join(root, 'dist/oppetukk')).sort()) {
      const page = await open(device, `oppetukk/${slug}/`)
      const buttons = page.getByRole('button', { name: 'Järgmine samm' })
      for (let index = 0; index < await buttons.count(); index += 1) {
        const button = buttons.nth(index)
        await wake(button)
        const name = await button.evaluate((element) => element.closest('[id]')?.id ?? '')
        all.push({ name: `${slug} ${name}`, more: await moved(page, () => pressEnabled(button)) })
      }
      await page.context().close()
    }
    const page = await open(device, 'vordle/?a=kvm-in-kvm&b=xen-hvm')
    await wake(page.getByRole('button', { name: 'Järgmine samm' }))
    all.push({ name: 'vordle, steps', more: await moved(page, () => page.getByRole('button', { name: 'Järgmine samm' }).press('Enter')) })
    const [beside, left, right] = await page.getByRole('navigation', { name: 'Vaade' }).getByRole('link').all()
    if (beside && left && right) {
      for (const [name, one, other] of /** @type {const} */ ([['another view', beside, left], ['morph', left, right]])) {
        let turn = 0
        await one.click()
        await wait(900)
        all.push({ name: `vordle, ${name}`, more: await moved(page, async () => { turn += 1; await (turn % 2 === 1 ? other : one).click() }) })
      }
    }
    await page.context().close()
    all.sort((first, second) => second.more - first.more)
    console.log(`\n${device.name}: dropped frames of 100 while moving, beyond rest; ${all.length} pictures, median ${at(all.map(({ more }) => more), 0.5)}, over 3: ${all.filter(({ more }) => more > 3).length} (load ${load()})`)
    for (const { name, more } of all.slice(0, 12)) console.log(`  ${more.toFixed(1)}  ${name}`)
  }
}

/**
 * An interactive part: where it is, and what is done there. `inputs` counts keys and clicks.
 * @typedef {{ name: string, path: string, act: (page: Page) => Promise<number> }} Part
 */
const clicks = async (/** @type {Locator} */ button, /** @type {number} */ count) => {
  for (let press = 0; press < count; press += 1) {
    await button.click()
    await wait(150)
  }
  return count
}
const keys = async (/** @type {Page} */ page, /** @type {string[]} */ pressed) => {
  for (const key of pressed) {
    await page.keyboard.press(key)
    await wait(120)
  }
  return pressed.length
}

/** @type {Part[]} */
const parts = [
  { name: 'figure, steps', path: 'oppetukk/kvm/', act: async (page) => clicks(page.locator('figure.figure [data-figure-button="next"]:not([aria-disabled="true"])').first(), 3) },
  {
    name: 'question', path: 'oppetukk/kvm/', act: async (page) => {
      const card = page.locator('.question').filter({ hasText: /^Küsimus/ }).first()
      await card.getByRole('radio').first().scrollIntoViewIfNeeded()
      await card.getByRole('radio').first().click()
      await wait(300)
      await card.getByRole('radio').nth(1).click()
      await card.getByRole('button', { name: 'Kontrolli vastust' }).click()
      return 3
    },
  },
  { name: 'term, by keyboard', path: 'oppetukk/kvm/', act: async (page) => { await page.locator('a[data-term]').first().focus(); return keys(page, ['Tab', 'Shift+Tab', 'Escape']) } },
  { name: 'search', path: 'otsi/', act: async (page) => { await page.getByLabel('Mida otsid?').last().click(); return 1 + await keys(page, 'virtuaalmasin'.split('')) } },
  { name: 'comparison, steps', path: 'vordle/?a=kvm-in-kvm&b=xen-hvm&c=docker', act: async (page) => clicks(page.getByRole('button', { name: 'Järgmine samm' }), 6) },
  {
    name: 'comparison, another view', path: 'vordle/?a=kvm-in-kvm&b=xen-hvm', act: async (page) => {
      const links = page.getByRole('navigation', { name: 'Vaade' }).getByRole('link')
      for (let turn = 0; turn < 4; turn += 1) {
        await links.nth(turn % 2).click()
        await wait(600)
      }
      return 4
    },
  },
  {
    name: 'builder', path: 'ehita/', act: async (page) => {
      const buttons = page.locator('.builder').getByRole('button')
      await page.locator('.builder-fitting, .builder').getByRole('button').first().scrollIntoViewIfNeeded()
      let inputs = 0
      for (const name of [/^Linuxi tuum/, /^KVM/, /Võta tagasi/, /Tee uuesti/]) {
        const button = buttons.filter({ hasText: name }).first()
        if (await button.count() === 0 || await button.isDisabled()) continue
        await button.click()
        inputs += 1
        await wait(400)
      }
      return inputs
    },
  },
  { name: 'exercise, a new one', path: 'harjutused/viga/?kood=k7m2q', act: async (page) => clicks(page.getByRole('button', { name: 'Uus harjutus' }), 5) },
  { name: 'exercise of families', path: 'harjutused/perekond/?kood=k7m2q', act: async (page) => { await page.getByRole('main').getByRole('radio').first().click(); return 1 } },
  { name: 'systems, table', path: 'susteemid/', act: async (page) => clicks(page.getByRole('main').getByRole('button').first(), 3) },
  { name: 'projector', path: 'esitlus/tund/kvm/', act: async (page) => keys(page, ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'b', 'b', 'PageDown', 'PageDown', 'PageDown', 'PageDown']) },
  { name: 'presenter’s page', path: 'ettekandja/tund/kvm/', act: async (page) => keys(page, ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'PageDown', 'PageDown']) },
  { name: 'review', path: 'kordamine/', act: async (page) => clicks(page.getByRole('main').getByRole('button').first(), 1) },
]

/** From each key and click to the next frame. */
const responses = async () => {
  for (const device of devices) {
    console.log(`\n${device.name}: the time from a key or click to the next frame (${device.slowdown === 1 ? 'goal 50' : 'goal 100'} ms at most)`)
    for (const { name, path, act } of parts) {
      const page = await open(device, path)
      await wait(800)
      const durations = await watchResponses(page)
      try {
        const all = await durations(await act(page))
        console.log(`  ${name}: median ${at(all, 0.5)} ms, worst ${at(all, 1)} ms of ${all.length} (load ${load()})`)
      } catch (error) {
        console.log(`  ${name}: NOT MEASURED, ${error instanceof Error ? error.message.split('\n')[0] : ''}`)
        process.exitCode = 1
      }
      await page.context().close()
    }
  }
}

console.log(`Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.version}`)
const measures = { frames, responses }
for (const [name, measure] of Object.entries(measures)) if (process.argv.length < 3 || process.argv.includes(name)) await measure()
await close()
