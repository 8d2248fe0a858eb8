// What the walk looks at: the built site as the preview serves it, and the form for a disk.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { preview, type Plugin } from 'vite'
import { runTool } from '../../scripts/run.mjs'
import { listenerScript } from './listener.ts'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const listenerPath = '/katse-kuulaja.js'

/**
 * WebKit's driver tells nobody of the console and lets nobody in before the page's scripts. So a page comes with one script more, for which its policy has
 * room. The script itself is sent before the house's preview says that there is no such file; pages, after it has set the headers.
 */
const withListener = (): Plugin[] => [{
  name: 'vahekiht:listener',
  enforce: 'pre',
  configurePreviewServer({ middlewares }) {
    middlewares.use(listenerPath, (_, response) => { response.setHeader('Content-Type', 'text/javascript').end(listenerScript) })
  },
}, {
  name: 'vahekiht:listened',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
      const page = join(dist, pathname, 'index.html')
      if (!pathname.endsWith('/') || !existsSync(page)) next()
      else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(readFileSync(page, 'utf8').replace('<script', `<script src="${listenerPath}"></script><script`))
    })
  },
}]

/** A server of the built site: its address without the last slash, and how to end it. */
export interface Site { readonly address: string, readonly close: () => Promise<void> }

/** Serves `dist/`; for a browser in which nothing can listen to the console, with a script that does. */
export const serveSite = async (listener: boolean): Promise<Site> => {
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: Number(process.env['VAHEKIHT_TEST_PORT'] ?? 4179) + 5 },
    plugins: listener ? withListener() : [],
  })
  return { address: server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '', close: () => server.close() }
}

/** Builds the form for a disk and gives its address there. */
export const buildForDisk = async (): Promise<string> => {
  const folder = join(root, 'node_modules/.cache/vahekiht/usb-firefox')
  // As npm would build it: under a test runner React would be the one for development.
  const code = await runTool('vite', 'vite', ['build', '--config', 'vite.portable.config.ts', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir'], { NODE_ENV: 'production' })
  if (code !== 0) throw new Error('the form for a disk was not built')
  return pathToFileURL(join(folder, 'index.html')).href
}
