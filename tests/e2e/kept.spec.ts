// Answers in a real browser's storage when something goes wrong in the middle: what was said to be kept is kept.
import type { Page } from '@playwright/test'
import { expect, lessonPath, test } from './support.ts'

const questions = (page: Page) => page.locator('.question').filter({ has: page.getByRole('radio') }).filter({ hasText: /^Küsimus/ })

/** Answers a question of the lesson; resolves once the reader has been told how it went. */
const answer = async (page: Page, index: number): Promise<void> => {
  const question = questions(page).nth(index)
  await question.getByRole('radio').first().check()
  await question.getByRole('button', { name: /^Kontrolli/ }).click()
  await expect(question.getByRole('status')).not.toBeEmpty()
}

const keptIds = async (page: Page): Promise<string[]> => page.evaluate(() => {
  const kept: unknown = JSON.parse(localStorage.getItem('vahekiht:edenemine') ?? '{}')
  return typeof kept === 'object' && kept !== null && 'answers' in kept ? Object.keys(kept.answers ?? {}) : []
})

test('two tabs that answer at the same moment both keep their answers', async ({ page, context }) => {
  const other = await context.newPage()
  await page.goto(lessonPath)
  await other.goto(lessonPath)
  await Promise.all([answer(page, 0), answer(other, 1)])
  await expect.poll(async () => (await keptIds(page)).length).toBe(2)
  await other.close()
  await page.reload()
  expect(await keptIds(page)).toHaveLength(2)
  await questions(page).nth(1).scrollIntoViewIfNeeded()
  await expect(questions(page).nth(1)).toContainText(/viimati (õige|veel mitte)/)
})

test('a tab that is killed as soon as an answer is told loses nothing of it', async ({ page, context }) => {
  await page.goto(lessonPath)
  await answer(page, 0)
  const crashed = page.waitForEvent('crash')
  // It never answers.
  const killing = (await context.newCDPSession(page)).send('Page.crash').catch(() => {})
  await crashed
  const again = await context.newPage()
  await again.goto(lessonPath)
  await questions(again).first().scrollIntoViewIfNeeded()
  await expect(questions(again).first()).toContainText(/viimati (õige|veel mitte)/)
  await page.close()
  await killing
})

test('where the storage is full, who answers is told so beside the answer', async ({ page }) => {
  await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } })
  await page.goto(lessonPath)
  await answer(page, 0)
  await expect(page.getByText('Uusi vastuseid brauser praegu ei salvesta.')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Sinu vastuseid ei saa praegu sellesse brauserisse salvestada.' })).toBeVisible()
})
