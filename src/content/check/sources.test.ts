import { describe, expect, test } from 'vitest'
import { problemsOf, testCourse } from '../test-course.ts'
import { bochs, lesson, questions, sources } from '../test-files.ts'

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
