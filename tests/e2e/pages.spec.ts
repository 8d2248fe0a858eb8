// Every kind of page, under the policy of its <meta> alone and with headers as well.
import type { Page } from '@playwright/test'
import { expect, pagePaths, shellAwake, test } from './support.ts'

declare global {
  interface Window { changes?: string[] }
}

for (const path of [...pagePaths, '/oppetukk/olematu/']) {
  test(`${path} says what it is, and is hydrated without a change, an error or a breach of the policy`, async ({ page }) => {
    await page.addInitScript(() => {
      const changes: string[] = []
      window.changes = changes
      document.addEventListener('DOMContentLoaded', () => {
        const root = document.querySelector('#root')
        if (!root) return
        // What is the reader's own comes only in the browser: how far they are, what waits for them.
        const isReaders = (node: Node): boolean => node instanceof Element && (node.closest('.review, [data-progress]') !== null || node.querySelector(':scope > .home-notice') !== null)
        new MutationObserver((records) => {
          const noted = new Map<Node, Set<string | null>>()
          for (const { type, target, attributeName, oldValue, addedNodes, removedNodes } of records) {
            // React takes an input's name away for a moment and gives it back: what an attribute was before the first of its changes tells.
            const seen = noted.get(target) ?? new Set()
            noted.set(target, seen)
            if (type === 'attributes' && seen.has(attributeName)) continue
            seen.add(attributeName)
            if (isReaders(target)) continue
            // And a text area's text for the same text.
            const rewritten = target instanceof HTMLTextAreaElement && type === 'childList' && addedNodes[0]?.textContent === removedNodes[0]?.textContent
            const same = rewritten || (type === 'attributes' && target instanceof Element && target.getAttribute(attributeName ?? '') === oldValue)
            if (!same) changes.push(`${type} ${target.nodeName} ${attributeName ?? ''}`)
          }
        }).observe(root, { subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true })
      })
    })
    const missing = path.includes('olematu')
    const machine: string[] = []
    page.on('request', (request) => { if (/\.(?:wasm|bin)$|lab\.worker|libv86/.test(new URL(request.url()).pathname)) machine.push(request.url()) })
    const response = await page.goto(path)
    expect(response?.status()).toBe(missing ? 404 : 200)
    await shellAwake(page)
    await page.waitForLoadState('networkidle')
    // The 404 page learns its address only in the browser, and then sorts its suggestions.
    if (!missing) expect(await page.evaluate(() => window.changes)).toEqual([])
    // Nobody has started a lab here.
    expect(machine).toEqual([])
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectHead(page, path)
  })
}

/** What <head> tells search engines and shared links. */
const expectHead = async (page: Page, path: string): Promise<void> => {
  await expect(page.locator('html')).toHaveAttribute('lang', 'et')
  await expect(page).toHaveTitle(/Vahekiht/)
  const content = (name: string): Promise<string | null> => page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute('content')
  expect((await content('description'))?.length).toBeGreaterThan(20)
  expect(await content('og:title')).toBe(await page.title())
  expect(await content('og:locale')).toBe('et_EE')
  if (path.includes('olematu')) {
    expect(await content('robots')).toBe('noindex')
    return
  }
  const data: unknown = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent() ?? '')
  expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': path === '/' ? 'Course' : 'LearningResource', inLanguage: 'et' })
}

test('headers are whole, or left to the pages', async ({ request }, { project }) => {
  const page = (await request.get('/')).headers()
  const worker = (await request.get('/assets/lab.worker-x.js')).headers()
  if (project.name === 'meta') {
    expect(page['content-security-policy']).toBeUndefined()
    return
  }
  expect(page['content-security-policy']).toContain("default-src 'self'; script-src 'self' 'sha256-")
  expect(page['content-security-policy']).toContain("frame-ancestors 'self'")
  expect(page['x-content-type-options']).toBe('nosniff')
  expect(page['referrer-policy']).toBe('strict-origin-when-cross-origin')
  expect(worker['content-security-policy']).toContain("'wasm-unsafe-eval'")
})
