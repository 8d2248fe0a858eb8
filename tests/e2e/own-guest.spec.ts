// The lab whose guest the reader writes.
import type { Locator, Page } from '@playwright/test'
import { expect, expectSound, shellAwake, test } from './support.ts'

const path = '/labor/oma/'

const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'Sinu programm' })
const run = async (page: Page): Promise<void> => { await page.getByRole('button', { name: 'Käivita', exact: true }).click() }
const status = (page: Page, text: string): Locator => page.getByRole('status').filter({ hasText: text })
const cells = (page: Page, row: string): Locator => page.getByRole('table', { name: 'Loendid' }).getByRole('row', { name: row }).getByRole('cell')

/** Only an awake page counts the caret's line. */
const open = async (page: Page): Promise<void> => {
  await page.goto(path)
  await editor(page).focus()
  // What is pressed while the page still sleeps moves the caret and is counted by nobody.
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.press('ControlOrMeta+End')
    await expect(page.getByText('Kursor: 11. rida, 1. veerg')).toBeVisible({ timeout: 500 })
  }).toPass()
}

test('the first example runs as it stands; the KVM column says that it is computed; nothing of the machine came before', async ({ page }) => {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  await open(page)
  await page.waitForLoadState('networkidle')
  expect(paths.filter((asked) => /\.(?:wasm|bin)$|worker/.test(asked))).toEqual([])
  await run(page)
  await expect(status(page, 'Käske 128, väljumisi 22.')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Jadapordi väljund' })).toContainText('Tere, oma külaline!')
  await expect(cells(page, '(OUT)')).toHaveText(['21', '21'])
  await expect(page.getByRole('columnheader', { name: /VMM-i \(arvutatud\)$/ })).toBeVisible()
  await expect(page.getByText('KVM-i veerg on arvutatud, mitte mõõdetud', { exact: false })).toBeVisible()
  await expect(page.locator('.lab-cpu')).toContainText('out dx, al')
  expect(page.workers()).toEqual([])
})

test('no other lab brings the assembler', async ({ page }) => {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  await page.goto('/labor/mmio/')
  await shellAwake(page)
  await page.getByRole('button', { name: 'Käivita', exact: true }).scrollIntoViewIfNeeded()
  await run(page)
  await expect(status(page, 'Külaline lõpetas käsuga HLT.')).toBeVisible()
  expect(paths.filter((asked) => asked.includes('program-lab'))).toEqual([])
})

test('faults are told by line and lead to their place; mended, the program runs, and it is there after a reload', async ({ page }) => {
  await open(page)
  await editor(page).fill('mov cx, 3\nmov al, "A"\nsiin: out dx, la\nlooop siin\nhlt')
  await run(page)
  await expect(status(page, 'Programmis on 2 viga')).toBeVisible()
  await expect(editor(page)).toBeFocused()
  await page.keyboard.type('al')
  await page.getByRole('button', { name: '4. rida, 1. veerg: käsku „looop“ ei ole. Kas mõtlesid „loop“?' }).click()
  await expect(editor(page)).toBeFocused()
  await page.keyboard.type('loop')
  await expect(editor(page)).toHaveValue('mov cx, 3\nmov al, "A"\nsiin: out dx, al\nloop siin\nhlt')
  await run(page)
  await expect(status(page, 'väljumisi 4.')).toBeVisible()
  await page.reload()
  await expect(editor(page)).toHaveValue(/^mov cx, 3/)
  await page.getByRole('button', { name: 'Lähtesta' }).click()
  await expect(editor(page)).toHaveValue(/Tere, oma külaline/)
  await page.getByRole('button', { name: 'Too eelmine tekst tagasi' }).click()
  await expect(editor(page)).toHaveValue(/^mov cx, 3/)
})

test('Tab leads into the editor and out of it, both ways; the faults of a program are next', async ({ page }) => {
  await open(page)
  await editor(page).fill('hlt')
  await editor(page).press('Tab')
  await expect(page.getByRole('button', { name: 'Käivita', exact: true })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(editor(page)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: 'Too eelmine tekst tagasi' })).toBeFocused()
  await expect(editor(page)).toHaveValue('hlt')
  await editor(page).fill('htl')
  await editor(page).press('Tab')
  await expect(page.getByRole('button', { name: /^1\. rida, 1\. veerg/ })).toBeFocused()
})

test('the program goes when everything is deleted, and comes back when that is taken back', async ({ page }) => {
  await open(page)
  await editor(page).fill('nop\nhlt')
  await page.goto('/kordamine/')
  await page.getByRole('button', { name: 'Kustuta kõik' }).click()
  await page.getByRole('button', { name: 'Jah, kustuta kõik' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Kõik on kustutatud.' })).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('vahekiht:labor:')))).toEqual([])
  await page.getByRole('button', { name: 'Võta tagasi' }).click()
  await page.goto(path)
  await expect(editor(page)).toHaveValue('nop\nhlt')
})

test('a program that never halts and never stops writing is stopped by the reader, and the page is not filled', async ({ page }) => {
  await open(page)
  await editor(page).fill('mov al, "x"\nveel: out dx, al\njmp veel')
  await run(page)
  await expect(page.getByText(/Väljundist on näha esimesed/)).toBeVisible()
  await page.getByRole('button', { name: 'Peata', exact: true }).click()
  await expect(status(page, 'Peatasid külalise.')).toBeVisible()
  expect((await page.getByRole('group', { name: 'Jadapordi väljund' }).locator('pre').textContent() ?? '').length).toBe(16_384)
  expect(page.workers()).toEqual([])
})

test('a prediction is about the task’s own program, and the reader’s stays; a solution is taken, run, and done', async ({ page }) => {
  await open(page)
  await editor(page).fill('hlt')
  const predicted = page.locator('#oma-tarnid')
  await predicted.getByRole('textbox', { name: 'Sinu ennustus' }).fill('6')
  await predicted.getByRole('button', { name: 'Pane kirja ja käivita' }).click()
  await expect(predicted.getByText('Läks nii, nagu ennustasid: 6.')).toBeVisible()
  await expect(editor(page)).toHaveValue('hlt')
  const task = page.locator('#oma-ekraan')
  await task.getByText('Näita lahendust').click()
  await task.getByRole('button', { name: 'Võta lahendus redaktorisse' }).click()
  await run(page)
  await expect(task).toContainText('Tehtud.')
  await expect(page.getByText('Ekraani esimene rida: KVM')).toBeVisible()
})

test('where the machine’s file does not come, an example has its recorded run, which says so and solves nothing; a program of one’s own stays', async ({ page, provoke }) => {
  provoke(/Failed to load resource|net::ERR_FAILED/)
  await page.route(/\.wasm$/, async (route) => route.abort())
  await open(page)
  await run(page)
  const said = status(page, 'Masina faili ei saanud kätte.')
  await expect(said).toContainText(/sama näite salvestatud jooks/)
  await expect(page.getByRole('group', { name: 'Jadapordi väljund' })).toContainText('Tere, oma külaline!')
  await expect(page.locator('.lab-tasks')).not.toContainText('Veel mitte.')
  await editor(page).fill('hlt')
  await run(page)
  await expect(said).toContainText('Sinu programm jäi alles.')
})

test('a long program scrolls within its editor, numbers with it; a fault leads to its line', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await open(page)
  await editor(page).fill(`${'nop\n'.repeat(250)}mvo ax, 1\n${'nop\n'.repeat(48)}hlt`)
  const frame = page.locator('.lab-editor')
  expect((await frame.boundingBox())?.height ?? Infinity).toBeLessThan(500)
  await page.getByRole('button', { name: /^251\. rida/ }).click()
  const [line, shown] = await frame.evaluate((element) => [(250.5 / 300) * element.scrollHeight - element.scrollTop, element.clientHeight])
  expect(line).toBeGreaterThan(0)
  expect(line).toBeLessThan(shown ?? 0)
  await expect(frame).toBeInViewport()
})

test('with faults and after a run the page has no fault that axe can see, and never scrolls sideways', async ({ page }) => {
  await open(page)
  await run(page)
  await expect(page.getByRole('slider')).toBeVisible()
  await page.getByText('Masinakood', { exact: true }).click()
  await editor(page).fill('mvo ax, 1\npush al')
  await expect(page.getByText('2 viga')).toBeVisible()
  await expectSound(page, [320, 768, 1280], 640)
})
