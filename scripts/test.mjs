// `npm test`: every gate in order, and one line at the end. `npm test -- types lint` runs those alone.
import './node-version.mjs'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, install } from './prepare.mjs'
import { root, run, runTool } from './run.mjs'

/** @typedef {{ passed: number, failed: number }} Count */
/**
 * What the two runners write, as far as it is read here.
 * @typedef {{ numPassedTests: number, numFailedTests: number, stats: { expected: number, unexpected: number, flaky: number } }} Report
 */

const results = join(root, 'node_modules/.cache/vahekiht')
const unitResults = join(results, 'unit.json')
const browserResults = join(results, 'e2e.json')
const walkResults = join(results, 'browsers.json')

/**
 * A gate that passes or fails as a whole.
 * @param {Promise<number>} code
 * @returns {Promise<Count>}
 */
const whole = async (code) => (await code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/**
 * A suite that writes how many of its tests passed. One that fails without a failing test, or writes nothing, counts as one failure.
 * @param {string} file
 * @param {() => Promise<number>} start
 * @param {(results: Report) => Count} count
 * @returns {Promise<Count>}
 */
const suite = async (file, start, count) => {
  rmSync(file, { force: true })
  const code = await start()
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')))
    return { passed, failed: code === 0 ? failed : Math.max(1, failed) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/**
 * @param {string} file
 * @param {readonly string[]} [parameters]
 */
const vitest = (file, parameters = []) => suite(
  file,
  () => runTool('vitest', 'vitest', ['run', ...parameters, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
  ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
)

/** @returns {Promise<Count>} */
const browser = async () => {
  const { browserAdvice, findBrowser } = await import('./browser.mjs')
  if (findBrowser() === undefined && process.env['CHROMIUM_PATH'] === undefined) await runTool('@playwright/test', 'playwright', ['install', 'chromium'])
  if (findBrowser() === undefined) {
    console.error(browserAdvice)
    return { passed: 0, failed: 1 }
  }
  return suite(
    browserResults,
    () => runTool('@playwright/test', 'playwright', ['test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: browserResults }),
    ({ stats: { expected, unexpected, flaky } }) => {
      // Only CI gives a test a second chance (playwright.config.ts); what needed it has passed, and is named above.
      if (flaky > 0) console.log(`Alles teisel korral läbis ${String(flaky)}; vaata, miks.`)
      return { passed: expected + flaky, failed: unexpected }
    },
  )
}

/** @type {Record<string, () => Promise<Count>>} */
const gates = {
  lock: () => whole(run(process.execPath, ['scripts/check-lock.mjs'])),
  stairs: () => whole(runTool('vitest', 'vitest', ['run', '--config', 'tests/stairs.config.ts'])),
  types: () => whole(runTool('typescript', 'tsc', ['--noEmit'])),
  lint: () => whole(runTool('oxlint', 'oxlint', ['--type-aware'])),
  unused: () => whole(runTool('knip', 'knip', [])),
  unit: () => vitest(unitResults),
  'labs:kvm': () => whole(run(process.execPath, ['scripts/labs-kvm.mjs'])),
  build: () => whole(build()),
  size: () => whole(runTool('size-limit', 'size-limit', [])),
  html: () => whole(runTool('html-validate', 'html-validate', ['dist/**/*.html'])),
  e2e: browser,
  browsers: () => vitest(walkResults, ['--config', 'tests/browsers.config.ts']),
}

/** These look at dist, so there is nothing for them to look at where it could not be built. */
const needBuild = ['size', 'html', 'e2e', 'browsers']

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in gates))
if (unknown.length > 0) {
  console.error(`Väravat „${unknown.join(' ')}“ ei ole. Väravad: ${Object.keys(gates).join(' ')}.`)
  process.exit(1)
}

const chosen = Object.keys(gates).filter((name) =>
  wanted.length === 0 || wanted.includes(name) || (name === 'build' && wanted.some((other) => needBuild.includes(other))))
const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const failures = []

if (await install() !== 0) process.exit(1)
for (const name of chosen) {
  const start = performance.now()
  console.log(`\n── ${name}`)
  const skipped = needBuild.includes(name) && failures.includes('build')
  const { passed, failed } = skipped ? { passed: 0, failed: 1 } : await (gates[name]?.() ?? whole(Promise.resolve(1)))
  total.passed += passed
  total.failed += failed
  if (failed > 0) failures.push(name)
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',')
  console.log(skipped ? `${name}: jäi vahele, sest ehitamine ei õnnestunud` : `${name}: ${failed > 0 ? 'ei läbinud' : 'korras'} (${seconds} s)`)
}

console.log(failures.length > 0 ? `\nEi läbinud: ${failures.join(', ')}.` : '\nKõik väravad on läbitud.')
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`)
process.exit(total.failed > 0 ? 1 : 0)
