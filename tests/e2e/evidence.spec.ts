import { expect, test } from './support.ts'

test('a claim’s proof leads to its line, which is in view and says what the claim says', async ({ page }) => {
  await page.goto('/oppetukk/kvm-valjumine/')
  await page.getByRole('link', { name: /^tõend, rida \d+$/ }).last().click()
  await expect(page).toHaveURL(/\/toendid\/#viis-baiti-\d+$/)
  await expect(page.locator(':focus')).toBeInViewport()
  await expect(page.locator(':focus')).toContainText('not back')
  await expect(page.getByText('Masin: virtuaalmasin').first()).toBeVisible()
})

test('every proof of every lesson has its line', async ({ page, request }) => {
  await page.goto('/toendid/')
  const lines = new Set(await page.locator('.transcript > li').evaluateAll((items) => items.map(({ id }) => id)))
  let proofs = 0
  for (const lesson of ['kvm', 'kvm-valjumine', 'ise-jarele']) {
    for (const [, anchor = ''] of (await (await request.get(`/oppetukk/${lesson}/`)).text()).matchAll(/\/toendid\/#([a-z0-9-]+-\d+)"/g)) {
      expect(lines).toContain(anchor)
      proofs++
    }
  }
  expect(proofs).toBeGreaterThan(15)
})
