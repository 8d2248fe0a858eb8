// `npm start`: installs what is missing, builds what is stale, and serves the course. `npm start -- --lan` serves the classroom too.
import './node-version.mjs'
import { parseArgs } from 'node:util'
import { build, install } from './prepare.mjs'
import { root } from './run.mjs'

const usage = 'Kasutamine: npm start [-- --lan] [-- --port 4173]'
const defaultPort = 4173

/** @returns {{ lan: boolean, port: number }} */
const readOptions = () => {
  try {
    const { values } = parseArgs({ options: { lan: { type: 'boolean', default: false }, port: { type: 'string', default: String(defaultPort) } } })
    const port = Number(values.port)
    if (Number.isInteger(port) && port > 0 && port < 65536) return { lan: values.lan, port }
    console.error(`Port peab olema arv vahemikus 1–65535, mitte „${values.port}“.`)
  } catch {
    console.error(usage)
  }
  process.exit(1)
}

const { lan, port } = readOptions()
const failed = await install() || await build()
if (failed !== 0) process.exit(failed)

const { preview } = await import('vite')
const server = await preview({
  root,
  logLevel: 'error',
  // A taken port gives way to the next free one. Others may reach the course by the computer's name, too.
  preview: { host: lan ? '0.0.0.0' : '127.0.0.1', port, strictPort: false, ...(lan && { allowedHosts: true }) },
})

const { local = [], network = [] } = server.resolvedUrls ?? {}
console.log(`\nKursus on avatud: ${local.join(' ')}`)
if (lan) console.log(network.length > 0 ? `Samas võrgus: ${network.join(' ')}` : 'Sellel arvutil ei ole võrguaadressi.')
console.log('Peatamiseks vajuta Ctrl+C.')
