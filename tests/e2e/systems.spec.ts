// The pages of the systems, and the table that compares them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Locator, Page } from '@playwright/test'
import { expect, lessonPath, shellAwake, systemPaths, test } from './support.ts'

const dist = join(import.meta.dirname, '../../dist')

const counter = (page: Page): Locator => page.locator('.figure-counter')
const title = (page: Page): Locator => page.locator('.figure-title')
const chooser = (page: Page): Locator => page.getByRole('navigation', { name: 'Toimingud' })

test('every system has a page that wakes up, takes a step, and keeps to its budget', async ({ page }) => {
  test.setTimeout(120_000)
  expect(systemPaths.length).toBeGreaterThanOrEqual(24)
  for (const path of systemPaths) {
    expect([path, brotliCompressSync(readFileSync(join(dist, path, 'index.html'))).length < 20_000]).toEqual([path, true])
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.locator('.system-verdicts h3').first()).toBeVisible()
    await page.getByRole('button', { name: 'Järgmine samm' }).click()
    await expect(page).toHaveURL(`${path}?toiming=ketas&alates=${path.includes('openvz') ? 'app2' : 'app'}&samm=2`)
    await expect(counter(page)).toHaveText(/^Samm 2\//)
  }
})

test('the operation and who begins it are chosen by links, with the keyboard too, and everything is in the address', async ({ page }) => {
  await page.goto('/susteem/kvm-virtio/')
  const operation = chooser(page).getByRole('link', { name: 'Kirjutamine seadme porti' })
  await operation.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/susteem/kvm-virtio/?toiming=privileeg-port&alates=app')
  await expect(title(page)).toHaveText('Kirjutamine seadme porti. Alustab programm.')
  await expect(operation).toHaveAttribute('aria-current', 'true')
  await expect(operation).toBeFocused()
  await expect(page.locator('.journey-said')).toHaveText('Kirjutamine seadme porti. Alustab programm.')
  await chooser(page).getByRole('link', { name: 'Külalissüsteemi tuum' }).click()
  await expect(title(page)).toHaveText('Kirjutamine seadme porti. Alustab külalissüsteemi tuum.')
  await page.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(page).toHaveURL('/susteem/kvm-virtio/?toiming=privileeg-port&alates=guest&samm=2')
  await page.reload()
  await expect(counter(page)).toHaveText(/^Samm 2\//)
  await expect(title(page)).toHaveText('Kirjutamine seadme porti. Alustab külalissüsteemi tuum.')
  await expect(page.getByRole('figure')).toBeInViewport()
  await page.goBack()
  await expect(title(page)).toHaveText('Kirjutamine seadme porti. Alustab programm.')
  await page.goBack()
  await expect(title(page)).toHaveText('Kettale kirjutamine. Alustab programm.')
})

test('a guest kernel makes no system call: the program takes its place', async ({ page }) => {
  await page.goto('/susteem/bochs/?toiming=pakett&alates=guest')
  await chooser(page).getByRole('link', { name: 'Süsteemikutse' }).click()
  await expect(page).toHaveURL('/susteem/bochs/?toiming=susteemikutse&alates=app')
  await expect(chooser(page).getByRole('link', { name: 'Külalissüsteemi tuum' })).toHaveCount(0)
})

test('what the address says wrongly becomes the nearest that there is, and is told', async ({ page }) => {
  const cases: readonly (readonly [search: string, corrected: string, told: RegExp])[] = [
    ['?toiming=kettas', '?toiming=ketas&alates=app&samm=1', /Toimingut „kettas“ sellel lehel ei ole/],
    ['?toiming=pakett&alates=gest&samm=2', '?toiming=pakett&alates=guest&samm=2', /alustajaks „gest“/],
    ['?toiming=susteemikutse&alates=guest', '?toiming=susteemikutse&alates=app&samm=1', /alustajaks „guest“/],
    ['?toiming=ketas&samm=0', '?toiming=ketas&alates=app&samm=1', /Sammu „0“ sellel teekonnal ei ole/],
    ['?samm=kolm', '?toiming=ketas&alates=app&samm=1', /Sammu „kolm“/],
    [`?toiming=${'x'.repeat(400)}`, '?toiming=ketas&alates=app&samm=1', /x{40}…“/],
    ['?toiming=%3Cscript%3E&klass=it21', '?klass=it21&toiming=ketas&alates=app&samm=1', /„<script>“/],
  ]
  for (const [search, corrected, told] of cases) {
    await page.goto(`/susteem/kvm-ide/${search}`)
    await expect(page).toHaveURL(`/susteem/kvm-ide/${corrected}`)
    await expect(page.locator('.journey-said')).toHaveText(told)
    await expect(page.locator('.journey-said')).toBeInViewport()
  }
  await page.goto('/susteem/kvm-ide/?toiming=ketas&samm=99')
  await expect(counter(page)).toHaveText(/^Samm (\d+)\/\1$/)
  await page.getByRole('button', { name: 'Eelmine samm' }).click()
  await expect(page.locator('.journey-said .notice')).toHaveCount(0)
})

test('a misconception leads to the step that refutes it, from wherever the reader is', async ({ page }) => {
  await page.goto('/susteem/kvm-virtio/')
  const link = page.getByRole('link', { name: 'Vaata teekonna „protsessori mudeli küsimine“ 2. sammu' })
  for (const again of [1, 2]) {
    await link.scrollIntoViewIfNeeded()
    await link.click()
    await expect(page, String(again)).toHaveURL('/susteem/kvm-virtio/?toiming=privileeg-mudel&alates=guest&samm=2#teekond')
    await expect(counter(page)).toHaveText(/^Samm 2\//)
    await expect(page.locator('#teekonna-joonis .figure-title')).toBeInViewport()
  }
  await page.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(page).toHaveURL('/susteem/kvm-virtio/?toiming=privileeg-mudel&alates=guest&samm=3')
  await page.getByRole('link', { name: 'Allikas 1', exact: true }).first().click()
  await expect(page.locator('li:target')).toBeInViewport()
  await expect(counter(page)).toHaveText(/^Samm 3\//)
})

test('the table is sorted by buttons, with the keyboard too, and says so', async ({ page }) => {
  await page.goto('/susteemid/')
  const names = page.getByRole('rowheader')
  await expect(names).toHaveCount(systemPaths.length)
  await expect(names.first()).toHaveText('Bochs')
  await page.getByRole('button', { name: 'Algus' }).focus()
  await page.keyboard.press('Enter')
  await expect(names.first()).toHaveText('WINE')
  await expect(page.getByRole('columnheader', { name: 'Algus' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByRole('status')).toHaveText('Tabel on järjestatud: Algus, kasvavalt.')
  await page.keyboard.press('Space')
  await expect(page.getByRole('columnheader', { name: 'Algus' })).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByRole('button', { name: 'Algus' })).toBeFocused()
  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByRole('button', { name: 'Süsteem' }).click()
  await expect(names.first()).toHaveText('Apple Hypervisor')
})

test('the table, the header and a lesson’s figure lead to a system, and an unknown one to those like it', async ({ page }) => {
  await page.goto('/')
  await shellAwake(page)
  await page.getByRole('navigation', { name: 'Kursus' }).getByRole('link', { name: 'Süsteemid' }).click()
  await page.getByRole('rowheader').getByRole('link', { name: 'WINE', exact: true }).click()
  await expect(page).toHaveURL('/susteem/wine/')
  await expect(page).toHaveTitle('WINE – Vahekiht')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goto(lessonPath)
  const link = page.getByRole('link', { name: /^Süsteemi leht: / }).first()
  const name = (await link.textContent() ?? '').replace('Süsteemi leht: ', '')
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  // The first is a stack without a page. Before it wakes, the page lists everything; what is near, only once it is awake.
  for (const [wrong, near] of [['/susteem/paljas-arvuti/', 'Süsteemid'], ['/susteem/virtualbax/', 'VirtualBox']] as const) {
    const response = await page.goto(wrong)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Kõige lähedasemad lehed')
    await expect(page.getByRole('main').getByRole('link', { name: near, exact: true })).toBeVisible()
  }
  await page.getByRole('main').getByRole('link', { name: 'VirtualBox' }).click()
  await expect(page).toHaveURL('/susteem/virtualbox/')
})

test('where the chunk of the journeys does not come, the page can be read, and another try succeeds', async ({ page, provoke }) => {
  provoke(/ERR_FAILED/)
  await page.route('**/assets/journey-driver-*.js', (route) => route.abort())
  await page.goto('/susteem/kvm-virtio/')
  await page.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(page.getByText('Teekonda ei saa praegu valida.')).toBeVisible()
  await page.unroute('**/assets/journey-driver-*.js')
  await page.getByRole('status').getByRole('button', { name: 'Proovi uuesti' }).click()
  await expect(page).toHaveURL(/samm=2/)
})

test('the authors’ gallery is no part of the built site', async ({ page }) => {
  const response = await page.goto('/galerii/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lehte ei leitud')
  const files = readdirSync(join(dist, 'assets')).filter((file) => /\.(js|css)$/.test(file))
  expect(files.filter((file) => /gallery/.test(file) || /galerii/i.test(readFileSync(join(dist, 'assets', file), 'utf8')))).toEqual([])
})
