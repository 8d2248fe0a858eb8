// The core stylesheet and those that only some pages need: a page is never shown without its own, and needs no other.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, lessonPaths, shellAwake, test } from './support.ts'

declare global {
  interface Window { firstSeen?: Record<string, string>; looks?: () => string[] }
}

const dist = join(import.meta.dirname, '../../dist')
const sheets = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.css')).sort()

/** A sheet's name without its hash. */
const nameOf = (address: string): string => /([\w-]+)-[\w-]{8}\.css$/.exec(address)?.[1] ?? address

/** The names of the sheets that the page has now, within it or linked, without their hashes; `index` is the core. A sheet within it has a disabled link. */
const linked = async (page: Page): Promise<string[]> =>
  (await page.locator('link[rel="stylesheet"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))).map(nameOf).sort()

test('a lesson carries the core alone, and one that compares its pictures carries theirs too', () => {
  const links = lessonPaths.map((path) => [path, ...readFileSync(join(dist, path, 'index.html'), 'utf8').matchAll(/<link disabled rel="stylesheet"[^>]*\bhref="\/assets\/([\w-]+)-[\w-]{8}\.css"/g)].map((part) => (typeof part === 'string' ? part : part[1])).join(' '))
  expect(links.filter((line) => !line.endsWith('/ index'))).toEqual(['/oppetukk/vordlus/ index comparison'])
})

for (const path of ['/', '/oppetukk/vordlus/']) {
  test(`${path} is drawn without asking for a sheet; at its end it asks for the one that names the fonts, and for none of its own afterwards`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => { if (request.resourceType() === 'stylesheet') asked.push(nameOf(request.url())) })
    await page.goto(path)
    await shellAwake(page)
    await page.getByRole('button', { name: 'Järgmine samm' }).first().click()
    await expect(page.getByText(/^Samm 2\//).first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual(['fonts'])
  })
}

/** What each page of the walk has that only its own sheet gives, read before the browser could paint it. */
const marks = {
  '.builder': ['max-width', '1280px'],
  '.lab': ['display', 'grid'],
  '.projector': ['position', 'fixed'],
  '.plan-links': ['display', 'flex'],
  '.systems-table': ['table-layout', 'fixed'],
  '.comparison-columns': ['display', 'grid'],
  '.search-dialog': ['padding-top', '0px'],
} as const

test('whoever walks through the site sees no page without its rules', async ({ page }) => {
  await page.goto('/')
  await shellAwake(page)
  await page.evaluate((known) => {
    const seen: Record<string, string> = {}
    window.firstSeen = seen
    new MutationObserver(() => {
      for (const [selector, [property]] of Object.entries(known)) {
        const element = document.querySelector(selector)
        if (element && !(selector in seen)) seen[selector] = getComputedStyle(element).getPropertyValue(property)
      }
    }).observe(document, { childList: true, subtree: true })
  }, marks)
  // The home page holds a comparison.
  expect(await linked(page)).toEqual(['comparison', 'fonts', 'index'])
  const head = page.getByRole('navigation').first()
  await head.getByRole('link', { name: 'Ehita' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ehita/i)
  await head.getByRole('link', { name: 'Süsteemid' }).click()
  await expect(page.locator('.systems-table')).toBeVisible()
  await head.getByRole('link', { name: 'Võrdle' }).click()
  await expect(page.locator('.comparison-columns')).toBeVisible()
  await head.getByRole('link', { name: 'Laborid' }).click()
  await page.getByRole('main').locator('a[href="/labor/loks/"]').click()
  await expect(page.locator('.lab')).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('contentinfo').locator('a[href="/opetajale/"]').click()
  await page.getByRole('main').locator('a[href="/opetajale/kvm/"]').click()
  await page.getByRole('main').locator('a[href="/esitlus/tund/kvm/"]').click()
  await expect(page.locator('.projector')).toBeVisible()
  await page.goBack()
  await expect(page.locator('.plan-links')).toBeVisible()
  expect(await page.evaluate(() => window.firstSeen)).toEqual(Object.fromEntries(Object.entries(marks).map(([selector, [, value]]) => [selector, value])))
  // The pages that are left behind leave their sheets, and the home page looks as it did.
  expect((await linked(page)).length).toBeGreaterThan(6)
})

/** One of each kind of page. */
const kinds = ['/', '/oppetukk/kvm/', '/oppetukk/vordlus/', '/ehita/', '/vordle/?a=bochs&b=wine', '/labor/loks/', '/susteem/kvm-virtio/', '/susteemid/', '/sonastik/', '/edenemine/', '/otsi/?q=kvm', '/esitlus/tund/kvm/', '/toolehed/kvm/']

for (const path of kinds) {
  test(`${path} needs no sheet but those it links, and none that another page has left behind changes it`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    // What is found comes when the words have been looked through.
    if (path.startsWith('/otsi/')) await expect(page.getByRole('status').filter({ hasText: /^Leitud/ })).toHaveCount(1)
    await page.evaluate(async () => {
      await document.fonts.ready
      const properties = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'))
      // A page of two thousand elements is mostly alike; every other kind of element is enough.
      const samples = new Map([...document.querySelectorAll('body *')].map((element) => [`${element.tagName} ${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''} ${element.parentElement?.parentElement?.getAttribute('class') ?? ''}`, element]))
      window.looks = () => [...samples].map(([kind, element]) => {
        const style = getComputedStyle(element)
        return `${kind}: ${properties.map((name) => `${name} ${style.getPropertyValue(name)}`).join('; ')}`
      })
    })
    const differences = async (place: 'first' | 'last'): Promise<string[]> => page.evaluate(async ([files, at]) => {
      const before = window.looks?.() ?? []
      const core = document.querySelector('style, link[rel="stylesheet"]')
      const present = [...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href'))
      const added = files.filter((file) => !present.includes(`/assets/${file}`)).map((file) => Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/assets/${file}` }))
      await Promise.all(added.map(async (link) => new Promise((resolve) => {
        link.addEventListener('load', resolve)
        if (at === 'first') core?.after(link)
        else document.head.append(link)
      })))
      const after = window.looks?.() ?? []
      for (const link of added) link.remove()
      return before.length === 0 ? ['nothing to compare'] : before.flatMap((look, index) => {
        const parts = after[index]?.split('; ') ?? []
        const changed = look.split('; ').filter((part, number) => part !== parts[number])
        return changed.length > 0 ? [`${look.split(':')[0] ?? ''}: ${changed.slice(0, 4).join('; ')}`] : []
      })
    }, [sheets, place] as const)
    expect(await differences('first')).toEqual([])
    expect(await differences('last')).toEqual([])
  })
}

test('a sheet that did not come is asked for again with the page', async ({ page, provoke }) => {
  provoke(/ERR_FAILED/)
  await page.goto('/')
  await shellAwake(page)
  await page.route(/\/builder-[\w-]{8}\.css$/, async (route) => { await route.abort() }, { times: 1 })
  const failed = page.waitForEvent('requestfailed')
  const link = page.getByRole('navigation').first().getByRole('link', { name: 'Ehita' })
  await link.hover()
  await failed
  await link.click()
  await expect(page.locator('.builder')).toHaveCSS('max-width', '1280px')
})
