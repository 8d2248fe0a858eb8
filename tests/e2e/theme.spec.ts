import { expect, lessonPath, shellAwake, test } from './support.ts'

const paper = { light: 'rgb(250, 249, 246)', dark: 'rgb(23, 22, 19)' }

test('the theme follows the system until the reader chooses', async ({ page }) => {
  const body = page.locator('body')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  await expect(page.getByRole('radio', { name: 'Süsteemi järgi' })).toBeChecked()
  await expect(body).toHaveCSS('background-color', paper.dark)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(body).toHaveCSS('background-color', paper.light)
  await shellAwake(page)
  await page.getByRole('radio', { name: 'Tume teema' }).check()
  await expect(body).toHaveCSS('background-color', paper.dark)
  await page.goto(lessonPath)
  await expect(body).toHaveCSS('background-color', paper.dark)
  await expect(page.getByRole('radio', { name: 'Tume teema' })).toBeChecked()
  await page.getByRole('radio', { name: 'Süsteemi järgi' }).check()
  await expect(body).toHaveCSS('background-color', paper.light)
})

test('a stored theme is in force before any script but the page’s own has run', async ({ page }) => {
  await page.goto('/')
  await shellAwake(page)
  await page.getByRole('radio', { name: 'Tume teema' }).check()
  await page.route('**/*.js', () => { /* never answered */ })
  await page.goto(lessonPath, { waitUntil: 'commit' })
  await expect(page.locator('body')).toHaveCSS('background-color', paper.dark)
})

test('the keyboard changes the theme', async ({ page }) => {
  await page.goto('/')
  await shellAwake(page)
  await page.getByRole('radio', { name: 'Süsteemi järgi' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Hele teema' })).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})
