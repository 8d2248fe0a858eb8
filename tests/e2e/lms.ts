// A learning environment for browser tests: a site of its own, whose page holds the interface and the package in a frame of 500 px, and
// whose server keeps what is committed. Nothing of it stays in the browser.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { BrowserContext, FrameLocator, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { scormBuild } from './builds.ts'
import { strictApi } from '../scorm/strict-api.ts'

export const lmsOrigin = 'http://opikeskkond.test'

export type Runtime = 'strict' | 'scorm-again' | 'none'

export interface Lms {
  /** What each pupil's account holds, by name. */
  readonly accounts: Map<string, Record<string, string>>
  /** Whether the server answers. */
  works: boolean
  /** How often something was committed. */
  commits: number
  /** Calls that the strict interface refused. */
  readonly refusals: string[]
  /** Opens the package as a pupil does. */
  readonly open: (page: Page, options?: { readonly pupil?: string; readonly runtime?: Runtime; readonly at?: string }) => Promise<FrameLocator>
}

const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', xml: 'text/xml' }

/** The page of the environment. Commits are synchronous requests, as in Moodle: an answer is kept before anything else happens. */
const pageOf = (runtime: Runtime, pupil: string, kept: Readonly<Record<string, string>>, at: string): string => `<!doctype html><html lang="et"><meta charset="utf-8"><title>Õpikeskkond</title>
<style>body { margin: 0 } iframe { inline-size: 100%; block-size: 500px; border: 0 }</style>
${runtime === 'scorm-again' ? '<script src="/scorm12.js"></script>' : ''}
<script>
const send = (kind, data) => { try { const request = new XMLHttpRequest(); request.open('POST', '/' + kind + '/${pupil}', false); request.send(JSON.stringify(data)); return request.status === 200 } catch { return false } }
const kept = ${JSON.stringify(kept)}
${runtime === 'strict' ? `const strict = (${strictApi.toString()})(kept, (values) => send('salvesta', values))
window.API = Object.fromEntries(Object.entries(strict).flatMap(([name, work]) => typeof work === 'function' ? [[name, (...given) => { const before = strict.refusals.length; const answer = work(...given); if (strict.refusals.length > before) send('keeldus', strict.refusals.slice(before)); return answer }]] : []))` : ''}
${runtime === 'scorm-again' ? `window.API = new Scorm12API({ autocommit: false, logLevel: 4 })
if (Object.keys(kept).length > 0) API.loadFromFlattenedJSON(kept)
const flat = (value, path, into) => { for (const [key, inner] of Object.entries(value ?? {})) { const name = path + '.' + key; if (typeof inner === 'object' && inner !== null) flat(inner, name, into); else into[name] = String(inner) } return into }
API.on('LMSCommit', () => { send('salvesta', flat(JSON.parse(JSON.stringify(API.cmi)), 'cmi', {})) })` : ''}
</script>
<iframe name="kursus" title="Kursus" src="/pakk/index.html${at}"></iframe></html>`

/** Names of the files in a package. */
export const packedFiles = (archive = 'vahekiht-kursus.zip'): readonly string[] => Object.keys(unzipSync(new Uint8Array(readFileSync(join(scormBuild, archive)))))

/** Serves the package of an archive to every page of the context. */
export const openLms = async (context: BrowserContext, archive = 'vahekiht-kursus.zip'): Promise<Lms> => {
  const files = unzipSync(new Uint8Array(readFileSync(join(scormBuild, archive))))
  const lms: Lms = {
    accounts: new Map(), works: true, commits: 0, refusals: [],
    open: async (page, { pupil = 'mari', runtime = 'strict', at } = {}) => {
      await page.goto(`${lmsOrigin}/tegevus/${pupil}?${runtime}${at === undefined ? '' : `&${encodeURIComponent(at)}`}`)
      return page.frameLocator('iframe')
    },
  }
  await context.route(`${lmsOrigin}/**`, async (route) => {
    const url = new URL(route.request().url())
    const [, kind = '', name = ''] = url.pathname.split('/')
    const body = (): unknown => JSON.parse(route.request().postData() ?? 'null')
    if (kind === 'pakk') {
      const file = files[name]
      return file ? route.fulfill({ body: Buffer.from(file), contentType: types[name.split('.').at(-1) ?? ''] ?? 'text/plain' }) : route.fulfill({ status: 404 })
    }
    if (kind === 'scorm12.js') return route.fulfill({ path: createRequire(import.meta.url).resolve('scorm-again/scorm12'), contentType: 'text/javascript' })
    if (kind === 'favicon.ico') return route.fulfill({ status: 204 })
    if (kind === 'tegevus') {
      const [asked = '', at] = url.search.slice(1).split('&')
      const runtime = asked === 'scorm-again' || asked === 'none' ? asked : 'strict'
      return route.fulfill({ body: pageOf(runtime, name, lms.accounts.get(name) ?? {}, at === undefined ? '' : `#${decodeURIComponent(at).replaceAll('&', '&amp;')}`), contentType: 'text/html; charset=utf-8' })
    }
    if (kind === 'keeldus') lms.refusals.push(...[body()].flat().map(String))
    if (kind === 'salvesta') {
      if (!lms.works) return route.fulfill({ status: 503 })
      lms.commits++
      lms.accounts.set(name, valuesOf(body()))
    }
    return route.fulfill({ status: 200, body: 'true' })
  })
  return lms
}

const valuesOf = (value: unknown): Record<string, string> =>
  (typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)])) : {})
