// The labs: a real machine in the page, whose counts are those that were measured under /dev/kvm.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Locator, Page } from '@playwright/test'
import kvm from '../../src/lab/evidence/kvm.json' with { type: 'json' }
import { numberText } from '../../src/strings/lab.ts'
import { expect, expectSound, lessonPath, shellAwake, test } from './support.ts'

const guests = { tere: 'hello', loks: 'traps', tundlik: 'sensitive', pordid: 'ports', mmio: 'mmio' } as const

const isOfMachine = (path: string): boolean => /\.(?:wasm|bin)$|worker/.test(path)

/** Paths that the page asks for from now on. */
const asked = (page: Page): string[] => {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  return paths
}

const run = async (page: Page): Promise<void> => { await page.getByRole('button', { name: 'Käivita', exact: true }).click() }

const cells = (page: Page, row: string): Locator => page.getByRole('table', { name: 'Loendid' }).getByRole('row', { name: row }).getByRole('cell')

for (const [lab, guest] of Object.entries(guests)) {
  test(`lab ${lab}: not a byte of the machine before it is started; then the output and every count are those of /dev/kvm`, async ({ page }) => {
    const measured = kvm.runs.find((candidate) => candidate.guest === guest)
    if (!measured) throw new Error(`${guest} was never measured`)
    const paths = asked(page)
    await page.goto(`/labor/${lab}/`)
    await shellAwake(page)
    await page.getByRole('button', { name: 'Käivita', exact: true }).scrollIntoViewIfNeeded()
    await page.waitForLoadState('networkidle')
    expect(paths.filter(isOfMachine)).toEqual([])
    await run(page)
    await expect(page.getByRole('status').filter({ hasText: 'Külaline lõpetas käsuga HLT.' })).toBeVisible()
    expect(paths.filter(isOfMachine).length).toBe(3)
    expect(await page.getByRole('group', { name: 'Jadapordi väljund' }).locator('pre').textContent()).toBe(measured.text)
    const { counts, instructions } = measured
    await expect(cells(page, 'käsud, mida emulaator')).toHaveText([numberText(instructions), 'ei väljuta'])
    for (const [row, count] of [['(OUT)', counts.out], ['(IN)', counts.in], ['(MMIO)', counts.mmio], ['(HLT)', counts.hlt], ['väljumisi kokku', counts.out + counts.in + counts.mmio + counts.hlt]] as const) {
      await expect(cells(page, row)).toHaveText([numberText(count), numberText(count)])
    }
    expect(page.workers()).toEqual([])
  })
}

test('without the JIT the same guest gives the same counts, and no block is translated', async ({ page }) => {
  await page.goto('/labor/tere/')
  await page.getByRole('checkbox', { name: 'JIT sees' }).uncheck()
  await run(page)
  await expect(page.getByRole('status').filter({ hasText: 'Käske 3 390 238, väljumisi 48.' })).toBeVisible()
  await expect(cells(page, 'plokid')).toHaveText(['0', '–'])
})

test('an endless guest is stopped by the reader, who loses nothing; the task of stopping it is met', async ({ page }) => {
  await page.goto('/labor/tere/')
  await page.getByRole('combobox', { name: 'Lõpetuseks' }).selectOption('tühi tsükkel')
  await run(page)
  await expect.poll(async () => Number((await cells(page, 'käsud, mida emulaator').first().textContent() ?? '').replace(/\D/g, ''))).toBeGreaterThan(5_000_000)
  expect(page.workers()).toHaveLength(1)
  await page.getByRole('button', { name: 'Peata', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Peatasid külalise.' })).toBeVisible()
  expect(page.workers()).toEqual([])
  await expect(page.locator('#tere-tyhi-tsykkel')).toContainText('Tehtud.')
})

test('a guest does not go on where nobody sees it', async ({ page }) => {
  await page.goto('/labor/tere/')
  await page.getByRole('combobox', { name: 'Lõpetuseks' }).selectOption('tühi tsükkel')
  await run(page)
  await expect(page.getByRole('status').filter({ hasText: 'Külaline töötab.' })).toBeVisible()
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(page.getByRole('status').filter({ hasText: 'leht läks peitu' })).toBeVisible()
  await expect.poll(() => page.workers().length).toBe(0)
})

test('a prediction is written down, run, and compared; a wrong one is told what came', async ({ page }) => {
  await page.goto('/labor/mmio/')
  const task = page.locator('#mmio-paaritu')
  const number = task.getByRole('textbox', { name: 'Sinu ennustus' })
  await number.fill('palju')
  await task.getByRole('button', { name: 'Pane kirja ja käivita' }).click()
  await expect(task.getByText('Kirjuta täisarv.')).toBeVisible()
  await number.fill('7')
  await number.press('Enter')
  await expect(task.getByText('Ennustasid 7, masin loendas 4.')).toBeVisible()
  await number.fill('4')
  await number.press('Enter')
  await expect(task.getByText('Läks nii, nagu ennustasid: 4.')).toBeVisible()
})

test('a goal is met by the run that meets it, not before', async ({ page }) => {
  await page.goto('/labor/tundlik/')
  const task = page.locator('#tundlik-loksud')
  await run(page)
  await expect(task).toContainText('Veel mitte.')
  for (const name of ['POPF', 'SMSW', 'SGDT', 'STR', 'MOV registrist CS']) await page.getByRole('checkbox', { name, exact: true }).uncheck()
  await run(page)
  await expect(task).toContainText('Tehtud.')
})

test('a solved task stays solved: beside itself and in the list, after a reload, until everything is deleted', async ({ page }) => {
  const task = page.locator('#mmio-paaritu')
  const heading = task.getByRole('heading', { name: 'ülesanne · lahendatud' })
  const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Mälu, mida ei ole' }) })
  await page.goto('/labor/mmio/')
  for (const number of ['7', '4']) {
    await expect(heading).toHaveCount(0)
    await task.getByRole('textbox', { name: 'Sinu ennustus' }).fill(number)
    await task.getByRole('button', { name: 'Pane kirja ja käivita' }).click()
    await expect(task.getByText(number === '7' ? 'Ennustasid 7, masin loendas 4.' : 'Läks nii, nagu ennustasid: 4.')).toBeVisible()
  }
  await expect(heading).toBeVisible()
  await page.reload()
  await expect(heading).toBeVisible()
  await expect(task.getByText(/^Läks nii/)).toHaveCount(0)
  await page.goto('/labor/')
  await expect(page.getByText(/ülesannet · lahendatud 1$/)).toHaveCount(1)
  await expect(card.getByText(/ülesannet · lahendatud 1$/)).toBeVisible()
  await page.goto('/kordamine/')
  await page.getByRole('button', { name: 'Kustuta kõik' }).click()
  await page.getByRole('button', { name: 'Jah, kustuta kõik' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Kõik on kustutatud.' })).toBeVisible()
  await page.getByRole('link', { name: 'Laborid' }).first().click()
  await expect(card).toBeVisible()
  await expect(page.getByText(/lahendatud \d$/)).toHaveCount(0)
})

test('where the storage is full, who solves a task is told that it will not be remembered', async ({ page }) => {
  await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } })
  await page.goto('/labor/mmio/')
  const task = page.locator('#mmio-paaritu')
  await task.getByRole('textbox', { name: 'Sinu ennustus' }).fill('4')
  await task.getByRole('button', { name: 'Pane kirja ja käivita' }).click()
  await expect(task.getByRole('heading', { name: 'ülesanne · lahendatud' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Brauser ei luba alles hoida, millised ülesanded on lahendatud.' })).toBeVisible()
})

test('the replay shows each event with the registers and the ring, by keyboard too', async ({ page }) => {
  await page.goto('/labor/loks/')
  await run(page)
  const slider = page.getByRole('slider', { name: 'Sündmuse number' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('status').filter({ hasText: 'Sündmus 2/296.' })).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.getByRole('status').filter({ hasText: 'Sündmus 296/296. Külaline andis käsu HLT' })).toBeVisible()
  await expect(page.locator('.lab-cpu')).toContainText('kaitstud režiim')
  await expect(page.locator('.lab-crossing')).toContainText('edasi otsustab QEMU')
})

test('the picture beside an event lights up the crossings that it is: a byte goes out, a value comes back, HLT waits', async ({ page }) => {
  await page.goto('/labor/pordid/')
  await run(page)
  const slider = page.getByRole('slider')
  const crossing = page.locator('.lab-crossing')
  const stands = crossing.locator('[aria-current="step"]')
  await expect(crossing).toContainText('kirjutatu võtab vastu QEMU')
  await expect(crossing).toContainText('KVM_EXIT_IO')
  await expect(stands).toContainText('QEMU')
  const lane = page.locator('.lab-event')
  for (let steps = 0; steps < 200 && !/luges pordist/.test(await lane.textContent() ?? ''); steps += 1) await slider.press('ArrowRight')
  await expect(lane).toContainText('luges pordist')
  await expect(crossing).toContainText('tuleb sama teed pidi külalisse tagasi')
  await expect(stands).toContainText('külalissüsteemi tuum')
  await slider.press('End')
  await expect(crossing).toContainText('KVM_EXIT_HLT')
  await expect(stands).toContainText('QEMU')
})

test('where the machine’s file does not come, the reason and the recorded run are shown, and they say so', async ({ page, provoke }) => {
  provoke(/Failed to load resource|net::ERR_FAILED/)
  await page.route(/\.wasm$/, async (route) => route.abort())
  await page.goto('/labor/loks/')
  await run(page)
  const said = page.getByRole('status').filter({ hasText: 'Masina faili ei saanud kätte.' })
  await expect(said).toContainText(/salvestatud jooks.* salvestatud \d+\.\s\S+ 2\d{3}/)
  await expect(cells(page, '(OUT)').first()).toHaveText('295')
  await expect(page.locator('.lab-tasks')).not.toContainText('Tehtud.')
})

test('on paper a lab shows what its guest wrote when it was measured', async ({ page }) => {
  await page.goto('/labor/tere/')
  await expect(page.locator('.lab-measured')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.lab-measured')).toContainText('Väljumisi oli 48')
  await expect(page.locator('.lab-measured')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Mõõda' })).toBeHidden()
  await expect(page.getByRole('table', { name: 'Loendid' })).toBeHidden()
})

test('on paper a run has its settings beside it', async ({ page }) => {
  await page.goto('/labor/tundlik/')
  await run(page)
  await expect(page.getByRole('slider')).toBeVisible()
  const settings = page.locator('.lab > .lab-on-paper')
  await expect(settings).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(settings).toBeVisible()
  await expect(settings).toHaveText('Sätted: Külalise ülesanne proovib – CLI, POPF, SMSW, SGDT, STR, MOV registrist CS ja MOV registrist CR0.')
  await expect(page.getByRole('table', { name: 'Loendid' })).toBeVisible()
})

test('where the browser has no workers, the recorded run is shown', async ({ page }) => {
  await page.addInitScript(() => { Reflect.deleteProperty(window, 'Worker') })
  await page.goto('/labor/mmio/')
  await run(page)
  await expect(page.getByRole('status').filter({ hasText: 'ei luba masinat eraldi lõimes' })).toBeVisible()
  await expect(cells(page, '(MMIO)').first()).toHaveText('13')
})

test('after a run the page has no fault that axe can see, and never scrolls sideways', async ({ page }) => {
  await page.goto('/labor/pordid/')
  await run(page)
  await expect(page.getByRole('slider')).toBeVisible()
  await expectSound(page, [320, 768, 1280], 640)
})

test('a lesson asks for nothing of the machine; its card leads to the lab', async ({ page }) => {
  const paths = asked(page)
  await page.goto(lessonPath.replace(/[^/]+\/$/, 'emuleerimine/'))
  await shellAwake(page)
  await page.locator('.lab-card').scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  expect(paths.filter((path) => isOfMachine(path) || path.includes('laboratory'))).toEqual([])
  await page.getByRole('link', { name: 'Ava labor' }).click()
  await expect(page).toHaveURL('/labor/tere/')
})

test('the machine weighs no more than 400 KB as hosts send it', () => {
  const folder = join(import.meta.dirname, '../../dist/assets')
  const files = readdirSync(folder).filter(isOfMachine)
  expect(files.filter((file) => file.endsWith('.wasm'))).toHaveLength(1)
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0)
  console.log(`machine and all guests, brotli: ${String(bytes)}`)
  expect(bytes).toBeLessThanOrEqual(400_000)
})

test('run after run a page holds no more elements, listeners and workers than before', async ({ page, context }) => {
  await page.goto('/labor/mmio/')
  const client = await context.newCDPSession(page)
  await client.send('Performance.enable')
  /** What a page still holds once nothing needs it: a run's leftovers would be as many as there were runs. */
  const held = async (): Promise<number[]> => {
    await client.send('HeapProfiler.collectGarbage')
    const { metrics } = await client.send('Performance.getMetrics')
    return ['Nodes', 'JSEventListeners'].map((name) => metrics.find((metric) => metric.name === name)?.value ?? NaN)
  }
  const runs = async (count: number): Promise<void> => {
    for (let round = 0; round < count; round += 1) {
      await run(page)
      await expect(page.getByRole('slider')).toBeVisible()
      expect(page.workers()).toEqual([])
      await page.getByRole('button', { name: 'Lähtesta' }).click()
      await expect(page.getByRole('slider')).toHaveCount(0)
    }
  }
  await runs(2)
  const before = await held()
  await runs(9)
  const grown = (await held()).map((count, place) => count - (before[place] ?? NaN))
  for (const more of grown) expect(more).toBeLessThan(6)
})
