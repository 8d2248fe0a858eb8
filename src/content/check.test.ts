// @vitest-environment node
// Each thing that can be wrong with the course, and the very sentence that its author gets.
import { describe, expect, test } from 'vitest'
import { problemsOf } from './test-course.ts'
import { lesson, lesson2, plainStack, questions, sources } from './test-files.ts'

test('the course that the tests spoil is right', () => { expect(problemsOf({})).toBe('') })

describe('figures', () => {
  test('unknown stack', () => {
    expect(problemsOf({ [lesson]: ['virn="bochs" toiming', 'virn="boch" toiming'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:16:27 tundmatu virn „boch“. Kas mõtlesid „bochs“? Virnad on kaustas content/virnad."
    `)
  })
  test('unknown stack of <Perekond>', () => {
    expect(problemsOf({ [lesson]: ['<Perekond virn="bochs"', '<Perekond virn="qemu"'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:18:11 tundmatu virn „qemu“. Virnad on kaustas content/virnad."
    `)
  })
  test('unknown operation', () => {
    expect(problemsOf({ [lesson]: ['"ketas"', '"kettas"'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:16:40 tundmatu toiming „kettas“. Kas mõtlesid „ketas“? Toimingud: tavakask, privileeg-olek, privileeg-mudel, privileeg-port, susteemikutse, ketas, pakett, lehetorge-oma, lehetorge-host."
    `)
  })
  test('unknown layer', () => {
    expect(problemsOf({ [lesson]: ['alates="app"', 'alates="apps"'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:16:56 virnas „bochs“ ei ole kihti „apps“. Kas mõtlesid „app“? Kihid: hw, linux, bochs, guest, app."
    `)
  })
  test('a layer that cannot ask', () => {
    expect(problemsOf({ [lesson]: ['alates="app"', 'alates="hw"'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:16:56 kiht „hw“ ei saa toimingut „ketas“ alustada. Alustada võivad: linux, guest, app."
    `)
  })
  test('an operation without its layer', () => {
    expect(problemsOf({ [lesson]: [' alates="app"', ''] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:16:15 toiming ja selle alguskiht käivad koos. Kirjuta nii toiming="…" kui ka alates="…" või jäta mõlemad ära."
    `)
  })
  test('<Perekond> of a stack without an intermediary layer', () => {
    expect(problemsOf({ [lesson]: ['<Perekond virn="bochs"', '<Perekond virn="paljas"'], 'content/virnad/paljas.yaml': plainStack })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:18:11 virnas „paljas“ ei ole vahekihti. Vali sõnale <Perekond> virn, milles see on."
    `)
  })
})

describe('frontmatter', () => {
  test('wrong type', () => {
    expect(problemsOf({ [lesson]: ['minutes: 20', 'minutes: kakskümmend'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:4:1 väli „minutes“ peab olema arv, aga on „kakskümmend“. Siia kuulub lugemise aeg minutites, näiteks 25."
    `)
  })
  test('number for text', () => {
    expect(problemsOf({ [lesson]: ['title: Pealkiri alus', 'title: 2026'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:2:1 väli „title“ peab olema tekst, aga on „2026“. Pane väärtus jutumärkidesse."
    `)
  })
  test('text for list', () => {
    expect(problemsOf({ [lesson]: ['terms: [emulaator]', 'terms: emulaator'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:7:1 väli „terms“ peab olema loend, aga on „emulaator“. Kirjuta nurksulgudesse või iga kirje omaette reale, sidekriips ees."
    `)
  })
  test('missing field', () => {
    expect(problemsOf({ [lesson]: ['minutes: 20\n', ''] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:2:1 puudub väli „minutes“ – lugemise aeg minutites, näiteks 25. Lisa see."
    `)
  })
  test('empty field', () => {
    expect(problemsOf({ [lesson]: ['title: Pealkiri alus', 'title:'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:2:1 väli „title“ peab olema tekst, aga on tühi. Kirjuta väärtus."
    `)
  })
  test('too long and too large', () => {
    expect(problemsOf({ [lesson]: ['title: Pealkiri alus', `title: ${'pikk '.repeat(20)}`], [lesson2]: ['minutes: 20', 'minutes: 900'] })).toMatchInlineSnapshot(`
      "Sisus on 2 viga:
      content/oppetukid/01-alus/oppetukk.mdx:2:1 väli „title“ on liiga pikk: praegu 99 tähemärki. Kirjuta kõige rohkem 70.
      content/oppetukid/02-jatk/oppetukk.mdx:4:1 väli „minutes“ on liiga suur. Arv peab olema kõige rohkem 120."
    `)
  })
  test('unknown field', () => {
    expect(problemsOf({ [lesson]: ['minutes: 20', 'minutes: 20\nsumary: Lühidalt.'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:5:1 tundmatu väli „sumary“. Kas mõtlesid „summary“? Lubatud: title, summary, minutes, goals, terms, requires."
    `)
  })
  test('broken YAML', () => {
    expect(problemsOf({ [lesson]: ['title: Pealkiri alus', 'title: "Pealkiri alus'], [lesson2]: ['title: Pealkiri jatk', 'title: Pealkiri: jatk'] })).toMatchInlineSnapshot(`
      "Sisus on 2 viga:
      content/oppetukid/01-alus/oppetukk.mdx:2:8 siit puudub lõpetav jutumärk, sulg, koma või koolon, või on rea taane vale. Vaata ka eelmist rida.
      content/oppetukid/02-jatk/oppetukk.mdx:2:8 väärtuses on koolon, mida YAML peab uueks väljaks. Pane väärtus jutumärkidesse."
    `)
  })
  test('tab and duplicate field', () => {
    expect(problemsOf({ [questions]: ['    kind', '\tkind'], [lesson]: ['minutes: 20', 'minutes: 20\nminutes: 25'] })).toMatchInlineSnapshot(`
      "Sisus on 2 viga:
      content/oppetukid/01-alus/kysimused.yaml:3:1 taandes on tabeldusmärk. Kasuta tühikuid.
      content/oppetukid/01-alus/oppetukk.mdx:5:1 see väli on siin juba olemas. Jäta alles üks."
    `)
  })
  test('none at all', () => {
    expect(problemsOf({ [lesson]: 'Lihtsalt tekst.\n' })).toMatchInlineSnapshot(`
      "Sisus on 15 viga:
      content/oppetukid/01-alus/kysimused.yaml:2:5 küsimust „alus-ennustus“ õppetüki tekstis ei ole. Lisa <Ennustus id="alus-ennustus" /> või kustuta küsimus.
      content/oppetukid/01-alus/kysimused.yaml:16:21 õppetükis ei ole joonist „joonis“. Lisa <Kihidiagramm>.
      content/oppetukid/01-alus/kysimused.yaml:17:5 küsimust „alus-1“ õppetüki tekstis ei ole. Lisa <Küsimus id="alus-1" /> või kustuta küsimus.
      content/oppetukid/01-alus/kysimused.yaml:31:21 õppetükis ei ole joonist „joonis“. Lisa <Kihidiagramm>.
      content/oppetukid/01-alus/kysimused.yaml:32:5 küsimust „alus-2“ õppetüki tekstis ei ole. Lisa <Küsimus id="alus-2" /> või kustuta küsimus.
      content/oppetukid/01-alus/kysimused.yaml:46:21 õppetükis ei ole joonist „joonis“. Lisa <Kihidiagramm>.
      content/oppetukid/01-alus/kysimused.yaml:47:5 küsimust „alus-3“ õppetüki tekstis ei ole. Lisa <Küsimus id="alus-3" /> või kustuta küsimus.
      content/oppetukid/01-alus/kysimused.yaml:61:21 õppetükis ei ole joonist „joonis“. Lisa <Kihidiagramm>.
      content/oppetukid/01-alus/kysimused.yaml:62:5 küsimust „alus-4“ õppetüki tekstis ei ole. Lisa <Küsimus id="alus-4" /> või kustuta küsimus.
      content/oppetukid/01-alus/kysimused.yaml:76:21 õppetükis ei ole joonist „joonis“. Lisa <Kihidiagramm>.
      content/oppetukid/01-alus/kysimused.yaml:77:5 küsimust „alus-5“ õppetüki tekstis ei ole. Lisa <Küsimus id="alus-5" /> või kustuta küsimus.
      content/oppetukid/01-alus/kysimused.yaml:91:21 õppetükis ei ole joonist „joonis“. Lisa <Kihidiagramm>.
      content/oppetukid/01-alus/oppetukk.mdx:1 faili algusest puuduvad andmed. Alusta faili reaga ---, kirjuta väljad ja lõpeta reaga ---.
      content/oppetukid/01-alus/oppetukk.mdx:1 õppetükis ei ole ennustust. Lisa enne joonist <Ennustus id="…" /> ja faili kysimused.yaml küsimus, mille „role“ on prediction.
      content/oppetukid/01-alus/oppetukk.mdx:1 õppetükk ei viita ühelegi allikale. Lisa väite järele <Allikas võti="…" />."
    `)
  })
})

describe('prerequisites', () => {
  test('circular', () => {
    expect(problemsOf({ [lesson]: ['terms:', 'requires: [jatk]\nterms:'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:7:1 eeldused moodustavad ringi: alus → jatk → alus. Katkesta ring: eemalda ühe õppetüki väljalt „requires“ järgmise nimi."
    `)
  })
  test('unknown', () => {
    expect(problemsOf({ [lesson2]: ['requires: [alus]', 'requires: [allus]'] })).toMatchInlineSnapshot(`
      "Sisus on 2 viga:
      content/oppetukid/02-jatk/oppetukk.mdx:8:12 tundmatu õppetükk „allus“. Kas mõtlesid „alus“? Õppetükid on kaustas content/oppetukid.
      content/oppetukid/02-jatk/oppetukk.mdx:11:52 mõistet „emulaator“ ei tutvusta see õppetükk ega ükski tema eeldus. Lisa see väljale „terms“ või lisa tutvustav õppetükk väljale „requires“."
    `)
  })
})

describe('files', () => {
  test('missing and empty files', () => {
    expect(problemsOf({ [questions]: null, 'content/oppetukid/01-alus/opetajale.md': ' \n', [sources]: null })).toMatchInlineSnapshot(`
      "Sisus on 3 viga:
      content/allikad.yaml:1 fail puudub. Lisa see; tühi ta olla ei tohi.
      content/oppetukid/01-alus/kysimused.yaml:1 fail puudub. Lisa see; tühi ta olla ei tohi.
      content/oppetukid/01-alus/opetajale.md:1 fail on tühi. Kirjuta sisu."
    `)
  })
  test('names that do not fit', () => {
    expect(problemsOf({ 'content/oppetukid/kolmas/oppetukk.mdx': 'x', 'content/moisted/Mõiste.md': 'x', 'content/virnad/qemu.yml': 'x' })).toMatchInlineSnapshot(`
      "Sisus on 3 viga:
      content/moisted/Mõiste.md:1 faili nimi „Mõiste.md“ ei sobi. Kasuta väiketähti a–z, numbreid ja sidekriipse, sest nimi on ühtlasi tunnus.
      content/oppetukid/kolmas:1 kausta nimi „kolmas“ ei sobi. Kirjuta kahekohaline number, sidekriips ja nimi täpitähtedeta, näiteks 03-emuleerimine.
      content/virnad/qemu.yml:1 selles kaustas loetakse ainult .yaml-faile. Muuda laiendit või vii fail mujale."
    `)
  })
  test('decomposed letters', () => {
    expect(problemsOf({ 'content/oppetukid/01-alus/opetajale.md': 'Tunni l\u006f\u0303pp.\n' })).toMatchInlineSnapshot(`
      "Sisus on 3 viga:
      content/oppetukid/01-alus/opetajale.md:1 täht ja selle täpid või katus on siin eraldi märgid. Salvesta fail Unicode'i kujul NFC.
      content/oppetukid/01-alus/opetajale.md:1 tunnikavast on puudu jaotised „Mida õpilane pärast tundi oskab“, „Tunni kava“, „Mida enne jooniseid küsida“, „Küsimus tahvlile“, „Tüüpilised eksimused“, „Kui aega jääb väheks“, „Vahendid“. Lisa need täpselt selle pealkirjaga.
      content/oppetukid/01-alus/opetajale.md:1 tunnikava alguses peab olema tunni pikkus. Kirjuta esimesele reale ---, teisele minutes: 45 ja kolmandale ---."
    `)
  })
})

describe('what readers call things', () => {
  test('a line that is neither an alias nor forms of a word', () => {
    expect(problemsOf({ 'content/keel/otsisonad.txt': '# Otsisõnad.\njäljendaja emulaator\n= emulaator\nraud ~\n' })).toMatchInlineSnapshot(`
      "Sisus on 3 viga:
      content/keel/otsisonad.txt:2 rida „jäljendaja emulaator“ ei ole loetav. Kirjuta „otsisõna = mõiste või pealkiri“ või „vorm ~ vorm“.
      content/keel/otsisonad.txt:3 rida „= emulaator“ ei ole loetav. Kirjuta „otsisõna = mõiste või pealkiri“ või „vorm ~ vorm“.
      content/keel/otsisonad.txt:4 rida „raud ~“ ei ole loetav. Kirjuta „otsisõna = mõiste või pealkiri“ või „vorm ~ vorm“."
    `)
  })
  test('an alias of something that the course does not have', () => {
    expect(problemsOf({ 'content/keel/otsisonad.txt': ['= emulaator', '= emulator'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/keel/otsisonad.txt:2 ei mõistet ega pealkirja „emulator“ kursuses ei ole. Kas mõtlesid „emulaator“? Paremal pool võrdusmärki seisab mõiste, süsteemi nimi või õppetüki pealkiri täpselt nii, nagu kursus seda kirjutab."
    `)
  })
})
