import { describe, expect, test } from 'vitest'
import { problemsOf } from '../test-course.ts'
import { fourQuestions, lesson, questions } from '../test-files.ts'

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
      content/oppetukid/01-alus/kysimused.yaml:3:5 väli „kind“: väärtust „chose“ ei ole. Kas mõtlesid „choose“? Kirjuta choose, choose-several, order, click-layer, name-family või click-gap."
    `)
  })
})
