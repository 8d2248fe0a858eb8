// A figure asks before its decisive step, and goes on once it has an answer.
import axe from 'axe-core'
import { expect, test, violations } from './support.ts'

const lesson = '/oppetukk/kordamine/'
const figureId = 'ko-wsl2-ketas'

test('a step that the reader is to predict waits, for buttons, deep links and text alike, and the answer is kept', async ({ page }) => {
  await page.goto(`${lesson}?joonis=${figureId}&samm=7`)
  const figure = page.locator(`#${figureId}`)
  const question = figure.getByRole('group', { name: /Mis juhtub järgmisena/ })
  await expect(question).toBeVisible()
  await expect(page).toHaveURL(/samm=4$/)
  await figure.locator('.twin summary').click()
  await expect(figure.locator('.strip > li').nth(3)).toBeVisible()
  await expect(figure.locator('.strip > li').nth(4)).toBeHidden()
  await page.evaluate(axe.source)
  expect(await violations(page)).toEqual([])

  await question.getByRole('radio', { name: 'Riistvara' }).check()
  await question.getByRole('button', { name: 'Kontrolli' }).click()
  await expect(question.getByRole('status')).toContainText('Sinna mitte.')
  // A layer may also be pressed in the picture.
  await figure.locator('.figure-picture .layers > li').filter({ hasText: 'juurpartitsioon' }).click()
  await expect(question.getByRole('radio', { name: /Juurpartitsioon/ })).toBeChecked()
  await question.getByRole('button', { name: 'Kontrolli' }).click()
  await expect(question.getByRole('status')).toHaveText('Jah, sinna.')
  await question.getByRole('button', { name: 'Vaata, kuidas' }).click()
  await expect(page).toHaveURL(/samm=5$/)
  await expect(figure.locator('.strip > li').nth(8)).toBeVisible()

  await page.goto(`${lesson}?joonis=${figureId}&samm=7`)
  await expect(page).toHaveURL(/samm=7$/)
  await expect(figure.getByText(/^Samm 7\/9$/)).toBeVisible()
})

test('the question is skipped by keyboard alone', async ({ page }) => {
  await page.goto(`${lesson}?joonis=${figureId}&samm=4`)
  const figure = page.locator(`#${figureId}`)
  await figure.getByRole('button', { name: 'Järgmine samm' }).press('Enter')
  await expect(figure.getByRole('radio').first()).toBeFocused()
  for (let press = 0; press < 4 && !await figure.getByRole('button', { name: 'Jäta vahele' }).evaluate((button) => button === document.activeElement); press += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(figure.getByRole('button', { name: 'Järgmine samm' })).toBeFocused()
  await expect(figure.getByText(/^Samm 5\/9$/)).toBeVisible()
})

test('nothing picked is said, and where the question’s code does not come the figure goes on without it', async ({ page, provoke }) => {
  await page.goto(`${lesson}?joonis=${figureId}&samm=7`)
  const figure = page.locator(`#${figureId}`)
  await figure.getByRole('button', { name: 'Kontrolli' }).click()
  await expect(figure.getByRole('status')).toHaveText('Vali enne kiht.')
  provoke(/ERR_FAILED/)
  await page.route('**/assets/next-layer-*.js', (route) => route.abort())
  await page.goto(`${lesson}?joonis=${figureId}&samm=7`)
  await expect(figure.getByText(/^Samm 5\/9$/)).toBeVisible()
  await figure.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(figure.getByText(/^Samm 6\/9$/)).toBeVisible()
})
