// The licences of everything that is published with the course but was made by others: from the packages themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Licence } from '../../model/licence.ts'
import { licenceStrings } from '../../strings/licences.ts'

/** Names of the packages that the page names. */
export const namedPackages: readonly string[] = Object.keys(licenceStrings.uses)

export interface Licences { readonly packages: readonly Licence[]; readonly parts: readonly Licence[] }

/** Of the packages installed under `root`. Throws, in Estonian, where one has no licence or no text of it. */
export const licencesOf = (root: string): Licences => ({
  packages: namedPackages.map((name) => packageLicence(join(root, 'node_modules', name), name)),
  parts: partsOfV86.map(({ name, id, file }) => ({ name, version: '', id, text: readFileSync(join(import.meta.dirname, 'v86', file), 'utf8').trim() })),
})

/** Of the package in a folder. */
export const packageLicence = (folder: string, name: string): Licence => {
  const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(entry))
  const text = file === undefined ? '' : ownPart(readFileSync(join(folder, file), 'utf8')).trim()
  const [id, version] = [textField(about, 'license'), textField(about, 'version')]
  if (text === '' || id === '' || version === '') throw new Error(`Paketil „${name}“ ei ole litsentsi teksti või nime. Ilma selleta ei tohi teda kursusega kaasa panna: küsi autorilt või vali teine pakett.`)
  return { name, version, id, text }
}

const textField = (about: unknown, key: string): string => {
  const value: unknown = typeof about === 'object' && about !== null ? Object.entries(about).find(([name]) => name === key)?.[1] : undefined
  return typeof value === 'string' ? value : ''
}

/** Vite's file goes on with the licences of what Vite itself was built from, which stays with the author of a page. */
const ownPart = (text: string): string => text.split(/^# Licenses of bundled dependencies$/m)[0] ?? ''

/** Named by the package's Readme.md, which holds no texts: they stand beside this file, as their authors give them. Look again when v86 gets another version. */
const partsOfV86: readonly { readonly name: keyof typeof licenceStrings.partUses; readonly id: string; readonly file: string }[] = [
  { name: 'SoftFloat', id: 'BSD-3-Clause', file: 'softfloat.txt' },
  { name: 'Zstandard', id: 'BSD-3-Clause', file: 'zstd.txt' },
  { name: 'QEMU', id: 'MIT', file: 'floppy.txt' },
  { name: 'jor1k', id: 'BSD-2-Clause', file: 'jor1k.txt' },
]

/** The package that a bundled module or file is from; undefined where it is ours, nobody's, or what a tool keeps there (`.cache`). */
export const packageOf = (id: string): string | undefined =>
  /^\0(vite|rolldown)\//.exec(id)?.[1] ?? /^.*node_modules[\\/](?!\.)((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1]?.replaceAll('\\', '/')
