// The machine under both policies: with headers, and as on a host whose headers cannot be set.
import { expect, test } from './support.ts'

test('a guest runs under the policy that the host sends, time after time, and each run’s worker is gone with it', async ({ page }) => {
  await page.goto('/labor/mmio/')
  let started = 0
  page.on('worker', () => { started++ })
  const status = page.getByRole('status').filter({ hasText: 'väljumisi 28.' })
  for (let round = 1; round <= 5; round++) {
    await page.getByRole('button', { name: 'Käivita', exact: true }).click()
    await expect(status).toBeVisible()
    expect(page.workers()).toEqual([])
    await page.getByRole('button', { name: 'Lähtesta' }).click()
    await expect(status).toHaveCount(0)
  }
  expect(started).toBe(5)
})
