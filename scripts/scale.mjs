// `node scripts/scale.mjs 200`: what the course weighs and takes with so many lessons. They are the course's own, again and again under other
// names; they and the site lie in a folder of the cache, and nothing of them in the tree.
import './node-version.mjs'
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { root } from './run.mjs'

const count = Number(process.argv[2])
if (!Number.isInteger(count) || count < 1 || count > 999) {
  console.error('Kasutamine: node scripts/scale.mjs <õppetükkide arv, 1–999>')
  process.exit(1)
}
const course = join(root, 'node_modules/.cache/vahekiht', `scale-${String(count)}`)
const site = join(course, 'dist')
const lessonsFolder = join(course, 'content/oppetukid')

/** Another lesson of the same text: every id that must be the only one of its kind in the course gets a number. */
const addCopy = (/** @type {string} */ folder, /** @type {number} */ place, /** @type {number} */ round) => {
  const target = join(lessonsFolder, `${String(place).padStart(3, '0')}-${folder.replace(/^\d+-/, '')}-n${String(round)}`)
  cpSync(join(root, 'content/oppetukid', folder), target, { recursive: true })
  /** @type {Set<string>} */
  const ids = new Set()
  for (const name of readdirSync(target)) {
    const text = readFileSync(join(target, name), 'utf8')
    for (const [, id = ''] of text.matchAll(/<(?:Kihidiagramm|Kutsejada|Küsimus|Ennustus)\s[^>]*?\bid="([^"]+)"/g)) ids.add(id)
    for (const [, id = ''] of text.matchAll(/^ {2}- id: (\S+)$/gm)) ids.add(id)
  }
  const named = new RegExp(`(?<=id="|id: |figure: |joonis=|#|\`)(${[...ids].join('|')})(?=["\`,}&)\\s]|$)`, 'gm')
  for (const name of readdirSync(target)) {
    const text = readFileSync(join(target, name), 'utf8')
    writeFileSync(join(target, name), text.replace(named, `$1-n${String(round)}`))
  }
}

rmSync(course, { recursive: true, force: true })
mkdirSync(course, { recursive: true })
cpSync(join(root, 'content'), join(course, 'content'), { recursive: true })
const real = readdirSync(lessonsFolder).filter((name) => /^\d/.test(name)).sort()
for (const folder of real.slice(count)) rmSync(join(lessonsFolder, folder), { recursive: true })
for (let place = real.length + 1; place <= count; place += 1) addCopy(real[(place - 1) % real.length] ?? '', place, Math.ceil(place / real.length))

const environment = { ...process.env, VAHEKIHT_COURSE: course }
const vite = join(root, 'node_modules/vite/bin/vite.js')

/** Runs the build; gives seconds and the highest resident memory in MB (0 where /proc does not tell). */
const build = async () => {
  const start = performance.now()
  const child = spawn(process.execPath, [vite, 'build', '--manifest', '--outDir', relative(root, site), '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: environment })
  let peak = 0
  const watch = setInterval(() => {
    try {
      const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8')) ?? []
      peak = Math.max(peak, Number(kilobytes) / 1024)
    } catch {
      // Not Linux, or the build has ended.
    }
  }, 100)
  const code = await new Promise((done) => { child.on('close', done) })
  clearInterval(watch)
  if (code !== 0) process.exit(1)
  return { seconds: (performance.now() - start) / 1000, memory: peak }
}

/** Starts the dev server; gives seconds until it has given the page and the list of lessons. */
const devStart = async () => {
  process.env['VAHEKIHT_COURSE'] = course
  const { createServer } = await import('vite')
  const start = performance.now()
  const server = await createServer({ root, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } })
  await server.listen()
  const [address = ''] = server.resolvedUrls?.local ?? []
  for (const path of ['', '@id/__x00__virtual:lessons', '@id/__x00__virtual:catalogue']) await (await fetch(address + path, { headers: { accept: path === '' ? 'text/html' : '*/*' } })).text()
  const seconds = (performance.now() - start) / 1000
  await server.close()
  return seconds
}

/** @param {string} file */
const weight = (file) => brotliCompressSync(readFileSync(join(site, file))).length

/** @param {Record<string, { file: string, imports?: string[] }>} manifest @param {string[]} keys */
const scriptOf = (manifest, keys) => {
  /** @type {Set<string>} */
  const seen = new Set()
  /** @param {string} key */
  const visit = (key) => {
    if (seen.has(key)) return
    seen.add(key)
    for (const other of manifest[key]?.imports ?? []) visit(other)
  }
  for (const key of keys) visit(key)
  return [...new Set([...seen].flatMap((key) => manifest[key]?.file ?? []))].filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + weight(file), 0)
}

const { seconds, memory } = await build()
/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8'))
const keyOf = (/** @type {string} */ end) => Object.keys(manifest).find((key) => key.endsWith(end)) ?? ''
const lesson = real[Math.min(7, count - 1)]?.replace(/^\d+-/, '') ?? ''
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1)
console.log(JSON.stringify({
  lessons: count,
  buildSeconds: Math.round(seconds),
  memoryMegabytes: Math.round(memory),
  devStartSeconds: Number((await devStart()).toFixed(1)),
  pages: readdirSync(site, { recursive: true }).filter((name) => String(name).endsWith('.html')).length,
  homeHtml: kilobytes(weight('index.html')),
  lessonHtml: kilobytes(weight(`oppetukk/${lesson}/index.html`)),
  firstScript: kilobytes(scriptOf(manifest, ['index.html'])),
  lessonAwake: kilobytes(scriptOf(manifest, ['index.html', keyOf('src/app/lesson.tsx'), keyOf('src/lesson/figure-driver.tsx'), keyOf(`virtual:lesson/${lesson}`)])),
  searchIndex: kilobytes(scriptOf(manifest, [keyOf('virtual:search')])),
}))
