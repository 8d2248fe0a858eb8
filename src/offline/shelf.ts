// Files kept in the browser. Each version of the course has a cache of its own, so that none is ever half replaced; labs share one.
import { isImmutable, servedAt, type Contents, type SiteFile } from './files.ts'

export interface Shelf {
  /** Fetches whatever is not kept yet. Rejects where any of it cannot be got as it should be; what was got stays. */
  readonly fill: (files: readonly SiteFile[]) => Promise<void>
  /** The file whole and unharmed; undefined where it is neither kept nor to be had. */
  readonly get: (file: SiteFile) => Promise<Response | undefined>
  /** Those of which nothing is kept. Whether what is kept is unharmed shows when it is asked for. */
  readonly missing: <File extends SiteFile>(files: readonly File[]) => Promise<readonly File[]>
  /** What another version of the course keeps under this address. */
  readonly elsewhere: (request: Request) => Promise<Response | undefined>
  /** Marks this version as whole, and throws away others whose download broke off. */
  readonly finish: () => Promise<void>
  /** Throws away what other whole versions keep, save those which hold one of these addresses, and labs that the course no longer has. A half download stays: it may go on. */
  readonly tidy: (needed: readonly string[]) => Promise<void>
}

/** How many are fetched at once: the page that the reader is looking at comes first. */
const lanes = 4

/** What a file's bytes are known by: the first 16 hex digits of their SHA-256. */
export const revisionOf = async (bytes: BufferSource): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].slice(0, 8).map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** `scope` keeps two courses on one host apart. */
export const createShelf = (scope: URL, { version, labs }: Pick<Contents, 'version' | 'labs'>, caches: CacheStorage, fetch: typeof globalThis.fetch): Shelf => {
  const prefix = `vahekiht ${scope.pathname} `
  const own = prefix + version
  const labCache = `${prefix}laborid`
  const mark = new URL('.terve', scope).href
  const labPaths = new Set(labs.map(({ path }) => path))
  const cacheOf = ({ path }: SiteFile): string => (labPaths.has(path) ? labCache : own)
  const keyOf = ({ path }: SiteFile): string => servedAt(path, scope)
  const others = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own && name !== labCache)

  /** A copy that is exactly the file; undefined where the response is an error's, a part or another version's. */
  const unharmed = async (response: Response | undefined, { revision }: SiteFile): Promise<Response | undefined> => {
    if (!response || response.status !== 200 || response.type === 'opaque') return undefined
    const bytes = await response.arrayBuffer()
    if (await revisionOf(bytes) !== revision) return undefined
    // Anew: pages must not be given a response that was redirected, nor one whose headers speak of an encoding already undone.
    const headers = new Headers(response.headers)
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name)
    return new Response(bytes, { headers })
  }

  /** Browsers reject where their own storage is broken. */
  const kept = async (name: string, file: SiteFile): Promise<Response | undefined> => {
    try {
      return await unharmed(await (await caches.open(name)).match(keyOf(file)), file)
    } catch {
      return undefined
    }
  }

  /** From another version if it did not change, else from the network, asking past every cache the second time. */
  const got = async (file: SiteFile): Promise<Response | undefined> => {
    for (const name of await others()) {
      const same = await kept(name, file)
      if (same) return same
    }
    for (const cache of [isImmutable(file.path) ? 'default' : 'no-cache', 'reload'] as const) {
      const response = await fetch(keyOf(file), { cache, credentials: 'same-origin', priority: 'low' }).then((answer) => unharmed(answer, file), () => undefined)
      if (response) return response
    }
    return undefined
  }

  const fetched = async (file: SiteFile): Promise<Response | undefined> => {
    const response = await got(file)
    // Full storage must not take from the reader what has come.
    if (response) await caches.open(cacheOf(file)).then(async (cache) => cache.put(keyOf(file), response.clone())).catch(() => {})
    return response
  }

  return {
    get: async (file) => await kept(cacheOf(file), file) ?? fetched(file),
    missing: async (all) => {
      const keys = await Promise.all([...new Set(all.map(cacheOf))].map(async (name) => (await caches.open(name)).keys()))
      const addresses = new Set(keys.flat().map(({ url }) => url))
      return all.filter((file) => !addresses.has(keyOf(file)))
    },
    fill: async (files) => {
      const queue = [...files]
      const failed: string[] = []
      const lane = async (): Promise<void> => {
        for (let file = queue.shift(); file; file = queue.shift()) {
          if (await kept(cacheOf(file), file)) continue
          if (!await fetched(file) || !await kept(cacheOf(file), file)) failed.push(file.path)
        }
      }
      await Promise.all(Array.from({ length: lanes }, lane))
      // At the end: whatever can be got now need not be got again.
      if (failed.length > 0) throw new Error(`cannot be kept: ${failed.join(', ')}`)
    },
    elsewhere: async (request) => {
      for (const name of await others()) {
        const response = await (await caches.open(name)).match(request, { ignoreSearch: true })
        if (response) return response
      }
      return undefined
    },
    tidy: async (needed) => {
      for (const name of await others()) {
        const cache = await caches.open(name)
        if (!await cache.match(mark)) continue
        const used = await Promise.all(needed.map(async (address) => cache.match(address)))
        if (used.every((response) => response === undefined)) await caches.delete(name)
      }
      if (!await caches.has(labCache)) return
      const cache = await caches.open(labCache)
      const present = new Set(labs.map(keyOf))
      for (const request of await cache.keys()) if (!present.has(request.url)) await cache.delete(request)
    },
    finish: async () => {
      await (await caches.open(own)).put(mark, new Response(''))
      for (const name of await others()) if (!await (await caches.open(name)).match(mark)) await caches.delete(name)
    },
  }
}
