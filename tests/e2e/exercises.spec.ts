// Exercises made from a code: solved, shared and opened again, by keyboard and from an address.
import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { expect, test, violations } from './support.ts'

const task = (page: Page) => page.getByRole('region', { name: /^Kood: / })
const codeOn = async (page: Page): Promise<string> => (await task(page).getByRole('heading', { level: 2 }).innerText()).replace('Kood: ', '')

/** The layer that the solution says is wrong. */
const solution = (page: Page) => page.locator('details').filter({ has: page.getByText('Lahendus sammhaaval', { exact: true }) })

test('a code gives the same exercise again, and a new one another', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/harjutused/viga/?kood=k7m2q')
  await expect(task(page).getByRole('heading', { level: 2 })).toHaveText('Kood: k7m2q')
  // A page just opened begins at its top, not at the exercise.
  await expect(task(page).getByRole('heading', { level: 2 })).not.toBeFocused()
  const first = await task(page).innerText()
  await page.getByRole('button', { name: 'Uus harjutus' }).focus()
  await page.keyboard.press('Enter')
  await expect(task(page).getByRole('heading', { level: 2 })).toBeFocused()
  expect(await codeOn(page)).not.toBe('k7m2q')
  await expect(page).toHaveURL(new RegExp(`\\?kood=${await codeOn(page)}$`))
  await page.goBack()
  expect(await task(page).innerText()).toBe(first)
  await page.getByRole('button', { name: 'Sama harjutus kaaslasele' }).click()
  await expect(page.getByText('Link on kopeeritud.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/harjutused\/viga\/\?kood=k7m2q$/)
  // As it was read out in class.
  await page.getByLabel('Ava kood').fill('K7M 2R')
  await page.keyboard.press('Enter')
  await expect(task(page).getByRole('heading', { level: 2 })).toHaveText('Kood: k7m2r')
  await page.getByLabel('Ava kood').fill('pole')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Sellist koodi ei ole.')).toBeVisible()
  expect(await codeOn(page)).toBe('k7m2r')
})

test('a mistake is found by keyboard: hints one after another, the layer, then the reason', async ({ page }) => {
  await page.goto('/harjutused/viga/?kood=k7m2q')
  await expect(task(page).getByRole('heading', { level: 2 })).toHaveText('Kood: k7m2q')
  await expect(page.getByText('Veel üks vihje')).toBeHidden()
  await page.getByText('Vihje', { exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nendel kihtidel on kõik, mida nad vajavad: riistvara ja hüperviisor.')).toBeVisible()
  await page.getByText('Veel üks vihje').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Võrdle operatsioonisüsteeme:/)).toBeVisible()

  const where = page.getByRole('group', { name: /Üks kiht ei saa seda/ })
  await where.getByRole('radio', { name: /^Ühilduvuskiht/ }).focus()
  await page.keyboard.press(' ')
  await page.getByRole('button', { name: 'Kontrolli vastust' }).press('Enter')
  await expect(page.getByText('Ühilduvuskiht vajab Linuxi süsteemikutseid (x86-64). See on olemas.', { exact: true })).toBeVisible()
  await expect(page.getByRole('group', { name: /Mis on valesti/ })).toBeHidden()
  await page.getByRole('button', { name: 'Proovi uuesti' }).press('Enter')
  await where.getByRole('radio', { name: /^Linuxi programm/ }).focus()
  await page.keyboard.press(' ')
  await page.getByRole('button', { name: 'Kontrolli vastust' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Kiht on leitud. Nüüd ütle, mis on valesti.' })).toBeVisible()

  const why = page.getByRole('group', { name: /Mis on valesti/ })
  await why.getByRole('radio', { name: /^See on tehtud teise operatsioonisüsteemi jaoks/ }).focus()
  await page.keyboard.press(' ')
  await page.getByRole('button', { name: 'Kontrolli vastust' }).press('Enter')
  await expect(page.getByText('Selle külastuse jooksul lahendatud: 1. Esimesel katsel õige: 0.')).toBeVisible()
  // Nothing of it is kept of the reader.
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('harjutus')
})

test('the steps in the solution, put in their places, are the right order, and a figure shows them', async ({ page }) => {
  await page.goto('/harjutused/sammud/?kood=k7m2q')
  await expect(task(page).getByRole('heading', { level: 2 })).toHaveText('Kood: k7m2q')
  await page.getByText('Lahendus sammhaaval').click()
  const right = (await solution(page).locator('ol').first().locator('> li').allInnerTexts()).map((text) => text.replace(/ Nüüd on päring siin: .*$/, ''))
  const pieces = page.locator('ol.order > li')
  for (const [index, text] of right.entries()) {
    for (;;) {
      const at = (await pieces.allInnerTexts()).findIndex((piece) => piece.trim() === text)
      expect(at).toBeGreaterThanOrEqual(index)
      if (at === index) break
      await pieces.nth(at).getByRole('button', { name: /^Üles/ }).press('Enter')
    }
  }
  await page.getByRole('button', { name: 'Kontrolli vastust' }).click()
  await expect(page.locator('.question-verdict')).toHaveText('Õige.')
  const figure = solution(page).locator('figure')
  await figure.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(figure).toContainText(right[0]?.slice(0, 40) ?? '')
})

test('the family of a system without a name: a wrong one says what it would take', async ({ page }) => {
  await page.goto('/harjutused/perekond/?kood=k7m2q')
  await expect(task(page).getByRole('heading', { level: 2 })).toHaveText('Kood: k7m2q')
  await page.getByRole('radio', { name: 'Ühilduvuskiht' }).check()
  await page.getByRole('button', { name: 'Kontrolli vastust' }).click()
  await expect(page.getByText(/^Perekond oleks „ühilduvuskiht“, kui kiht X/)).toBeVisible()
  await page.getByRole('button', { name: 'Proovi uuesti' }).click()
  await page.getByRole('radio', { name: 'Emuleerimine' }).check()
  await page.getByRole('button', { name: 'Kontrolli vastust' }).click()
  await expect(page.locator('.question-verdict')).toHaveText('Õige.')
})

for (const bad of ['abc', 'x'.repeat(5000), '<img src=x onerror=alert(1)>', '%F0%9F', '']) {
  test(`the code ${bad.slice(0, 30)} opens an exercise and says that it is another one`, async ({ page }) => {
    await page.goto(`/harjutused/perekond/?kood=${encodeURIComponent(bad)}`)
    await expect(page.locator('.notice')).toContainText('ei ole: koodis on viis märki')
    await expect(page.getByRole('button', { name: 'Kontrolli vastust' })).toBeVisible()
  })
}

for (const width of [320, 1280]) {
  test(`solved and opened out, every kind fits ${String(width)} pixels and has no fault that axe finds`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const kind of ['sammud', 'viga', 'perekond']) {
      await page.goto(`/harjutused/${kind}/?kood=m4xyz`)
      await expect(task(page).getByRole('heading', { level: 2 })).toHaveText('Kood: m4xyz')
      for (const summary of ['Vihje', 'Veel üks vihje', 'Lahendus sammhaaval']) await page.getByText(summary, { exact: true }).click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
      await page.evaluate(axe.source)
      expect(await violations(page)).toEqual([])
    }
  })
}
