import { expect, lessonPaths, pagePaths, test } from './support.ts'

for (const path of pagePaths) {
  test(`${path} can be read without script`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
}

for (const path of lessonPaths) {
  test(`${path} shows its figures, their text and the reasons of its answers without script`, async ({ page }) => {
    await page.goto(path)
    const figures = await page.getByRole('figure').all()
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) {
      await expect(figure.getByRole('list').first()).toBeVisible()
      await expect(figure.locator('.twin-text')).toBeVisible()
    }
    const answers = page.locator('.question').first().locator('details')
    await answers.locator('summary').click()
    await expect(answers.locator('p').first()).toBeVisible()
    await expect(answers.locator('p').first()).toContainText(/(Õige|Vale)\./)
    await page.locator('a[data-term]').first().click()
    await expect(page.locator(':target')).toBeInViewport()
  })
}

test('the home page shows six systems side by side without script', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(6)
})
