// "Kuhu läheb vahekiht?": before the course shows a family, the reader puts its vahekiht into the stack.
import axe from 'axe-core'
import { expect, test, violations } from './support.ts'

const lesson = '/oppetukk/kvm/'
const questionId = 'kusimus-kvm-ennustus-koht'

test('a gap is picked in the picture; each place has its answer, and the prediction is remembered', async ({ page }) => {
  await page.goto(`${lesson}#${questionId}`)
  const question = page.locator(`#${questionId}`)
  await question.locator('[data-gap]').last().click()
  await expect(question.getByRole('radio').last()).toBeChecked()
  await question.getByRole('button', { name: 'Pane ennustus kirja' }).click()
  await question.getByRole('button', { name: 'Näita, kuhu ta läheb' }).click()
  await expect(question.getByRole('status')).toContainText('Õige koht: Linuxi tuuma sees')
  await expect(question.getByRole('status')).toContainText('Siin saaks ta vahendada ainult Linuxi tuuma privilegeeritud käske ja seadmete kasutamist.')
  await expect(question.locator('[data-vahekiht]')).toContainText('vahekiht')
  await page.evaluate(axe.source)
  expect(await violations(page)).toEqual([])
  await page.reload()
  await expect(question.getByRole('radio').last()).toBeChecked()
  await expect(question.getByRole('radio').last()).toBeDisabled()
})

test('gaps are picked and passed over by keyboard alone, at the width of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${lesson}#${questionId}`)
  const question = page.locator(`#${questionId}`)
  await expect(question.getByRole('button', { name: 'Jäta vahele' })).toBeVisible()
  await question.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(question.getByRole('radio').nth(1)).toBeChecked()
  // Every gap is a target of its own, and nothing sticks out of a phone.
  for (const gap of await question.locator('[data-gap] label').all()) expect((await gap.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(question.getByRole('button', { name: 'Ennusta siiski' })).toBeVisible()
})
