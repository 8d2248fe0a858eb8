// The builder: everything that can be done there, by keyboard, by touch and from an address.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './support.ts'

const said = (page: Page) => page.locator('.builder-said')
const canvas = (page: Page) => page.locator('.builder-canvas .layers')

/** Moves the focus to the button and presses it, with nothing but the keyboard. */
const press = async (page: Page, name: string | RegExp, within = '.builder'): Promise<void> => {
  const button = page.locator(within).getByRole('button', { name, exact: typeof name === 'string' }).first()
  await button.focus()
  await page.keyboard.press('Enter')
}

/** Chooses the block by keyboard and puts it where the first button says that name. */
const place = async (page: Page, group: string, block: string, at: string): Promise<void> => {
  const summary = page.locator('.builder-palette summary').filter({ hasText: group })
  if (await summary.locator('..').getAttribute('open') === null) {
    await summary.focus()
    await page.keyboard.press('Enter')
  }
  await press(page, block, '.builder-palette')
  await expect(page.locator('#kohad')).toBeFocused()
  await press(page, new RegExp(`^Pane siia: ${at} jääb`), '.builder-places')
}

test('a virtual machine is built, named, travelled, undone and shared by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/ehita/')
  await place(page, 'Tuumad', 'Linuxi tuum', 'riistvara')
  await expect(said(page)).toHaveText('Lisatud: Linuxi tuum. Alus: riistvara.')
  await expect(page.locator('#plokk-linux')).toBeFocused()
  await place(page, 'Hüperviisorid', 'KVM (kvm.ko)', 'Linuxi tuum')
  await place(page, 'Moodulid ja draiverid', 'kvm-intel.ko', 'KVM')
  await place(page, 'Virtuaalmasina monitorid', 'QEMU', 'Linuxi tuum')
  await place(page, 'Tuumad', 'Linuxi tuum', 'KVM')
  await place(page, 'Programmid', 'Linuxi programm', '2. Linuxi tuum')
  await expect(canvas(page).locator('li')).toHaveCount(7)
  await expect(page.locator('.builder-findings')).toContainText('Vahekiht on KVM ja selle perekond on tuumasisene hüperviisor.')
  await expect(page.locator('.builder-findings')).toContainText('Kõik kihid leiavad eest liidese, mida nad vajavad.')

  await page.getByLabel('Toiming').selectOption('ketas')
  await page.getByRole('button', { name: 'Järgmine samm' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.figure-counter')).toHaveText(/^Samm 2\//)
  await expect(page).toHaveURL(/toiming=ketas&alates=l6&samm=2&virn=1\./)

  await press(page, 'Kopeeri link sellele virnale')
  await expect(page.getByText('Link on kopeeritud.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const built = await canvas(page).innerText()

  await page.keyboard.press('Control+z')
  await expect(canvas(page).locator('li')).toHaveCount(6)
  await page.keyboard.press('Control+y')
  await expect(canvas(page).locator('li')).toHaveCount(7)

  await page.goto('/')
  await page.goto(link)
  await expect(canvas(page).locator('li')).toHaveCount(7)
  expect((await canvas(page).innerText()).replace('valitud ', '')).toBe(built.replace('valitud ', ''))
  await expect(page.locator('.figure-counter')).toHaveText(/^Samm 2\//)
})

/** Goes with Tab alone to the control within `within` whose text begins so; fails where Tab does not lead there. */
const tabTo = async (page: Page, within: string, name: string): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const there = await page.evaluate(([part, text]) => {
      const focused = document.activeElement
      const words = focused instanceof HTMLSelectElement ? focused.labels[0]?.textContent : focused?.textContent
      return focused?.closest(part) != null && words?.startsWith(text) === true
    }, [within, name] as const)
    if (there) return
  }
  throw new Error(`Tab does not lead to ${name}`)
}

test('containers are placed, nested, copied, taken away and brought back with nothing but keys, from the top of the page on', async ({ page }) => {
  const panel = '.builder-panel'
  const insertion = '.builder-insertion'
  const pressed = async (within: string, name: string): Promise<void> => {
    await tabTo(page, within, name)
    await page.keyboard.press('Enter')
  }
  await page.goto('/ehita/')
  await pressed(insertion, 'Linuxi tuum')
  await expect(said(page)).toHaveText('Lisatud: Linuxi tuum. Alus: riistvara.')
  await pressed(insertion, 'Dockeri piir')
  await expect(said(page)).toContainText('osa.')
  await pressed(insertion, 'Linuxi programm')
  await expect(canvas(page).locator('li')).toHaveCount(4)
  await expect(page.locator('.builder-findings')).toContainText('konteiner')
  await page.keyboard.press('Shift+Tab')
  await tabTo(page, insertion, 'Valitud kiht')
  await page.keyboard.type('Docker')
  await expect(page.getByRole('heading', { name: /^Muuda: Docker/ })).toBeVisible()
  await pressed(panel, 'Tee koopia')
  await expect(said(page)).toContainText('Lisatud koopia')
  await expect(canvas(page).locator('li')).toHaveCount(6)
  await pressed(panel, 'Eemalda')
  await expect(canvas(page).locator('li')).toHaveCount(4)
  await page.keyboard.press('Control+z')
  await expect(canvas(page).locator('li')).toHaveCount(6)
  await page.keyboard.press('Control+z')
  await expect(canvas(page).locator('li')).toHaveCount(4)
  await page.keyboard.press('Control+y')
  await expect(canvas(page).locator('li')).toHaveCount(6)
  await expect(page.locator('.builder-findings')).toContainText('Kõik kihid leiavad eest liidese, mida nad vajavad.')
})

test('a refused place tells which interface is missing', async ({ page }) => {
  await page.goto('/ehita/')
  await page.locator('.builder-palette summary').filter({ hasText: 'Programmid' }).click()
  await page.getByRole('button', { name: 'Linuxi programm', exact: true }).click()
  await expect(page.locator('.builder-places')).toContainText('Praegu ei sobi see kuhugi.')
  await expect(page.locator('.builder-places dd')).toHaveText('Linuxi programm vajab enda alla operatsioonisüsteemi (Linux), kuid selle all on riistvara, mis süsteemikutsetele ei vasta.')
  // Pressing the layer in the picture says the same.
  await canvas(page).locator('li').first().click()
  await expect(said(page)).toContainText('mis süsteemikutsetele ei vasta')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Linuxi programm', exact: true })).toBeFocused()
})

test.describe('with a finger, on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('a stack grows by one tap for each layer, is travelled and taken back', async ({ page }) => {
    await page.goto('/ehita/')
    const fits = (name: string | RegExp) => page.locator('.builder-insertion').getByRole('button', { name, exact: true })
    await fits('Linuxi tuum').tap()
    await expect(said(page)).toHaveText('Lisatud: Linuxi tuum. Alus: riistvara.')
    await expect(page.getByLabel(/^Valitud kiht/)).toHaveValue('l1')
    await expect(page.locator('#lisa')).toBeFocused()
    // What has been built is in sight.
    await expect(canvas(page)).toBeInViewport({ ratio: 0.99 })
    await fits('Dockeri piir konteiner').tap()
    await fits('Linuxi programm').tap()
    await expect(canvas(page).locator('li')).toHaveCount(4)
    await expect(page.locator('.builder-stage')).toContainText('Vahekiht: Dockeri konteineri piir (OS-taseme virtualiseerimine).')
    // Nothing fits on a program, so building goes on below it.
    await expect(page.getByLabel(/^Valitud kiht/)).toHaveValue('l2')
    // The way back is in sight wherever the page has been scrolled to within the bench.
    await expect(page.getByRole('button', { name: 'Võta tagasi' })).toBeInViewport({ ratio: 1 })
    // By its name: the middle of the box belongs to the part inside.
    await canvas(page).getByText('Linuxi tuum', { exact: true }).tap()
    await expect(page.getByLabel(/^Valitud kiht/)).toHaveValue('l1')
    await page.getByRole('link', { name: 'Järgmiseks: saada päring läbi virna' }).tap()
    await page.getByLabel('Toiming').selectOption('ketas')
    await page.getByRole('button', { name: 'Järgmine samm' }).tap()
    await expect(page.locator('.figure-counter')).toHaveText(/^Samm 2\//)
    await page.getByRole('button', { name: 'Võta tagasi' }).tap()
    await expect(canvas(page).locator('li')).toHaveCount(3)
  })

  test('an example opens from the empty canvas, and nothing is wider than the screen', async ({ page }) => {
    await page.goto('/ehita/')
    await page.getByRole('button', { name: 'Virtuaalmasin', exact: true }).tap()
    await expect(said(page)).toHaveText('Lõuendil on näide „Virtuaalmasin“.')
    await expect(canvas(page).locator('li')).toHaveCount(7)
    await page.getByText('Seaded ja oma nimi').tap()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

test('a layer is chosen in the picture, named, moved and taken away', async ({ page }) => {
  await page.goto('/ehita/?virn=1.hw-i0-x0-p.kl0-i0.pl1-i0-o0~dqkp')
  await canvas(page).locator('li').nth(1).click()
  await page.getByText('Seaded ja oma nimi').click()
  await page.getByLabel('Oma nimi joonisel').fill('Õpetaja masin')
  await page.getByLabel('Oma nimi joonisel').blur()
  await expect(canvas(page).locator('li').nth(1)).toContainText('Õpetaja masin')
  await page.getByRole('button', { name: 'Tee koopia' }).click()
  await expect(said(page)).toContainText('vajab kogu masinat, kuid selle on juba võtnud')
  await page.getByRole('button', { name: 'Eemalda', exact: true }).click()
  await expect(said(page)).toHaveText('Eemaldatud 2 kihti.')
  await page.getByRole('button', { name: 'Võta tagasi' }).click()
  await expect(canvas(page).locator('li')).toHaveCount(3)
})

test('a challenge begins, gives its hints, and knows when it is solved', async ({ page }) => {
  await page.goto('/ehita/')
  await page.getByRole('button', { name: /^Alusta ülesannet Miks puudub/ }).click()
  const current = page.locator('.builder-current')
  await expect(current).toContainText('Veel lahendamata.')
  await current.getByRole('button', { name: 'Vihje 1/2' }).click()
  await expect(current).toContainText('Proovi külalise tuum KVM-i peale panna')
  await page.getByLabel(/^Valitud kiht/).selectOption('KVM')
  await page.getByText(/^Mis siia ei sobi ja miks/).click()
  await expect(page.locator('.builder-insertion')).toContainText('Ilma selleta ei teki ka seadet /dev/kvm.')
  await current.getByRole('button', { name: 'Näita üht lahendust' }).click()
  await expect(current).toContainText('Lahendatud!')
  await expect(current.getByRole('button', { name: 'Järgmine ülesanne: Linuxi programm ilma Linuxi tuumata' })).toBeVisible()
  await expect(page).toHaveURL(/ulesanne=dev-kvm/)
})

test('a challenge that was solved is marked on the next visit; one whose solution was only shown, or came by an address, is not', async ({ page }) => {
  const list = page.locator('.builder-challenges')
  const current = page.locator('.builder-current')
  await page.goto('/ehita/')
  await page.getByRole('button', { name: /^Alusta ülesannet Miks puudub/ }).click()
  await current.getByRole('button', { name: 'Näita üht lahendust' }).click()
  await expect(current).toContainText('Lahendatud!')
  await page.reload()
  await expect(current).toContainText('Lahendatud!')
  await expect(list.getByText('Oled selle lahendanud.')).toHaveCount(0)
  await page.locator('#alusta-esimene').click()
  await expect(current).toContainText('Veel lahendamata.')
  await place(page, 'Tuumad', 'Linuxi tuum', 'riistvara')
  await place(page, 'Programmid', 'Linuxi programm', 'Linuxi tuum')
  await expect(current).toContainText('Lahendatud!')
  await page.goto('/')
  await page.goto('/ehita/')
  await expect(list).toContainText('Lahendatud: 1/8.')
  await expect(list.locator('li').first()).toContainText('Oled selle lahendanud.')
})

test.describe('addresses from elsewhere', () => {
  const bad = [
    ['cut', '1.hw-i0-x0-p.kl0-i0.pl1-i0', 'poolik või vigane'],
    ['from a newer course', '2.hw-i0~aaaa', 'kursuse uuema väljaandega'],
    ['far too long', `1.${'hw'.repeat(7200)}`, 'pikem, kui ükski virn vajab'],
    ['with script', '<img src=x onerror=alert(1)>', 'poolik või vigane'],
  ] as const
  for (const [what, word, words] of bad) {
    test(`an address ${what} opens an empty canvas and says so`, async ({ page }) => {
      await page.goto(`/ehita/?virn=${encodeURIComponent(word)}`)
      await expect(said(page)).toContainText(words)
      await expect(canvas(page).locator('li')).toHaveCount(1)
    })
  }

  test('an address of 100 kB, which no server would take, is refused as well, and the page goes on', async ({ page }) => {
    await page.goto('/ehita/?virn=1.hw-i0-x0-p.kl0-i0.pl1-i0-o0~dqkp')
    await expect(canvas(page).locator('li')).toHaveCount(3)
    await page.evaluate(() => {
      history.pushState(null, '', `?virn=1.${'hw'.repeat(50_000)}`)
      dispatchEvent(new PopStateEvent('popstate', { state: null }))
    })
    await expect(said(page)).toContainText('pikem, kui ükski virn vajab')
    await expect(canvas(page).locator('li')).toHaveCount(1)
    await page.locator('.builder-insertion').getByRole('button', { name: /^Linuxi tuum/ }).click()
    await expect(canvas(page).locator('li')).toHaveCount(2)
  })

  test('script in the name of a layer is refused in words, and is no markup', async ({ page }) => {
    await page.goto('/ehita/?virn=1.hw-i0-x0-p.kl0-i0.pl1-i0-o0~dqkp')
    await canvas(page).locator('li').filter({ hasText: 'Linuxi programm' }).click()
    await page.locator('.builder-panel summary').click()
    await page.getByLabel('Oma nimi joonisel').fill('<img src=x onerror=alert(1)>')
    await page.keyboard.press('Enter')
    await expect(said(page)).toContainText('Nimes võivad olla tähed, numbrid, tühikud')
    await expect(page.locator('.builder img')).toHaveCount(0)
    await expect(canvas(page)).toContainText('Linuxi programm')
  })

  test('what is typed into the address bar afterwards can be undone', async ({ page }) => {
    await page.goto('/ehita/?virn=1.hw-i0-x0-p.kl0-i0.pl1-i0-o0~dqkp')
    await expect(canvas(page).locator('li')).toHaveCount(3)
    await page.reload()
    await expect(canvas(page).locator('li')).toHaveCount(3)
  })
})

test('the picture is saved as a file of its own', async ({ page }) => {
  await page.goto('/ehita/?virn=1.hw-i0-x0-p.kl0-i0.pl1-i0-o0~dqkp')
  await expect(canvas(page).locator('li')).toHaveCount(3)
  const svg = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Salvesta joonis (SVG)' }).click()
  expect((await svg).suggestedFilename()).toBe('virn.svg')
  expect(readFileSync(await (await svg).path(), 'utf8')).toContain('Linuxi programm')
  const png = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Salvesta pilt (PNG)' }).click()
  expect((await png).suggestedFilename()).toBe('virn.png')
  const bytes = readFileSync(await (await png).path())
  // Signature, then width: twice the drawing's 640.
  expect([bytes.subarray(1, 4).toString('latin1'), bytes.readUInt32BE(16)]).toEqual(['PNG', 1280])
})

test('without script the page tells what it is and lists the challenges', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/ehita/')
  await expect(page.getByText('Ehitamiseks peab brauseris JavaScript lubatud olema.')).toBeVisible()
  await expect(page.locator('.builder-challenges li')).toHaveCount(8)
  await expect(page.getByRole('button')).toHaveCount(0)
  await context.close()
})

test('twelve layers are legible on a phone: no name is cut off, none lies over another, and none is smaller than 13 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/ehita/?virn=1.hw-i0-x0-p.kl0-i0.vk1-i0-n.mi2-i0.uq1-i0-o0.kl2-i0-s0m4-d4qov0y1-e4qov0y6.vk5-i0-n.mi6-i0.uq5-i0-o0.kl6-i0-s0m8-d8qov0y1-e8qov0y6.pl9-i0-o0~oav1')
  await expect(canvas(page).locator('li')).toHaveCount(11)
  await page.locator('.builder-palette summary').filter({ hasText: 'Konteineri piirid' }).click()
  await page.getByRole('button', { name: 'Dockeri piir', exact: true }).click()
  await page.getByRole('button', { name: /^Pane siia: 3\. Linuxi tuum/ }).click()
  await expect(canvas(page).locator('li')).toHaveCount(12)
  const problems = await canvas(page).locator('li').evaluateAll((boxes) => boxes.flatMap((box, index) => {
    const name = box.querySelector('b')
    if (!name) return ['no name']
    const overlaid = boxes.slice(index + 1).flatMap((other) => {
      const [one, two] = [name.getBoundingClientRect(), other.querySelector('b')?.getBoundingClientRect()]
      return two && one.left < two.right - 1 && two.left < one.right - 1 && one.top < two.bottom - 1 && two.top < one.bottom - 1 ? [`${name.textContent} and ${other.textContent} overlap`] : []
    })
    const [inner, outer] = [name.getBoundingClientRect(), box.getBoundingClientRect()]
    return [
      ...overlaid,
      ...(inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1 ? [`${name.textContent} is cut off`] : []),
      ...(Number.parseFloat(getComputedStyle(name).fontSize) < 13 ? [`${name.textContent} is small`] : []),
    ]
  }))
  expect(problems).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('a list in which another layer comes to be chosen is a new one, and keeps the focus that it had', async ({ page }) => {
  await page.goto('/ehita/')
  const list = page.getByLabel('Valitud kiht')
  await press(page, 'Linuxi tuum', '.builder-insertion')
  await expect(list).toHaveValue('l1')
  const old = await list.elementHandle()
  await press(page, 'Linuxi programm', '.builder-insertion')
  await expect(canvas(page).locator('li')).toHaveCount(3)
  await expect.poll(async () => old?.evaluate((element) => element.isConnected)).toBe(false)

  await list.focus()
  await page.keyboard.press('Control+z')
  await expect(canvas(page).locator('li')).toHaveCount(2)
  await expect(list.getByRole('option')).toHaveCount(2)
  await expect(list).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.builder-panel h2')).toHaveText('Muuda: Riistvara')
  await expect(list).toBeFocused()
})
