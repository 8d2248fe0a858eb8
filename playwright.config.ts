import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineConfig } from '@playwright/test'
import { browserAdvice, findBrowser } from './scripts/browser.mjs'
import { baseBuild, portableBuild, root } from './tests/e2e/builds.ts'

const executablePath = findBrowser()
if (executablePath === undefined) {
  console.error(browserAdvice)
  process.exit(1)
}

const serve = (port: number, ...parameters: string[]): string =>
  ['node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --strictPort --port', String(port), ...parameters].join(' ')

/** One server sends the policy as headers too, one leaves it to the pages' <meta>, one serves a build under a base path. */
const firstPort = Number(process.env['VAHEKIHT_TEST_PORT'] ?? 4179)
const baseFolder = relative(root, baseBuild)
const ports = { headers: firstPort, meta: firstPort + 1, base: firstPort + 2 }

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'test-results/e2e.json' }]],
  timeout: 30_000,
  expect: { timeout: 10_000 },
  // A machine under load may stall a browser once; what passes only the second time is reported as flaky, and is to be looked into.
  retries: process.env['CI'] ? 1 : 0,
  use: {
    baseURL: `http://127.0.0.1:${String(ports.headers)}/`,
    viewport: { width: 1280, height: 720 },
    locale: 'et-EE',
    // Every test begins with a browser that keeps nothing; offline.spec.ts allows the worker.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'headers', testIgnore: /base-path|without-script|portable|scorm\.spec/ },
    { name: 'meta', testMatch: /pages/, use: { baseURL: `http://127.0.0.1:${String(ports.meta)}/` } },
    { name: 'base', testMatch: /base-path|forms\.spec/, use: { baseURL: `http://127.0.0.1:${String(ports.base)}/kursus/` } },
    // Opened from the disk: no server, no origin.
    { name: 'disk-build', testMatch: /portable\.setup/ },
    { name: 'disk', testMatch: /(portable|forms)\.spec/, dependencies: ['disk-build'], use: { baseURL: pathToFileURL(join(portableBuild, 'index.html')).href } },
    // As a package in a learning environment, whose site the tests make up (lms.ts).
    { name: 'scorm-build', testMatch: /scorm\.setup/ },
    { name: 'scorm', testMatch: /(scorm|forms)\.spec/, dependencies: ['scorm-build'], use: { baseURL: 'http://opikeskkond.test/' } },
    { name: 'without-script', testMatch: /without-script/, use: { javaScriptEnabled: false } },
  ],
  webServer: [
    { command: serve(ports.headers), port: ports.headers, timeout: 240_000 },
    { command: serve(ports.meta), port: ports.meta, timeout: 240_000, env: { VAHEKIHT_HEADERS: 'none' } },
    {
      command: `node node_modules/vite/bin/vite.js build --logLevel warn --base /kursus/ --outDir ${baseFolder} && ${serve(ports.base, '--base /kursus/', `--outDir ${baseFolder}`)}`,
      port: ports.base,
      timeout: 240_000,
      env: { VAHEKIHT_SITE: 'https://kursus.example' },
    },
  ],
})
