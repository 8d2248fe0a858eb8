// @vitest-environment node
// Questions whose right answer is computed: what the page gets, and each thing that can be wrong with one.
import { describe, expect, test } from 'vitest'
import { passagesOf } from '../model/order.ts'
import type { Question } from '../model/quiz.ts'
import { ambiguity } from './resolve/order.ts'
import { problemsOf, readCourse, testCourse, type Changes } from './test-course.ts'

const lesson = 'content/oppetukid/01-alus/oppetukk.mdx'
const questions = 'content/oppetukid/01-alus/kysimused.yaml'

/** The test course with one more question, of these fields. */
const asking = (fields: string): Changes => ({
  [questions]: `${testCourse[questions] ?? ''}  - {id: alus-6, role: check, prompt: Mida?, ${fields}, goal: 1}\n`,
  [lesson]: ['<Küsimus id="alus-5" />', '<Küsimus id="alus-5" />\n\n<Küsimus id="alus-6" />'],
})
const madeOf = (fields: string): Question | undefined => readCourse(asking(fields)).lessons[0]?.data.questions.at(-1)
/** What is wrong, without the place; the question always stands on the last line. */
const wrongWith = (fields: string): string => problemsOf(asking(fields)).replace(/^Sisus on üks viga:\n.*kysimused\.yaml:92:\d+ /, '')

const order = 'kind: order, stack: bochs, operation: ketas, from: app'
const layer = 'kind: click-layer, stack: bochs'
const family = 'kind: name-family, stack: bochs'

test('an option that a figure refutes has the figure\'s title, where the lesson gives one', () => {
  const told = (title: string) => {
    const changes = asking(`${layer}, query: {which: intermediary}, explain: {hw: {refutedBy: {figure: joonis, step: 2}}}`)
    const text = (testCourse[lesson] ?? '').replace('<Küsimus id="alus-5" />', '<Küsimus id="alus-5" />\n\n<Küsimus id="alus-6" />').replace('alates="app" />', `alates="app"${title} />`)
    const made = readCourse({ ...changes, [lesson]: text }).lessons[0]?.data.questions.at(-1)
    return made?.kind === 'click-layer' && made.options.find(({ id }) => id === 'hw')?.refutedBy
  }
  expect(told(' pealkiri="Bochsi ketas"')).toEqual({ figure: 'joonis', step: 2, title: 'Bochsi ketas' })
  expect(told('')).toEqual({ figure: 'joonis', step: 2 })
})

describe('steps to be put in order', () => {
  test('are the journey\'s own sentences, in its own order, with the figure that shows them', () => {
    const made = madeOf(`${order}, steps: [2, 3, 5, 8]`)
    expect(made?.kind === 'order' && made.pieces.map(({ id, startsAt, returning, shownBy }) => [id, startsAt, returning, shownBy])).toEqual([
      ['2', 'programm', false, { figure: 'joonis', step: 2 }], ['3', 'tuum', false, { figure: 'joonis', step: 3 }],
      ['5', 'Linux', false, { figure: 'joonis', step: 5 }], ['8', 'Bochs', true, { figure: 'joonis', step: 8 }],
    ])
    expect(made?.kind === 'order' && made.pieces[3]?.text).toContain('Bochs tekitab külalises katkestuse')
  })
  test('are all but the first where none are named', () => {
    const made = madeOf('kind: order, stack: bochs, operation: susteemikutse, from: app')
    expect(made?.kind === 'order' && made.pieces.map(({ id, shownBy }) => [id, shownBy])).toEqual([['2', undefined], ['3', undefined], ['4', undefined]])
  })
  test('too many steps', () => {
    expect(wrongWith(order)).toMatchInlineSnapshot(`"teekonnal on 8 sammu, aga järjestada saab kõige rohkem 7. Vali väljaga „steps“ neist osa, näiteks steps: [2, 3, 5, 6]."`)
  })
  test('a step that the journey lacks, the first step, and steps out of order', () => {
    expect(problemsOf(asking(`${order}, steps: [1, 4, 3, 12]`))).toMatchInlineSnapshot(`
      "Sisus on 3 viga:
      content/oppetukid/01-alus/kysimused.yaml:92:110 teekonnal ei ole 1. sammu, mida küsida. Vali samm 2–9; esimene ütleb ainult, kus toiming algab.
      content/oppetukid/01-alus/kysimused.yaml:92:116 sammud ei ole kasvavas järjekorras. Kirjuta iga samm ühe korra ja väiksem number ette.
      content/oppetukid/01-alus/kysimused.yaml:92:119 teekonnal ei ole 12. sammu, mida küsida. Vali samm 2–9; esimene ütleb ainult, kus toiming algab."
    `)
  })
  test('fewer than three steps', () => {
    expect(wrongWith(`${order}, steps: [2, 3]`)).toMatchInlineSnapshot(`"väli „steps“: kirjeid on liiga vähe. Neid peab olema vähemalt 3."`)
  })
  test('unknown stack, operation and layer', () => {
    expect(wrongWith(order.replace('stack: bochs', 'stack: boch'))).toMatchInlineSnapshot(`"tundmatu virn „boch“. Kas mõtlesid „bochs“? Virnad on kaustas content/virnad."`)
    expect(wrongWith(order.replace('ketas', 'kettas'))).toMatchInlineSnapshot(`"tundmatu toiming „kettas“. Kas mõtlesid „ketas“? Toimingud: tavakask, privileeg-olek, privileeg-mudel, privileeg-port, susteemikutse, ketas, pakett, lehetorge-oma, lehetorge-host."`)
    expect(wrongWith(order.replace('from: app', 'from: apps'))).toMatchInlineSnapshot(`"virnas „bochs“ ei ole kihti „apps“. Kas mõtlesid „app“? Kihid: hw, linux, bochs, guest, app."`)
    expect(wrongWith(order.replace('from: app', 'from: hw'))).toMatchInlineSnapshot(`"kiht „hw“ ei saa toimingut „ketas“ alustada. Alustada võivad: linux, guest, app."`)
  })
  test('a prediction', () => {
    expect(problemsOf({ [questions]: `${testCourse[questions] ?? ''}  - {id: alus-6, role: prediction, prompt: Mida?, ${order}}\n` })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:92:18 väli „role“: väärtust „prediction“ ei ole. Kirjuta check."
    `)
  })
  test('two orders, or two steps of one sentence', () => {
    const still = (at: string) => ({ steps: [], asides: [], at, returning: false })
    const passages = passagesOf(['a', 'b', 'a', 'b'].map(still)).slice(1)
    expect(ambiguity(passages, ['1', '2', '3'])).toMatchInlineSnapshot(`"sammud 2 ja 4 algavad ja lõpevad samas kihis, nii et neid võib vahetada. Vali väljaga „steps“ ainult üks neist."`)
    expect(ambiguity(passages, ['1', '2', '1'])).toMatchInlineSnapshot(`"sammudel 2 ja 4 on sama lause, nii et lugeja ei saa neid eristada. Vali väljaga „steps“ ainult üks neist."`)
    expect(ambiguity(passagesOf(['a', 'b', 'a', 'c', 'a'].map(still)).slice(1), ['1', '2', '3', '4'])).toMatchInlineSnapshot(`"samme saab panna ka teise järjekorda, ilma et teekond katkeks. Vali väljaga „steps“ osa sammudest."`)
    expect(ambiguity(passagesOf(['a', 'b', 'c'].map(still)).slice(1), ['1', '2'])).toBeUndefined()
  })
})

describe('a layer to be picked', () => {
  const optionsOf = (fields: string) => {
    const made = madeOf(fields)
    if (made?.kind !== 'click-layer') throw new Error('no such question')
    return made
  }
  test('is right where the model says so; the others say what they are for', () => {
    const { options, several, picture } = optionsOf(`${layer}, query: {which: intermediary}`)
    expect(several).toBe(false)
    expect(options.map(({ id, correct }) => [id, correct])).toEqual([['app', false], ['guest', false], ['bochs', true], ['linux', false], ['hw', false]])
    expect(picture.boxes.map(({ id }) => id)).toEqual(options.map(({ id }) => id))
    expect(options.map(({ explanation }) => explanation)).toMatchInlineSnapshot(`
      [
        "Programm kasutab teisi kihte, kuid ise ei paku neile midagi.",
        "Tuum töötab ise vahekihi peal ja vastab oma programmide süsteemikutsetele.",
        "Bochs hoolitseb iga käsu eest ise, kuigi päris protsessor oskaks selle otse täita.",
        "Linux juhib päris riistvara ja vastab oma programmide süsteemikutsetele.",
        "Riistvara on päris masin: protsessor, mälu ja seadmed.",
      ]
    `)
  })
  test('of a journey also says where the request meets it, and leads to the step that shows it', () => {
    const { options } = optionsOf(`${layer}, query: {which: does, work: device-model, operation: ketas, from: app}`)
    expect(options.find(({ correct }) => correct)).toMatchObject({ id: 'bochs' })
    expect(options.find(({ id }) => id === 'guest')).toMatchObject({ refutedBy: { figure: 'joonis', step: 3 } })
    expect(options.map(({ explanation }) => explanation)).toMatchInlineSnapshot(`
      [
        "Programm kasutab teisi kihte, kuid ise ei paku neile midagi. Siit see teekond algab.",
        "Tuum töötab ise vahekihi peal ja vastab oma programmide süsteemikutsetele. Sellel teekonnal jõuab päring siia 2. sammul.",
        "Bochs hoolitseb iga käsu eest ise, kuigi päris protsessor oskaks selle otse täita. Sellel teekonnal jõuab päring siia 3. sammul.",
        "Linux juhib päris riistvara ja vastab oma programmide süsteemikutsetele. Sellel teekonnal jõuab päring siia 4. sammul.",
        "Riistvara on päris masin: protsessor, mälu ja seadmed. Sellel teekonnal jõuab päring siia 5. sammul.",
      ]
    `)
  })
  test('an author\'s words come first', () => {
    const { options } = optionsOf(`${layer}, query: {which: executes, from: app}, explain: {hw: {explanation: Ei jõua., misconception: M2, refutedBy: {figure: joonis, step: 2}}, guest: {misconception: M2}}`)
    expect(options.find(({ id }) => id === 'hw')).toMatchObject({ explanation: 'Ei jõua.', misconception: 'M2', refutedBy: { figure: 'joonis', step: 2 } })
    expect(options.find(({ id }) => id === 'guest')).toMatchObject({ explanation: 'Tuum töötab ise vahekihi peal ja vastab oma programmide süsteemikutsetele.', misconception: 'M2' })
  })
  test('several may be right', () => {
    expect(optionsOf(`${layer}, query: {which: offers, offer: machine}`)).toMatchObject({ several: true })
  })
  test('the picture does not give the answer away where modes are asked', () => {
    const { picture } = optionsOf(`${layer}, query: {which: runs, as: kernel}`)
    expect(new Set(picture.boxes.map(({ note, ground, world }) => `${note} ${ground} ${String(world)}`))).toEqual(new Set([' user 0']))
  })
  test('no layer answers', () => {
    expect(wrongWith(`${layer}, query: {which: family, family: hosted}`)).toMatchInlineSnapshot(`"virnas „bochs“ ei vasta küsimusele ükski kiht. Vali teine „query“ või teine virn."`)
    expect(wrongWith(`${layer}, query: {which: does, work: fill-shadow, operation: ketas, from: app}`)).toMatchInlineSnapshot(`"virnas „bochs“ ei vasta küsimusele ükski kiht. Vali teine „query“ või teine virn."`)
  })
  test('unknown query, layer and step', () => {
    expect(wrongWith(`${layer}, query: {which: intermediate}`)).toMatchInlineSnapshot(`"väli „which“: väärtust „intermediate“ ei ole. Kas mõtlesid „intermediary“? Kirjuta intermediary, family, offers, runs, executes, notices-first, stands või does."`)
    expect(wrongWith(`${layer}, query: {which: executes, from: apps}`)).toMatchInlineSnapshot(`"virnas „bochs“ ei ole kihti „apps“. Kas mõtlesid „app“? Kihid: hw, linux, bochs, guest, app."`)
    expect(wrongWith(`${layer}, query: {which: executes, from: hw}`)).toMatchInlineSnapshot(`"kihi „hw“ all ei ole midagi, mis selle käske täidaks. Vali kiht, mis seisab teise peal."`)
    expect(wrongWith(`${layer}, query: {which: stands, operation: ketas, from: app, step: 12}`)).toMatchInlineSnapshot(`"teekonnal ei ole 12. sammu, mida küsida. Vali samm 2–9; esimene ütleb ainult, kus toiming algab."`)
    expect(wrongWith(`${layer}, query: {which: notices-first, operation: ketas, from: hw}`)).toMatchInlineSnapshot(`"kiht „hw“ ei saa toimingut „ketas“ alustada. Alustada võivad: linux, guest, app."`)
  })
  test('no query at all', () => {
    expect(wrongWith(layer)).toMatchInlineSnapshot(`"puudub väli „query“ – mida kihtide kohta küsitakse, näiteks {which: intermediary}. Lisa see."`)
  })
  test('an explanation of a layer that is not there, or of a right one as if it were wrong', () => {
    expect(wrongWith(`${layer}, query: {which: intermediary}, explain: {boch: {misconception: M2}}`)).toMatchInlineSnapshot(`"virnas „bochs“ ei ole kihti „boch“. Kas mõtlesid „bochs“? Kihid: hw, linux, bochs, guest, app."`)
    expect(wrongWith(`${layer}, query: {which: intermediary}, explain: {bochs: {misconception: M2}}`)).toMatchInlineSnapshot(`"kiht „bochs“ on õige vastus, aga seletus nimetab väärarusaama või seda ümber lükkava sammu. Jäta õigele kihile ainult „explanation“ või muuda välja „query“."`)
  })
  test('refuted by a figure or a step that is not there', () => {
    expect(wrongWith(`${layer}, query: {which: intermediary}, explain: {hw: {refutedBy: {figure: jonis, step: 2}}}`)).toMatchInlineSnapshot(`"õppetükis ei ole joonist „jonis“. Kas mõtlesid „joonis“? Õppetüki joonised: joonis."`)
    expect(wrongWith(`${layer}, query: {which: intermediary}, explain: {hw: {refutedBy: {figure: joonis, step: 12}}}`)).toMatchInlineSnapshot(`"joonisel „joonis“ ei ole 12. sammu. Vali samm 2–9; esimene näitab ainult, kus toiming algab."`)
  })
})

describe('the family of a layer', () => {
  test('is the computed one among all; each other says what it would take', () => {
    const made = madeOf(family)
    if (made?.kind !== 'name-family') throw new Error('no such question')
    expect(made.options.filter(({ correct }) => correct).map(({ id }) => id)).toEqual(['emulation'])
    expect(made.options.map(({ text, explanation }) => `${text}: ${explanation}`)).toMatchInlineSnapshot(`
      [
        "Emuleerimine: Bochs hoolitseb iga käsu eest ise, kuigi päris protsessor oskaks selle otse täita.",
        "Ühilduvuskiht: Perekond oleks „ühilduvuskiht“, kui Bochs vastaks teise operatsioonisüsteemi kutsetele. Bochs hoolitseb iga käsu eest ise, kuigi päris protsessor oskaks selle otse täita.",
        "Rakendustuum: Perekond oleks „rakendustuum“, kui Bochs vastaks sama süsteemi kutsetele ise, väljaspool hosti tuuma. Bochs hoolitseb iga käsu eest ise, kuigi päris protsessor oskaks selle otse täita.",
        "OS-taseme virtualiseerimine: Perekond oleks „OS-taseme virtualiseerimine“, kui Bochs laseks kõik kutsed samasse tuuma ja jagaks seda. Bochs hoolitseb iga käsu eest ise, kuigi päris protsessor oskaks selle otse täita.",
        "1. tüüpi hüperviisor (otse riistvaral): Perekond oleks „1. tüüpi hüperviisor (otse riistvaral)“, kui Bochs pakuks külalistele masinat ja töötaks ise ilma hosti tuumata. Bochs hoolitseb iga käsu eest ise, kuigi päris protsessor oskaks selle otse täita.",
        "2. tüüpi ehk hostitud hüperviisor: Perekond oleks „2. tüüpi ehk hostitud hüperviisor“, kui Bochs pakuks külalistele masinat ja oleks laaditud tuuma, mis saab hakkama ka ilma selleta. Bochs hoolitseb iga käsu eest ise, kuigi päris protsessor oskaks selle otse täita.",
        "Tuumasisene hüperviisor: Perekond oleks „tuumasisene hüperviisor“, kui Bochs pakuks külalistele masinat ja oleks hosti tuuma enda osa. Bochs hoolitseb iga käsu eest ise, kuigi päris protsessor oskaks selle otse täita.",
      ]
    `)
  })
  test('among some, explained by the author', () => {
    const made = madeOf(`${family}, families: [hosted, emulation, compatibility], explain: {hosted: {misconception: M2, refutedBy: {figure: joonis, step: 3}}, emulation: {explanation: Nii on.}}`)
    expect(made?.kind === 'name-family' && made.options.map(({ id, misconception }) => [id, misconception])).toEqual([['hosted', 'M2'], ['emulation', undefined], ['compatibility', undefined]])
    expect(made?.kind === 'name-family' && made.options[1]?.explanation).toBe('Nii on.')
  })
  test('without the right one, or one twice', () => {
    expect(wrongWith(`${family}, families: [hosted, compatibility, os-level]`)).toMatchInlineSnapshot(`"valikute hulgas ei ole õiget perekonda „emulation“. Lisa see väljale „families“."`)
    expect(wrongWith(`${family}, families: [hosted, emulation, hosted]`)).toMatchInlineSnapshot(`"perekond „hosted“ on valikus kaks korda. Jäta alles üks."`)
  })
  test('a family that does not exist', () => {
    expect(wrongWith(`${family}, families: [hosted, emulation, container]`)).toMatchInlineSnapshot(`"välja „families“ 3. kirje: väärtust „container“ ei ole. Kirjuta emulation, compatibility, application-kernel, os-level, bare-metal, hosted või in-kernel."`)
  })
  test('of a stack without a vahekiht, of a layer that is none, of a layer that is not there', () => {
    const plain = (testCourse['content/virnad/bochs.yaml'] ?? '').replace(/^id: bochs/, 'id: paljas').split('\n').filter((line) => !/id: (bochs|guest|app),/.test(line)).join('\n')
    expect(problemsOf({ ...asking('kind: name-family, stack: paljas'), 'content/virnad/paljas.yaml': plain })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:92:65 virnas „paljas“ ei ole vahekihti, mille perekonda küsida. Vali teine virn."
    `)
    expect(wrongWith(`${family}, layer: linux`)).toMatchInlineSnapshot(`"kiht „linux“ ei ole vahekiht ja perekonda tal ei ole. Vali bochs."`)
    expect(wrongWith(`${family}, layer: boch`)).toMatchInlineSnapshot(`"virnas „bochs“ ei ole kihti „boch“. Kas mõtlesid „bochs“? Kihid: hw, linux, bochs, guest, app."`)
  })
  test('explained although it is not offered, or right', () => {
    expect(wrongWith(`${family}, families: [hosted, emulation, compatibility], explain: {os-level: {misconception: M1}}`)).toMatchInlineSnapshot(`"perekonda „os-level“ valikus ei ole. Valikus on: hosted, emulation, compatibility."`)
    expect(wrongWith(`${family}, explain: {emulation: {misconception: M1}}`)).toMatchInlineSnapshot(`"perekond „emulation“ on õige vastus, aga seletus nimetab väärarusaama või seda ümber lükkava sammu. Jäta õigele perekonnale ainult „explanation“."`)
  })

  const wine = testCourse['content/virnad/wine.yaml'] ?? ''
  test('of a stack with two vahekihid of different families', () => {
    const both = wine.replace('  - {id: app', '  - {id: ct, kind: container-boundary, partOf: linux, name: {nominative: piir, genitive: piiri, partitive: piiri, allative: piirile}}\n  - {id: app')
    const changes = { ...asking('kind: name-family, stack: wine'), 'content/virnad/wine.yaml': both }
    expect(problemsOf(changes)).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:92:65 virnas „wine“ on mitu vahekihti eri perekondadest, nii et õigeid vastuseid oleks mitu. Kirjuta väljale „layer“ üks neist: wine, ct."
    `)
    const told = { ...asking('kind: name-family, stack: wine, layer: ct'), 'content/virnad/wine.yaml': both }
    expect(problemsOf(told)).toBe('')
  })
  test('that is also right by one criterion needs an author\'s explanation', () => {
    const kvm = wine.replace('{id: hw, kind: hardware, isa: x86-64,', '{id: hw, kind: hardware, isa: x86-64, extension: vt-x,')
      .replace('  - {id: wine, kind: compatibility-layer, on: linux, os: linux, isa: x86-64, offers: windows, catches: calls,', `  - {id: mod, kind: module, partOf: wine, drives: vt-x, name: {nominative: m, genitive: m, partitive: m, allative: m}}\n  - {id: wine, kind: hypervisor, partOf: linux, isa: x86-64, methods: [guest-mode],`)
      .replace(/ {2}- \{id: app.*\n/, '')
    const changes = (fields: string): Changes => ({ ...asking(fields), 'content/virnad/wine.yaml': kvm })
    expect(problemsOf(changes('kind: name-family, stack: wine, families: [in-kernel, hosted, emulation]'))).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/kysimused.yaml:92:78 perekond „hosted“ on ühe tunnuse järgi samuti õige. Jäta see väljalt „families“ ära või seleta välja „explain“ all, miks see vastus ei ole."
    `)
    expect(problemsOf(changes('kind: name-family, stack: wine, families: [in-kernel, hosted, emulation], explain: {hosted: {explanation: Ainult koha järgi.}}'))).toBe('')
  })
})
