// A host that a test can publish to anew, spoil and switch off: a copy of dist, served as a plain static host serves it.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { hashOf, inlineStyles } from '../../src/build/csp.ts'
import { contentsOf } from '../../src/build/offline.ts'

const dist = join(import.meta.dirname, '../../dist')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json', '.bin': 'application/octet-stream',
}

export interface PublishedSite {
  /** Ends with a slash. */
  readonly address: string
  /** Paths asked for, in order. */
  readonly asked: string[]
  /** Paths that the host answers with status 500, until they are taken out again. */
  readonly broken: Set<string>
  /** Renames every hashed file, as a new build would, and changes the text that is given. */
  readonly publishAnew: (text: string, replacement: string) => void
  /** Adds a file, and says so in the worker's list. */
  readonly add: (path: string, bytes: Uint8Array) => void
  readonly close: () => Promise<void>
}

export const publish = async (): Promise<PublishedSite> => {
  const directory = mkdtempSync(join(tmpdir(), 'vahekiht-'))
  cpSync(dist, directory, { recursive: true })
  const asked: string[] = []
  const broken = new Set<string>()
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname)
    asked.push(path)
    const file = join(directory, path.endsWith('/') ? `${path}index.html` : path)
    if (broken.has(path)) response.writeHead(500).end('katki')
    else if (existsSync(file) && extname(file) !== '') response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain', 'Cache-Control': 'no-cache' }).end(readFileSync(file))
    else response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(join(directory, '404.html')))
  })
  const address = await listening(server)
  return {
    address,
    asked,
    broken,
    publishAnew: (text, replacement) => { rename(directory, text, replacement); list(directory) },
    add: (path, bytes) => { writeFileSync(join(directory, path), bytes); list(directory) },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => { server.close(resolve) })
      rmSync(directory, { recursive: true })
    },
  }
}

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('the host has no port')
  return `http://127.0.0.1:${String(at.port)}/`
}

const filesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))

/** A name's hash gets one letter more. */
const rename = (directory: string, text: string, replacement: string): void => {
  for (const file of filesIn(directory)) {
    if (/\.(?:html|js|css)$/.test(file) && !file.endsWith('sw.js')) {
      const old = readFileSync(file, 'utf8')
      const renamed = old.replaceAll(/(-[A-Za-z0-9_-]{8})(\.(?:js|css|woff2)\b)/g, '$1x$2').replaceAll(text, replacement)
      writeFileSync(file, withHashes(renamed, inlineStyles(old), inlineStyles(renamed)))
    }
    if (/-[A-Za-z0-9_-]{8}\.(?:js|css|woff2)$/.test(file)) renameSync(file, file.replace(/(\.[a-z0-9]+)$/, 'x$1'))
  }
}

/** The page with a policy that allows its new sheets in place of its old ones. */
const withHashes = (html: string, old: readonly string[], now: readonly string[]): string =>
  now.reduce((page, sheet, index) => page.replace(hashOf(old[index] ?? ''), hashOf(sheet)), html)

/** The worker with the list of what stands in the folder now. */
const list = (directory: string): void => {
  const files = new Map(filesIn(directory).map((file) => [file.slice(directory.length + 1), readFileSync(file)]))
  const worker = join(directory, 'sw.js')
  const code = readFileSync(worker, 'utf8').replace(/^const CONTENTS=.*?\};(?=\()/, '')
  writeFileSync(worker, `const CONTENTS=${JSON.stringify(contentsOf(files, code))};${code}`)
}
