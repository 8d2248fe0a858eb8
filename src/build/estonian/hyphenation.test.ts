import type { ElementContent, Root } from 'hast'
import { describe, expect, test } from 'vitest'
import { hyphenate, parseExceptions, rehypeHyphenation, softHyphen } from './hyphenation.ts'

const shown = (word: string, exceptions?: string): string =>
  hyphenate(word, exceptions === undefined ? undefined : parseExceptions(exceptions)).replaceAll(softHyphen, '|')

describe('a word', () => {
  test.each([
    ['pilvandmetöötluseta', 'pilv|andme|töötluseta'],
    ['Hetktõmmisega', 'Hetk|tõmmisega'],
    ['binaartõlkega', 'binaar|tõlkega'],
    ['masinakäskudega', 'masina|käskudega'],
    ['tuumarežiimis', 'tuuma|režiimis'],
    ['külalissüsteemile', 'külalis|süs|teemile'],
  ])('%s breaks where the house has said, in every case form', (word, expected) => { expect(shown(word)).toBe(expected) })

  test('that nobody has listed breaks by the patterns for Estonian', () => {
    expect(shown('andmekeskuses', '# tühi')).toBe('and|me|kes|ku|ses')
  })

  test('shorter than twelve letters stays whole', () => { expect(shown('hetktõmmis')).toBe('hetktõmmis') })

  test('keeps three letters at each edge', () => {
    expect(shown('operatsioonidega', '# tühi')).toMatch(/^\p{L}{3,}\|.*\|\p{L}{3,}$/u)
  })

  test('takes the longest exception that fits', () => {
    expect(shown('varilehetabelit', 'vari|lehetabel\nvari|lehe|tabel|i')).toBe('vari|lehe|tabel|it')
  })
})

describe('a page', () => {
  const word = 'virtuaalmasinatega'
  const element = (tagName: string, properties: Record<string, string> = {}, children: ElementContent[] = [{ type: 'text', value: word }]): ElementContent =>
    ({ type: 'element', tagName, properties, children })
  const jsx = (name: string, lang?: string): ElementContent => ({
    type: 'mdxJsxTextElement', name, children: [{ type: 'text', value: word }],
    attributes: lang === undefined ? [] : [{ type: 'mdxJsxAttribute', name: 'lang', value: lang }],
  })
  const isHyphenated = (content: ElementContent): boolean => {
    const tree: Root = { type: 'root', children: [element('div', {}, [content])] }
    rehypeHyphenation()(tree)
    return JSON.stringify(tree).includes(softHyphen)
  }

  test.each([element('p'), element('li'), jsx('Mõiste'), element('p', { lang: 'et' }), element('div', { lang: 'en' }, [element('q', { lang: 'et' })])])(
    'gets soft hyphens in prose (%#)', (content) => { expect(isHyphenated(content)).toBe(true) })

  test.each(['h1', 'h2', 'h6', 'button', 'code', 'pre', 'kbd', 'samp', 'svg', 'title'])('never gets them in <%s>', (tag) => {
    expect(isHyphenated(element(tag))).toBe(false)
    expect(isHyphenated(element(tag, {}, [element('em')]))).toBe(false)
    expect(isHyphenated(jsx(tag))).toBe(false)
  })

  test('never gets them in another language', () => {
    expect(isHyphenated(element('span', { lang: 'en' }))).toBe(false)
    expect(isHyphenated(element('p', { lang: 'en' }, [element('em')]))).toBe(false)
    expect(isHyphenated(jsx('span', 'en'))).toBe(false)
  })
})
