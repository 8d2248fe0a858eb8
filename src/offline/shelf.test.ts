import { expect, test } from 'vitest'
import { createShelf, revisionOf } from './shelf.ts'
import type { SiteFile } from './files.ts'

const scope = new URL('https://kursus.example/kursus/')

/** A browser's caches, as far as a shelf uses them. */
const memoryCaches = () => {
  const stores = new Map<string, Map<string, Response>>()
  const addressOf = (request: RequestInfo | URL): string => (request instanceof Request ? request.url : String(request))
  const cacheOf = (entries: Map<string, Response>) => ({
    match: async (request: RequestInfo | URL) => entries.get(addressOf(request))?.clone(),
    put: async (request: RequestInfo | URL, response: Response) => { entries.set(addressOf(request), response) },
    delete: async (request: RequestInfo | URL) => entries.delete(addressOf(request)),
    keys: async () => [...entries.keys()].map((url) => new Request(url)),
  })
  const caches = {
    open: async (name: string) => {
      const entries = stores.get(name) ?? new Map<string, Response>()
      stores.set(name, entries)
      return cacheOf(entries)
    },
    keys: async () => [...stores.keys()],
    has: async (name: string) => stores.has(name),
    delete: async (name: string) => stores.delete(name),
  }
  return { caches, stores }
}

/** A host by address; it counts what is asked. */
const host = (bodies: Record<string, string | number>) => {
  const asked: string[] = []
  const fetch = async (address: RequestInfo | URL): Promise<Response> => {
    const path = (address instanceof Request ? address.url : String(address)).slice(scope.href.length)
    asked.push(path)
    const body = bodies[path]
    if (body === undefined) throw new TypeError('network')
    return typeof body === 'number' ? new Response('', { status: body }) : new Response(body)
  }
  return { asked, fetch, bodies }
}

const fileOf = async (path: string, body: string): Promise<SiteFile> => ({ path, revision: await revisionOf(new TextEncoder().encode(body)) })

const shelfOf = (version: string, { caches }: ReturnType<typeof memoryCaches>, { fetch }: ReturnType<typeof host>, labs: { path: string; revision: string; bytes: number }[] = []) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a stand-in for the browser's own
  createShelf(scope, { version, labs }, caches as unknown as CacheStorage, fetch)

test('what an error, a part or another version answers is never kept', async () => {
  const memory = memoryCaches()
  const site = host({ '': 'uus', 'a.js': 404, 'b.js': 206 })
  const shelf = shelfOf('1', memory, site)
  for (const [path, body] of [['index.html', 'vana'], ['a.js', ''], ['b.js', '']] as const) {
    await expect(shelf.fill([await fileOf(path, body)])).rejects.toThrow(path)
    expect(await shelf.get(await fileOf(path, body))).toBeUndefined()
  }
  expect([...memory.stores.values()].flatMap((entries) => [...entries.keys()])).toEqual([])
})

test('a new version fetches only what has changed', async () => {
  const memory = memoryCaches()
  const site = host({ '': 'esileht', 'a.css': 'a' })
  await shelfOf('1', memory, site).fill([await fileOf('index.html', 'esileht'), await fileOf('a.css', 'a')])
  site.asked.length = 0
  site.bodies[''] = 'uus esileht'
  const next = shelfOf('2', memory, site)
  await next.fill([await fileOf('index.html', 'uus esileht'), await fileOf('a.css', 'a')])
  expect(site.asked).toEqual([''])
  expect(await (await next.get(await fileOf('index.html', 'uus esileht')))?.text()).toBe('uus esileht')
})

test('a spoilt copy is fetched again and mended', async () => {
  const memory = memoryCaches()
  const site = host({ '': 'esileht' })
  const shelf = shelfOf('1', memory, site)
  const file = await fileOf('index.html', 'esileht')
  await shelf.fill([file])
  memory.stores.get('vahekiht /kursus/ 1')?.set(scope.href, new Response('pooli'))
  expect(await (await shelf.get(file))?.text()).toBe('esileht')
  site.asked.length = 0
  expect(await (await shelf.get(file))?.text()).toBe('esileht')
  expect(site.asked).toEqual([])
})

test('old versions stay while a page needs them; a download that broke off stays until another version is whole; strangers stay', async () => {
  const memory = memoryCaches()
  const site = host({ 'assets/index-1.js': '1', 'assets/index-2.js': '2', 'assets/index-3.js': '3' })
  await memory.caches.open('muu rakendus')
  const versions = await Promise.all(['1', '2', '3'].map(async (version) => ({ shelf: shelfOf(version, memory, site), file: await fileOf(`assets/index-${version}.js`, version) })))
  const [first, half, last] = versions
  if (!first || !half || !last) throw new Error('three versions')
  await first.shelf.fill([first.file])
  await first.shelf.finish()
  await half.shelf.fill([half.file])
  await first.shelf.tidy([])
  expect([...memory.stores.keys()]).toEqual(['muu rakendus', 'vahekiht /kursus/ 1', 'vahekiht /kursus/ 2'])
  await last.shelf.fill([last.file])
  await last.shelf.finish()
  await last.shelf.tidy([`${scope.href}assets/index-1.js`])
  expect([...memory.stores.keys()]).toEqual(['muu rakendus', 'vahekiht /kursus/ 1', 'vahekiht /kursus/ 3'])
  await last.shelf.tidy([`${scope.href}assets/index-3.js`])
  expect([...memory.stores.keys()]).toEqual(['muu rakendus', 'vahekiht /kursus/ 3'])
})

test('files of labs outlive versions, and go when the course has no such lab any more', async () => {
  const memory = memoryCaches()
  const site = host({ 'labor.bin': 'x' })
  const lab = { ...await fileOf('labor.bin', 'x'), bytes: 1 }
  const first = shelfOf('1', memory, site, [lab])
  expect(await first.missing([lab])).toEqual([lab])
  await first.fill([lab])
  const next = shelfOf('2', memory, site, [lab])
  await next.tidy([])
  expect(await next.missing([lab])).toEqual([])
  await shelfOf('3', memory, site).tidy([])
  expect(memory.stores.get('vahekiht /kursus/ laborid')?.size).toBe(0)
})
