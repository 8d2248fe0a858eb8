// @vitest-environment node
import { expect, test } from 'vitest'
import { createCatalogueReader } from './catalogue.ts'
import { readCourse, testCourse, writeCourse, writeFile } from './test-course.ts'

const first = 'content/oppetukid/01-alus/oppetukk.mdx'
const second = 'content/oppetukid/02-jatk/oppetukk.mdx'

test('lessons come in course order, with what each uses and no more', () => {
  const [alus, jatk] = readCourse({ [first]: ['## Kontrolli', '<Kihidiagramm id="teine" virn="wine" />\n\n## Kontrolli'] }).lessons
  expect(alus?.meta).toMatchObject({ slug: 'alus', order: 1, terms: ['emulaator'], requires: [] })
  expect(Object.keys(alus?.data.stacks ?? {})).toEqual(['bochs', 'wine'])
  expect(alus?.data.sources.map(({ key }) => key)).toEqual(['bellard-2005'])
  expect(jatk?.meta).toMatchObject({ slug: 'jatk', order: 2, requires: ['alus'] })
  expect(jatk?.data.terms.map(({ id }) => id)).toEqual(['host', 'emulaator'])
  expect(jatk?.data.questions).toHaveLength(6)
  expect(jatk?.file).toBe(second)
})

test('sources are numbered by first citation, of the text or of a question where it stands', () => {
  const keys = (changes: Parameters<typeof readCourse>[0]): unknown => readCourse(changes).lessons[0]?.data.sources.map(({ key }) => key)
  const asked = { 'content/oppetukid/01-alus/kysimused.yaml': ['sources: [bellard-2005]', 'sources: [wine-readme]'] } as const
  expect(keys(asked)).toEqual(['bellard-2005', 'wine-readme'])
  const text = testCourse[first]?.replace('<Ennustus id="alus-ennustus" />', '').replace('Esimene lõik:', '<Ennustus id="alus-ennustus" />\n\nEsimene lõik:') ?? ''
  expect(keys({ ...asked, [first]: text })).toEqual(['wine-readme', 'bellard-2005'])
})

test('a stack keeps its names apart from its layers', () => {
  const { bochs } = readCourse().stacks
  expect(bochs?.layers[0]).toEqual({ kind: 'hardware', id: 'hw', isa: 'x86-64' })
  expect(bochs?.names['bochs']?.allative).toBe('Bochsile')
})

test('omitted fields have their meaning', () => {
  const { lessons, terms } = readCourse()
  expect(lessons[0]?.data.questions[0]).toMatchObject({ options: [{ correct: true }, { correct: false }] })
  expect(terms[0]).toEqual({ id: 'emulaator', term: 'emulaator', genitive: 'emulaatori', partitive: 'emulaatorit', english: 'term', also: [], proposal: false, everyday: false, seeAlso: [], sources: [], definition: 'Määratlus on üks lause.' })
})

test('files with Windows line ends and a byte order mark are read alike', () => {
  const windows = Object.fromEntries(Object.entries(testCourse).map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`]))
  expect(readCourse(windows)).toEqual(readCourse())
})

test('reading again parses only what has changed', () => {
  const root = writeCourse()
  const read = createCatalogueReader(root)
  const before = read()
  writeFile(root, second, (testCourse[second] ?? '').replace('Pealkiri jatk', 'Uus pealkiri'))
  const after = read()
  expect(after.lessons[1]?.meta.title).toBe('Uus pealkiri')
  // The same object, not an equal one: it was not made again.
  expect(after.lessons[0]?.meta.headings).toBe(before.lessons[0]?.meta.headings)
})
