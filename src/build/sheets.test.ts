import { expect, it } from 'vitest'
import { linked, neededSheets, sheetsOf, within, withoutFaces, withSheets } from './sheets.ts'

const sheets = sheetsOf('.page{margin:0}.still .label{padding:.5rem}', {
  'assets/a.css': '.desk>.label{margin:1.5em}.desk-tool:hover{color:red}',
  'assets/b.css': '.slide .desk-tool,.page .slide{color:blue}@media print{.paper{display:none}}',
})

it('a sheet’s own classes are those that neither the core nor another sheet knows; numbers are no classes', () => {
  expect(sheets.map(({ file, own }) => [file, [...own].sort()])).toEqual([['assets/a.css', ['desk']], ['assets/b.css', ['paper', 'slide']]])
})

it('a page links the sheets of whose own classes it bears one', () => {
  expect(neededSheets('<div class="page"><p class="still label">desk</p></div>', sheets)).toEqual([])
  expect(neededSheets('<div class="page desk"><p class="paper"></p></div>', sheets)).toEqual(['assets/a.css', 'assets/b.css'])
  expect(neededSheets('<div class="desk-tool slides"></div>', sheets)).toEqual([])
})

const template = '<meta charset="utf-8">\n    <!--sheets-->\n    <script src="/x.js"></script>\n    <link rel="stylesheet" crossorigin href="/kursus/assets/core.css">\n    <link rel="manifest" href="/m">'

it('sheets come before every script, the core first, and are linked as the core is', () => {
  expect(withSheets(template, 'assets/core.css', linked('assets/core.css', ['assets/a.css']))).toBe(
    '<meta charset="utf-8">\n    <link rel="stylesheet" crossorigin href="/kursus/assets/core.css">\n    <link rel="stylesheet" crossorigin href="/kursus/assets/a.css">\n    <script src="/x.js"></script>\n    <link rel="manifest" href="/m">')
})

it('a template without a place for them, or without a core, stops the build', () => {
  expect(() => withSheets('<!--sheets--><link rel="icon" href="/f.svg">', 'assets/core.css', linked('assets/core.css', []))).toThrow('assets/core.css')
  expect(() => withSheets(template.replace('<!--sheets-->', ''), 'assets/core.css', linked('assets/core.css', []))).toThrow('<!--sheets-->')
})

it('a page may carry their text, whatever signs it holds, unless it would end the tag; a link that is not fetched says which sheet it is', () => {
  const text = '.a::before{content:"$&<b>"}'
  expect(withSheets(template, 'assets/core.css', within('assets/core.css', [{ file: 'assets/core.css', text }, { file: 'assets/a.css', text: '.b{}' }]))).toContain(
    `<meta charset="utf-8">\n    <style>${text}</style>\n    <link disabled rel="stylesheet" href="/kursus/assets/core.css">\n    <style>.b{}</style>\n    <link disabled rel="stylesheet" href="/kursus/assets/a.css">\n    <script`)
  expect(() => withSheets(template, 'assets/core.css', within('assets/core.css', [{ file: 'assets/core.css', text: '.a{content:"</style>"}' }]))).toThrow('assets/core.css')
})

it('faces that name a file are taken out, in their order; those that the machine has stay', () => {
  const standIn = '@font-face{font-family:A stand-in;src:local(Arial);size-adjust:99%}'
  const [one, two] = ['@font-face{font-family:A;src:url(/a.woff2)format("woff2")}', '@font-face{font-family:A;src:url(/b.woff2);unicode-range:U+160}']
  expect(withoutFaces(`.a{color:red}${one}${two}${standIn}.b{background:url(/c.svg)}`)).toEqual({ rest: `.a{color:red}${standIn}.b{background:url(/c.svg)}`, faces: `${one}${two}` })
})
