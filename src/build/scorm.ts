// SCORM 1.2 packages for a learning environment: the whole course, and one for each lesson. Each is the portable form of the course,
// which needs no server, with a manifest; the packages differ in what gives points and in the page that opens first.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Plugin } from 'vite'
import { readCatalogue } from '../content/catalogue.ts'
import { appStrings } from '../strings/app.ts'
import { lmsPackageStrings } from '../strings/lms-package.ts'
import { manifestFile, manifestOf, type PackageAbout } from './manifest.ts'

export interface CoursePackage extends PackageAbout {
  /** Of the archive. */
  readonly file: string
  /** The lesson that gives points and opens first; undefined: every lesson. */
  readonly lesson?: string
}

/** Of the course in a folder. Names sort in course order. */
export const packagesOf = (root: string): CoursePackage[] => [
  { id: 'vahekiht', file: 'vahekiht-kursus.zip', title: appStrings.homeTitle },
  ...readCatalogue(root).lessons.map(({ meta: { slug, order, title } }) =>
    ({ id: `vahekiht-${slug}`, file: `vahekiht-${String(order).padStart(2, '0')}-${slug}.zip`, title: appStrings.pageTitle(title), lesson: slug })),
]

/** Goes after `portable('scorm')`: turns what that has written into packages, and leaves nothing else. */
export const scorm = (): Plugin => {
  let root = ''
  return {
    name: 'vahekiht:scorm',
    configResolved(config) { root = config.root },
    transformIndexHtml: { order: 'pre', handler: (html) => withEntry(html) },
    writeBundle({ dir = '' }) {
      const names = readdirSync(dir).sort()
      const files = Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(dir, name)))]))
      for (const name of names) rmSync(join(dir, name))
      for (const made of packagesOf(root)) writeFileSync(join(dir, made.file), archiveOf(made, files))
      writeFileSync(join(dir, lmsPackageStrings.readMeFile), lmsPackageStrings.readMe)
    },
  }
}

const page = 'index.html'

/** The archive of a package, from the files that all share. */
export const archiveOf = (made: CoursePackage, shared: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const html = new TextDecoder().decode(shared[page])
  const files = { ...shared, [page]: strToU8(aboutLesson(html, made.lesson)) }
  // Environments look for the manifest first. A fixed date makes the same course the same archive.
  return zipSync({ [manifestFile]: strToU8(manifestOf(made, Object.keys(files).sort(), page)), ...files }, { mtime: '2026-01-01' })
}

/** The page of a package tells the course which lesson it is about (lesson/reader-in-lms.ts). Throws where there is no place for it. */
const aboutLesson = (html: string, lesson: string | undefined): string => {
  if (lesson === undefined) return html
  const told = html.replace('<title>', `<meta name="vahekiht:oppetukk" content="${lesson}">\n    <title>`)
  if (told === html) throw new Error('scorm: the page has no title')
  return told
}

/** The template with the entry of this form. Throws where it names no entry. */
const withEntry = (html: string): string => {
  const changed = html.replace('/src/app/entry-client.tsx', '/src/app/entry-lms.tsx')
  if (changed === html) throw new Error('scorm: the template has no entry')
  return changed
}
