// Which Chromium the browser tests use: $CHROMIUM_PATH, then Playwright's own, then an installed one.
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    return folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
  }),
]

/** @param {string} path */
const runs = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The browser's file; undefined where there is none.
 * @returns {string | undefined}
 */
export const findBrowser = () => {
  const asked = process.env['CHROMIUM_PATH']
  if (asked !== undefined && asked !== '') return runs(asked) ? asked : undefined
  const own = chromium.executablePath()
  if (existsSync(own)) return own
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...places].find(runs)
}

export const browserAdvice = 'Brauseritestide jaoks ei leitud Chromiumi: paigalda see käsuga „apt-get install chromium“ (Debian) või „npx playwright install chromium“ või anna selle asukoht muutujaga CHROMIUM_PATH.'
