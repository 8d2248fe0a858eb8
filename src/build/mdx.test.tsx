// @vitest-environment node
import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import Text from '../../tests/fixtures/content/pealkirjad.mdx'
import { readLessonText } from '../content/lesson-text.ts'

const html = renderToStaticMarkup(<Text />)

test('the contents lead to the headings', () => {
  const file = 'tests/fixtures/content/pealkirjad.mdx'
  const headings = readLessonText(readFileSync(file, 'utf8'), file).value?.headings
  expect(headings?.map(({ id }) => id)).toEqual([...html.matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id))
  expect(headings).toMatchInlineSnapshot(`
    [
      {
        "depth": 2,
        "id": "kes-jagab-protsessorit",
        "text": "Kes jagab protsessorit?",
      },
      {
        "depth": 3,
        "id": "käsk-cli-ja-guest-os",
        "text": "Käsk CLI ja guest OS",
      },
      {
        "depth": 2,
        "id": "kes-jagab-protsessorit-1",
        "text": "Kes jagab protsessorit?",
      },
      {
        "depth": 2,
        "id": "õ-ä-ö--ü-100--x86-käsustik",
        "text": "Õ, ä, ö & ü: 100% – x86-käsustik",
      },
    ]
  `)
})

test('words are hyphenated, headings are not', () => {
  expect(html).toContain('Ope\u00ADrat\u00ADsiooni')
  expect(html.match(/<h\d.*?<\/h\d>/g)?.join('')).not.toContain('\u00AD')
})

test('columns are aligned by class, because the CSP blocks style attributes', () => {
  expect(html).toContain('<th class="align-right">Bochs</th>')
  expect(html).toContain('<td class="align-center">otse</td>')
  expect(html).not.toMatch(/ (style|align)=/)
})

test('a table is called as its chapter', () => {
  expect(html).toContain('<table aria-labelledby="kes-jagab-protsessorit-1">')
})

test('where a chapter has several tables, each has its number too', () => {
  expect([...html.matchAll(/<table aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual(['Õ, ä, ö &amp; ü: 100% – x86-käsustik: 1. tabel', 'Õ, ä, ö &amp; ü: 100% – x86-käsustik: 2. tabel'])
})
