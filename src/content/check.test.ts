// @vitest-environment node
// Each thing that can be wrong with the course, and the very sentence that its author gets.
import { describe, expect, test } from 'vitest'
import { problemsOf, testCourse } from './test-course.ts'

const lesson = 'content/oppetukid/01-alus/oppetukk.mdx'
const lesson2 = 'content/oppetukid/02-jatk/oppetukk.mdx'
const questions = 'content/oppetukid/01-alus/kysimused.yaml'
const bochs = 'content/virnad/bochs.yaml'
const sources = 'content/allikad.yaml'

const fourQuestions = (testCourse[questions] ?? '').replace(/  - id: alus-5[\s\S]*/, '')
const plainStack = (testCourse[bochs] ?? '').replace(/^id: bochs/, 'id: paljas').split('\n').filter((line) => !/id: (bochs|guest|app),/.test(line)).join('\n')

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

describe('stacks', () => {
  test('a stack that the model rejects', () => {
    expect(problemsOf({ [bochs]: ['kind: process, on: guest, os: linux', 'kind: process, on: guest, os: windows'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:13:5 virn ei püsi koos. Programm vajab süsteemi windows, kuid leiab eest süsteemi linux."
    `)
  })
  test('an unknown layer in a relation', () => {
    expect(problemsOf({ [bochs]: ['on: bochs', 'on: bosch'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:12:5 virn ei püsi koos. Tuum viitab kihile, mida virnas ei ole: bosch."
    `)
  })
  test('missing case form', () => {
    expect(problemsOf({ [bochs]: [', allative: Bochsile', ''] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:11:123 puudub väli „allative“ – alaleütlev (kellele? millele?), näiteks QEMU-le. Lisa see."
    `)
  })
  test('missing name', () => {
    expect(problemsOf({ [bochs]: [', name: {nominative: tuum, genitive: tuumi, partitive: tuumi, allative: tuumile}', ''] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:12:5 puudub väli „name“ – kihi nimi neljas käändes: nominative, genitive, partitive, allative. Lisa see."
    `)
  })
  test('unknown kind of layer', () => {
    expect(problemsOf({ [bochs]: ['kind: emulator', 'kind: emulaator'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:11:17 väli „kind“: väärtust „emulaator“ ei ole. Kas mõtlesid „emulator“? Kirjuta hardware, kernel, module, process, hypervisor, emulator, compatibility-layer või container-boundary."
    `)
  })
  test('a layer that both stands and belongs', () => {
    expect(problemsOf({ 'content/virnad/wine.yaml': ['on: linux, os: linux, isa: x86-64, offers', 'on: linux, partOf: linux, os: linux, isa: x86-64, offers'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/wine.yaml:11:5 kiht peab kas seisma teisel kihil või kuuluma teise kihti. Kirjuta väli „on“ või väli „partOf“, aga mitte mõlemat."
    `)
  })
  test('a value that the model does not know', () => {
    expect(problemsOf({ [bochs]: ['technique: interpretation', 'technique: interpreting'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:11:80 väli „technique“: väärtust „interpreting“ ei ole. Kas mõtlesid „interpretation“? Kirjuta interpretation või translation."
    `)
  })
  test('a stack named otherwise than its file', () => {
    expect(problemsOf({ [bochs]: ['id: bochs\n', 'id: boks\n'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:1:1 tunnus „boks“ ei ole sama mis faili nimi. Kirjuta id: bochs või nimeta fail ümber."
    `)
  })
})

describe('ids', () => {
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
      content/oppetukid/01-alus/oppetukk.mdx:2:8 siit puudub lõpetav jutumärk, sulg, koma või koolon. Vaata ka eelmist rida.
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

describe('words of the text', () => {
  test('unknown word', () => {
    expect(problemsOf({ [lesson]: ['<Kihidiagramm', '<Kihidiagram'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:16:1 tundmatu sõna <Kihidiagram>. Kas mõtlesid <Kihidiagramm>? Sõnad: Kihidiagramm, Ennustus, Küsimus, Mõiste, Allikas, Võrdlus, Perekond; HTML-ist: span, abbr, kbd, sub, sup."
    `)
  })
  test('unknown HTML', () => {
    expect(problemsOf({ [lesson]: ['Esimene lõik', '<div>Esimene</div> lõik'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:10:1 tundmatu sõna <div>. Sõnad: Kihidiagramm, Ennustus, Küsimus, Mõiste, Allikas, Võrdlus, Perekond; HTML-ist: span, abbr, kbd, sub, sup."
    `)
  })
  test('a comparison of what the course does not have', () => {
    expect(problemsOf({ [lesson]: ['<Perekond virn="bochs" />', '<Perekond virn="bochs" />\n\n<Võrdlus a="bochs" b="boks" c="olematu" toiming="kettas" />'] })).toMatchInlineSnapshot(`
      "Sisus on 3 viga:
      content/oppetukid/01-alus/oppetukk.mdx:20:20 tundmatu virn „boks“. Virnad on kaustas content/virnad.
      content/oppetukid/01-alus/oppetukk.mdx:20:29 tundmatu virn „olematu“. Virnad on kaustas content/virnad.
      content/oppetukid/01-alus/oppetukk.mdx:20:41 tundmatu toiming „kettas“. Kas mõtlesid „ketas“? Toimingud: tavakask, privileeg-olek, privileeg-mudel, privileeg-port, susteemikutse, ketas, pakett, lehetorge-oma, lehetorge-host."
    `)
    expect(problemsOf({ [lesson]: ['<Perekond virn="bochs" />', '<Perekond virn="bochs" />\n\n<Võrdlus a="bochs" toiming="ketas" />'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:20:1 sõnal <Võrdlus> puudub atribuut „b“. Lisa b="…"."
    `)
  })
  test('unknown attribute', () => {
    expect(problemsOf({ [lesson]: ['virn="bochs" toiming', 'virna="bochs" toiming'] })).toMatchInlineSnapshot(`
      "Sisus on 2 viga:
      content/oppetukid/01-alus/oppetukk.mdx:16:1 sõnal <Kihidiagramm> puudub atribuut „virn“. Lisa virn="…".
      content/oppetukid/01-alus/oppetukk.mdx:16:27 sõnal <Kihidiagramm> ei ole atribuuti „virna“. Kas mõtlesid „virn“? Lubatud: id, virn, toiming, alates, pealkiri, küsi."
    `)
  })
  test('a figure asks only before a step in which the request moves', () => {
    expect(problemsOf({ [lesson]: ['virn="bochs" toiming', 'küsi="99" virn="bochs" toiming'] })).toContain('enne sammu „99“ ei ole midagi küsida. Vali samm, milles päring läheb teise kihti: 2')
    expect(problemsOf({ [lesson]: ['virn="bochs" toiming', 'küsi="1" virn="bochs" toiming'] })).toContain('enne sammu „1“')
  })
  test('a figure that asks keeps its answer under its id, which no question may have', () => {
    expect(problemsOf({ [lesson]: ['id="joonis" virn', 'küsi="2" id="alus-1" virn'] })).toContain('„alus-1“')
    expect(problemsOf({ [lesson]: ['id="joonis" virn', 'id="alus-1" virn'] })).not.toContain('oppetukk.mdx:16:')
  })
  test('unknown attribute of HTML', () => {
    expect(problemsOf({ [lesson]: ['Esimene lõik', '<span style="color:red">Esimene</span> lõik'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:10:7 sõnal <span> ei ole atribuuti „style“. Lubatud: lang."
    `)
  })
  test('missing attribute', () => {
    expect(problemsOf({ [lesson]: ['<Mõiste id="emulaator">', '<Mõiste>'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:10:15 sõnal <Mõiste> puudub atribuut „id“. Lisa id="…"."
    `)
  })
  test('value in braces', () => {
    expect(problemsOf({ [lesson]: ['alates="app"', 'alates={app}'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:16:56 sõna <Kihidiagramm> atribuutide väärtused on tekst. Kirjuta väärtus jutumärkides, ilma loogeliste sulgudeta."
    `)
  })
  test('figure within a paragraph', () => {
    expect(problemsOf({ [lesson]: ['<Kihidiagramm id="joonis"', 'Vaata: <Kihidiagramm id="joonis"'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:16:8 sõna <Kihidiagramm> seisab lõigu sees. Kirjuta ta omaette reale, tühi rida ees ja järel."
    `)
  })
  test('term without text, citation with text', () => {
    expect(problemsOf({ [lesson]: ['>emulaatoris<', '><'], [lesson2]: ['<Allikas võti="bellard-2005" />', '<Allikas võti="bellard-2005">Bellard</Allikas>'] })).toMatchInlineSnapshot(`
      "Sisus on 2 viga:
      content/oppetukid/01-alus/oppetukk.mdx:10:15 sõna <Mõiste> on tühi. Kirjuta tekst algus- ja lõpumärgendi vahele: <Mõiste>…</Mõiste>.
      content/oppetukid/02-jatk/oppetukk.mdx:11:87 sõnal <Allikas> ei ole sisu. Kirjuta <Allikas … />."
    `)
  })
  test('expression, import, image, footnote', () => {
    expect(problemsOf({ [lesson]: ['## Kontrolli', 'import x from "y"\n\n{1 + 1} {/* märkus */}\n\n![pilt](x.png) tekst[^1]\n\n[^1]: märkus\n\n## Kontrolli'] })).toMatchInlineSnapshot(`
      "Sisus on 5 viga:
      content/oppetukid/01-alus/oppetukk.mdx:20:1 õppetükk ei impordi ega ekspordi midagi. Jäta rida ära: sõnad on tekstis niigi olemas.
      content/oppetukid/01-alus/oppetukk.mdx:22:1 loogelistes sulgudes saab siin olla ainult märkus {/* … */}. Sulu enda kirjuta nii: \\{.
      content/oppetukid/01-alus/oppetukk.mdx:24:1 piltide jaoks kohta ei ole. Kasuta joonist <Kihidiagramm>.
      content/oppetukid/01-alus/oppetukk.mdx:24:21 joonealuseid märkusi ei ole. Allikale viita sõnaga <Allikas>.
      content/oppetukid/01-alus/oppetukk.mdx:26:1 joonealuseid märkusi ei ole. Allikale viita sõnaga <Allikas>."
    `)
  })
  test('headings of other depths', () => {
    expect(problemsOf({ [lesson]: ['## Kontrolli', '# Kontrolli\n\n#### Sügav'] })).toMatchInlineSnapshot(`
      "Sisus on 2 viga:
      content/oppetukid/01-alus/oppetukk.mdx:20:1 esimese taseme pealkiri tuleb väljalt „title“. Kirjuta siin ##.
      content/oppetukid/01-alus/oppetukk.mdx:22:1 sisukord nii sügavat pealkirja ei näita. Kirjuta ## või ###."
    `)
  })
  test('unclosed word', () => {
    expect(problemsOf({ [lesson]: ['emulaatoris</Mõiste>', 'emulaatoris'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:10:15 sõna <Mõiste> on lõpetamata või lõpeb vales kohas. Kirjuta <Mõiste … /> või pane samasse lõiku </Mõiste>."
    `)
  })
  test('stray brace', () => {
    expect(problemsOf({ [lesson]: ['Esimene lõik', 'Esimene { lõik'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:10:93 loogeline sulg alustab programmilauset. Sulu enda kirjuta nii: \\{."
    `)
  })
  test('stray less-than', () => {
    expect(problemsOf({ [lesson]: ['Esimene lõik', 'Kui a <5, siis lõik'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:10:8 märk < alustab siin sõna, aga sõna on poolik. Lõpeta see (jutumärgid ja >) või kirjuta märgi enda asemel \\<."
    `)
  })
  test('HTML comment', () => {
    expect(problemsOf({ [lesson]: ['Esimene lõik', '<!-- märkus --> lõik'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:10:2 HTML-i märkusi MDX-is ei ole. Kirjuta {/* … */}."
    `)
  })
})

describe('terms', () => {
  test('unknown term', () => {
    expect(problemsOf({ [lesson]: ['<Mõiste id="emulaator">', '<Mõiste id="emulator">'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:10:23 tundmatu mõiste „emulator“. Kas mõtlesid „emulaator“? Mõisted on kaustas content/moisted."
    `)
  })
  test('unknown term in frontmatter', () => {
    expect(problemsOf({ [lesson]: ['terms: [emulaator]', 'terms: [emulaator, emulaatorid]'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:7:20 tundmatu mõiste „emulaatorid“. Kas mõtlesid „emulaator“? Mõisted on kaustas content/moisted."
    `)
  })
  test('not introduced', () => {
    expect(problemsOf({ [lesson2]: ['requires: [alus]', 'requires: []'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/02-jatk/oppetukk.mdx:11:52 mõistet „emulaator“ ei tutvusta see õppetükk ega ükski tema eeldus. Lisa see väljale „terms“ või lisa tutvustav õppetükk väljale „requires“."
    `)
  })
  test('introduced but unused', () => {
    expect(problemsOf({ [lesson]: ['terms: [emulaator]', 'terms: [emulaator, host]'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:7:20 mõiste „host“ on väljal „terms“, aga tekstis teda ei ole. Pane esmamaining sõna <Mõiste id="host"> sisse või eemalda mõiste."
    `)
  })
  test('without a case form or a definition', () => {
    expect(problemsOf({ 'content/moisted/host.md': ['genitive: hosti\n', ''], 'content/moisted/emulaator.md': ['Määratlus on üks lause.', ''] })).toMatchInlineSnapshot(`
      "Sisus on 2 viga:
      content/moisted/emulaator.md:9 määratlus puudub. Kirjuta see teise --- järele: üks või kaks lauset.
      content/moisted/host.md:2:1 mõistel on kas omastav ja osastav (genitive, partitive) või, kui see on tegusõna, da-tegevusnimi ja olevik (infinitive, present). Kirjuta üks paar."
    `)
  })
  test('definition with markup', () => {
    expect(problemsOf({ 'content/moisted/host.md': ['Määratlus on', 'Määratlus on *rõhutatult*'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/moisted/host.md:8 määratlus on lihttekst. Eemalda vormindus, viited ja MDX-i sõnad."
    `)
  })
  test('a term in plain text that no lesson has introduced, in any case form', () => {
    expect(problemsOf({ [lesson]: ['## Ennusta', 'Sada programmi on hostiga.\n\n## Ennusta'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:12:1 mõistet „host“ ei ole varem tutvustatud. Pane esmamaining sõna <Mõiste id="host"> sisse ja lisa väljale „terms“ host, tutvusta seda varasemas õppetükis või ütle teisiti."
    `)
  })
  test('a term in plain text before its own lesson introduces it', () => {
    expect(problemsOf({ [lesson]: ['Esimene lõik:', 'Emulaatoreid on palju.\n\nTeine lõik:'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:10:1 mõistet „emulaator“ kasutatakse enne, kui see õppetükk teda tutvustab. Pane siinne maining sõna <Mõiste id="emulaator"> sisse."
    `)
  })
  test('a term in plain text of a later lesson, in code, in a heading, or as part of another word is no fault', () => {
    const text = 'Emulaatoril on siin oma koht.\n\nKäsk `host` ja hostitud ning hostinimi.\n\n## Ennusta'
    expect(problemsOf({ [lesson]: ['## Ennusta', 'Käsk `host` ja sõna hostinimi.\n\n### Host\n\nTekst.\n\n## Ennusta'], [lesson2]: ['## Ennusta', text] })).toBe('')
  })
  test('a term in a question that neither its lesson nor an earlier one introduces; ids and code are no words', () => {
    const asking = (prompt: string): Record<string, [string, string]> => ({ [questions]: ['Kes täidab käsu?', prompt] })
    expect(problemsOf(asking('Kes on hostis?'))).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:2:5 küsimus kasutab mõistet „host“, mida ei tutvusta see õppetükk ega ükski varasem. Ütle teisiti või tutvusta mõistet tekstis: <Mõiste id="host">."
    `)
    expect(problemsOf(asking('Kes on emulaatoris ja mida teeb `host`?'))).toBe('')
    expect(problemsOf({ [questions]: ['id: protsessor', 'id: host'] })).toBe('')
  })
  test('related to itself or to nothing', () => {
    expect(problemsOf({ 'content/moisted/host.md': ['english: term', 'english: term\nseeAlso: [host, emulator]'] })).toMatchInlineSnapshot(`
      "Sisus on 2 viga:
      content/moisted/host.md:6:11 mõiste viitab iseendale. Eemalda ta väljalt „seeAlso“.
      content/moisted/host.md:6:17 tundmatu mõiste „emulator“. Kas mõtlesid „emulaator“? Mõisted on kaustas content/moisted."
    `)
  })
})

describe('figures and tables without a source', () => {
  const inText = (text: string): string => problemsOf({ [lesson]: ['## Ennusta', `Allikata lõik.\n\n${text}\n\n## Ennusta`] })
  const cited = '<Allikas võti="bellard-2005" />'
  test.each([
    'Aega kulub 30% rohkem.', 'Aega kulub viis korda rohkem.', 'See on 5,5× kiirem.', 'Vahe on 30 korda.', 'Väljumine võtab 2000 tsüklit.', 'Kettal on 4 GB ruumi.',
    'Vastus tuleb 20–30 ms pärast.', 'Nii oli see 1974. aastal.', 'Xen ilmus 2003. aastal.', '- Loendis on 12 protsenti.',
    'Kadu on kolmkümmend protsenti.', 'See on 30-protsendine kadu.', 'Uks läks viis korda odavamaks.', 'See on kümneid kordi kiirem.', 'Vahe on 10-kordne.', 'Aega kulub 5 miljardit takti.',
    'Protsessor keeldus ja kaotas 30% ajast.', 'Autorid eeldavad, et kulub 17,55 µs.', '### Aasta 2005\n\nTekst allikata.',
  ])('%s', (text) => {
    expect(inText(text)).toContain('ei ole allikat')
    expect(inText(`${text} ${text.startsWith('#') ? '\n\nVäide.' : ''} ${cited}`)).toBe('')
  })
  test('a table', () => {
    const table = '| Süsteem | Liik |\n| --- | --- |\n| Bochs | vahekiht |'
    expect(inText(table)).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:14:1 tabelil ei ole allikat. Lisa <Allikas võti="…" /> tabelisse või lõiku, mis on otse tabeli ees või järel."
    `)
    expect(inText(`${table}\n| QEMU | vahekiht ${cited} |`)).toBe('')
    expect(inText(`Järgmine tabel on artiklist. ${cited}\n\n${table}`)).toBe('')
    expect(inText(`Tabel. ${cited}\n\nVahele jääb lõik.\n\n${table}`)).toContain('tabelil ei ole allikat')
  })
  test('the title of a picture', () => {
    expect(problemsOf({ [lesson]: ['alates="app" />', 'alates="app" pealkiri="Bochs oli 1994. aastal aeglane" />'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:16:1 arvul „1994“ ei ole allikat. Lisa samasse lõiku, loendi sissejuhatusse või tabelisse <Allikas võti="…" />; võtmed on failis content/allikad.yaml."
    `)
  })
  test('a count, a stated assumption and a date of a statement need none; an assumption does not excuse a year', () => {
    expect(inText('Serveris on 20 masinat ja neli rõngast, seisuga 2026.')).toBe('')
    expect(inText('Oletame, et väljumine võtab 2000 tsüklit.')).toBe('')
    expect(inText('Oletame, et 2005. aastal oli see nii.')).toContain('„2005“')
    expect(inText('Oletame, et lehti on 2048. Nii oli see 2005. aastal.')).toContain('„2005“')
    expect(inText('Skannisid piima kaks korda. Tee seda kaks korda sama nupuga, siis arvuta 20 × 4.')).toBe('')
  })
  test('the figure is named whole', () => {
    expect(inText('Host on hõivatud 17,6%.')).toContain('arvul „17,6%“')
    expect(inText('See on 1,5 korda aeglasem.')).toContain('arvul „1,5 korda“')
  })
  test('a question, a definition, a stack', () => {
    expect(problemsOf({
      [questions]: (testCourse[questions] ?? '').replaceAll('    sources: [bellard-2005]\n', '').replace('Nii see on.', 'Nii on see 1994. aastast.'),
      'content/moisted/host.md': ['Määratlus on üks lause.', 'Määratlus kehtib 1974. aastast.'],
    })).toMatchInlineSnapshot(`
      "Sisus on 2 viga:
      content/moisted/host.md:2:1 arvul „1974“ ei ole allikat. Lisa väljale „sources“ võti failist content/allikad.yaml.
      content/oppetukid/01-alus/kysimused.yaml:2:5 küsimuses on arv „1994“, aga allikat ei ole. Lisa küsimusele väli „sources“ või ütle, et arv on eeldus."
    `)
  })
})

describe('sources', () => {
  test('a stack without any, because the captions of its figures claim something', () => {
    expect(problemsOf({ [bochs]: ['sources: [bellard-2005]', 'sources: []'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:7:1 virnal ei ole allikat, kuid tema jooniste laused väidavad midagi. Lisa väljale „sources“ vähemalt üks võti failist content/allikad.yaml."
    `)
  })
  test('unknown source', () => {
    expect(problemsOf({ [lesson]: ['"bellard-2005"', '"belard-2005"'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:10:69 tundmatu allikas „belard-2005“. Kas mõtlesid „bellard-2005“? Allikad on failis content/allikad.yaml."
    `)
  })
  test('unknown source of a question and a stack', () => {
    expect(problemsOf({ [questions]: ['[bellard-2005]', '[bellard-2006]'], [bochs]: ['[bellard-2005]', '[x]'] })).toMatchInlineSnapshot(`
      "Sisus on 2 viga:
      content/oppetukid/01-alus/kysimused.yaml:7:15 tundmatu allikas „bellard-2006“. Kas mõtlesid „bellard-2005“? Allikad on failis content/allikad.yaml.
      content/virnad/bochs.yaml:7:11 tundmatu allikas „x“. Allikad on failis content/allikad.yaml."
    `)
  })
  test('a source that nobody cites', () => {
    expect(problemsOf({ [sources]: ['sources:\n', 'sources:\n  - {kind: book, key: knuth-1968, author: Knuth, title: TAOCP, year: 1968, published: Addison-Wesley}\n'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/allikad.yaml:2:18 allikale „knuth-1968“ ei viita keegi. Viita talle või kustuta ta."
    `)
  })
  test('a lesson without sources', () => {
    expect(problemsOf({ [lesson]: [' <Allikas võti="bellard-2005" />', ''] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:1 õppetükk ei viita ühelegi allikale. Lisa väite järele <Allikas võti="…" />."
    `)
  })
  test('bad address, language and year', () => {
    expect(problemsOf({ [sources]: ['    year: 2005\n    published: Ajakiri\n    url: https://example.org/bellard-2005\n    lang: en', '    published: Ajakiri\n    url: example.org\n    lang: English'] })).toMatchInlineSnapshot(`
      "Sisus on 3 viga:
      content/allikad.yaml:2:5 aasta on puudu või ei ole arv ega tekst. Kirjuta näiteks year: 2005.
      content/allikad.yaml:6:5 aadress peab algama https:// või http://. Kontrolli, kas see on täielik.
      content/allikad.yaml:7:5 keele tunnus on kaks või kolm väiketähte, näiteks en."
    `)
  })
})

describe('questions', () => {
  test('no right answer', () => {
    expect(problemsOf({ [questions]: ['        correct: true\n', ''] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:8:5 küsimusel „alus-ennustus“ on õige valik puudu, aga „kind: choose“ nõuab täpselt ühte. Lisa õigele valikule „correct: true“."
    `)
  })
  test('two right answers', () => {
    expect(problemsOf({ [questions]: ['text: emulaator', 'text: emulaator\n        correct: true'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:8:5 küsimusel „alus-ennustus“ on 2 õiget valikut, aga „kind: choose“ nõuab täpselt ühte. Jäta „correct: true“ alles ühele või kirjuta „kind: choose-several“."
    `)
  })
  test('several, none right', () => {
    expect(problemsOf({ [questions]: ['    kind: choose\n    role: prediction\n    goal: 1\n    prompt: Kes täidab käsu?\n    sources: [bellard-2005]\n    options:\n      - id: protsessor\n        text: protsessor\n        correct: true', '    kind: choose-several\n    role: prediction\n    goal: 1\n    prompt: Kes täidab käsu?\n    sources: [bellard-2005]\n    options:\n      - id: protsessor\n        text: protsessor'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:8:5 küsimusel „alus-ennustus“ ei ole ühtegi õiget valikut. Lisa õigetele valikutele „correct: true“."
    `)
  })
  test('option without explanation', () => {
    expect(problemsOf({ [questions]: ['        explanation: Ei, vaata joonist.\n', ''] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:13:9 puudub väli „explanation“ – selgitus, miks valik on õige või milles viga seisneb. Lisa see."
    `)
  })
  test('refuted by an unknown figure', () => {
    expect(problemsOf({ [questions]: ['figure: joonis', 'figure: jonis'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:16:21 õppetükis ei ole joonist „jonis“. Kas mõtlesid „joonis“? Õppetüki joonised: joonis."
    `)
  })
  test('refuted by a step beyond the last', () => {
    expect(problemsOf({ [questions]: ['step: 2', 'step: 12'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:16:37 joonisel „joonis“ ei ole 12. sammu. Vali samm 2–9; esimene näitab ainult, kus toiming algab."
    `)
  })
  test('markup that a question cannot show', () => {
    expect(problemsOf({ [questions]: ['Kes täidab käsu?', 'Kes <em>täidab</em> `käsu`?'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:6:5 vormindada saab siin ainult \`koodi\` ja <span lang="en">ingliskeelseid sõnu</span>. Kirjuta muu lihttekstina."
    `)
  })
  test('never placed', () => {
    expect(problemsOf({ [lesson]: ['<Küsimus id="alus-3" />\n', ''] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:47:5 küsimust „alus-3“ õppetüki tekstis ei ole. Lisa <Küsimus id="alus-3" /> või kustuta küsimus."
    `)
  })
  test('placed twice', () => {
    expect(problemsOf({ [lesson]: ['## Kontrolli', '<Küsimus id="alus-3" />\n\n## Kontrolli'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:28:10 küsimus „alus-3“ on juba real 20. Jäta alles üks."
    `)
  })
  test('unknown question', () => {
    expect(problemsOf({ [lesson]: ['<Küsimus id="alus-3" />', '<Küsimus id="alus-33" />'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:26:10 tundmatu küsimus „alus-33“. Kas mõtlesid „alus-3“? Küsimused on õppetüki failis kysimused.yaml."
    `)
  })
  test('under the wrong word', () => {
    expect(problemsOf({ [lesson]: ['<Küsimus id="alus-3" />', '<Ennustus id="alus-3" />'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:26:11 küsimuse „alus-3“ „role“ on check, seega on tema sõna <Küsimus>. Vaheta sõna või „role“."
    `)
  })
  test('no prediction', () => {
    expect(problemsOf({ [lesson]: ['<Ennustus id="alus-ennustus" />\n', ''] })).toMatchInlineSnapshot(`
      "Sisus on 2 viga:
      content/oppetukid/01-alus/kysimused.yaml:2:5 küsimust „alus-ennustus“ õppetüki tekstis ei ole. Lisa <Ennustus id="alus-ennustus" /> või kustuta küsimus.
      content/oppetukid/01-alus/oppetukk.mdx:1 õppetükis ei ole ennustust. Lisa enne joonist <Ennustus id="…" /> ja faili kysimused.yaml küsimus, mille „role“ on prediction."
    `)
  })
  test('fewer than five', () => {
    expect(problemsOf({ [questions]: fourQuestions, [lesson]: ['<Küsimus id="alus-5" />\n', ''] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:1 õppetükis on kontrollküsimusi 4, aga vaja on vähemalt 5. Lisa küsimusi, mille „role“ on check."
    `)
  })

  test('a marked question without a goal', () => {
    expect(problemsOf({ [questions]: ['  - id: alus-2\n    kind: choose\n    role: check\n    goal: 1\n', '  - id: alus-2\n    kind: choose\n    role: check\n'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:32:5 küsimusel „alus-2“ puudub väli „goal“. Kirjuta selle eesmärgi number, mida küsimus kontrollib: lõputesti tulemused loetletakse eesmärkide kaupa."
    `)
  })

  test('a goal that no question asks about', () => {
    expect(problemsOf({ [lesson]: ['  - öelda, kes käsu täidab\n', '  - öelda, kes käsu täidab\n  - midagi muud\n'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:7:5 eesmärki nr 2 ei kontrolli ükski küsimus. Lisa faili kysimused.yaml küsimus, mille „role“ on check ja „goal“ on 2."
    `)
  })

  test('a goal that the lesson lacks', () => {
    expect(problemsOf({ [questions]: ['goal: 1', 'goal: 3'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:5:5 eesmärki nr 3 õppetükil ei ole. Väljal „goals“ on eesmärke 1; vali üks neist või lisa eesmärk."
    `)
  })
  test('unknown kind', () => {
    expect(problemsOf({ [questions]: ['kind: choose', 'kind: chose'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:3:5 väli „kind“: väärtust „chose“ ei ole. Kas mõtlesid „choose“? Kirjuta choose, choose-several, order, click-layer või name-family."
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

describe("the teacher's plan", () => {
  const plan = 'content/oppetukid/01-alus/opetajale.md'
  test('parts that do not make up the whole', () => {
    expect(problemsOf({ [plan]: ['| 12 | 8 |', '| 12 | 9 |'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/opetajale.md:11 tunni osade minutid annavad kokku 21, aga väljal „minutes“ on 20. Paranda üks neist."
    `)
  })
  test('a chapter or the minutes left out', () => {
    expect(problemsOf({ [plan]: ['## Küsimus tahvlile', '## Küsimus'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/opetajale.md:1 tunnikavast on puudu jaotis „Küsimus tahvlile“. Lisa see täpselt selle pealkirjaga."
    `)
    expect(problemsOf({ [plan]: ['minutes: 20', 'aeg: 20'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/opetajale.md:1 tunnikava alguses peab olema tunni pikkus. Kirjuta esimesele reale ---, teisele minutes: 45 ja kolmandale ---."
    `)
  })
  test('a figure that the lesson does not have', () => {
    expect(problemsOf({ [plan]: ['(`joonis`)', '(`kolmas-joonis`)'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/opetajale.md:17 tundmatu joonis „kolmas-joonis“. Tunnikava pealkirja sulgudes on sama õppetüki joonise tunnus."
    `)
  })
})
