import { describe, expect, test } from 'vitest'
import { problemsOf } from '../test-course.ts'
import { lesson, lesson2, questions } from '../test-files.ts'

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
