import { expect, it } from 'vitest'
import { neededSheets, sheetsOf, withSheets } from './sheets.ts'

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

it('they are linked as the core is, after it', () => {
  const template = '<link rel="icon" href="/f.svg">\n    <link rel="stylesheet" crossorigin href="/kursus/assets/core.css">\n'
  expect(withSheets(template, 'assets/core.css', ['assets/a.css'])).toBe(
    '<link rel="icon" href="/f.svg">\n    <link rel="stylesheet" crossorigin href="/kursus/assets/core.css">\n    <link rel="stylesheet" crossorigin href="/kursus/assets/a.css">\n')
  expect(withSheets(template, 'assets/core.css', [])).toBe(template)
  expect(() => withSheets('<link rel="icon" href="/f.svg">', 'assets/core.css', [])).toThrow('assets/core.css')
})
