// What both commands need first: the locked packages, and a build of what is in the folders now. What is fresh is left alone.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNpm, runTool } from './run.mjs'

const cache = join(root, 'node_modules/.cache/vahekiht')
const lock = join(root, 'package-lock.json')

/** @param {string} text */
const hashOf = (text) => createHash('sha256').update(text).digest('hex')

/** @param {string} file */
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/**
 * @param {string} name
 * @param {string} value
 */
const remember = (name, value) => {
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, name), value)
}

/** Installed from this very lock; where npm was run by hand, its own record must not be older than the lock. */
const installed = () => {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const stamp = textOf(join(cache, 'installed'))
  return stamp === '' ? statSync(record).mtimeMs >= statSync(lock).mtimeMs : stamp === hashOf(textOf(lock))
}

/**
 * Installs the locked packages unless they are there. Resolves to npm's exit code.
 * @returns {Promise<number>}
 */
export const install = async () => {
  if (installed()) return 0
  console.log('Paigaldan lukustatud paketid. Esimesel korral võtab see minuti või paar.')
  const code = await runNpm(['ci', '--no-fund', '--no-audit'])
  if (code === 0) remember('installed', hashOf(textOf(lock)))
  else console.error('Pakettide paigaldamine ei õnnestunud. Kontrolli võrguühendust ja proovi uuesti.')
  return code
}

/** Files and folders that a build is made of. */
const inputs = ['index.html', 'vite.config.ts', 'package-lock.json', 'tsconfig.json', 'src', 'content', 'public']

/**
 * Every file of a folder, in a fixed order; of a file, itself.
 * @param {string} path
 * @returns {string[]}
 */
const filesOf = (path) => (statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => filesOf(join(path, name))) : [path])

/** Changes when any input does, and when dist is not the one that was built from them. */
const stateOfBuild = () => {
  const hash = createHash('sha256').update(process.env['VAHEKIHT_SITE'] ?? '')
  for (const file of inputs.flatMap((input) => filesOf(join(root, input)))) hash.update(file).update('\0').update(readFileSync(file))
  return hash.update(textOf(join(root, 'dist/index.html'))).digest('hex')
}

/**
 * Builds dist/ unless it is fresh. Resolves to the build's exit code.
 * @returns {Promise<number>}
 */
export const build = async () => {
  if (existsSync(join(root, 'dist/404.html')) && textOf(join(cache, 'built')) === stateOfBuild()) return 0
  console.log('Ehitan lehed.')
  const code = await runTool('vite', 'vite', ['build', '--logLevel', 'warn'])
  if (code === 0) remember('built', stateOfBuild())
  return code
}
