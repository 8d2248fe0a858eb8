// The calls of the smallest monitor, lesson 9: a figure without a stack, driven as every other is.
import { expect, test } from './support.ts'

const lesson = '/oppetukk/kvm-valjumine/'

test('the calls are stepped through by keyboard, the boxes say what has come of them, and the address follows', async ({ page }) => {
  await page.goto(`${lesson}?joonis=kv-kutsed&samm=7`)
  const figure = page.locator('#kv-kutsed')
  const box = (name: string) => figure.locator('.figure-picture .layers > li').filter({ has: page.locator(`b:text-is("${name}")`) })
  await expect(figure.locator('.figure-counter')).toHaveText('Samm 7/9')
  await expect(box('Tahvel')).toContainText('tühi')
  await figure.getByRole('button', { name: 'Järgmine samm' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(box('Virtuaal\u00admasin')).toContainText('külalisrežiim')
  await expect(box('Virtuaal\u00admasin')).toHaveAttribute('aria-current', 'step')
  await page.keyboard.press('End')
  await expect(box('Tahvel')).toContainText('põhjus 2')
  await expect(figure.locator('[aria-live]')).toHaveText(/^Samm 9\/9\. Väljumise põhjus 2\. /)
  await expect(page).toHaveURL(/joonis=kv-kutsed&samm=9/)
  await page.keyboard.press('Home')
  await expect(box('Tahvel')).toContainText('puudub')
})

test('a wrong order of calls leads to the step that refutes it', async ({ page }) => {
  await page.goto(lesson)
  const card = page.locator('#kusimus-kv-jarjekord')
  await card.getByRole('radio', { name: /KVM_CREATE_VCPU, KVM_CREATE_VM/ }).check()
  await card.getByRole('button', { name: 'Kontrolli vastust' }).click()
  await card.getByRole('link', { name: /samm/i }).first().click()
  await expect(page.locator('#kv-kutsed .figure-counter')).toHaveText('Samm 5/9')
})

test('the class sees the calls on the projector too', async ({ page }) => {
  await page.goto('/esitlus/tund/kvm-valjumine/?joonis=kv-kutsed&samm=9')
  await expect(page.locator('.slide-sentence')).toContainText('KVM_EXIT_IO')
  await page.keyboard.press('PageUp')
  await expect(page.locator('.slide-sentence')).toContainText('Kutse KVM_RUN.')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('all nine steps stand as text', async ({ page }) => {
    await page.goto(lesson)
    await expect(page.locator('#kv-kutsed .strip > li')).toHaveCount(9)
    await expect(page.locator('#kv-kutsed .strip > li').last()).toContainText('VMM loeb tahvlit')
  })
})

test('the picture keeps its height from step to step on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${lesson}?joonis=kv-kutsed&samm=1`)
  const figure = page.locator('#kv-kutsed')
  const heights = new Set<number>()
  for (let step = 1; step <= 9; step++) {
    await expect(figure.locator('.figure-counter')).toHaveText(`Samm ${String(step)}/9`)
    heights.add(await figure.locator('.figure-picture').evaluate((picture) => Math.round(picture.getBoundingClientRect().height)))
    if (step < 9) await figure.getByRole('button', { name: 'Järgmine samm' }).click()
  }
  expect([...heights]).toHaveLength(1)
})
