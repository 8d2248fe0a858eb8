import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkEstonian, formatFindings } from './check.ts'

let house = ''
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'vahekiht-'))
  cpSync(fileURLToPath(new URL('../../../content/keel', import.meta.url)), join(house, 'content/keel'), { recursive: true })
})
afterEach(() => { rmSync(house, { recursive: true }) })

const write = (files: Readonly<Record<string, string>>): void => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), text)
  }
}

test('reads every room in which Estonian stands, and only those', async () => {
  write({
    'README.md': 'Vigga lugemises.',
    'content/oppetukid/01-a/oppetukk.mdx': '---\ntitle: Vigga siin\nterms: [susteemikutse]\n---\n\n<Pilt pealkiri="Vigga seal" />\n',
    'content/oppetukid/01-a/kysimused.yaml': 'questions:\n  - id: vigga\n    kind: choose-vigga\n    prompt: Vigga?\n    options:\n      - {id: a, text: vigga}\n',
    'content/moisted/tuum.md': '---\nterm: tuum\nenglish: the kernel\n---\n\nVigga on tuum.\n',
    'src/strings/app.ts': "export const app = { next: 'Vigga samm' }\n",
    'src/strings/app.test.ts': "const a = 'Vigga test'\n",
    'src/model/layers.ts': "const a = 'Vigga mudel'\n",
    'docs/a.md': 'Vigga',
  })
  const findings = await checkEstonian(house)
  expect(findings.filter(({ level }) => level === 'error').map(({ file, line, column }) => `${file}:${String(line)}:${String(column)}`)).toEqual([
    'content/moisted/tuum.md:6:1',
    'content/oppetukid/01-a/kysimused.yaml:4:13',
    'content/oppetukid/01-a/kysimused.yaml:6:23',
    'content/oppetukid/01-a/oppetukk.mdx:2:8',
    'content/oppetukid/01-a/oppetukk.mdx:6:17',
    'README.md:1:1',
    'src/strings/app.ts:1:29',
  ])
})

test('a file that cannot be read is a finding like any other', async () => {
  write({ 'content/a.mdx': 'Tere <b>\n', 'content/b.md': 'Vigga.\n' })
  expect((await checkEstonian(house)).map(({ file, rule }) => `${file} ${rule}`)).toEqual(['content/a.mdx lugemine', 'content/b.md õigekiri'])
})

test('an unsound word list is said first', async () => {
  write({ 'content/keel/erandid.txt': '# Loend\nAMD\nAMD\n', 'content/b.md': 'Vigga.\n' })
  expect(new Set((await checkEstonian(house)).map(({ rule }) => rule))).toEqual(new Set(['sõnaloend']))
})

test('each finding is one line that an editor can open', () => {
  expect(formatFindings([
    { file: 'a.md', line: 2, column: 3, rule: 'S10', level: 'error', message: 'tühik' },
    { file: 'b.md', line: 1, column: 1, rule: 'S14', level: 'warning', message: 'sõna' },
  ])).toBe('a.md:2:3: viga S10: tühik\nb.md:1:1: hoiatus S14: sõna')
})
