import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentHash } from './content-hash.ts'

let root = ''
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vahekiht-'))
  write('content/oppetukid/01/oppetukk.mdx', 'Tere.\nKiht.\n')
  write('src/model/fold.ts', 'export const fold = 1\n')
  write('src/strings/app.ts', 'export const name = 1\n')
})
afterEach(() => { rmSync(root, { recursive: true }) })

test('the mark changes with a word of a lesson, a rule of the model, a word of a sentence, a file\'s name', () => {
  const marks = new Set([contentHash(root)])
  write('content/oppetukid/01/oppetukk.mdx', 'Tere.\nVahekiht.\n')
  marks.add(contentHash(root))
  write('src/model/fold.ts', 'export const fold = 2\n')
  marks.add(contentHash(root))
  write('src/strings/app.ts', 'export const name = 2\n')
  marks.add(contentHash(root))
  write('content/oppetukid/02/oppetukk.mdx', '')
  marks.add(contentHash(root))
  expect(marks.size).toBe(5)
  for (const mark of marks) expect(mark).toMatch(/^[\da-f]{12}$/)
})

test('tests, styles, packaging and line ends do not change it', () => {
  const mark = contentHash(root)
  write('src/model/fold.test.ts', 'test')
  write('src/ui/base.css', 'a {}')
  write('vite.config.ts', 'export default {}')
  write('content/oppetukid/01/oppetukk.mdx', 'Tere.\r\nKiht.\r\n')
  expect(contentHash(root)).toBe(mark)
})
