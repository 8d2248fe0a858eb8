import { describe, expect, test } from 'vitest'
import { problemsOf } from '../test-course.ts'
import { lesson, lesson2 } from '../test-files.ts'

describe('words of the text', () => {
  test('unknown word', () => {
    expect(problemsOf({ [lesson]: ['<Kihidiagramm', '<Kihidiagram'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:16:1 tundmatu sõna <Kihidiagram>. Kas mõtlesid <Kihidiagramm>? Sõnad: Kihidiagramm, Kutsejada, Ennustus, Küsimus, Mõiste, Allikas, Võrdlus, Perekond, Labor, Tõend; HTML-ist: span, abbr, kbd, sub, sup."
    `)
  })
  test('unknown HTML', () => {
    expect(problemsOf({ [lesson]: ['Esimene lõik', '<div>Esimene</div> lõik'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:10:1 tundmatu sõna <div>. Sõnad: Kihidiagramm, Kutsejada, Ennustus, Küsimus, Mõiste, Allikas, Võrdlus, Perekond, Labor, Tõend; HTML-ist: span, abbr, kbd, sub, sup."
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
