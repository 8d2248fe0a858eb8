// The lock must install on every platform, and must not name where it was made. npm drops optional packages that the registry
// at hand does not have; `npm ci` then fails on the computers that need them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './run.mjs'

/** @typedef {{ version?: string, resolved?: string, link?: boolean, optionalDependencies?: Record<string, string> }} LockedPackage */

/**
 * Where node would look for a dependency of a package: beside it, then further out.
 * @param {string} path of the package, as in the lock
 * @param {string} name of the dependency
 * @returns {string[]}
 */
const places = (path, name) => {
  const here = `${path === '' ? '' : `${path}/`}node_modules/${name}`
  if (path === '') return [here]
  const outer = path.lastIndexOf('/node_modules/')
  return [here, ...places(outer < 0 ? '' : path.slice(0, outer), name)]
}

/**
 * What is wrong with a lock, a line each.
 * @param {{ packages: Record<string, LockedPackage> }} lock
 * @returns {string[]}
 */
export const problemsOf = ({ packages }) => Object.entries(packages).flatMap(([path, { version, resolved, optionalDependencies = {} }]) => {
  const name = `${path === '' ? 'package.json' : path}${version === undefined ? '' : `@${version}`}`
  const missing = Object.keys(optionalDependencies).filter((dependency) => !places(path, dependency).some((place) => packages[place]))
  return [
    ...(missing.length > 0 ? [`${name}: puudub ${String(missing.length)} teiste platvormide paketti, näiteks ${String(missing[0])}. Vali versioon, mille kõik paketid on olemas.`] : []),
    ...(resolved !== undefined ? [`${name}: lukus on allalaadimise aadress. Tee lukk uuesti võtmega omit-lockfile-registry-resolved.`] : []),
  ]
})

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = problemsOf(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  for (const problem of problems) console.error(problem)
  process.exit(problems.length > 0 ? 1 : 0)
}
