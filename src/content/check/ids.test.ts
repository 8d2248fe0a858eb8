import { expect, test } from 'vitest'
import { problemsOf } from '../test-course.ts'
import { lesson, lesson2, questions, sources } from '../test-files.ts'

test('duplicate question', () => {
  expect(problemsOf({ 'content/oppetukid/02-jatk/kysimused.yaml': ['id: jatk-2', 'id: alus-2'], [lesson2]: ['"jatk-2"', '"alus-2"'] })).toMatchInlineSnapshot(`
    "Sisus on üks viga:
    content/oppetukid/02-jatk/kysimused.yaml:32:5 tunnus „alus-2“ on juba kasutusel: content/oppetukid/01-alus/kysimused.yaml:32. Vali teine tunnus."
  `)
})
test('duplicate option', () => {
  expect(problemsOf({ [questions]: ['id: emulaator', 'id: protsessor'] })).toMatchInlineSnapshot(`
    "Sisus on üks viga:
    content/oppetukid/01-alus/kysimused.yaml:13:9 tunnus „protsessor“ on juba kasutusel: content/oppetukid/01-alus/kysimused.yaml:9. Vali teine tunnus."
  `)
})
test('duplicate figure', () => {
  expect(problemsOf({ [lesson]: ['## Kontrolli', '<Kihidiagramm id="joonis" virn="bochs" />\n\n## Kontrolli'] })).toMatchInlineSnapshot(`
    "Sisus on üks viga:
    content/oppetukid/01-alus/oppetukk.mdx:20:15 tunnus „joonis“ on juba kasutusel: content/oppetukid/01-alus/oppetukk.mdx:16. Vali teine tunnus."
  `)
})
test('figure of another lesson', () => {
  expect(problemsOf({ 'content/oppetukid/02-jatk/oppetukk.mdx': ['## Kontrolli', '<Kihidiagramm id="joonis" virn="bochs" />\n\n## Kontrolli'] })).toContain('tunnus „joonis“ on juba kasutusel: content/oppetukid/01-alus/oppetukk.mdx:16.')
})
test('duplicate stack', () => {
  expect(problemsOf({ 'content/virnad/wine.yaml': ['id: wine\n', 'id: bochs\n'] })).toMatchInlineSnapshot(`
    "Sisus on üks viga:
    content/virnad/wine.yaml:1:1 tunnus „bochs“ on juba kasutusel: content/virnad/bochs.yaml:1. Vali teine tunnus."
  `)
})
test('duplicate term', () => {
  expect(problemsOf({ 'content/moisted/host.md': ['term: host', 'term: emulaator'] })).toMatchInlineSnapshot(`
    "Sisus on üks viga:
    content/moisted/host.md:2:1 mõiste „emulaator“ on juba failis content/moisted/emulaator.md. Jäta alles üks."
  `)
})
test('duplicate source', () => {
  expect(problemsOf({ [sources]: ['key: wine-readme', 'key: bellard-2005'] })).toMatchInlineSnapshot(`
    "Sisus on 2 viga:
    content/allikad.yaml:10:5 tunnus „bellard-2005“ on juba kasutusel: content/allikad.yaml:2. Vali teine tunnus.
    content/virnad/wine.yaml:7:11 tundmatu allikas „wine-readme“. Allikad on failis content/allikad.yaml."
  `)
})
test('duplicate lesson number and name', () => {
  expect(problemsOf({ 'content/oppetukid/02-alus/oppetukk.mdx': 'x', 'content/oppetukid/02-alus/kysimused.yaml': 'questions: []', 'content/oppetukid/02-alus/opetajale.md': 'x' })).toMatchInlineSnapshot(`
    "Sisus on 8 viga:
    content/oppetukid/02-alus/kysimused.yaml:1 õppetükis on kontrollküsimusi 0, aga vaja on vähemalt 5. Lisa küsimusi, mille „role“ on check.
    content/oppetukid/02-alus/opetajale.md:1 tunnikavast on puudu jaotised „Mida õpilane pärast tundi oskab“, „Tunni kava“, „Mida enne jooniseid küsida“, „Küsimus tahvlile“, „Tüüpilised eksimused“, „Kui aega jääb väheks“, „Vahendid“. Lisa need täpselt selle pealkirjaga.
    content/oppetukid/02-alus/opetajale.md:1 tunnikava alguses peab olema tunni pikkus. Kirjuta esimesele reale ---, teisele minutes: 45 ja kolmandale ---.
    content/oppetukid/02-alus/oppetukk.mdx:1 faili algusest puuduvad andmed. Alusta faili reaga ---, kirjuta väljad ja lõpeta reaga ---.
    content/oppetukid/02-alus/oppetukk.mdx:1 õppetüki nimi „alus“ on juba kaustal 01-alus. Nimi on aadress; vali teine.
    content/oppetukid/02-alus/oppetukk.mdx:1 õppetükis ei ole ennustust. Lisa enne joonist <Ennustus id="…" /> ja faili kysimused.yaml küsimus, mille „role“ on prediction.
    content/oppetukid/02-alus/oppetukk.mdx:1 õppetükk ei viita ühelegi allikale. Lisa väite järele <Allikas võti="…" />.
    content/oppetukid/02-jatk/oppetukk.mdx:1 õppetüki number 2 on juba kaustal 02-alus. Vali vaba number."
  `)
})
test('an id with letters that addresses lack', () => {
  expect(problemsOf({ [questions]: ['id: alus-1', 'id: Alus_õ'] })).toMatchInlineSnapshot(`
    "Sisus on üks viga:
    content/oppetukid/01-alus/kysimused.yaml:17:5 tunnuses tohivad olla ainult väiketähed a–z, numbrid ja üksikud sidekriipsud, sest tunnus on aadress. Näiteks emulaatori-hind."
  `)
})
