// The first figure of a lesson before its code has come: it steps, and goes on from there once it wakes.
import type { Locator, Page } from '@playwright/test'
import { expect, lessonPaths, test } from './support.ts'

/** The course's own scripts do not come until the returned function is called. */
const holdScripts = async (page: Page): Promise<() => void> => {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => { release = resolve })
  await page.route(/\/assets\/(?:react|shell)-/, async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** The id of the figure that steps already. */
const steppingFigure = async (page: Page): Promise<string> => {
  const id = await page.waitForFunction(() => window.earlyPresses?.stepper?.figure)
  return await id.jsonValue() ?? ''
}

/** What stands there: elements with their attributes in order, and their words. */
const drawn = (body: Locator): Promise<unknown> => body.evaluate((element) => {
  const describe = (node: Element): unknown[] => [node.tagName, [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort(), node.children.length > 0 ? [...node.children].map(describe) : '', node.textContent]
  return describe(element)
})

for (const path of lessonPaths) {
  test(`${path}: the first figure steps before its code has come, and wakes where the reader is`, async ({ page }) => {
    const release = await holdScripts(page)
    await page.goto(path, { waitUntil: 'commit' })
    const id = await steppingFigure(page)
    const figure = page.locator(`#${id}`)
    const body = figure.locator('.figure-body')
    const next = figure.getByRole('button', { name: 'Järgmine samm' })
    await next.focus()
    await next.press('Enter')
    await next.press('ArrowRight')
    await figure.getByRole('button', { name: 'Eelmine samm' }).click()
    await next.click()
    await expect(figure.locator('.figure-counter')).toHaveText(/^Samm 3\//)
    await expect(figure.locator('.figure-announcer')).toHaveText(/^Samm 3\/\d+\. ./)
    await expect(next).toBeFocused()
    expect(new URL(page.url()).search).toBe('')
    const stood = await drawn(body)
    // Other words, or other elements, than React draws would be told of in the console, which fails the test.
    release()
    await expect(page).toHaveURL(`${path}?joonis=${id}&samm=3`)
    expect(await drawn(body)).toEqual(stood)
    await expect(next).toBeFocused()
    // What has been said stays to be heard.
    await expect(figure.locator('.figure-announcer')).toHaveText(/^Samm 3\/\d+\. ./)
    await figure.getByRole('button', { name: 'Eelmine samm' }).click()
    await expect(page).toHaveURL(`${path}?joonis=${id}&samm=2`)
    await expect(figure.locator('.figure-announcer')).toHaveText(/^Samm 2\//)
    // Of other attributes React would not tell: it draws the same step by itself.
    await page.goto(`${path}?joonis=${id}&samm=3`)
    await expect(figure.locator('.figure-counter')).toHaveText(/^Samm 3\//)
    expect(await drawn(body)).toEqual(stood)
  })
}

test('without the course’s scripts the first figure shows all of its steps, and stops at its ends', async ({ page, provoke }) => {
  provoke(/ERR_FAILED/)
  await page.route(/\/assets\/(?:react|shell)-/, (route) => route.abort())
  await page.goto('/oppetukk/kvm/')
  const figure = page.locator(`#${await steppingFigure(page)}`)
  const counter = figure.locator('.figure-counter')
  const next = figure.getByRole('button', { name: 'Järgmine samm' })
  const last = Number((await counter.textContent())?.split('/')[1])
  expect(last).toBeGreaterThan(2)
  const pictures = new Set<string>()
  for (let step = 1; step <= last; step += 1) {
    await expect(counter).toHaveText(`Samm ${String(step)}/${String(last)}`)
    await expect(figure.locator('.figure-sentences p:not([aria-hidden])')).toHaveCount(1)
    pictures.add(await figure.locator('.figure-picture').innerHTML())
    await next.press('Enter')
  }
  expect(pictures.size).toBe(last)
  await expect(counter).toHaveText(`Samm ${String(last)}/${String(last)}`)
  await figure.getByRole('button', { name: 'Algusesse' }).click()
  await expect(counter).toHaveText(`Samm 1/${String(last)}`)
})

for (const press of ['Enter', 'End']) {
  test(`where the figure asks what comes next, ${press} waits for its code and then is asked`, async ({ page }) => {
    const release = await holdScripts(page)
    await page.goto('/oppetukk/kordamine/', { waitUntil: 'commit' })
    const figure = page.locator(`#${await steppingFigure(page)}`)
    const next = figure.getByRole('button', { name: 'Järgmine samm' })
    for (let time = 0; time < 6; time += 1) await next.press(press)
    await expect(figure.locator('.figure-counter')).toHaveText('Samm 4/9')
    release()
    await expect(figure).toHaveAttribute('data-asks', 'true')
    await expect(page).toHaveURL(/samm=4$/)
  })
}

test('an address that asks for a step is left to the figure’s code', async ({ page }) => {
  const release = await holdScripts(page)
  const steps: string[] = []
  page.on('request', (request) => { if (request.url().includes('/early-steps-')) steps.push(request.url()) })
  await page.goto('/oppetukk/kvm/?joonis=kvm-kutse&samm=3', { waitUntil: 'commit' })
  await expect.poll(() => steps.length).toBe(1)
  const next = page.locator('#kvm-kutse').getByRole('button', { name: 'Järgmine samm' })
  await next.click()
  await expect(page.locator('#kvm-kutse .figure-counter')).toHaveText('Samm 1/4')
  release()
  await expect(page).toHaveURL('/oppetukk/kvm/?joonis=kvm-kutse&samm=4')
})

test('steps of another edition are not shown: the figure waits for its code', async ({ page }) => {
  const release = await holdScripts(page)
  await page.route('**/sammud.txt', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('Süsteemikutse', 'Muu') })
  })
  const answered = page.waitForResponse('**/sammud.txt')
  await page.goto('/oppetukk/kvm/', { waitUntil: 'commit' })
  await (await answered).finished()
  const figure = page.locator('#kvm-kutse')
  const next = figure.getByRole('button', { name: 'Järgmine samm' })
  await next.click()
  await expect(figure.locator('.figure-counter')).toHaveText('Samm 1/4')
  release()
  await expect(figure.locator('.figure-counter')).toHaveText('Samm 2/4')
})
