// The course as a package in a learning environment, in a frame of 500 px.
import type { FrameLocator } from '@playwright/test'
import axe from 'axe-core'
import { openLms, type Lms } from './lms.ts'
import { expect, test, inClass } from './support.ts'

const lessonPackage = 'vahekiht-03-emuleerimine.zip'
const bar = (course: FrameLocator) => course.getByRole('region', { name: 'Õpikeskkond' })
const choices = (course: FrameLocator) => course.locator('.question').filter({ has: course.getByRole('radio') }).filter({ hasText: /^Küsimus/ })

/** Answers a question of a lesson, the first option or another. */
const answer = async (course: FrameLocator, index: number, option = 0): Promise<void> => {
  const question = choices(course).nth(index)
  await question.getByRole('radio').nth(option).check()
  await question.getByRole('button', { name: /^Kontrolli/ }).click()
  await expect(question.getByRole('status')).not.toBeEmpty()
}

const kept = (lms: Lms, pupil = 'mari'): Readonly<Record<string, string>> => lms.accounts.get(pupil) ?? {}

for (const runtime of ['strict', 'scorm-again'] as const) {
  test(`with ${runtime} each answer is kept at once, and the next session begins where this one ended`, async ({ page, context }) => {
    const lms = await openLms(context, lessonPackage)
    const course = await lms.open(page, { runtime })
    await expect(course.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(bar(course)).toContainText('Vastused salvestuvad õpikeskkonda.')
    await expect(bar(course)).toContainText(/Vastatud 0\/\d+/)
    await answer(course, 0)
    await expect.poll(() => kept(lms)['cmi.suspend_data']).toMatch(/^VK1\./)
    await answer(course, 1, 1)
    await expect(bar(course)).toContainText(/Vastatud 2\/\d+/)
    const all = kept(lms)
    expect(all['cmi.core.lesson_status']).toBe('incomplete')
    expect([all['cmi.core.score.min'], all['cmi.core.score.max']]).toEqual(['0', '100'])
    const [, right] = /õigesti (\d)/.exec(await bar(course).textContent() ?? '') ?? []
    const results = Object.entries(all).flatMap(([element, value]) => (/^cmi\.interactions\b.*\.result$/.test(element) ? [value] : []))
    expect(results.filter((result) => result === 'correct').length).toBe(Number(right))
    expect(results).toHaveLength(2)
    await course.getByRole('contentinfo').getByRole('link', { name: 'Sõnastik' }).click()
    await expect(course.getByRole('heading', { level: 1, name: 'Sõnastik' })).toBeFocused()
    await bar(course).getByRole('button', { name: 'Lõpeta' }).click()
    await expect(course.getByRole('heading', { name: 'Lõpetatud' })).toBeFocused()
    await expect(course.getByRole('main')).toContainText('Sinu vastused ja punktid on õpikeskkonnas.')

    const again = await lms.open(page, { runtime })
    await expect(again.getByRole('heading', { level: 1, name: 'Sõnastik' })).toBeVisible()
    await expect(bar(again)).toContainText(/Vastatud 2\/\d+/)
    expect(lms.refusals).toEqual([])
  })
}

test('a tab that is killed in the middle of a lesson loses nothing that was answered', async ({ page, context }) => {
  const lms = await openLms(context, lessonPackage)
  const course = await lms.open(page)
  await answer(course, 0)
  await choices(course).nth(1).getByRole('radio').first().check()
  const crashed = page.waitForEvent('crash')
  // It never answers.
  const killing = (await context.newCDPSession(page)).send('Page.crash').catch(() => {})
  await crashed
  const other = await context.newPage()
  const again = await lms.open(other)
  await expect(bar(again)).toContainText(/Vastatud 1\/\d+/)
  await expect(choices(again).first()).toContainText(/viimati (õige|veel mitte)/)
  expect(lms.refusals).toEqual([])
  await page.close()
  await killing
})

test('on a shared computer the next pupil sees nothing of the last one, and the browser holds nothing', async ({ page, context }) => {
  const lms = await openLms(context, lessonPackage)
  // As if the course had been read here before, outside the environment.
  await page.addInitScript(() => { if (window !== window.top) localStorage.setItem('vahekiht:edenemine', '{"version":2,"answers":{},"predictions":{},"visited":["milleks"],"tests":{}}') })
  const before = await lms.open(page)
  await answer(before, 0)
  const course = await lms.open(page, { pupil: 'jaan' })
  await expect(bar(course)).toContainText(/Vastatud 0\/\d+/)
  await expect(choices(course).first()).not.toContainText('viimati')
  const stored = await page.frames()[1]?.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
  expect(stored).toBe('[{"vahekiht:edenemine":"{\\"version\\":2,\\"answers\\":{},\\"predictions\\":{},\\"visited\\":[\\"milleks\\"],\\"tests\\":{}}"},{}]')
  expect(kept(lms, 'jaan')['cmi.suspend_data'] ?? '').not.toBe(kept(lms)['cmi.suspend_data'])
})

test('an environment that stops answering is told of, and what was answered meanwhile is caught up with', async ({ page, context, provoke }) => {
  provoke(/status of 503/)
  const lms = await openLms(context, lessonPackage)
  const course = await lms.open(page)
  await answer(course, 0)
  lms.works = false
  await answer(course, 1)
  await expect(bar(course)).toContainText('Viimased vastused ei ole salvestatud')
  // Also to a reader who is far down in the lesson.
  await expect(bar(course)).toBeInViewport()
  await bar(course).getByRole('button', { name: 'Lõpeta' }).click()
  await expect(bar(course)).toContainText('Lõpetada ei õnnestunud')
  lms.works = true
  await bar(course).getByRole('button', { name: 'Proovi uuesti salvestada' }).click()
  await expect(bar(course)).toContainText('Vastused salvestuvad õpikeskkonda.')
  expect(kept(lms)['cmi.interactions._count']).toBe('2')
})

test('outside an environment the package works and says that nothing is kept', async ({ page, context }) => {
  const lms = await openLms(context)
  const course = await lms.open(page, { runtime: 'none' })
  await expect(bar(course)).toContainText('Õpikeskkonda ei leitud.')
  await expect(bar(course).getByRole('button')).toHaveCount(0)
  await expect(course.getByRole('heading', { level: 1, name: 'Kus asub vahekiht?' })).toBeVisible()
})

test('a window for the class leaves the session to the one that opened it', async ({ page, context }) => {
  const lms = await openLms(context, lessonPackage)
  const course = await lms.open(page)
  await course.getByRole('link', { name: 'Näita klassile' }).first().click()
  const opened = context.waitForEvent('page')
  await course.getByRole('button', { name: /ettekandja/i }).first().click()
  const presenter = await opened
  await expect(presenter).toHaveURL(/#\/ettekandja\/tund\/.*\?(joonis|kysimus)=/)
  await inClass(presenter)
  await presenter.keyboard.press('PageDown')
  await expect(presenter).toHaveURL(/samm=2/)
  await presenter.close()
  expect(lms.refusals).toEqual([])
})

test('in a frame of 500 px nothing is wider than it, and axe finds no fault in the line above', async ({ page, context }) => {
  const lms = await openLms(context, lessonPackage)
  for (const width of [320, 1024]) {
    await page.setViewportSize({ width, height: 640 })
    const course = await lms.open(page)
    await expect(bar(course)).toBeVisible()
    const [, frame] = page.frames()
    if (!frame) throw new Error('the course stands in a frame')
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await frame.evaluate(axe.source)
    expect(await frame.evaluate('axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id }) => id))')).toEqual([])
  }
})
