// What leaves the site: sheets on paper, files for other learning environments, a figure in another page's frame.
import type { Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import axe from 'axe-core'
import { textOnPages } from './pdf.ts'
import { expect, expectSound, lessonPaths, test, violations } from './support.ts'

const built = (folder: string): string[] => readdirSync(join(import.meta.dirname, '../../dist', folder)).sort()
/** Lessons that have sheets: what an address makes sheets of stands beside them. */
const slugs = built('toolehed').filter((name) => lessonPaths.includes(`/oppetukk/${name}/`))
/** What may be framed, by what follows /manus/. */
const framed = built('manus').flatMap((name) => (name === 'harjutus' || name === 'labor' ? built(`manus/${name}`).map((inner) => `${name}/${inner}`) : [name]))

/** Pages of the printed page, counted in the file itself. None may be blank. */
const printedPages = async (page: Page): Promise<number> => {
  const text = textOnPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  expect(text).not.toContain(0)
  return text.length
}

/** What sticks out of the paper, which is 178 mm wide between its margins. */
const cutOff = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: Math.floor((178 / 25.4) * 96), height: 1000 })
  return page.evaluate(() => [...document.querySelectorAll('main *')].filter((element) => {
    const { right, width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && right > document.documentElement.clientWidth + 1 && getComputedStyle(element).visibility !== 'hidden' && !element.closest('.visually-hidden, .table-frame, .code-frame')
  }).map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`))
}

test.describe('on paper', () => {
  for (const slug of slugs) {
    test(`worksheets of ${slug}: every figure and every key on one page of its own, and nothing else`, async ({ page }) => {
      await page.goto(`/toolehed/${slug}/`)
      const sheets = await page.locator('.sheet').count()
      expect(sheets % 2).toBe(0)
      expect(await printedPages(page)).toBe(sheets)
      expect(await cutOff(page)).toEqual([])
      await expect(page.getByRole('banner')).toBeHidden()
      await expect(page.locator('.handout-offers')).toBeHidden()
    })
  }

  test('the steps of a figure: as many pages as steps', async ({ page }) => {
    for (const [slug, figure] of [['kvm-valjumine', 'kv-pesa'], ['kvm', 'vbox-ketas'], ['bare-metal', 'bm-cli']] as const) {
      await page.goto(`/toolehed/${slug}/sammud/${figure}/`)
      const steps = await page.locator('.sheet').count()
      await expect(page.locator('.sheet-kind').last()).toHaveText(`Samm ${String(steps)}/${String(steps)}`)
      expect(await printedPages(page)).toBe(steps)
      expect(await cutOff(page)).toEqual([])
      await page.emulateMedia({ media: null })
    }
  })

  test('sheets of questions and their key: nothing sticks out, and what begins a sheet begins a page', async ({ page }) => {
    for (const path of ['bare-metal/kysimused/a', 'emuleerimine/kysimused/c', 'kvm/kysimused/voti']) {
      await page.goto(`/toolehed/${path}/`)
      expect(await printedPages(page)).toBeGreaterThanOrEqual(await page.locator('.sheet').count())
      expect(await cutOff(page)).toEqual([])
      // The line of the licence stands in the last item's own room, so it is never alone on a page; numbers of two digits have theirs.
      expect(await page.locator('.sheet').evaluateAll((sheets) => sheets.flatMap((sheet) => {
        const list = sheet.querySelector('.sheet-questions, .sheet-explanations')?.getBoundingClientRect()
        const credit = sheet.querySelector('.sheet-credit')?.getBoundingClientRect()
        return !list || (credit && credit.top < list.bottom && credit.bottom - list.bottom < credit.height / 2) ? [] : [sheet.textContent]
      }))).toEqual([])
      expect(await page.locator('ol:is(.sheet-questions, .sheet-answers)').evaluateAll((lists) => lists.filter((list) => {
        const style = getComputedStyle(list)
        return Number.parseFloat(style.paddingInlineStart) < 2 * Number.parseFloat(style.fontSize)
      }).length)).toBe(0)
      await page.emulateMedia({ media: null })
    }
  })

  test('a lesson: nothing sticks out, no menus, and its last page is not empty', async ({ page }) => {
    for (const path of ['/oppetukk/emuleerimine/', '/oppetukk/vordlus/']) {
      await page.goto(path)
      expect(await cutOff(page)).toEqual([])
      for (const element of await page.locator('.no-print, .needs-script').all()) await expect(element).toBeHidden()
      // What hangs over the edge of the paper is cut: numbers of two digits have room.
      expect(await page.locator('.lesson-sources ol').evaluateAll((lists) => lists.filter((list) => {
        const style = getComputedStyle(list)
        return list.children.length > 9 && Number.parseFloat(style.paddingInlineStart) < 2 * Number.parseFloat(style.fontSize)
      }).length)).toBe(0)
      const pages = await printedPages(page)
      expect(pages).toBeGreaterThan(5)
      await page.emulateMedia({ media: null })
    }
  })
})

test.describe('a comparison on paper', () => {
  /** Its sheets: a pair of stacks on each of pictures, a high stack alone; a pair on each of steps; a table of two sheets for more than two stacks. */
  for (const { search, pupil, key } of [
    { search: '?a=docker&b=kvm-virtio&toiming=ketas', pupil: 3, key: 2 },
    { search: '?a=bochs&b=wine&c=docker&d=xen-hvm&toiming=ketas', pupil: 6, key: 4 },
    { search: '?a=kvm-in-kvm&b=kvm-vhost&toiming=lehetorge-host', pupil: 4, key: 3 },
  ]) {
    test(`${search} is a sheet a page, nothing cut, and what is asked stands in the key alone`, async ({ page }) => {
      await page.goto(`/vordle/${search}`)
      const link = page.getByRole('link', { name: 'Tööleht sellest võrdlusest' })
      await expect(link).toHaveAttribute('href', `/toolehed/vordle/${search}`)
      await link.click()
      await expect(page).toHaveURL(`/toolehed/vordle/${search}`)
      const sheets = page.locator('.sheet')
      await expect(sheets).toHaveCount(pupil + key)
      await expect(page.getByText(`Võti on lehtedel ${String(pupil + 1)}–${String(pupil + key)}.`)).toBeVisible()
      for (const [index, sheet] of (await sheets.all()).entries()) {
        const isKey = index >= pupil
        await expect(sheet.locator('.sheet-kind')).toContainText(isKey ? 'Võti: ' : 'Tööleht: ')
        const cells = await sheet.locator('td').allInnerTexts()
        expect(cells.filter((cell) => cell.trim() !== '').length).toBe(isKey ? cells.length : 0)
        if (!isKey) await expect(sheet.locator('[data-vahekiht]')).toHaveCount(0)
      }
      expect(await printedPages(page)).toBe(pupil + key)
      expect(await cutOff(page)).toEqual([])
    })
  }

  test('of stacks that there are not is of the nearest, and says so; the way back leads to the same comparison', async ({ page }) => {
    await page.goto('/toolehed/vordle/?a=virtualbax&b=wine&toiming=%3Cb%3E')
    await expect(page.getByText('Süsteemi „virtualbax“ kursusel ei ole.')).toBeVisible()
    await expect(page.locator('.sheet h2').first()).toContainText('VirtualBox ja WINE')
    await page.getByRole('link', { name: 'Muuda võrdlust' }).click()
    await expect(page).toHaveURL(/\/vordle\/\?a=virtualbox&b=wine/)
  })
})

test('exercises on paper: as many pages as variants need, and one key; the same code again the same sheets', async ({ page }) => {
  await page.goto('/toolehed/harjutused/?kood=m4xyz&variante=8')
  await expect(page.locator('.sheet')).toHaveCount(8 * 2 + 1)
  expect(await printedPages(page)).toBe(8 * 2 + 1)
  const before = await page.locator('.sheet').allInnerTexts()
  expect(new Set(before).size).toBe(before.length)
  await page.getByLabel('Variante').selectOption('3')
  await expect(page).toHaveURL(/kood=m4xyz&variante=3$/)
  await expect(page.locator('.sheet')).toHaveCount(3 * 2 + 1)
  expect((await page.locator('.sheet').allInnerTexts()).slice(0, 6)).toEqual(before.slice(0, 6))
  await page.getByLabel('Ülesanded').selectOption('viga')
  await expect(page.locator('.sheet')).toHaveCount(3 + 1)
  // The code that stands at an exercise opens it on the screen.
  const code = (await page.locator('.sheet-task small').first().innerText()).replace('Kood: ', '')
  const layers = await page.locator('.sheet-task .sheet-names li').first().innerText()
  await page.goto(`/harjutused/viga/?kood=${code}`)
  await expect(page.getByRole('heading', { name: `Kood: ${code}` })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: layers }).first()).toBeVisible()
  await page.goto('/toolehed/harjutused/?kood=%3Cimg%3E&variante=99')
  await expect(page.getByText('Variante saab olla 1–8. Lehel on 8.')).toBeVisible()
  await expect(page.getByText('Koodi „<img>“ ei ole')).toBeVisible()
  expect(await cutOff(page)).toEqual([])
})

/** What the links of a built page lead to, under the site's base and without what follows ? or #. */
const linked = (html: string): Set<string> => new Set([...html.matchAll(/<a [^>]*href="(\/[^"?#]*)/g)].map(([, path = '']) => path))

test('the teacher’s page offers every sheet and file that is built, and none that is not; sheets of lessons offer every strip, picture and figure to embed', () => {
  const folder = join(import.meta.dirname, '../../dist')
  const html = (path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8')
  const teacher = html('opetajale')
  const offered = linked(/<section aria-labelledby="failid".*?<\/table>.*?<\/section>/s.exec(teacher)?.[0] ?? '')
  const pages = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `/${name.replace(/index\.html$/, '')}`))
  for (const slug of slugs) for (const path of linked(html(`toolehed/${slug}`))) offered.add(path)
  expect([...offered].filter((path) => !pages.has(path))).toEqual([])
  const taken = [...pages].filter((path) => /^\/toolehed\/.*\/$|^\/failid\/.*\.(xml|txt|svg)$/.test(path) || framed.some((name) => !name.includes('/') && name !== 'vordle' && path === `/manus/${name}/`))
  expect(taken.length).toBeGreaterThan(300)
  expect(taken.filter((path) => !offered.has(path))).toEqual([])
  // What is built by a command is told of further down on the same page.
  for (const [, place = ''] of teacher.matchAll(/<dt><a href="#([^"]*)"/g)) expect(teacher).toContain(`<h2 id="${place}"`)
})

test('cards to vote with: four on a page, and letters for the longest of questions', async ({ page }) => {
  await page.goto('/toolehed/kaardid/')
  await expect(page.getByRole('listitem').filter({ hasText: /^[A-H]$/ })).toHaveText(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'])
  expect(await printedPages(page)).toBe(2)
  expect(await cutOff(page)).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the four versions of a question sheet and their key stand there whole', async ({ page }) => {
    const orders: string[] = []
    for (const version of ['a', 'b', 'c', 'd']) {
      await page.goto(`/toolehed/kvm/kysimused/${version}/`)
      const prompts = await page.locator('.sheet-questions > li > .sheet-prompt').allTextContents()
      expect(prompts.length).toBeGreaterThanOrEqual(5)
      orders.push(prompts.join('|'))
    }
    expect(new Set(orders).size).toBe(4)
    await page.goto('/toolehed/kvm/kysimused/voti/')
    await expect(page.getByText('Võti: Küsimused, variant D')).toBeVisible()
  })

  test('the lesson leads to its worksheets, and they to every file', async ({ page, request }) => {
    await page.goto('/oppetukk/kvm/')
    await page.getByRole('link', { name: 'Töölehed, küsimused ja pildid tunniks' }).click()
    await expect(page).toHaveURL(/\/toolehed\/kvm\/$/)
    const links = await page.locator('.handout-offers a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(20)
    for (const link of links) expect([link, (await request.get(link)).status()]).toEqual([link, 200])
  })
})

test('question banks are files that the browser reads: the XML is well-formed, every picture can be drawn', async ({ page }) => {
  await page.goto('/toolehed/kvm/')
  const read = await page.evaluate(async () => {
    const text = async (path: string): Promise<string> => (await fetch(path)).text()
    const document = new DOMParser().parseFromString(await text('/failid/kysimused.xml'), 'text/xml')
    const picture = new Image()
    picture.src = '/failid/joonised/kvm-kutse-2.svg'
    await picture.decode()
    return { broken: document.querySelector('parsererror') !== null, questions: document.querySelectorAll('question:not([type=category])').length, gift: (await text('/failid/kysimused.gift.txt')).match(/^::/gm)?.length, width: picture.naturalWidth, svg: await text('/failid/joonised/kvm-kutse-2.svg') }
  })
  expect(read.broken).toBe(false)
  expect(read.questions).toBeGreaterThan(100)
  expect(read.gift).toBe(read.questions)
  expect(read.width).toBe(640)
  for (const words of ['Samm 2/', 'Vahekiht,', 'CC BY 4.0']) expect(read.svg).toContain(words)
})

test('„Kopeeri pilt“ copies the step that is seen as a PNG, or saves it where copying is refused', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/oppetukk/kvm/?joonis=kvm-cpuid&samm=2')
  const slot = page.locator('.figure-slot').filter({ has: page.locator('#kvm-cpuid') })
  await expect(slot.locator('.figure-picture .token')).toHaveText('2')
  await slot.getByRole('button', { name: 'Kopeeri pilt' }).click()
  await expect(slot.getByText('Pilt on kopeeritud.')).toBeVisible()
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const picture = await createImageBitmap(await item?.getType('image/png') ?? new Blob())
    return { width: picture.width, height: picture.height }
  })
  expect(size.width).toBe(3 * 640)
  expect(size.height).toBeGreaterThan(600)

  await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { value: { write: async () => Promise.reject(new Error('refused')) } }) })
  const download = page.waitForEvent('download')
  await slot.getByRole('button', { name: 'Kopeeri pilt' }).click()
  expect((await download).suggestedFilename()).toBe('kvm-cpuid-2.png')
  await expect(slot.getByText('salvestus pilt failina')).toBeVisible()
})

test.describe('a figure in a frame of another page', () => {
  /** A page of somebody else's, with the figure in it; what it has been told is on it. */
  const host = async (page: Page, src: string): Promise<void> => {
    // The site itself stands in for the other one: requests to anyone else fail every test.
    await page.route('**/teine-leht/', async (route) => { await route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="et"><title>Teine</title><iframe id="f" src="${src}" title="Joonis" width="640" height="500"></iframe>` }) })
    await page.addInitScript(() => { if (parent === window) addEventListener('message', ({ data }) => { document.documentElement.dataset['told'] = JSON.stringify(data) }) })
    await page.goto('/teine-leht/')
  }
  const told = (page: Page): Promise<{ type: string; figure: string; height: number }> => page.evaluate(() => JSON.parse(document.documentElement.dataset['told'] ?? '{}'))

  test('takes step and theme from its address, works at 500 px, and tells how high it is', async ({ page }) => {
    await host(page, '/manus/kvm-cpuid/?samm=2&teema=tume')
    const frame = page.frameLocator('#f')
    await expect(frame.locator('.figure-picture .token')).toHaveText('2')
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(frame.getByRole('banner')).toHaveCount(0)
    const next = frame.getByRole('button', { name: 'Järgmine samm' })
    await next.click()
    await expect(frame.locator('.figure-picture .token')).toHaveText('3')
    await expect(next).toBeInViewport()
    await expect.poll(async () => (await told(page)).height).toBeGreaterThan(300)
    const before = await told(page)
    expect(before).toMatchObject({ type: 'vahekiht:height', figure: 'kvm-cpuid' })
    await expect(frame.getByRole('heading', { name: 'Pane oma lehele' })).toHaveCount(0)
    // A narrower frame is higher, and says so; as high as it asks, it scrolls no more.
    await page.locator('#f').evaluate((element) => { element.setAttribute('width', '330') })
    await expect.poll(async () => (await told(page)).height).toBeGreaterThan(before.height)
    await expect.poll(async () => {
      const { height } = await told(page)
      await page.locator('#f').evaluate((element, high) => { element.setAttribute('height', String(high)) }, height)
      return frame.locator('html').evaluate((element) => element.scrollHeight - element.clientHeight)
    }).toBeLessThanOrEqual(1)
    expect(await page.evaluate(() => localStorage.getItem('vahekiht:teema'))).toBeNull()
  })

  test('listens to nobody: messages of any shape, a thousand of them, change nothing', async ({ page }) => {
    await host(page, '/manus/kvm-cpuid/?samm=2')
    const frame = page.frameLocator('#f')
    await expect(frame.locator('.figure-picture .token')).toHaveText('2')
    await expect(frame.locator('.figure-announcer')).toContainText('Samm 2/')
    const html = await frame.locator('main').innerHTML()
    await page.locator('#f').evaluate((element) => {
      if (!(element instanceof HTMLIFrameElement)) return
      for (let index = 0; index < 1000; index++) for (const message of [{ type: 'vahekiht:height', height: 1 }, { type: 'vahekiht:step', step: 3 }, '<img src=x onerror=alert(1)>', null, { step: index }]) element.contentWindow?.postMessage(message, '*')
    })
    await frame.locator('html').evaluate(async () => new Promise((resolve) => { setTimeout(resolve) }))
    expect(await frame.locator('main').innerHTML()).toBe(html)
  })

  test('opened by itself it gives the code to paste, with an Estonian title and the step that is seen', async ({ page }) => {
    await page.goto('/manus/kvm-cpuid/?samm=99')
    await expect(page.getByText('Näha on lähim')).toBeVisible()
    await page.getByRole('button', { name: 'Eelmine samm' }).click()
    const code = page.getByLabel('Kood')
    await expect(code).toHaveValue(/^<iframe src="http:\/\/[^"]+\/manus\/kvm-cpuid\/\?samm=\d+" title="Joonis: [^"]+" width="100%" height="500"/)
    const step = await page.locator('.figure-picture .token').textContent()
    await expect(code).toHaveValue(new RegExp(`samm=${step ?? ''}"`))
    await expect(page.getByText('Näha on lähim')).toHaveCount(0)
    await expectSound(page, [320, 640, 1280], 500)
  })

  for (const { src, name, lit } of [
    { src: '/manus/vordle/?a=wine&b=bochs&toiming=ketas&samm=3&teema=tume', name: 'vordle', lit: 'Järgmine samm' },
    { src: '/manus/harjutus/viga/?kood=k7m2q&teema=tume', name: 'harjutus/viga', lit: 'Uus harjutus' },
    { src: '/manus/labor/loks/?teema=tume', name: 'labor/loks', lit: undefined },
  ]) {
    test(`so does ${name}: theme and what is shown by its address, its height told, no chrome`, async ({ page }) => {
      await host(page, src)
      const frame = page.frameLocator('#f')
      await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
      await expect.poll(async () => (await told(page)).height).toBeGreaterThan(60)
      expect(await told(page)).toMatchObject({ type: 'vahekiht:height', figure: name })
      await expect(frame.getByRole('banner')).toHaveCount(0)
      await expect(frame.getByRole('heading', { name: 'Pane oma lehele' })).toHaveCount(0)
      if (name === 'vordle') await expect(frame.locator('.comparison-title')).toContainText('3/')
      if (name === 'harjutus/viga') await expect(frame.getByRole('heading', { level: 2 })).toContainText('k7m2q')
      if (lit === undefined) {
        await expect(frame.getByRole('link', { name: 'Ava labor uuel kaardil' })).toBeInViewport()
        return
      }
      await frame.getByRole('button', { name: lit }).click()
      if (name === 'vordle') await expect(frame.locator('.comparison-title')).toContainText('4/')
      else await expect(frame.getByRole('heading', { level: 2 })).not.toContainText('k7m2q')
      await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
      await page.goto(src)
      await expect(page.getByRole('textbox', { name: /^Kood/ })).toBeVisible()
      await page.evaluate(axe.source)
      expect(await violations(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 500 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })
  }

  test('each page that may be framed gives the code, with an Estonian title', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    for (const { path, start } of [
      { path: '/vordle/?a=wine&b=bochs&toiming=tavakask', start: /\/manus\/vordle\/\?a=wine&amp;b=bochs&amp;toiming=tavakask&amp;samm=1" title="Võrdlus: WINE ja Bochs, tavaline käsk"/ },
      { path: '/harjutused/sammud/?kood=k7m2q', start: /\/manus\/harjutus\/sammud\/\?kood=k7m2q" title="Harjutus: Pane sammud järjekorda"/ },
      { path: '/labor/loks/', start: /\/manus\/labor\/loks\/" title="Labor: Lõks ja jäljendus"/ },
    ]) {
      await page.goto(path)
      if (path.startsWith('/vordle')) await expect(page.locator('.comparison-name').first()).toContainText('WINE')
      if (path.startsWith('/harjutused')) await expect(page.getByRole('heading', { name: 'Kood: k7m2q' })).toBeVisible()
      await page.getByRole('button', { name: 'Kopeeri manustamiskood' }).click()
      await expect(page.getByText('Kood on kopeeritud.')).toBeVisible()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(start)
    }
  })

  test('others may frame it, and nothing else of the site', async ({ request }) => {
    expect((await request.get('/manus/kvm-cpuid/')).headers()['content-security-policy']).toMatch(/frame-ancestors \*$/)
    expect((await request.get('/oppetukk/kvm/')).headers()['content-security-policy']).toMatch(/frame-ancestors 'self'$/)
  })
})

test('pages that are taken along are light', async ({ request }) => {
  for (const path of [...slugs.map((slug) => `/toolehed/${slug}/`), ...slugs.map((slug) => `/toolehed/${slug}/kysimused/voti/`), ...framed.map((id) => `/manus/${id}/`), '/toolehed/vordle/', '/toolehed/harjutused/']) {
    expect([path, brotliCompressSync(await (await request.get(path)).body()).length <= 20_000]).toEqual([path, true])
  }
})

test('sheets have no fault that axe can see, on the screen and in print', async ({ page }) => {
  for (const path of ['/toolehed/kvm/kysimused/a/', '/toolehed/kvm/kysimused/voti/', '/toolehed/kvm/sammud/kvm-kutse/', '/toolehed/vordle/', '/toolehed/harjutused/', '/toolehed/kaardid/']) {
    await page.goto(path)
    await page.evaluate(axe.source)
    for (const look of [{ media: 'screen', colorScheme: 'light' }, { media: 'screen', colorScheme: 'dark' }, { media: 'print', colorScheme: 'light' }] as const) {
      await page.emulateMedia(look)
      expect([path, look, ...await violations(page)]).toEqual([path, look])
    }
  }
})
