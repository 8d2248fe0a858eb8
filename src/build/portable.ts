// The form of the course that needs no server: one page, one classic script with all its data, one stylesheet with the fonts inside.
// Browsers refuse module scripts, fetch and strangers' fonts to pages that are opened from a disk.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { Plugin } from 'vite'
import { portableStrings } from '../strings/portable.ts'
import { beforePaint } from './before-paint.ts'
import { hashOf, withPolicy } from './csp.ts'

/** For a page from a disk, whose origin is nobody: all it may use lies beside it or in it. */
const portablePolicy = (script: string): string => [
  "default-src 'none'", `script-src 'self' ${hashOf(script)}`, "style-src 'self'", "img-src 'self' data:", 'font-src data:', "base-uri 'none'", "form-action 'none'",
].join('; ')

/**
 * Makes the form of the site that opens from a disk: classic scripts with their data inside, addresses after `#`. `scorm`: as it goes
 * into packages for a learning environment (scorm.ts), without what a reader of a folder needs.
 */
export const portable = (form: 'portable' | 'scorm' = 'portable'): Plugin => ({
  name: 'vahekiht:portable',
  config: () => ({
    base: './',
    define: { 'import.meta.env.VAHEKIHT_SITE': '""', 'import.meta.env.VAHEKIHT_FORM': JSON.stringify(form) },
    build: {
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: () => true,
      chunkSizeWarningLimit: 5000,
      reportCompressedSize: false,
      // Vite looks for its own address only where it would fetch a chunk; here there is none.
      rolldownOptions: { checks: { emptyImportMeta: false }, output: { format: 'iife', codeSplitting: false, entryFileNames: 'vahekiht.js', assetFileNames: 'vahekiht[extname]' } },
    },
  }),
  // A page from a disk may start no worker: the machine would only make the one script three times as heavy.
  load: { filter: { id: /\/src\/lab\/start-worker\.ts$/ }, handler: () => "export const startWorker = () => { throw new Error('no server, no worker') }" },
  transformIndexHtml: { order: 'post', handler: (html) => portablePage(html, form) },
  generateBundle() {
    if (form === 'scorm') return
    this.emitFile({ type: 'asset', fileName: portableStrings.readMeFile, source: portableStrings.readMe })
  },
  writeBundle({ dir = '' }) {
    if (form === 'scorm') return
    const files = readdirSync(dir).filter((name) => !name.endsWith('.zip')).sort()
    // The date of a file says nothing here; a fixed one makes the same course the same archive.
    writeFileSync(join(dir, archive), zipSync(Object.fromEntries(files.map((name) => [`vahekiht/${name}`, new Uint8Array(readFileSync(join(dir, name)))])), { mtime: '2026-01-01' }))
  },
})

/** The folder in one file, for handing on. */
const archive = 'vahekiht-usb.zip'

/** The template as the portable form needs it. Throws where Vite wrote it otherwise than expected. */
export const portablePage = (html: string, form: 'portable' | 'scorm' = 'portable'): string => {
  const early = beforePaint()
  const [moduleScript] = /\s*<script type="module"[^>]*src="[^"]*vahekiht\.js"[^>]*><\/script>/.exec(html) ?? []
  if (moduleScript === undefined) throw new Error('portable: the page has no script of its own')
  const { title, loading, notOpening, noScript } = portableStrings
  return withPolicy(
    html
      .replace(moduleScript, '')
      .replace(/ crossorigin(?=[ >])/g, '')
      .replace('<!--before-paint-->', () => `<script>${early}</script>`)
      .replace('<!--head-->', () => `<title>${title}</title>`)
      .replace('<!--early-steps-->', '')
      .replace('<!--fonts-->', '')
      .replace('<div id="root"><!--page--></div>', () => `<div id="root"><p class="page needs-script">${loading}</p><p class="page needs-script late">${notOpening[form]}</p></div>\n    <noscript><p class="page">${noScript}</p></noscript>\n    <script src="./vahekiht.js"></script>`),
    portablePolicy(early),
  )
}
