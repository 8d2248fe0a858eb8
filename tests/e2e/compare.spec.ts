// The comparison of stacks: in step, on one picture that morphs, and in the address.
import type { Locator, Page } from '@playwright/test'
import { expect, lessonPaths, shellAwake, test } from './support.ts'

const title = (page: Page): Locator => page.locator('.comparison-title')
const counter = (page: Page): Locator => page.locator('.comparison .figure-counter')
const columns = (page: Page): Locator => page.locator('.comparison-column')
const said = (page: Page): Locator => page.locator('.compare-said')
const views = (page: Page): Locator => page.getByRole('navigation', { name: 'Vaade' })
const columnOf = (page: Page, name: string): Locator => columns(page).filter({ hasText: name })

/** Where every layer of the picture stands, to the pixel, from its own lower left corner; and what it says. */
const drawn = async (picture: Locator): Promise<string[]> => picture.evaluate((element) => {
  const list = element.querySelector('.still:not(.leaving) > .layers')
  const ground = list?.getBoundingClientRect()
  return [...list?.children ?? []].map((layer) => {
    const { left, bottom, width, height } = layer.getBoundingClientRect()
    return [layer.textContent, ...[left - (ground?.left ?? 0), bottom - (ground?.bottom ?? 0), width, height].map((value) => Math.round(value))].join(' ')
  })
})

const still = async (picture: Locator): Promise<void> => {
  await expect.poll(() => picture.evaluate((element) => element.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running').length)).toBe(0)
}

/** What the animations under way change. Anything but these two, and any that are added up, would have the page draw each frame itself. */
const changed = async (picture: Locator): Promise<string[]> => picture.evaluate((element) => {
  const effects = element.getAnimations({ subtree: true }).flatMap(({ effect }) => (effect instanceof KeyframeEffect ? [effect] : []))
  const keyframes = effects.flatMap((effect) => effect.getKeyframes().flatMap((frame) => Object.keys(frame)))
  return [...new Set([...keyframes, ...effects.map(({ composite }) => composite)])].filter((name) => !['offset', 'computedOffset', 'easing', 'composite', 'replace'].includes(name)).toSorted()
})

test('all stacks run in step by buttons and keys, each at its own border, and the step is in the address', async ({ page }) => {
  await page.goto('/vordle/?a=virtualbox&b=kvm-ide&c=docker')
  await expect(columns(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(page).toHaveURL('/vordle/?a=virtualbox&b=kvm-ide&c=docker&toiming=ketas&samm=2')
  await page.keyboard.press('ArrowRight')
  await expect(title(page)).toContainText('Vahekihi juures')
  await expect(columnOf(page, 'VirtualBox').locator('[data-shown]')).toContainText('Virtuaalmasinast väljumine')
  await expect(columnOf(page, 'Docker').locator('[data-shown]')).toContainText('Funktsioonikutse')
  await expect(page.locator('.comparison .figure-announcer')).toHaveText(/^Samm 3\/\d+\. Vahekihi juures\. VirtualBox: .+ Docker ja LXC: /)
  await page.keyboard.press('End')
  await expect(title(page)).toContainText('Jälle alguses')
  await expect(counter(page)).toHaveText(/^Samm (\d+)\/\1$/)
  await page.keyboard.press('Home')
  await expect(counter(page)).toHaveText(/^Samm 1\//)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/samm=1$/)
})

test('VirtualBox and KVM with an emulated disk cross the very same borders', async ({ page }) => {
  await page.goto('/vordle/')
  await page.getByRole('link', { name: 'VirtualBox ja KVM' }).click()
  await expect(page).toHaveURL('/vordle/?a=virtualbox&b=kvm-ide&toiming=ketas')
  await expect(page.getByText('Valitud toiming ületab mõlemas täpselt samad piirid ja sama palju kordi.')).toBeVisible()
  const row = page.getByRole('row', { name: /^Ületatud piire kokku/ })
  const cells = await row.getByRole('cell').allTextContents()
  expect(new Set(cells).size).toBe(1)
})

test('every ready comparison opens; stacks and operation are chosen from lists, and the way back undoes each choice', async ({ page }) => {
  await page.goto('/vordle/')
  const links = page.locator('.compare-presets').getByRole('link')
  const titles = await links.allTextContents()
  for (const name of titles) {
    const link = page.locator('.compare-presets').getByRole('link', { name, exact: true })
    const wanted = new URLSearchParams(await link.getAttribute('href') ?? '')
    await link.click()
    await expect(columns(page)).toHaveCount(['a', 'b', 'c', 'd'].filter((slot) => wanted.has(slot)).length)
    await expect(said(page).locator('.notice')).toHaveCount(0)
  }
  await page.goto('/vordle/?a=docker&b=wine')
  await page.getByLabel('Kolmas süsteem').selectOption({ label: 'Bochs' })
  await expect(columns(page)).toHaveCount(3)
  await expect(page).toHaveURL('/vordle/?a=docker&b=wine&c=bochs&toiming=ketas')
  await page.getByLabel('Toiming').selectOption({ label: 'Tavaline käsk' })
  await expect(title(page)).toContainText('Tavaline käsk')
  await page.getByLabel('Kolmas süsteem').selectOption({ label: 'ei ole' })
  await expect(columns(page)).toHaveCount(2)
  await page.goBack()
  await expect(columns(page)).toHaveCount(3)
  await page.goBack()
  await expect(title(page)).toContainText('Kettale kirjutamine')
  await page.goBack()
  await expect(columns(page)).toHaveCount(2)
  await page.goForward()
  await expect(page.getByLabel('Kolmas süsteem')).toHaveValue('bochs')
})

test('the picture morphs forward and back, and comes to the very still that stands side by side', async ({ page }) => {
  // As wide for a column as for the one picture, so that words break alike.
  await page.setViewportSize({ width: 500, height: 900 })
  await page.goto('/vordle/?a=kvm-in-kvm&b=xen-hvm&samm=4')
  await expect(title(page)).toContainText('4/')
  const beside = [await drawn(columns(page).nth(0)), await drawn(columns(page).nth(1))]
  await views(page).getByRole('link', { name: 'Ühel pildil: Xen (HVM)' }).click()
  const frame = page.locator('.comparison-column:not([aria-hidden]) > .comparison-picture')
  await expect(page).toHaveURL(/&samm=4&vaade=b$/)
  await still(frame)
  expect(await drawn(frame)).toEqual(beside[1])
  await views(page).getByRole('link', { name: 'Ühel pildil: KVM KVM-i sees' }).click()
  await page.waitForFunction(() => (document.querySelector('.comparison-column:not([aria-hidden]) > .comparison-picture')?.getAnimations({ subtree: true }).length ?? 0) > 5)
  expect(await changed(frame)).toEqual(['opacity', 'transform'])
  await still(frame)
  expect(await drawn(frame)).toEqual(beside[0])
  await expect(frame.locator('.leaving li')).toHaveCount(0)
  // Turned round in the middle, it ends there all the same.
  await views(page).getByRole('link', { name: 'Ühel pildil: Xen (HVM)' }).click()
  await page.waitForFunction(() => (document.querySelector('.comparison-column:not([aria-hidden]) > .comparison-picture')?.getAnimations({ subtree: true }).length ?? 0) > 5)
  await page.goBack()
  await still(frame)
  expect(await drawn(frame)).toEqual(beside[0])
  await page.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(page).toHaveURL(/&samm=5&vaade=a$/)
  await page.reload()
  await expect(counter(page)).toHaveText(/^Samm 5\//)
  await expect(frame).toBeVisible()
})

test('with reduced motion the other stack simply stands there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/vordle/?a=docker&b=xen-hvm&vaade=a')
  await views(page).getByRole('link', { name: 'Ühel pildil: Xen (HVM)' }).click()
  const frame = page.locator('.comparison-column:not([aria-hidden]) > .comparison-picture')
  await expect(frame.locator('.still:not(.leaving)').first()).toContainText('dom0')
  expect(await frame.evaluate((element) => element.getAnimations({ subtree: true }).length)).toBe(0)
  await expect(frame.locator('.leaving li')).toHaveCount(0)
})

test('what the address says wrongly becomes the nearest that there is, and is told', async ({ page }) => {
  const cases: readonly (readonly [search: string, corrected: string, told: RegExp])[] = [
    ['?a=virtualbax&b=docker', '?a=virtualbox&b=docker&toiming=ketas&samm=1', /Süsteemi „virtualbax“ kursusel ei ole\. Selle asemel on näha VirtualBox\./],
    ['?a=docker&b=zzzzzz', '?a=docker&b=kvm-virtio&toiming=ketas&samm=1', /„zzzzzz“ kursusel ei ole ja see jäi võrdlusest välja/],
    ['?a=docker&b=wine&toiming=kettas&samm=2', '?a=docker&b=wine&toiming=ketas&samm=2', /Toimingut „kettas“ ei ole/],
    ['?a=docker&b=wine&samm=kolm', '?a=docker&b=wine&toiming=ketas&samm=1', /Sammu „kolm“/],
    ['?a=docker&b=wine&vaade=d', '?a=docker&b=wine&toiming=ketas&samm=1', /Vaadet „d“ ei ole/],
    [`?a=${'x'.repeat(400)}&klass=it21`, '?klass=it21&a=docker&b=kvm-virtio&toiming=ketas&samm=1', /x{40}…“/],
    ['?a=%3Cscript%3Ealert(1)%3C/script%3E', '?a=docker&b=kvm-virtio&toiming=ketas&samm=1', /„<script>/],
  ]
  for (const [search, corrected, told] of cases) {
    await page.goto(`/vordle/${search}`)
    await expect(page).toHaveURL(`/vordle/${corrected}`)
    await expect(said(page)).toHaveText(told)
    await expect(said(page)).toBeInViewport()
  }
  await page.goto('/vordle/?a=docker&b=wine&samm=99')
  await expect(counter(page)).toHaveText(/^Samm (\d+)\/\1$/)
  await page.getByRole('button', { name: 'Eelmine samm' }).click()
  await expect(said(page).locator('.notice')).toHaveCount(0)
})

test('the link to share names exactly what is seen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/vordle/')
  await page.getByRole('button', { name: 'Kopeeri link' }).click()
  await expect(page.getByText('Link on kopeeritud.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).search).toBe('?a=docker&b=kvm-virtio&toiming=ketas&samm=1')
})

test('a stack that cannot be loaded leaves the comparison before, and another try succeeds', async ({ page, provoke }) => {
  provoke(/ERR_FAILED/)
  await page.goto('/vordle/')
  await expect(columns(page)).toHaveCount(2)
  await page.route('**/assets/wine-*.js', (route) => route.abort())
  await page.getByLabel('Teine süsteem').selectOption({ label: 'WINE' })
  await expect(page.getByText('Eelmine võrdlus on alles.')).toBeVisible()
  await expect(columnOf(page, 'KVM ja QEMU')).toBeVisible()
  await page.unroute('**/assets/wine-*.js')
  await page.getByRole('button', { name: 'Proovi uuesti' }).click()
  await expect(columnOf(page, 'WINE')).toBeVisible()
})

test('a system’s page and the home page lead here, and the home page and a lesson hold comparisons of their own', async ({ page }) => {
  await page.goto('/susteem/wine/')
  await page.getByRole('link', { name: 'Võrdle teisega' }).click()
  await expect(columnOf(page, 'WINE')).toBeVisible()
  await expect(columns(page)).toHaveCount(2)
  await page.goto('/')
  await shellAwake(page)
  const onHome = page.getByRole('region', { name: 'Pane kõrvuti ja võrdle' })
  await onHome.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(onHome.locator('.figure-counter')).toHaveText(/^Samm 2\//)
  await expect(onHome.locator('.comparison-column')).toHaveCount(2)
  await onHome.getByRole('link', { name: 'WSL 1 ja WSL 2' }).click()
  await expect(columnOf(page, 'WSL 1')).toBeVisible()
  await page.goto(lessonPaths.find((path) => path.includes('vordlus')) ?? '')
  const comparison = page.locator('.comparison')
  await comparison.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(comparison.locator('.figure-counter')).toHaveText(/^Samm 2\//)
  await page.getByRole('link', { name: 'Ava võrdlus suurelt' }).click()
  await expect(columns(page)).toHaveCount(4)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the first comparison can be read: every tick with its pictures, the difference and the table', async ({ page }) => {
    await page.goto('/vordle/?a=wine&b=bochs')
    await expect(columns(page)).toHaveCount(2)
    await expect(page.locator('.comparison-twin')).toBeVisible()
    expect(await page.locator('.comparison-twin .still').count()).toBeGreaterThan(8)
    await expect(page.getByRole('row', { name: /^Tuum / })).toBeVisible()
    await expect(page.getByLabel('Esimene süsteem')).toBeHidden()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

test('printed, it holds every tick and the table, and no controls', async ({ page }) => {
  await page.goto('/vordle/')
  await shellAwake(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.comparison-twin')).toBeVisible()
  await expect(page.getByRole('row', { name: /^Tuum / })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Järgmine samm' })).toBeHidden()
  await expect(page.getByLabel('Esimene süsteem')).toBeHidden()
})

for (const [what, press, search] of [
  ['a step', (page: Page) => page.getByRole('button', { name: 'Järgmine samm' }), '?a=virtualbox&b=kvm-ide&c=docker&toiming=ketas&samm=2'],
  ['a view', (page: Page) => page.locator('.compare-views').getByRole('link').nth(1), '?a=virtualbox&b=kvm-ide&c=docker&toiming=ketas&samm=1&vaade=a'],
] as const) {
  test(`a press on ${what} before the page has woken up acts on what the address says`, async ({ page }) => {
    let release = (): void => {}
    const pressed = new Promise<void>((resolve) => { release = resolve })
    await page.route('**/assets/*.js', async (route) => {
      await pressed
      await route.continue()
    })
    await page.goto('/vordle/?a=virtualbox&b=kvm-ide&c=docker', { waitUntil: 'commit' })
    await press(page).click({ noWaitAfter: true })
    // Nothing has been followed: the page that was asked for still stands.
    await expect(page).toHaveURL('/vordle/?a=virtualbox&b=kvm-ide&c=docker')
    release()
    await expect(page).toHaveURL(`/vordle/${search}`)
    await expect(page.locator('.compare-chooser select').first()).toHaveValue('virtualbox')
  })
}
