// Questions whose answer the model computes: answered by keyboard alone, named for a screen reader, blank in print.
import type { Locator, Page } from '@playwright/test'
import axe from 'axe-core'
import { expect, layOutWhole, test } from './support.ts'

const card = (page: Page, id: string): Locator => page.locator(`#kusimus-${id}`)
const open = async (page: Page, lesson: string, id: string): Promise<Locator> => {
  await page.goto(`/oppetukk/${lesson}/`)
  await card(page, id).scrollIntoViewIfNeeded()
  return card(page, id)
}
const focusedName = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')
/** Tabs on until the focus is on what is wanted; fails where it never is. */
const tabTo = async (page: Page, wanted: (name: string) => boolean): Promise<void> => {
  for (let presses = 0; presses < 20; presses++) {
    if (wanted(await focusedName(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the keyboard does not reach it')
}
const check = async (page: Page): Promise<void> => {
  await tabTo(page, (name) => name === 'Kontrolli vastust')
  await page.keyboard.press('Enter')
}

test('a layer is picked and checked by keyboard, and the picture shows the pick', async ({ page }) => {
  const question = await open(page, 'kvm', 'kvm-mangib-kiht')
  await question.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const qemu = question.getByRole('radio', { name: /^QEMU/ })
  await expect(qemu).toBeChecked()
  await expect(qemu).toBeFocused()
  const outline = (radio: Locator): Promise<string> => radio.evaluate((input) => { const label = input.closest('label'); return label ? getComputedStyle(label).outlineStyle : '' })
  await check(page)
  await expect(question.getByRole('status')).toContainText('Õige.')
  expect(await outline(qemu)).toBe('dashed')
  expect(await outline(question.getByRole('radio', { name: /^Riistvara/ }))).toBe('none')
})

test('layers are named with their mode and place, and none of them is marked as the vahekiht', async ({ page }) => {
  const question = await open(page, 'hostitud', 'ho-vahekiht-kiht')
  await expect(question.getByRole('group', { name: /Milline kiht on VirtualBoxis vahekiht\?/ })).toBeVisible()
  await expect(question.getByRole('radio', { name: /^VirtualBoxi protsess.*all on hosti tuum$/ })).toHaveCount(1)
  await expect(question.getByRole('radio', { name: /^VMMR0.*draiveri vboxdrv osa$/ })).toHaveCount(1)
  await expect(question.locator('[data-vahekiht]')).toHaveCount(0)
})

test('a press anywhere in a box picks its layer, in the box that lies inside too', async ({ page }) => {
  const question = await open(page, 'kvm', 'kvm-mangib-kiht')
  // Places are measured here: nothing above may get its height meanwhile.
  await layOutWhole(page)
  for (const [name, id] of [['Linuxi tuum', 'linux'], ['KVM (kvm.ko)', 'kvm'], ['kvm-amd.ko', 'kvm-amd']] as const) {
    const label = question.locator('label').filter({ has: page.locator(`[value="${id}"]`) })
    await label.scrollIntoViewIfNeeded()
    const box = await label.boundingBox()
    if (!box) throw new Error('no such box')
    // Near the lower right corner: far from the button and from every part.
    await page.mouse.click(box.x + box.width - 12, box.y + box.height - 12)
    await expect(question.locator(`[value="${id}"]`), name).toBeChecked()
  }
})

test('two layers are right in WSL 2, and both are wanted', async ({ page }) => {
  const question = await open(page, 'vordlus', 'vo-wsl2-kihid')
  await question.getByRole('checkbox', { name: /^Hyper/ }).focus()
  await page.keyboard.press('Space')
  await check(page)
  await expect(question.getByRole('status')).toContainText('Mõni õige vastus on veel valimata.')
  await page.keyboard.press('Enter')
  for (const name of [/^Hyper/, /^Distributsiooni piir/]) {
    await question.getByRole('checkbox', { name }).focus()
    await page.keyboard.press('Space')
  }
  await check(page)
  await expect(question.getByRole('status')).toContainText('Õige.')
})

test('steps are put in order by keyboard: each move is announced, the focus stays with the step, and the figure agrees', async ({ page }) => {
  const question = await open(page, 'kvm', 'kvm-virtio-jarjekord')
  const steps = question.getByRole('listitem')
  const texts = (): Promise<string[]> => steps.locator('> span:first-of-type').allTextContents()
  // The lesson's own figure tells the order.
  const figure = (await page.locator('figure#kvm-virtio-ketas').locator('.strip').textContent()) ?? ''
  const right = (await texts()).toSorted((one, other) => figure.indexOf(one) - figure.indexOf(other))
  for (const text of right) expect(figure).toContain(text)
  await steps.first().getByRole('button').first().focus()
  for (const [place, text] of right.entries()) {
    for (let at = (await texts()).indexOf(text); at > place; at--) {
      await question.getByRole('button', { name: `Üles: ${String(at + 1)}. koht` }).focus()
      await page.keyboard.press('Enter')
      await expect(question.getByRole('status')).toHaveText(`Samm on nüüd ${String(at)}. kohal, kokku on kohti 5.`)
      expect(await focusedName(page)).toBe(`Üles: ${String(at)}.\u00A0koht`)
    }
  }
  expect(await texts()).toEqual(right)
  await check(page)
  await expect(question.getByRole('status')).toContainText('Õige.')
  await page.reload()
  await card(page, 'kvm-virtio-jarjekord').scrollIntoViewIfNeeded()
  await expect(card(page, 'kvm-virtio-jarjekord')).toContainText('viimati õige')
})

test('a wrong order says what belongs in the first wrong place and leads to that step of the figure', async ({ page }) => {
  const question = await open(page, 'kvm', 'kvm-virtio-jarjekord')
  await question.getByRole('button', { name: 'Alla: 1. koht' }).click()
  await question.getByRole('button', { name: 'Kontrolli vastust' }).click()
  await expect(question.getByRole('status')).toContainText(/\d\.\u00A0kohale kuulub „/)
  const link = question.getByRole('link', { name: /^Vaata joonise/ })
  const href = (await link.getAttribute('href')) ?? ''
  await link.click()
  await expect(page.locator(`figure#${new URLSearchParams(href).get('joonis') ?? ''}`).getByText(new RegExp(`^Samm ${new URLSearchParams(href).get('samm') ?? ''}/`))).toBeVisible()
})

test('a family is named by keyboard', async ({ page }) => {
  const question = await open(page, 'vordlus', 'vo-gvisor-perekond')
  await question.getByRole('radio', { name: 'Rakendustuum' }).focus()
  await page.keyboard.press('Space')
  await check(page)
  await expect(question.getByRole('status')).toContainText(/Õige\.\s*Sentry vastab süsteemikutsetele ise/)
})

test('a kind whose questions a page has not shown yet is not loaded', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.goto('/oppetukk/milleks/')
  for (const question of await page.locator('.question').all()) await question.scrollIntoViewIfNeeded()
  await expect.poll(() => loaded.some((path) => /\/question-/.test(path))).toBe(true)
  expect(loaded.filter((path) => /\/(?:order|layer)-card-/.test(path))).toEqual([])
})

test('print holds the steps and the layers as a blank form', async ({ page }) => {
  const order = await open(page, 'kvm', 'kvm-virtio-jarjekord')
  await order.getByRole('button', { name: 'Alla: 1. koht' }).click()
  await order.getByRole('button', { name: 'Kontrolli vastust' }).click()
  await expect(order.getByRole('status')).toContainText('Veel mitte.')
  await page.emulateMedia({ media: 'print' })
  await expect(order.getByRole('listitem')).toHaveCount(5)
  for (const hidden of [order.getByRole('status'), order.locator('.question-mark').first(), order.locator('button').first(), card(page, 'kvm-mangib-kiht').locator('input').first()]) await expect(hidden).toBeHidden()
  await expect(card(page, 'kvm-mangib-kiht').getByText('QEMU')).toBeVisible()
})

for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { reducedMotion: 'reduce' }] as const) {
  test(`the picked layer can be told with ${JSON.stringify(look)}`, async ({ page }) => {
    await page.emulateMedia(look)
    const question = await open(page, 'kvm', 'kvm-mangib-kiht')
    await question.getByText('Riistvara', { exact: true }).click()
    await expect(question.locator('label:has(:checked)')).toHaveCSS('outline-style', 'dashed')
  })
}

test('at 320 pixels no card is wider than the page and every button is large enough', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const question = await open(page, 'kvm-valjumine', 'kv-vhost-jarjekord')
  await expect(question.getByRole('button', { name: 'Üles: 2. koht' })).toBeVisible()
  for (const button of await question.getByRole('button').all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  }
  expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))).toBe(0)
})

test('axe finds no fault in the new cards once they have been answered', async ({ page }) => {
  const order = await open(page, 'kvm', 'kvm-virtio-jarjekord')
  await order.getByRole('button', { name: 'Alla: 1. koht' }).click()
  await order.getByRole('button', { name: 'Kontrolli vastust' }).click()
  const layer = card(page, 'kvm-mangib-kiht')
  await layer.getByText('Riistvara', { exact: true }).click()
  await layer.getByRole('button', { name: 'Kontrolli vastust' }).click()
  await expect(layer.getByRole('status')).toContainText('Veel mitte.')
  await page.evaluate(axe.source)
  const found: unknown = await page.evaluate(`axe.run('.question', { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].target.join(' ')))`)
  expect(found).toEqual([])
})
