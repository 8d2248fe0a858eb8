import { expect, lessonPaths, test } from './support.ts'

for (const path of ['/', '/olematu/', '/otsi/']) {
  test(`${path} can be read without script`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
}

for (const path of lessonPaths) {
  test(`${path} shows its figures, their text and the reasons of its answers without script`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // A comparison has a table in place of a text twin.
    const figures = await page.locator('figure.figure').all()
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) {
      await expect(figure.getByRole('list').first()).toBeVisible()
      await expect(figure.locator('.twin-text')).toBeVisible()
    }
    const answers = page.locator('.question').first().locator('details')
    await answers.locator('summary').click()
    await expect(answers.locator('p').first()).toBeVisible()
    await expect(answers.locator('p').first()).toContainText(/(Õige|Vale)\./)
    // The last lesson introduces no term of its own.
    const term = page.locator('a[data-term]').first()
    if (await term.count() === 0) return
    await term.click()
    await expect(page.locator(':target')).toBeInViewport()
  })
}

test('the search page says how to find things without script, and lists them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/otsi/')
  await expect(page.getByText('Otsimiseks peab brauseris JavaScript lubatud olema.')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(lessonPaths.length + 20)
  // On a narrow screen the head’s links stand in the open.
  await expect(page.getByRole('navigation', { name: 'Kursus' }).getByRole('link', { name: 'Süsteemid' })).toBeVisible()
  await expect(page.getByText('Menüü')).toBeHidden()
})

test('the home page shows six systems side by side without script', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(6)
})

test('a system’s page shows its first journey and the whole of its text without script', async ({ page }) => {
  await page.goto('/susteem/kvm-virtio/?toiming=pakett&samm=3')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('KVM ja QEMU (virtio)')
  const figure = page.getByRole('figure')
  await expect(figure).toContainText('Kettale kirjutamine. Alustab programm.')
  await expect(figure.locator('.twin-text')).toBeVisible()
  expect(await figure.locator('.strip > li').count()).toBeGreaterThan(4)
  await expect(page.getByRole('navigation', { name: 'Toimingud' })).toBeHidden()
  await expect(page.getByRole('row').filter({ hasText: 'Linuxi tuum' }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Allikas 1', exact: true }).first().click()
  await expect(page.locator('li:target')).toBeInViewport()
})

test('the systems stand in a plain table without script, by family', async ({ page }) => {
  await page.goto('/susteemid/')
  await expect(page.getByRole('row')).toHaveCount(27)
  await expect(page.getByRole('columnheader', { name: 'Perekond' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('rowheader').first()).toHaveText('Bochs')
  await page.getByRole('link', { name: 'WINE', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('WINE')
})

test('computed questions give their answers without script: the order as a list, each layer and each family with its reason', async ({ page }) => {
  await page.goto('/oppetukk/kvm/')
  const order = page.locator('#kusimus-kvm-virtio-jarjekord details')
  await order.locator('summary').click()
  await expect(order.getByRole('listitem')).toHaveCount(5)
  await expect(page.locator('#kusimus-kvm-virtio-jarjekord').getByRole('button')).toHaveCount(0)
  const layer = page.locator('#kusimus-kvm-mangib-kiht')
  await layer.getByText('QEMU', { exact: true }).first().click()
  await expect(layer.getByRole('radio', { name: /^QEMU/ })).toBeChecked()
  await layer.locator('summary').click()
  await expect(layer.locator('details p').first()).toContainText(/(Õige|Vale)\./)
})

test('a lab says without script what its guest printed when it was measured, and its tasks stand in the open', async ({ page }) => {
  await page.goto('/labor/pordid/')
  await expect(page.locator('.lab-measured')).toContainText('Väljumisi oli 4277')
  await expect(page.getByRole('button', { name: 'Käivita' })).toHaveCount(0)
  await expect(page.locator('.lab-tasks > li')).toHaveCount(4)
  await page.goto('/labor/tere/')
  await expect(page.getByText(/^Sama tsükkel käivitatakse kaks korda/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Mõõda' })).toHaveCount(0)
})
