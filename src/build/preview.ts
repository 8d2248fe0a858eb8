// The preview server answers as a static host should: whole headers, /x goes to /x/, an unknown address gets 404.html and status 404.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { commonHeaders, framedBy, headerPolicy, isWorkerScript, policyOf, workerPolicy } from './csp.ts'

/** Set to `none`, the policy comes from the pages' own <meta> alone, as on a host whose headers cannot be set. */
const headersVariable = 'VAHEKIHT_HEADERS'

/** Makes the preview server answer so, whatever Vite would do. */
export const preview = (): Plugin => ({
  name: 'vahekiht:preview',
  config: (_, { isPreview }) => (isPreview ? { appType: 'mpa' } : {}),
  configurePreviewServer({ config, middlewares }) {
    const directory = resolve(config.root, config.build.outDir)
    const missing = (): Buffer => readFileSync(join(directory, '404.html'))
    const withHeaders = process.env[headersVariable] !== 'none'

    middlewares.use((request, response, next) => {
      const [address = '/', search] = (request.url ?? '/').split(/(?=\?)/)
      const file = fileAt(directory, config.base, address)
      if (withHeaders) {
        const policy = isWorkerScript(address) ? workerPolicy : pageHeader(directory, framedBy(address, config.base))
        for (const [name, value] of Object.entries({ ...commonHeaders, 'Content-Security-Policy': policy })) response.setHeader(name, value)
      }
      if (file === undefined) response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing())
      else if (file === 'directory') response.writeHead(301, { Location: `${address}/${search ?? ''}` }).end()
      else next()
    })
  },
})

/**
 * What stands at an address: a file that the server may send, a directory named without its slash, or nothing. `//x` names nothing:
 * completed with a slash it would send the reader to another host called x.
 */
export const fileAt = (directory: string, base: string, address: string): 'file' | 'directory' | undefined => {
  if (!address.startsWith(base) || address.includes('//')) return undefined
  const path = readable(address.slice(base.length))
  const file = path === undefined ? undefined : resolve(directory, `.${sep}${path}`)
  if (path === undefined || file === undefined || (file !== directory && !file.startsWith(directory + sep))) return undefined
  const page = existsSync(join(file, 'index.html'))
  if (path === '' || path.endsWith('/')) return page ? 'file' : undefined
  if (page) return 'directory'
  return existsSync(file) && statSync(file).isFile() ? 'file' : undefined
}

/** Undefined where it cannot be decoded, or holds what no file's name may. */
const readable = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path).includes('\0') ? undefined : decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** The home page's policy allows what any page holds within it (prerender.ts sees to it). */
const pageHeader = (directory: string, framers: 'self' | 'anyone'): string => headerPolicy(policyOf(readFileSync(join(directory, 'index.html'), 'utf8')) ?? "default-src 'none'", framers)
