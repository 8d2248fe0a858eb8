// The glossary and the list of sources, as readers come to them.
import { expect, test } from './support.ts'

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
