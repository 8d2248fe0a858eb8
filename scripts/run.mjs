// Starting other programs, on any system, without a shell's syntax.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..')

/**
 * Runs a program in the project's folder with our own input and output. Resolves to its exit code; a program that cannot be
 * started at all gives 1.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ shell?: boolean, environment?: Readonly<Record<string, string>> }} [options]
 * @returns {Promise<number>}
 */
export const run = (command, parameters, { shell = false, environment = {} } = {}) => new Promise((done) => {
  const child = spawn(command, parameters, { cwd: root, stdio: 'inherit', shell, env: { ...process.env, ...environment } })
  child.on('error', () => { done(1) })
  child.on('close', (code) => { done(code ?? 1) })
})

/**
 * Runs a tool of node_modules by its own file: the same on Windows, and it ends when we do.
 * @param {string} name of the package
 * @param {string} tool of the package's `bin`
 * @param {readonly string[]} parameters
 * @param {Readonly<Record<string, string>>} [environment]
 */
export const runTool = (name, tool, parameters, environment = {}) => {
  const folder = join(root, 'node_modules', name)
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : bin[tool]
  return run(process.execPath, [join(folder, file ?? ''), ...parameters], { environment })
}

/**
 * Runs npm: the very one that runs us, else the one on the path.
 * @param {readonly string[]} parameters
 */
export const runNpm = (parameters) => {
  const own = process.env['npm_execpath']
  return own !== undefined && /npm-cli\.c?js$/.test(own)
    ? run(process.execPath, [own, ...parameters])
    : run('npm', parameters, { shell: process.platform === 'win32' })
}
