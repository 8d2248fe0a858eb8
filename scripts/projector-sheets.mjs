// `node scripts/projector-sheets.mjs 1024x768`: every step that a class sees, as contact sheets to be looked at. Wants a built site (`npm run build`).
import './node-version.mjs'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { browserAdvice, findBrowser } from './browser.mjs'
import { root } from './run.mjs'

const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(process.argv[2] ?? '') ?? []
const executablePath = findBrowser()
if (width === undefined || height === undefined || executablePath === undefined) {
  console.error(executablePath === undefined ? browserAdvice : 'Kasutamine: node scripts/projector-sheets.mjs <laius>x<kõrgus>, näiteks 1024x768')
  process.exit(1)
}
const size = { width: Number(width), height: Number(height) }
const folder = join(root, 'test-results', `projector-${width}x${height}`)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1' } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce', bypassCSP: true, serviceWorkers: 'block' })

const perSheet = 30
/** @type {{ name: string, image: string }[]} */
let steps = []
let sheets = 0
const writeSheet = async () => {
  if (steps.length === 0) return
  sheets += 1
  const sheet = await browser.newPage({ viewport: { width: 2000, height: 100 } })
  await sheet.setContent(`<style>body{margin:0;display:grid;grid-template-columns:repeat(5,1fr);gap:6px;background:#888;font:14px sans-serif}figure{margin:0;background:#fff}img{width:100%;display:block}</style>${steps.map(({ name, image }) => `<figure><img src="data:image/jpeg;base64,${image}"><figcaption>${name}</figcaption></figure>`).join('')}`)
  await sheet.screenshot({ path: join(folder, `${String(sheets).padStart(2, '0')}.png`), fullPage: true })
  await sheet.close()
  steps = []
}

for (const slug of readdirSync(join(root, 'dist/esitlus/tund')).sort()) {
  await page.goto(`${address}esitlus/tund/${slug}/`)
  await page.locator('.projector[data-joined]').waitFor()
  // The bar and the cursor are put away, as they are while nobody moves.
  await page.addStyleTag({ content: '.projector-bar { visibility: hidden }' })
  for (let before = ''; before !== page.url();) {
    before = page.url()
    // Nothing moves, but what was pressed is to be painted.
    await page.evaluate(() => new Promise((painted) => { requestAnimationFrame(() => { requestAnimationFrame(painted) }) }))
    steps.push({ name: `${slug}${new URL(before).search}`, image: (await page.screenshot({ type: 'jpeg', quality: 80 })).toString('base64') })
    if (steps.length === perSheet) await writeSheet()
    // A question to the class is passed over.
    await page.keyboard.press('PageDown')
    if (await page.locator('.slide-prediction').count() > 0) {
      steps.push({ name: `${slug} ?`, image: (await page.screenshot({ type: 'jpeg', quality: 80 })).toString('base64') })
      if (steps.length === perSheet) await writeSheet()
      await page.keyboard.press('s')
    }
  }
}
await writeSheet()
await browser.close()
await server.close()
console.log(`${folder}: ${String(sheets)}`)
process.exit(0)
