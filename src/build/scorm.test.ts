import { DOMParser } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readCatalogue } from '../content/catalogue.ts'
import { manifestOf } from './manifest.ts'
import { archiveOf, packagesOf } from './scorm.ts'

const shared = { 'index.html': strToU8('<!doctype html>\n<title>Vahekiht</title>'), 'vahekiht.js': strToU8('1'), 'vahekiht.css': strToU8('a{}') }
const packages = packagesOf('.')
const manifestIn = (archive: Uint8Array) => new DOMParser().parseFromString(strFromU8(unzipSync(archive)['imsmanifest.xml'] ?? new Uint8Array()), 'text/xml')

test('there is one package of the whole course and one of each lesson, each under a name and an identifier of its own', () => {
  expect(packages.map(({ lesson }) => lesson)).toEqual([undefined, ...readCatalogue('.').lessons.map(({ meta }) => meta.slug)])
  for (const of of [packages.map(({ file }) => file), packages.map(({ id }) => id)]) expect(new Set(of).size).toBe(packages.length)
})

test('the manifest names every file of the archive but itself, and one SCO that opens first', () => {
  for (const made of packages) {
    const archive = archiveOf(made, shared)
    const manifest = manifestIn(archive)
    const [resource, ...more] = manifest.getElementsByTagName('resource')
    const files = [...manifest.getElementsByTagName('file')].map((file) => file.getAttribute('href') ?? '')
    expect(files.toSorted()).toEqual(Object.keys(unzipSync(archive)).filter((name) => name !== 'imsmanifest.xml').toSorted())
    expect([more.length, resource?.getAttribute('adlcp:scormtype'), resource?.getAttribute('type'), resource?.getAttribute('href')]).toEqual([0, 'sco', 'webcontent', 'index.html'])
  }
})

test('what the schema of SCORM 1.2 wants stands there, in its order', () => {
  const manifest = manifestIn(archiveOf({ id: 'a', file: 'a.zip', title: 'Käsk & „tuum“ <1>' }, shared))
  const names = (parent: string) => [...manifest.getElementsByTagName(parent)].flatMap((element) => [...element.childNodes].flatMap(({ nodeName }) => (nodeName === '#text' ? [] : [nodeName])))
  expect(names('manifest')).toEqual(['metadata', 'organizations', 'resources'])
  expect(names('metadata')).toEqual(['schema', 'schemaversion'])
  expect(names('organization')).toEqual(['title', 'item'])
  const [organizations, organization, item, resource] = ['organizations', 'organization', 'item', 'resource'].map((name) => manifest.getElementsByTagName(name)[0])
  expect(organizations?.getAttribute('default')).toBe(organization?.getAttribute('identifier'))
  expect(item?.getAttribute('identifierref')).toBe(resource?.getAttribute('identifier'))
  expect(organization?.getElementsByTagName('title')[0]?.textContent).toBe('Käsk & „tuum“ <1>')
  expect(manifest.getElementsByTagName('schemaversion')[0]?.textContent).toBe('1.2')
})

test('the page of a lesson’s package says which lesson it is', () => {
  const pages = packages.map((made) => strFromU8(unzipSync(archiveOf(made, shared))['index.html'] ?? new Uint8Array()))
  expect(pages.map((html) => /<meta name="vahekiht:oppetukk" content="([a-z-]+)">/.exec(html)?.[1])).toEqual(packages.map(({ lesson }) => lesson))
})

test('the same course gives the same archive', () => {
  for (const made of packages.slice(0, 2)) expect(archiveOf(made, shared)).toEqual(archiveOf(made, shared))
})

test('a package without its first page, and an identifier that is none, stop the build', () => {
  expect(() => manifestOf({ id: 'a', title: '' }, ['muu.html'], 'index.html')).toThrow('index.html')
  expect(() => manifestOf({ id: '1 a', title: '' }, ['index.html'], 'index.html')).toThrow('identifier')
})
