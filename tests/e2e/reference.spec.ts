// The glossary and the list of sources, as readers come to them.
import { join } from 'node:path'
import { contentHash } from '../../src/build/content-hash.ts'
import { expect, inClass, lessonPaths, test } from './support.ts'

const mark = contentHash(join(import.meta.dirname, '../..'))

test('the mark of the content stands in the foot of a page, and on the page that explains it', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('contentinfo')).toContainText(`Sisu tunnus: ${mark}.`)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Ligipääsetavus' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ligipääsetavus' })).toBeFocused()
  await expect(page.getByRole('main').getByText(mark, { exact: true })).toBeVisible()
})

test('a found term opens its own entry in the glossary', async ({ page }) => {
  await page.goto('/otsi/?q=hypercall')
  await page.getByRole('link', { name: 'Hüperkutse' }).click()
  await expect(page).toHaveURL(/\/sonastik\/#hyperkutse$/)
  const entry = page.locator('.glossary-entry', { has: page.locator('#hyperkutse') })
  await expect(entry).toBeInViewport()
  await expect(entry).toContainText('hypercall')
  await expect(entry).toContainText('hüperkutset')
})

test('a claim in the list of sources leads to the section of the lesson that makes it', async ({ page }) => {
  await page.goto('/allikad/#adams-agesen-2006')
  const claim = page.locator('#adams-agesen-2006 ul ul a').first()
  const address = await claim.getAttribute('href')
  expect(address).toMatch(/^\/oppetukk\/[a-z-]+\/#./)
  await claim.click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Allikad')
  const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1))
  await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport()
})

test('every source bears something out, and every term marked as a proposal says so', async ({ page }) => {
  await page.goto('/allikad/')
  const bare = await page.locator('.source-list > li').evaluateAll((items) => items.filter((item) => !item.querySelector('ul > li')).map(({ id }) => id))
  expect(bare).toEqual([])
  await page.goto('/sonastik/')
  await expect(page.locator('dt#kerge-valjumine')).toHaveText(/ettepanek/)
  await expect(page.locator('dt#tuum')).not.toHaveText(/ettepanek/)
})

test('the teacher’s page leads to each lesson’s plan and sheets, and to the question banks of the course', async ({ page, request }) => {
  await page.goto('/opetajale/')
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: /^Töölehed ja failid: / })).toHaveCount(lessonPaths.length)
  for (const name of ['Küsimused GIFT-failina', 'Küsimused Moodle XML-failina']) {
    const link = main.getByRole('link', { name, exact: true })
    await expect(link).toHaveAttribute('download', '')
    expect((await request.get(await link.getAttribute('href') ?? '')).ok()).toBe(true)
  }
  for (const link of await main.getByRole('navigation', { name: 'Sisukord' }).getByRole('link').all()) await expect(page.locator(await link.getAttribute('href') ?? '')).toBeVisible()
  await expect(main.getByRole('link', { name: /^Näita klassile: / })).toHaveCount(lessonPaths.length)
  await main.getByRole('link', { name: /^Töölehed ja failid: / }).first().click()
  await expect(page).toHaveURL(/\/toolehed\//)
})

test('the head of a lesson leads a teacher to its plan and to the class', async ({ page }) => {
  await page.goto('/oppetukk/kvm/')
  const head = page.getByRole('main').locator('header')
  await expect(head.getByRole('link', { name: 'tunnikava' })).toHaveAttribute('href', '/opetajale/kvm/')
  await head.getByRole('link', { name: 'näita õppetükki klassile' }).click()
  await expect(page).toHaveURL(/\/esitlus\/tund\/kvm\//)
  await inClass(page)
})
