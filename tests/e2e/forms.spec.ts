// One suite on every form of the course: at the root of a host, under a sub-path, from a disk, in a learning environment at 500 px.
import { expect } from './support.ts'
import { test } from './course.ts'

const lesson = '/oppetukk/milleks/'

test('navigation: from the home page to a lesson and its figure, and back', async ({ course, page }) => {
  await course.open('/')
  await course.view.getByRole('main').locator('a[href*="/oppetukk/"]').first().click()
  await expect(course.view.getByRole('heading', { level: 1 })).toBeFocused()
  expect(course.address()).toBe(lesson)
  await page.goBack()
  await expect(course.view.getByRole('heading', { level: 1, name: 'Kus asub vahekiht?' })).toBeVisible()
  await course.open('/olematu/')
  await expect(course.view.locator('[data-missing]')).toBeVisible()
})

test('a figure: buttons and keys step it, and its step is in the address and there after a reload', async ({ course, page }) => {
  await course.open(lesson)
  await course.view.getByRole('button', { name: 'Järgmine samm' }).first().click()
  await page.keyboard.press('ArrowRight')
  await expect.poll(course.address).toMatch(/\?joonis=[a-z0-9-]+&samm=3$/)
  const counter = course.view.locator('.figure-counter').first()
  await expect(counter).toHaveText(/^Samm 3\//)
  await course.reload()
  await expect(counter).toHaveText(/^Samm 3\//)
})

test('questions and progress: an answer is told, kept where this form keeps it, and there in the next session', async ({ course, page }) => {
  await course.open(lesson)
  const question = course.view.locator('.question').filter({ has: course.view.getByRole('radio') }).filter({ hasText: /^Küsimus/ }).first()
  await question.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  await question.getByRole('button', { name: /^Kontrolli/ }).press('Enter')
  await expect(question.getByRole('status')).toContainText(/Õige|Vale|Veel mitte|Mitte/i)
  await course.reload()
  await expect(question).toContainText(/viimati (õige|veel mitte)/)
  expect(await course.keptInBrowser() !== null).toBe(course.form.keeper === 'browser')
  expect(course.lms?.accounts.get('mari')?.['cmi.suspend_data']?.startsWith('VK1.')).toBe(course.form.keeper === 'environment' ? true : undefined)
  await course.open('/')
  await expect(course.view.getByText(/^Vastatud 1\/\d+/).first()).toBeVisible()
  expect(course.lms?.refusals ?? []).toEqual([])
})

test('the search finds an inflected word and leads to its place', async ({ course, page }) => {
  await course.open('/otsi/?q=tuumamooduliga')
  await course.view.locator('a[data-hit]').first().click()
  await expect(course.view.locator('dt:focus')).toHaveText(/^Tuumamoodul/)
  expect(course.address()).toBe('/sonastik/#tuumamoodul')
  await page.keyboard.press('/')
  await expect(course.view.getByRole('dialog', { name: 'Otsi kursusest' })).toBeVisible()
})

test('the comparison steps all stacks at once, and the address says so', async ({ course }) => {
  await course.open('/vordle/?a=virtualbox&b=kvm-ide')
  await course.view.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect.poll(course.address).toBe('/vordle/?a=virtualbox&b=kvm-ide&toiming=ketas&samm=2')
  await expect(course.view.locator('.comparison-column')).toHaveCount(2)
})

test('the builder places a block, and a shared address brings the stack back', async ({ course, page }) => {
  await course.open('/ehita/')
  await course.view.locator('.builder-palette summary').filter({ hasText: 'Tuumad' }).click()
  await course.view.locator('.builder-palette').getByRole('button', { name: 'Linuxi tuum', exact: true }).click()
  await course.view.locator('.builder-places').getByRole('button', { name: /^Pane siia: riistvara jääb/ }).click()
  await expect(course.view.locator('.builder-said')).toHaveText('Lisatud: Linuxi tuum. Alus: riistvara.')
  await expect.poll(course.address).toMatch(/virn=1\./)
  await course.reload()
  await expect(course.view.locator('#plokk-linux')).toBeVisible()
  await page.keyboard.press('Control+z')
})

test('what a form has not is what the table of forms says, and is said on the spot', async ({ course, request, baseURL = '' }) => {
  await course.open('/opetajale/')
  await expect(course.view.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(course.view.getByRole('heading', { name: 'Kõik küsimused ühes failis' })).toHaveCount(course.form.files ? 1 : 0)
  await course.open('/labor/loks/')
  await expect(course.view.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(course.view.getByText('avatud kursuses masin ei käivitu', { exact: false })).toHaveCount(course.form.machine ? 0 : 1)
  const html = course.form.readsWithoutScript ? await (await request.get(`${baseURL}oppetukk/milleks/`)).text() : ''
  expect(html.includes('<h1')).toBe(course.form.readsWithoutScript)
})
