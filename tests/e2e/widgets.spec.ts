// What the accessibility tree says of each widget: its role, its name, the names of its parts, and what is announced when something is done.
import type { Locator, Page } from '@playwright/test'
import { expect, inClass, lessonPaths, test } from './support.ts'

const open = async (page: Page, path: string, widget: string): Promise<Locator> => {
  await page.goto(path)
  const found = page.locator(widget).first()
  await found.scrollIntoViewIfNeeded()
  return found
}

test('a figure: a named picture, its layers and legend as lists, its steps as named buttons; a step is announced once', async ({ page }) => {
  const figure = await open(page, '/oppetukk/emuleerimine/', 'figure.figure:has([data-figure-button])')
  await figure.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(figure.locator('.figure-counter')).toHaveText(/^Samm 2\//)
  await expect(figure).toMatchAriaSnapshot(`
    - figure /.+/:
      - list "Kihid alates riistvarast":
        - /children: contain
        - listitem: /riistvara/
      - paragraph: /^Käsu võtab üle vahekiht/
      - group "Joonise sammud":
        - button "Eelmine samm"
        - button "Järgmine samm"
        - button "Algusesse"
        - text: /Samm 2\\/\\d/
      - list "Pildi märgid":
        - listitem: vahekiht
      - group: /^Sama lugu tekstina/
  `)
  await expect(figure.locator('[aria-live="polite"]')).toHaveText(/^Samm 2\/\d+\. .+\.$/)
})

test('every question of every kind: a group named by its prompt, whose choices have names, one button, and an answer that is announced', async ({ page }) => {
  const kinds = new Set<string>()
  for (const path of lessonPaths) {
    await page.goto(path)
    const cards = page.locator('.question')
    for (const card of await cards.all()) {
      const tree = await card.ariaSnapshot()
      const [, prompt = ''] = /- group "((?:Küsimus|Ennustus|Ennusta)[^"]*(?:\\"[^"]*)*)"/.exec(tree.replaceAll("'", '')) ?? []
      expect([path, prompt, tree.slice(0, 200)]).not.toEqual([path, '', tree.slice(0, 200)])
      expect(await card.getByRole('status').count(), `${path} ${prompt}`).toBeGreaterThan(0)
      for (const role of ['radio', 'checkbox', 'listitem'] as const) if (tree.includes(`- ${role} "`)) kinds.add(role)
      expect(tree, `${path} ${prompt}`).not.toMatch(/- (radio|checkbox|button|combobox)( \[[a-z]+\])*:?$/m)
    }
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['radio', 'checkbox']))
})

test('a question that is answered says so, with its reason', async ({ page }) => {
  const card = await open(page, '/oppetukk/kvm/', '#kusimus-kvm-mangib-kiht')
  await card.getByRole('button', { name: 'Kontrolli vastust' }).click()
  await expect(card.getByRole('status')).toContainText('Vali')
  await card.getByRole('radio', { name: /^QEMU/ }).check()
  await card.getByRole('button', { name: 'Kontrolli vastust' }).click()
  await expect(card.getByRole('status')).toMatchAriaSnapshot(`
    - status:
      - paragraph: /Õige\\./
  `)
})

test('the comparison: its choices have names, the pictures are one figure, and a step says what happens in each', async ({ page }) => {
  const main = await open(page, '/vordle/?a=kvm-ide&b=docker', 'main')
  await expect(main).toMatchAriaSnapshot(`
    - group "Mida võrrelda":
      - /children: contain
      - paragraph:
        - combobox "Esimene süsteem"
      - paragraph:
        - combobox "Toiming"
    - status
    - navigation "Vaade":
      - list:
        - /children: contain
        - listitem:
          - link "Kõrvuti"
    - figure /Kettale kirjutamine/
  `)
  await page.getByRole('button', { name: 'Järgmine samm' }).click()
  await expect(page.locator('.comparison [aria-live="polite"]')).toHaveText(/^Samm 2\/\d+\. .*KVM ja QEMU.*: .+Docker ja LXC: /)
})

test('the builder: regions for what is placed and changed, each choice a named button; what was placed is announced', async ({ page }) => {
  const main = await open(page, '/ehita/', 'main')
  await page.getByRole('region', { name: 'Lisa kiht' }).getByRole('button', { name: 'Linuxi tuum' }).first().click()
  await expect(page.locator('.builder-said')).toHaveText('Lisatud: Linuxi tuum. Alus: riistvara.')
  await expect(main).toMatchAriaSnapshot(`
    - paragraph:
      - button "Võta tagasi"
      - button "Tee uuesti" [disabled]
      - button "Tühjenda"
    - status:
      - paragraph: "Lisatud: Linuxi tuum. Alus: riistvara."
    - figure "Sinu virn"
    - paragraph
    - region "Lisa kiht":
      - heading "Lisa kiht" [level=2]
    - 'region "Muuda: Linuxi tuum"'
  `)
})

test('search: a named field in a search landmark; how much was found is announced, and the dialog has a name', async ({ page }) => {
  const main = await open(page, '/otsi/?q=lõks', 'main')
  await expect(main).toMatchAriaSnapshot(`
    - search:
      - textbox "Mida otsid?": lõks
    - status: /^Leitud \\d+ kohta\\.$/
    - list
  `)
  await page.getByLabel('Mida otsid?').fill('hüppeviisork')
  await expect(page.getByRole('status').first()).toHaveText(/ei leitud/)
  await page.goto('/')
  await page.getByRole('link', { name: 'Otsi', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveAccessibleName(/Otsi/)
})

test('the projector says where it stands and what the screen does; its buttons have names', async ({ page }) => {
  await page.goto('/esitlus/tund/kvm/')
  await inClass(page)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - 'heading /^Klassile: / [level=1]'
    - status: /^Pilt 1\\/\\d+\\. .+\\.$/
    - region "Joonis klassile"
    - button "Tagasi"
    - button "Edasi"
    - button "Must ekraan"
  `)
  await page.getByRole('button', { name: 'Must ekraan' }).click()
  await expect(page.getByRole('status').first()).toHaveText('Ekraan on must. Samm jäi meelde.')
})

test('the presenter’s page: regions for now and next with their notes; a screen that does not answer is told of', async ({ page }) => {
  await page.goto('/ettekandja/tund/kvm/')
  await inClass(page)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - 'heading /^Ettekandjakuva: / [level=1]'
    - status: /Ekraan ei vasta/
    - button "Edasi"
    - combobox "Ülevaade"
    - 'region /^Praegu: Pilt 1/'
    - region "Märkmed"
    - region "Järgmisena"
  `)
})

test('a lab: settings, terminal and counts have names; that it runs and has ended is announced', async ({ page }) => {
  await open(page, '/labor/tere/', '[data-awake], .lab, main')
  const machine = page.getByRole('region', { name: 'Masin', exact: true })
  await expect(machine).toMatchAriaSnapshot(`
    - region "Masin":
      - group "Sätted":
        - spinbutton "Algarvude piir": "20000"
        - combobox "Lõpetuseks"
      - button "Käivita"
      - button "Peata" [disabled]
      - button "Lähtesta"
      - checkbox "JIT sees" [checked]
      - status
      - group "Jadapordi väljund"
      - table "Loendid"
  `)
  await machine.getByRole('button', { name: 'Käivita' }).click()
  await expect(machine.getByRole('status').filter({ hasText: /lõpetas/ })).toHaveCount(1, { timeout: 25_000 })
  await expect(page.getByRole('slider')).toHaveAccessibleName(/.+/)
})

test('an exercise: a region named by its code, with hints and the solution to unfold; a wrong code is told of', async ({ page }) => {
  await open(page, '/harjutused/viga/?kood=k7m2q', 'main')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - 'region "Kood: k7m2q"':
      - group /^Küsimus /
      - button "Kontrolli vastust"
      - group: Vihje
      - group: Lahendus sammhaaval
    - button "Uus harjutus"
    - textbox "Ava kood"
  `)
  await page.getByLabel('Ava kood').fill('pole')
  await page.getByRole('button', { name: 'Ava', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Sellist koodi ei ole.' })).toHaveCount(1)
})

test('progress that moves: three named regions; a code that cannot be read is told of beside its field', async ({ page }) => {
  await open(page, '/edenemine/', 'main')
  await page.getByLabel('Kood või link').fill('vigane')
  await page.getByRole('button', { name: 'Loe kood' }).click()
  await expect(page.getByRole('region', { name: 'Too siia' }).getByRole('status')).not.toBeEmpty()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - region "Vii teise seadmesse"
    - region "Too siia":
      - paragraph:
        - button "Edenemise fail"
      - textbox "Kood või link"
      - status
    - region "Kustuta kõik":
      - paragraph:
        - button "Kustuta kõik"
  `)
})
