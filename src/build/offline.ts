// After every page has been written: the service worker, with the list of all that was built in it, and how much that weighs.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Plugin } from 'vite'
import { roleOf, workerFile, type Contents } from '../offline/files.ts'
import { classicScript } from './classic-script.ts'

/** What a visitor's browser may fetch without asking, in bytes as a host sends them (brotli): 3 MB with the twelve lessons of today, and no more for each that joins them. */
export const courseLimit = (lessons: number): number => 250_000 * lessons

/** The same as `revisionOf` of the worker: the first 16 hex digits of SHA-256. */
export const revisionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

/** Paths of all files of a folder, in a fixed order, with slashes. */
const filesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1).split(sep).join('/'))
    .sort()

/** The list that goes into the worker. `code` is the worker itself: a new one is a new version, too. */
export const contentsOf = (files: ReadonlyMap<string, Uint8Array>, code: string): Contents => {
  const of = (role: 'course' | 'lab') => [...files].filter(([path]) => roleOf(path) === role).map(([path, bytes]) => ({ path, revision: revisionOf(bytes), bytes: bytes.length }))
  const course = of('course').map(({ path, revision }) => ({ path, revision }))
  const labs = of('lab')
  return { version: revisionOf(Buffer.from(JSON.stringify([course, labs, code]))), files: course, labs }
}

/** Whole bytes on the wire. Fonts and pictures are compressed already; hosts send them as they are. */
const onTheWire = (path: string, bytes: Uint8Array): number =>
  (/\.(?:woff2|png)$/.test(path) ? bytes.length : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length)

/** Throws where a course of so many lessons has grown over what it may weigh. */
export const checkWeight = (bytes: number, lessons: number): void => {
  const limit = courseLimit(lessons)
  if (bytes > limit) throw new Error(`Kogu kursus kaalub võrguta kasutamiseks ${String(bytes)} baiti; lubatud on ${String(limit)}. Vaata, mis kasvas, või tee sellest labori fail (src/offline/files.ts).`)
}

/** Writes the service worker, after everything else: it lists every file of the site by its hash. */
export const offline = (): Plugin => ({
  name: 'vahekiht:offline',
  buildApp: {
    order: 'post',
    async handler({ config, environments }) {
      const { client } = environments
      if (!client) throw new Error('offline: the client environment is needed')
      const directory = join(config.root, client.config.build.outDir)
      const files = new Map(filesIn(directory).map((path) => [path, readFileSync(join(directory, path))]))
      const course = [...files].filter(([path]) => roleOf(path) === 'course')
      const weight = course.reduce((sum, [path, bytes]) => sum + onTheWire(path, bytes), 0)
      const code = await classicScript(config.root, 'src/offline/worker.ts')
      writeFileSync(join(directory, workerFile), `const CONTENTS=${JSON.stringify(contentsOf(files, code))};${code}`)
      const lessons = course.filter(([path]) => /^oppetukk\/[^/]+\/index\.html$/.test(path)).length
      client.logger.info(`offline: ${String(course.length)} files, ${(weight / 1e6).toFixed(2)} of ${(courseLimit(lessons) / 1e6).toFixed(2)} MB brotli`)
      checkWeight(weight, lessons)
    },
  },
})
