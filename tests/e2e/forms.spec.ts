// One walk through every form of the course: at the root of a host, under a sub-path, from a disk, in a learning environment at 500 px.
// What differs is in src/ui/forms.ts alone; the last tests hold each line of it to what the form really has.
import { expect } from './support.ts'
import { test } from './course.ts'

const lesson = '/oppetukk/milleks/'
const homeTitle = 'Kus asub vahekiht?'

test('from the home page to a lesson and back, to a system, and to an address that is no page', async ({ course }) => {
  await course.open('/')
  await course.view.getByRole('main').locator('a[href*="/oppetukk/"]').first().click()
  await expect(course.view.getByRole('heading', { level: 1 })).toBeFocused()
  expect(course.address()).toBe(lesson)
  await course.back()
  await expect(course.view.getByRole('heading', { level: 1, name: homeTitle })).toBeVisible()
  await course.open('/susteem/kvm-virtio/')
  await expect(course.view.getByRole('heading', { level: 1, name: 'KVM ja QEMU (virtio)' })).toBeVisible()
  await course.open('/olematu/')
  await expect(course.view.locator('[data-missing]')).toBeVisible()
})

test('a figure steps, an answer is told, and both are there after a reload, kept where this form keeps them', async ({ course, page }) => {
  await course.open(lesson)
  await course.view.getByRole('button', { name: 'Järgmine samm' }).first().click()
  const counter = course.view.locator('.figure-counter').first()
  await expect(counter).toHaveText(/^Samm 2\//)
  await page.keyboard.press('ArrowRight')
  await expect.poll(course.address).toMatch(/\?joonis=[a-z0-9-]+&samm=3$/)
  const question = course.view.locator('.question').filter({ has: course.view.getByRole('radio') }).filter({ hasText: /^Küsimus/ }).first()
  await question.getByRole('radio').first().check()
  await question.getByRole('button', { name: /^Kontrolli/ }).click()
  await expect(question.getByRole('status')).not.toBeEmpty()
  await course.reload()
  await expect(counter).toHaveText(/^Samm 3\//)
  await question.scrollIntoViewIfNeeded()
  await expect(question).toContainText(/viimati (õige|veel mitte)/)
  await course.open('/')
  await expect(course.view.getByText(/^Vastatud 1\/\d+/).first()).toBeVisible()
  await course.open('/edenemine/')
  await course.view.locator('summary', { hasText: 'QR-kood' }).click()
  await expect(course.view.getByRole('img', { name: /^QR-kood: / })).toHaveAccessibleName(course.form.sharedAddress ? /^QR-kood: link/ : /tekstina$/)
  expect(await course.keptInBrowser() === null ? 'environment' : 'browser').toBe(course.form.keeper)
  expect(course.lms?.accounts.get('mari')?.['cmi.suspend_data']?.startsWith('VK1.') === true ? 'environment' : 'browser').toBe(course.form.keeper)
})

test('the search finds an inflected word and leads to its place; a key opens it over any page', async ({ course, page }) => {
  await course.open('/otsi/?q=tuumamooduliga')
  await course.view.locator('a[data-hit]').first().click()
  await expect(course.view.locator('dt:focus')).toHaveText(/^Tuumamoodul/)
  expect(course.address()).toBe('/sonastik/#tuumamoodul')
  await page.keyboard.press('/')
  await expect(course.view.getByRole('dialog', { name: 'Otsi kursusest' })).toBeVisible()
})

test('the comparison steps all stacks at once, and the address says so', async ({ course }) => {
  await course.open('/vordle/?a=virtualbox&b=kvm-ide&c=docker')
  await expect(course.view.locator('.comparison-column')).toHaveCount(3)
  await course.view.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect.poll(course.address).toBe('/vordle/?a=virtualbox&b=kvm-ide&c=docker&toiming=ketas&samm=2')
})

test('the builder places a block, and the address brings the stack back', async ({ course }) => {
  await course.open('/ehita/')
  await course.view.locator('.builder-palette summary').filter({ hasText: 'Tuumad' }).click()
  await course.view.locator('.builder-palette').getByRole('button', { name: 'Linuxi tuum', exact: true }).click()
  await course.view.locator('.builder-places').getByRole('button', { name: /^Pane siia: riistvara jääb/ }).click()
  await expect(course.view.locator('.builder-said')).toHaveText('Lisatud: Linuxi tuum. Alus: riistvara.')
  await expect.poll(course.address).toMatch(/virn=1\./)
  await course.reload()
  await expect(course.view.getByRole('figure', { name: 'Sinu virn' })).toContainText('Linuxi tuum')
})

test('projector and presenter share one session, and each moves the other', async ({ course, context }) => {
  await course.open('/esitlus/tund/milleks/')
  await expect.poll(course.address).toMatch(/\?(joonis|kysimus)=/)
  const opened = context.waitForEvent('page')
  await course.view.getByRole('button', { name: /ettekandja/i }).first().click()
  const presenter = await opened
  await expect(presenter.locator('.presenter[data-joined]')).toHaveCount(1)
  const place = (url: string): string => url.split('?')[1] ?? ''
  await expect.poll(() => place(presenter.url())).toBe(place(course.address()))
  const first = course.address()
  await course.view.getByRole('button', { name: 'Edasi' }).click()
  await expect.poll(course.address).not.toBe(first)
  await expect.poll(() => place(presenter.url())).toBe(place(course.address()))
  const second = course.address()
  await presenter.keyboard.press('PageDown')
  await expect.poll(course.address).not.toBe(second)
  await expect.poll(() => place(course.address())).toBe(place(presenter.url()))
})

test.describe('the table of forms is true:', () => {
  test('what the form consists of', ({ course: { form, files } }) => {
    expect({
      readsWithoutScript: files.some((name) => name.endsWith('oppetukk/milleks/index.html')),
      keptByWorker: files.includes('sw.js'),
      files: files.some((name) => /^failid\b/.test(name)),
      machine: files.some((name) => name.endsWith('.wasm')),
    }).toEqual({ readsWithoutScript: form.readsWithoutScript, keptByWorker: form.keptByWorker, files: form.files, machine: form.machine })
  })

  test('where addresses stand, and whether an environment is around the pages', async ({ course, page }) => {
    await course.open(lesson)
    const url = page.frames().at(-1)?.url() ?? ''
    expect(url.includes(`#${lesson}`) ? 'hash' : 'path').toBe(course.form.addresses)
    await expect(course.view.getByRole('region', { name: 'Õpikeskkond' })).toHaveCount(course.form.keeper === 'environment' ? 1 : 0)
    // What stands in the browser's own address bar leads others to this page, if a host serves it and it names the page.
    const bar = new URL(page.url())
    expect(bar.protocol.startsWith('http') && bar.href.includes(lesson)).toBe(course.form.sharedAddress)
  })

  test('files and labs are offered where there are some, and elsewhere it is said on the spot', async ({ course }) => {
    await course.open('/opetajale/')
    await expect(course.view.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(course.view.locator('.takeaways dl a[download]')).toHaveCount(course.form.files ? 2 : 0)
    await course.open('/labor/loks/')
    await course.view.getByRole('button', { name: 'Käivita', exact: true }).click()
    const told = course.form.machine ? /Laadin masinat|Külaline (?:töötab|lõpetas)/ : /avatud kursuses masin ei käivitu/
    await expect(course.view.getByRole('status').filter({ hasText: told })).toBeVisible()
  })

  test('what is read without script', async ({ course }) => {
    expect(await course.readWithoutScript(lesson)).toMatch(course.form.readsWithoutScript ? /Milleks/ : /JavaScript/)
  })
})
