// From the screen to a pupil's phone: the code is read from the one and typed into the other.
import axe from 'axe-core'
import { expect, test, violations } from './support.ts'

test('the code on the screen opens the same step in the lesson, and this computer’s own address shows no picture for phones', async ({ page }) => {
  await page.goto('/esitlus/tund/emuleerimine/?joonis=bochs-ketas&samm=3')
  await expect(page.locator('.projector-place')).toContainText('Samm 3/')
  await page.keyboard.press('q')
  const dialog = page.getByRole('dialog', { name: 'Sama samm telefonis' })
  await expect(dialog).toContainText('npm start -- --lan')
  await expect(dialog.locator('svg')).toHaveCount(0)
  const code = await dialog.locator('.step-code b').textContent() ?? ''
  expect(code).toMatch(/^3[A-Z]3[A-Z]$/)
  await page.goto('/kood/')
  await page.getByRole('textbox', { name: 'Sammu kood' }).fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Ava' }).click()
  await expect(page).toHaveURL('/oppetukk/emuleerimine/?joonis=bochs-ketas&samm=3')
  // As the browser itself sends it, where the page was not awake yet.
  await page.goto(`/kood/?kood=${code}`)
  await expect(page).toHaveURL('/oppetukk/emuleerimine/?joonis=bochs-ketas&samm=3')
})

test('a code with a slip leads to the nearest place, and what is no code says what to do', async ({ page }) => {
  await page.goto('/kood/')
  const field = page.getByRole('textbox', { name: 'Sammu kood' })
  for (const [typed, said] of [['tere', 'See ei ole sammu kood.'], ['77A1B', 'Sellise numbriga õppetükki kursusel ei ole.']]) {
    await field.fill(typed ?? '')
    await field.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: said ?? '' })).toBeVisible()
  }
  await field.fill('3Z2A')
  await field.press('Enter')
  await expect(page.getByRole('status').getByRole('link')).toHaveAttribute('href', /^\/(oppetukk|esitlus\/tund)\/emuleerimine\//)
  await page.evaluate(axe.source)
  expect(await violations(page)).toEqual([])
})

test('on a network address a picture for the camera holds exactly this step', async ({ page, provoke }) => {
  // The browser takes the name for the classroom's computer; the server is the same.
  await page.route('http://klass.test/**', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    const response = await route.fetch({ url: new URL(pathname + search, test.info().project.use.baseURL).href })
    await route.fulfill({ response })
  })
  provoke(/^request to http:\/\/klass\.test\//)
  await page.goto('http://klass.test/esitlus/tund/emuleerimine/?joonis=bochs-ketas&samm=3')
  await expect(page.locator('.projector-place')).toContainText('Samm 3/')
  await page.keyboard.press('q')
  const dialog = page.getByRole('dialog', { name: 'Sama samm telefonis' })
  await expect(dialog.getByRole('img', { name: 'QR-kood, mis avab sama sammu' })).toBeVisible()
  await expect(dialog.getByRole('link', { name: 'http://klass.test/oppetukk/emuleerimine/?joonis=bochs-ketas&samm=3' })).toBeVisible()
  await expect(dialog).toContainText('http://klass.test/kood/')
})
