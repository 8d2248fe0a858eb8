// The budgets of a lesson, a system's page and the comparison, in bytes as a host sends them (brotli; 1 KB is 1000 bytes), by what the browser
// really asks for. The first script is held tighter than its goal, 95 KB.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, lessonPaths, shellAwake, test } from './support.ts'

const read = (path: string): Buffer => readFileSync(join(import.meta.dirname, '../../dist', path))
const weight = (path: string): number => brotliCompressSync(read(path)).length

/** Of a page's HTML, without the sheets within it, and of those. */
const weightOfPage = (path: string): { readonly html: number, readonly sheets: number } => {
  const whole = read(path).toString()
  const style = /<style>[^]*?<\/style>/g
  return { html: brotliCompressSync(whole.replace(style, '')).length, sheets: brotliCompressSync((whole.match(style) ?? []).join('')).length }
}

/** They come when the page is idle, and nothing that the reader sees waits for them: what the browser keeps for the time without a network, and the second copy of progress. */
const isIdle = (file: string): boolean => /^\/assets\/(?:offline-start|journal)-/.test(file)

for (const path of [...lessonPaths, '/susteem/kvm-virtio/']) {
  test(`${path} keeps to its budgets`, async ({ page }) => {
    const scripts = new Set<string>()
    const sheets = new Set<string>()
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.endsWith('.js')) scripts.add(pathname)
      if (pathname.endsWith('.css')) sheets.add(pathname)
    })
    const sum = (files: ReadonlySet<string>): number => [...files].reduce((total, file) => total + weight(file), 0)
    const script = (): number => sum(new Set([...scripts].filter((file) => !isIdle(file))))
    // Tall enough for the title only: the figures are far below.
    await page.setViewportSize({ width: 1280, height: 300 })
    await page.goto(path)
    await shellAwake(page)
    await page.waitForLoadState('networkidle')
    const first = script()
    await page.getByRole('button', { name: 'Järgmine samm' }).first().click()
    await expect(page).toHaveURL(/samm=2/)
    await page.waitForLoadState('networkidle')
    const { html, sheets: within } = weightOfPage(`${path}index.html`)
    const styles = sum(sheets) + within
    console.log(`${path} brotli: HTML ${String(html)}, first script ${String(first)}, with a figure ${String(script())}, styles ${String(styles)}`)
    expect(first).toBeLessThanOrEqual(85_000)
    expect(script()).toBeLessThanOrEqual(135_000)
    expect(sum(new Set([...scripts].filter(isIdle)))).toBeLessThanOrEqual(2800)
    expect(html).toBeLessThanOrEqual(20_000)
    expect(styles).toBeGreaterThan(5000)
    expect(styles).toBeLessThanOrEqual(12_000)
  })
}

test('the comparison, awake, keeps to its budget', async ({ page }) => {
  const scripts = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) scripts.add(pathname)
  })
  await page.goto('/vordle/?a=bochs&b=wine&c=docker&d=kvm-in-kvm')
  await page.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(page).toHaveURL(/samm=2/)
  await page.waitForLoadState('networkidle')
  const script = [...scripts].reduce((sum, file) => sum + weight(file), 0)
  const html = weight('/vordle/index.html')
  console.log(`/vordle/ brotli: HTML ${String(html)}, with four stacks ${String(script)}`)
  expect(script).toBeLessThanOrEqual(125_000)
  expect(html).toBeLessThanOrEqual(20_000)
})

test('the builder, awake and with a journey, keeps to its budget', async ({ page }) => {
  const scripts = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) scripts.add(pathname)
  })
  await page.goto('/ehita/?virn=1.hw-i0-x0-p.kl0-i0.pl1-i0-o0~dqkp')
  await page.getByLabel('Toiming').selectOption('ketas')
  await page.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(page).toHaveURL(/samm=2/)
  await page.waitForLoadState('networkidle')
  const script = [...scripts].reduce((sum, file) => sum + weight(file), 0)
  const html = weight('/ehita/index.html')
  console.log(`/ehita/ brotli: HTML ${String(html)}, with a journey ${String(script)}`)
  expect(script).toBeLessThanOrEqual(135_000)
  expect(html).toBeLessThanOrEqual(20_000)
})
