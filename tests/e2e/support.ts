// What every browser test watches for, without asking: errors, warnings, breaches of the policy, requests to anyone else.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test as base, type Locator, type Page } from '@playwright/test'
import axe from 'axe-core'

/** Addresses of the built lessons. */
export const lessonPaths = readdirSync(join(import.meta.dirname, '../../dist/oppetukk')).sort().map((slug) => `/oppetukk/${slug}/`)

export const lessonPath = lessonPaths[0] ?? '/'

/** Addresses of the built systems' pages. */
export const systemPaths = readdirSync(join(import.meta.dirname, '../../dist/susteem')).sort().map((id) => `/susteem/${id}/`)

/** Some of them, of different families and sizes: they are all made alike. */
const someSystemPaths = ['/susteem/kvm-in-kvm/', '/susteem/kvm-virtio/', '/susteem/wine/']

/** An address of every kind of page. */
export const pagePaths = ['/', ...lessonPaths, '/susteemid/', '/otsi/', '/sonastik/', '/allikad/', '/opetajale/', '/opetajale/kvm/', ...someSystemPaths, '/vordle/', '/ehita/', '/kordamine/', '/edenemine/', '/kood/', '/labor/', '/labor/loks/', '/labor/oma/', '/toendid/', '/toolehed/kvm/', '/toolehed/kaardid/', '/toolehed/vordle/', '/toolehed/harjutused/', '/harjutused/', '/harjutused/sammud/', '/harjutused/viga/', '/harjutused/perekond/', '/ligipaasetavus/', '/litsentsid/', '/olematu/']

interface Watching {
  /** Call with what a test means to provoke. Whatever else goes wrong fails it. */
  readonly provoke: (kind: RegExp) => void
}

export const test = base.extend<Watching>({
  provoke: [async ({ page, baseURL }, use) => {
    const provoked: RegExp[] = []
    const problems: string[] = []
    const origin = new URL(baseURL ?? '').origin
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      // The browser itself reports a page of status 404 as an error.
      const reported = message.text().includes('status of 404') && new URL(message.location().url).pathname === new URL(page.url()).pathname
      const blocked = message.text() === 'Service Worker registration blocked by Playwright'
      if (['error', 'warning'].includes(message.type()) && !reported && !blocked) problems.push(message.text())
    })
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol !== 'data:' && url.origin !== origin) problems.push(`request to ${request.url()}`)
    })
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => { console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`) })
    })
    await use((kind) => provoked.push(kind))
    expect(problems.filter((problem) => !provoked.some((kind) => kind.test(problem)))).toEqual([])
  }, { auto: true }],
})

export { expect }

/** Resolves once the shell has been hydrated. */
export const shellAwake = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => Object.keys(document.querySelector('#root > header') ?? {}).some((key) => key.startsWith('__react')))
}

/** The page as it stands for whoever has scrolled through it: what is far from the window is not laid out (src/lesson/lesson.css), has no places, and is no `innerText`. */
export const layOutWhole = (page: Page): Promise<void> => page.evaluate(async () => {
  document.documentElement.dataset['whole'] = ''
  // What the reader sees stays where it is, from the second frame on.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
})

/** Resolves once the page has joined its class: only then do its keys work. */
export const inClass = async (page: Page): Promise<void> => { await expect(page.locator('.projector[data-joined], .presenter[data-joined]')).toHaveCount(1) }

/** The first question that is marked. */
export const firstQuestion = (page: Page): Locator => page.locator('.question').filter({ hasText: /^Küsimus/ }).first()

/** What axe, which must have been put into the page, finds wrong there. */
export const violations = async (page: Page): Promise<string[]> => {
  // Evaluated through the debugger, which no policy concerns.
  const found: unknown = await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`)
  return Array.isArray(found) ? found.map(String) : ['axe did not run']
}

/** In light and in dark axe finds no fault, and at none of the widths the page scrolls sideways. */
export const expectSound = async (page: Page, widths: readonly number[], height: number): Promise<void> => {
  await page.evaluate(axe.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page)).toEqual([])
  }
  for (const width of widths) {
    await page.setViewportSize({ width, height })
    expect([width, await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))]).toEqual([width, 0])
  }
}
