import { describe, expect, test } from 'vitest'
import { proseOfMarkdown, proseOfMdx, proseOfYaml } from './prose.ts'
import { proseOfTypeScript } from './prose-typescript.ts'
import { mark, object, type Span } from './span.ts'

const texts = (spans: readonly Span[]): string[] => spans.map(({ text }) => text)

/** Where the word stands by the span's own account, and what the source holds there. */
const sourceAt = (source: string, spans: readonly Span[], word: string): string => {
  const span = spans.find(({ text }) => text.includes(word))
  const { line, column } = span?.positionAt(span.text.indexOf(word)) ?? { line: 0, column: 0 }
  return source.split('\n')[line - 1]?.slice(column - 1, column - 1 + word.length) ?? ''
}

describe('MDX', () => {
  const lesson = [
    '---', 'title: Kes jagab protsessorit?', 'terms: [tuum]', '---', '', '# Tuum & kest', '',
    'Esimene rida `koodi` ja', '**paks&nbsp;sõna**, (ingl <span lang="en">kernel *mode*</span>). <Allikas võti="x" />', '',
    '> Tsitaat', '> jätkub siin', '', '<Kihidiagramm id="a-b" virn="kvm" pealkiri="Kaks arvu" />', '',
    '<figcaption lang="en">English only</figcaption>', '', '{/* märkus */}', '', '```', 'kood', '```', '', 'Vaata ![Kolm kihti](a.png) ja {arv}.',
  ].join('\n')
  const spans = proseOfMdx('a.mdx', lesson, { isProse: (path) => path[0] === 'title' })

  test('gives what people read, block by block, and stand-ins for the rest', () => {
    expect(texts(spans)).toEqual([
      'Kes jagab protsessorit?', 'Tuum & kest', `Esimene rida ${object} ja paks\u00A0sõna, (ingl ${object}). ${mark}`, 'Tsitaat jätkub siin',
      `Vaata ${mark} ja ${object}.`, 'Kaks arvu', 'Kolm kihti',
    ])
  })

  test.each(['jagab', 'kest', 'Esimene', 'sõna', 'ingl', 'jätkub', 'arvu', 'kihti'])('knows where „%s“ stands', (word) => {
    expect(sourceAt(lesson, spans, word)).toBe(word)
  })

  test('reads other attributes when asked to', () => {
    expect(texts(proseOfMdx('a.mdx', '<Pilt silt="Silt" pealkiri="Pea" />', { attributes: ['silt'] }))).toEqual(['Silt'])
  })
})

test('Markdown skips raw HTML, and what it marks as English', () => {
  expect(texts(proseOfMarkdown('a.md', '<p align="center">\n\nTuum (<i lang="en">the kernel</i>) ja <b>kest</b>\n\n<!-- märkus -->'))).toEqual([`Tuum (${object}) ja ${mark}kest${mark}`])
})

describe('YAML', () => {
  const document = [
    'id: kvm', 'name: "KVM \\u2013 moodul"', 'text: |', '  Esimene rida,', '  teine rida.', 'note: >-', '  pikk', '  jutt', 'plain: kaks', '  rida',
    'list:', '  - üks `kood`', 'sources:', '  - {title: English title, lang: en}', '  - {title: Eesti pealkiri}',
  ].join('\n')
  const spans = proseOfYaml('a.yaml', document, (path) => path[0] !== 'id')

  test('gives the values that are for people, without English ones', () => {
    expect(texts(spans)).toEqual(['KVM – moodul', 'Esimene rida, teine rida.', 'pikk jutt', 'kaks rida', `üks ${object}`, 'Eesti pealkiri'])
    expect(spans.map(({ context }) => context)).toEqual(['name', 'text', 'note', 'plain', 'list.0', 'sources.1.title'])
  })

  test.each(['moodul', 'teine', 'jutt', 'rida', 'üks', 'Eesti'])('knows where „%s“ stands', (word) => {
    expect(sourceAt(document, spans, word)).toBe(word)
  })
})

describe('TypeScript', () => {
  const source = [
    "import { x } from './mootor.ts'",
    "/** Comment in English. */ type Mode = 'kernel' | 'user'",
    "const slugs = { call: 'susteemikutse' }",
    "export const strings = { 'aria-label': 'Järgmine samm', step: 'samm', id: 'next', css: 'is-open', quote: 'Nupp „\\u00D5“ käib' }",
    'export const steps = (n: number, mode: Mode) => `Läbitud ${n} ${n === 1 ? \'samm\' : "sammu"}${mode === \'kernel\' ? x(\'from\') : \'\'}.`',
  ].join('\n')
  const spans = proseOfTypeScript('a.ts', source)

  test('gives the literals that people read, with a sign for each value', () => {
    expect(texts(spans)).toEqual(['Järgmine samm', 'samm', 'Nupp „Õ“ käib', `Läbitud ${object} ${object}${object}.`, 'samm', 'sammu'])
  })

  test.each(['samm', 'käib', 'Läbitud', 'sammu'])('knows where „%s“ stands', (word) => {
    expect(sourceAt(source, spans, word)).toBe(word)
  })
})

test('file names, paths and addresses in plain text stand aside', () => {
  expect(texts(proseOfTypeScript('a.ts', "export const a = 'Ava kvm.ko või /dev/kvm, vt https://vahekiht.ee/a ja `qemu`.'"))).toEqual([
    `Ava ${object.repeat(6)} või ${object.repeat(8)}, vt ${object.repeat(21)} ja ${object.repeat(6)}.`,
  ])
})
