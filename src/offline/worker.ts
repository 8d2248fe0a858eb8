// The service worker: serves its own version of the course from what is kept, whole or not at all.
import { addressOf, isTakenAlong, notFoundFile, type Contents } from './files.ts'
import { parseNeeds, parseWish, question, type Report } from './messages.ts'
import { rangeOf } from './range.ts'
import { createShelf } from './shelf.ts'
import { offlineStrings } from '../strings/offline.ts'
import { unreachablePage } from './unreachable.ts'
import type { RequestEvent, WorkerScope } from './scope.ts'

/** The build's. */
declare const CONTENTS: Contents
declare const self: WorkerScope

const scope = new URL(self.registration.scope)
const shelf = createShelf(scope, CONTENTS, caches, fetch.bind(globalThis))
const files = new Map([...CONTENTS.files, ...CONTENTS.labs].map((file) => [file.path, file]))

const answer = async (request: Request): Promise<Response> => {
  const page = request.mode === 'navigate'
  const address = addressOf(new URL(request.url), scope, (path) => files.has(path))
  if (address.kind === 'moved') return Response.redirect(address.to, 301)
  const file = address.kind === 'file' ? files.get(address.path) : undefined
  const range = request.headers.get('range')
  // A piece of a lab's image that is not kept whole comes from the host alone: fetching all of it would be another bargain.
  const found = file && (range === null || (await shelf.missing([file])).length === 0) ? await shelf.get(file) : undefined
  if (found) return partOf(found, range)
  // Another version's script, asked for by a page that is still open.
  const older = page ? undefined : await shelf.elsewhere(request)
  if (older) return older
  try {
    return await fetch(request)
  } catch (error) {
    if (!page) throw error
    if (isTakenAlong(new URL(request.url).pathname.slice(scope.pathname.length))) return unreachablePage(offlineStrings.unreachableSheet, scope.href)
    const missing = file ? undefined : files.get(notFoundFile)
    const notFound = missing && await shelf.get(missing)
    return notFound ? new Response(notFound.body, { status: 404, headers: notFound.headers }) : unreachablePage(offlineStrings.unreachable, scope.href)
  }
}

/** The bytes that a Range header asks for. */
const partOf = async (whole: Response, header: string | null): Promise<Response> => {
  if (header === null) return whole
  const bytes = await whole.clone().arrayBuffer()
  const range = rangeOf(header, bytes.byteLength)
  if (range === 'whole') return whole
  if (range === 'beyond') return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${String(bytes.byteLength)}` } })
  const headers = new Headers(whole.headers)
  headers.set('Content-Range', `bytes ${String(range.start)}-${String(range.end - 1)}/${String(bytes.byteLength)}`)
  return new Response(bytes.slice(range.start, range.end), { status: 206, headers })
}

const report = async (): Promise<Report> => {
  const ready = await shelf.missing(CONTENTS.files).then(shelf.fill).then(() => true, () => false)
  const labs = await shelf.missing(CONTENTS.labs).catch(() => CONTENTS.labs)
  return { ready, labBytes: labs.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** How long a page may take to say what it needs. A page that sleeps does not answer, and then everything stays. */
const patience = 5000

/** Old versions go when every open page has said what it needs, and no newer version is on its way. */
const tidy = async (): Promise<void> => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const needs = await Promise.all(pages.map(async (page) => new Promise<string | undefined>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => { resolve(parseNeeds(data)?.script) })
    port1.start()
    setTimeout(() => { resolve(undefined) }, patience)
    page.postMessage(question, [port2])
  })))
  const { installing, waiting } = self.registration
  const known = needs.flatMap((script) => script ?? [])
  if (known.length === needs.length && !installing && !waiting) await shelf.tidy(known)
}

const isOurs = ({ request }: RequestEvent): boolean => request.method === 'GET' && request.url.startsWith(scope.href)

self.addEventListener('install', (event) => { event.waitUntil(shelf.fill(CONTENTS.files).then(shelf.finish)) })
// Only a first version, or one that the reader has taken into use, gets here while pages are open.
self.addEventListener('activate', (event) => { event.waitUntil(self.clients.claim()) })
self.addEventListener('fetch', (event) => { if (isOurs(event)) event.respondWith(answer(event.request)) })
self.addEventListener('message', (event) => {
  const reply = (message: Report): void => { event.ports[0]?.postMessage(message) }
  switch (parseWish(event.data)?.kind) {
    case 'report': event.waitUntil(report().then(reply).then(tidy)); return
    case 'labs': event.waitUntil(shelf.fill(CONTENTS.labs).catch(() => {}).then(report).then(reply)); return
    case 'take over': event.waitUntil(self.skipWaiting()); return
    case undefined: return
  }
})
