import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { licencesOf, namedPackages, packageLicence, packageOf } from './licences.ts'
import { disagreement } from './plugin.ts'

const root = join(import.meta.dirname, '../../..')

/** A package in a folder of its own. */
const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vahekiht-'))
  onTestFinished(() => { rmSync(folder, { recursive: true }) })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

describe('the licences', () => {
  const { packages, parts } = licencesOf(root)

  test('of every package and every part of the machine hold a name, a copyright line and terms', () => {
    for (const { name, id, text } of [...packages, ...parts]) {
      expect([name, id]).toEqual([name, expect.stringMatching(/^(?:MIT|BSD-[23]-Clause|OFL-1\.1)$/)])
      expect([name, text]).toEqual([name, expect.stringMatching(/copyright/i)])
      expect([name, text]).toEqual([name, expect.stringMatching(/without warranty|"as is"/i)])
    }
  })

  test('are of the packages alone, not of what those were built from', () => {
    expect(packages.find(({ name }) => name === 'vite')?.text).not.toContain('jridgewell')
    for (const { name, text } of packages) expect([name, text.length < 6000]).toEqual([name, true])
  })

  test('are wanted of each package: one without a text stops the build', () => {
    const about = '{"version":"1.0.0","license":"MIT"}'
    expect(packageLicence(folderWith({ 'package.json': about, 'LICENSE.md': 'MIT\n' }), 'a')).toEqual({ name: 'a', version: '1.0.0', id: 'MIT', text: 'MIT' })
    for (const files of [{ 'package.json': about }, { 'package.json': about, LICENSE: ' \n' }, { 'package.json': '{"version":"1.0.0"}', LICENSE: 'MIT' }]) {
      expect(() => packageLicence(folderWith(files), 'paha')).toThrow('Paketil „paha“ ei ole litsentsi teksti')
    }
  })
})

describe('what is published', () => {
  test('is told by the place of each module and file', () => {
    expect(['/kodu/node_modules/react/index.js', '../node_modules/@fontsource-variable/a/files/b.woff2', 'C:\\kodu\\node_modules\\a\\node_modules\\b\\c.js', '\0vite/preload-helper.js', '/kodu/src/node.ts', '\0virtual:catalogue'].map(packageOf))
      .toEqual(['react', '@fontsource-variable/a', 'b', 'vite', undefined, undefined])
  })

  test('must be named, and on the site nothing else may be', () => {
    expect(disagreement(new Set(namedPackages), true)).toBeUndefined()
    expect(disagreement(new Set([...namedPackages, 'left-pad']), false)).toContain('ei ole nimetatud: left-pad.')
    expect(disagreement(new Set(namedPackages.slice(1)), true)).toContain(`kursuses ei ole: ${String(namedPackages[0])}.`)
    expect(disagreement(new Set(namedPackages.slice(1)), false)).toBeUndefined()
  })
})
