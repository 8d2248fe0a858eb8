// The same walk in browsers that Playwright cannot drive: Debian's Firefox, and WebKitGTK, which has Safari's engine.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import kvm from '../../src/lab/evidence/kvm.json' with { type: 'json' }
import { numberText } from '../../src/strings/lab.ts'
import { findFirefox, startFirefox } from './firefox.ts'
import { keys, type Page } from './page.ts'
import { buildForDisk, serveSite, type Site } from './site.ts'
import { findWebKit, startWebKit } from './webkit.ts'

const [firefox, webKit] = [findFirefox(), findWebKit()]

const browsers = [
  { name: 'Firefox', packages: 'firefox-esr', start: firefox === undefined ? undefined : () => startFirefox(firefox), listener: false, disk: true },
  { name: 'WebKitGTK', packages: 'webkit2gtk-driver xvfb', start: webKit === undefined ? undefined : () => startWebKit(webKit), listener: true, disk: false },
] as const

const guests = { tere: 'hello', loks: 'traps', tundlik: 'sensitive', pordid: 'ports', mmio: 'mmio' } as const
const lesson = '/oppetukk/milleks/'
const counter = { css: '.figure-counter' }

/** Steps the page's first figure to its third step: once by its button, once by a key; the sentence is that of the text below. */
const stepFigure = async (page: Page): Promise<void> => {
  const sentence = async (step: number): Promise<void> => {
    await page.says(counter, new RegExp(`^Samm ${String(step)}/`))
    const text = await page.text({ css: `.strip > li:nth-child(${String(step)}) > p`, inside: 'figure.figure' })
    expect(text.length).toBeGreaterThan(10)
    expect(await page.text({ css: '.figure-sentences > [data-shown]', inside: 'figure.figure' })).toBe(`${String(step)}${text}`)
  }
  await page.press({ css: '[data-figure-button="next"]', inside: 'figure.figure' })
  await sentence(2)
  await page.type(keys.right)
  await sentence(3)
}

/** Chooses a layer in the picture of a question and checks it. */
const answer = async (page: Page, question: string, value: string): Promise<void> => {
  await page.press({ css: `input[value="${value}"]`, inside: question })
  await page.until(`${value} should be chosen`, () => page.read((css) => document.querySelector(css) !== null, `${question} input[value="${value}"]:checked`), Boolean)
  await page.press({ css: 'button', inside: question, name: 'Kontrolli vastust' })
}

for (const { name, packages, start, listener, disk } of browsers) {
  test.runIf(process.env['CI'])(`${name} is there where nothing may be skipped`, () => { expect(start).toBeDefined() })
  if (!start) console.warn(`${name} puudub: selle brauseriga jääb kursus läbi käimata. Paigalda see käsuga apt-get install ${packages}.`)

  describe.runIf(start)(`${name}: the course`, () => {
    let site: Site
    let page: Page
    let running = false

    beforeAll(async () => { site = await serveSite(listener) })
    beforeEach(async () => {
      if (!running && start) page = await start()
      running = true
    })
    // After a failure the next test, or the second try, begins with a browser of its own.
    afterEach(async ({ task }) => {
      if (!running || task.result?.state !== 'fail') return
      running = false
      await page.close()
    })
    afterAll(async () => {
      if (running) await page.close()
      await site.close()
    })

    test('the home page wakes up, and leads to the first lesson', async () => {
      await page.open(`${site.address}/`)
      expect(await page.text({ css: 'h1' })).toBe('Kus asub vahekiht?')
      await page.awake()
      await page.press({ css: 'a', inside: 'main', name: 'Alusta esimesest õppetükist' })
      await page.isAt(/^\/oppetukk\/milleks\/$/)
      expect(await page.complaints()).toEqual([])
    })

    test('a figure moves by its button and by keys, and says what the text says', async () => {
      await page.open(site.address + lesson)
      await stepFigure(page)
      await page.isAt(/\?joonis=[a-z-]+&samm=3$/)
      await page.reload()
      await page.says(counter, /^Samm 3\//)
      expect(await page.complaints()).toEqual([])
    })

    test('a question tells a wrong answer from a right one', async () => {
      const question = '#kusimus-kvm-mangib-kiht'
      await page.open(`${site.address}/oppetukk/kvm/`)
      await answer(page, question, 'hw')
      await page.says({ css: '[role="status"]', inside: question }, /Veel mitte\./)
      await page.press({ css: 'button', inside: question, name: 'Proovi uuesti' })
      await answer(page, question, 'qemu')
      await page.says({ css: '[role="status"]', inside: question }, /Õige\./)
      expect(await page.complaints()).toEqual([])
    })

    // Found by listening with Orca: boxes without names. Chromium alone tells screen readers of what it has not laid out.
    test('pictures and questions far down have a layout, and with it names for a screen reader', async () => {
      await page.open(`${site.address}/oppetukk/kvm/`)
      const left = await page.read(() => [...document.querySelectorAll('.lesson-body :is(.figure, .question)')].map((part) => getComputedStyle(part).contentVisibility))
      expect(left.length).toBeGreaterThan(10)
      expect(left.filter((visibility) => visibility !== 'visible')).toEqual([])
    })

    test('compared stacks run in step', async () => {
      await page.open(`${site.address}/vordle/?a=virtualbox&b=kvm-ide&c=docker`)
      await page.until('three stacks should stand side by side', () => page.read(() => document.querySelectorAll('.comparison-column').length), (count) => count === 3)
      await page.press({ css: '[data-figure-button="next"]', inside: '.comparison' })
      await page.isAt(/&samm=2$/)
      await page.type(keys.right)
      await page.says({ css: '.comparison-title' }, /Vahekihi juures/)
      expect(await page.read(() => [...document.querySelectorAll('.comparison-column [data-shown]')].map(({ textContent }) => textContent.split('. ')[0]))).toHaveLength(3)
      await page.type(keys.end)
      await page.says({ css: '.figure-counter', inside: '.comparison' }, /^Samm (\d+)\/\1$/)
      expect(await page.complaints()).toEqual([])
    })

    test('the projector moves by a clicker’s keys, and not in the dark', async () => {
      await page.open(`${site.address}/esitlus/tund/milleks/`)
      await page.until('the projector should join its class', () => page.read(() => document.querySelectorAll('.projector[data-joined]').length), (count) => count === 1)
      const first = await page.isAt(/\?(?:joonis|kysimus)=/)
      await page.type(keys.pageDown)
      const second = await page.until('the next step should come', () => page.read(() => location.pathname + location.search), (address) => address !== first)
      await page.type('b')
      await page.says({ css: '.projector [role="status"]' }, /^Ekraan on must\./)
      await page.type(keys.pageDown)
      await page.type('.')
      await page.until('the screen should be light again', () => page.read(() => document.querySelector('.stage')?.checkVisibility() ?? false), Boolean)
      expect(await page.isAt(/./)).toBe(second)
      await page.type(keys.pageUp)
      await page.until('the first step should come back', () => page.read(() => location.pathname + location.search), (address) => address === first)
      expect(await page.complaints()).toEqual([])
    })

    test.each(Object.entries(guests))('lab %s: the output and every count are those of /dev/kvm', async (lab, guest) => {
      const measured = kvm.runs.find((candidate) => candidate.guest === guest)
      if (!measured) throw new Error(`${guest} was never measured`)
      await page.open(`${site.address}/labor/${lab}/`)
      await page.press({ css: 'button', inside: 'main', name: 'Käivita' })
      await page.says({ css: 'main' }, /Külaline lõpetas käsuga HLT\./)
      expect(await page.read(() => document.querySelector('.lab-terminal pre')?.textContent)).toBe(measured.text)
      const { counts: { out, in: reads, mmio, hlt }, instructions } = measured
      const rows = await page.read(() => [...document.querySelectorAll('[aria-label="Loendid"] tbody tr')].map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent)))
      expect(rows.slice(0, 6)).toEqual([[numberText(instructions), 'ei väljuta'], ...[out, reads, mmio, hlt, out + reads + mmio + hlt].map((count) => [numberText(count), numberText(count)])])
      expect(await page.complaints()).toEqual([])
    })

    test('lab oma: the assembler and the machine give the counts of Chromium, and an edited program runs', async () => {
      const counts = () => page.read(() => [...document.querySelectorAll('[aria-label="Loendid"] tbody tr')].slice(0, 6).map((row) => row.querySelector('td')?.textContent))
      const area = { css: '#programm' }
      await page.open(`${site.address}/labor/oma/`)
      await page.press({ css: 'button', inside: 'main', name: 'Käivita' })
      await page.says({ css: 'main' }, /Käske 128, väljumisi 22\./)
      expect(await page.read(() => document.querySelector('.lab-terminal pre')?.textContent)).toBe('Tere, oma külaline!\n')
      expect(await counts()).toEqual(['128', '21', '0', '0', '1', '22'])
      // At the end of the text: a line more, which is a fault; then its letters are taken back.
      await page.press(area)
      await page.read(() => {
        const field = document.querySelector('#programm')
        if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length)
      })
      await page.type('x')
      await page.says({ css: '.lab-problems' }, /^11\. rida, 1\. veerg: /)
      await page.press({ css: 'button', inside: 'main', name: 'Käivita' })
      await page.says({ css: 'main' }, /Programmis on üks viga, seepärast ei käivitanud\./)
      await page.type('n')
      await page.type('o')
      await page.type('p')
      await page.until('the program should be right', () => page.read(() => document.querySelectorAll('.lab-problems').length), (count) => count === 0)
      await page.press({ css: 'button', inside: 'main', name: 'Käivita' })
      await page.says({ css: 'main' }, /Käske 128, väljumisi 22\./)
      expect(await counts()).toEqual(['128', '21', '0', '0', '1', '22'])
      expect(await page.complaints()).toEqual([])
    })

    describe.runIf(disk)('opened from a disk', () => {
      let home = ''
      beforeAll(async () => { home = await buildForDisk() })

      test('the course leads from home to a lesson, whose step and answer are there after a reload', async () => {
        await page.open(home)
        await page.press({ css: 'a[href^="#/oppetukk/"]', inside: 'main' })
        await page.isAt(/#\/oppetukk\/milleks\/$/)
        await stepFigure(page)
        const question = '#kusimus-mil-koht'
        await page.press({ css: 'input[type="radio"]', inside: question })
        await page.press({ css: '.question-actions button', inside: question })
        await page.says({ css: '[role="status"]', inside: question }, /./)
        await page.reload()
        await page.says(counter, /^Samm 3\//)
        await page.says({ css: question }, /viimati (?:õige|veel mitte)/)
        expect(await page.complaints()).toEqual([])
      })

      test('the search finds an inflected word, and the builder keeps its stack in the address', async () => {
        await page.open(`${home}#/otsi/?q=tuumamooduliga`)
        await page.press({ css: 'a[data-hit]' })
        await page.isAt(/#\/sonastik\/#tuumamoodul$/)
        await page.open(`${home}#/ehita/`)
        await page.press({ css: 'summary', inside: '.builder-palette', name: 'Tuumad' })
        await page.press({ css: 'button', inside: '.builder-palette', name: 'Linuxi tuum' })
        await page.press({ css: 'button', inside: '.builder-places' })
        await page.says({ css: '.builder-said' }, /^Lisatud: Linuxi tuum\./)
        await page.isAt(/virn=1\./)
        await page.reload()
        await page.says({ css: 'main' }, /Linuxi tuum/)
        expect(await page.complaints()).toEqual([])
      })

      test('projector and presenter move each other from window to window', async () => {
        await page.open(`${home}#/esitlus/tund/milleks/`)
        const joined = (window: Page): Promise<unknown> => window.until('the window should join its class', () => window.read(() => document.querySelectorAll('[data-joined]').length), (count) => count === 1)
        await joined(page)
        await page.press({ css: 'button', name: 'Ava ettekandjakuva' })
        const presenter = await page.opened()
        await joined(presenter)
        const place = (window: Page): Promise<string> => window.read(() => location.hash.split('?')[1] ?? '')
        const first = await place(page)
        await presenter.type(keys.pageDown)
        const second = await page.until('the projector should follow', () => place(page), (now) => now !== first)
        await page.type(keys.pageDown)
        const third = await presenter.until('the presenter should follow', () => place(presenter), (now) => now !== second)
        expect(third).toBe(await place(page))
        await presenter.close()
        expect(await page.complaints()).toEqual([])
      })
    })
  })
}
