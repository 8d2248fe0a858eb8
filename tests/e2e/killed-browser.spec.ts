// A browser that is killed whole, as when the battery ends: what it had not yet written to the disk is gone with it, but no answer is.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/browser.mjs'
import { expect, lessonPath, test } from './support.ts'

/** Starts a browser of its own on a folder, does the work in it, and kills every process of it without a word of warning. */
const inKilledBrowser = async (folder: string, work: (page: Page) => Promise<void>): Promise<void> => {
  const browser = spawn(findBrowser() ?? '', ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  try {
    const connection = await chromium.connectOverCDP(await listening(browser))
    await work(await (connection.contexts()[0] ?? await connection.newContext()).newPage())
  } finally {
    const ended = once(browser, 'exit')
    process.kill(-(browser.pid ?? 0), 'SIGKILL')
    await ended
  }
}

const listening = async (browser: ChildProcess): Promise<string> => {
  if (browser.stderr) {
    for await (const line of createInterface(browser.stderr)) {
      const address = /listening on (ws:\S+)/.exec(line)?.[1]
      if (address !== undefined) return address
    }
  }
  throw new Error('the browser did not say where it listens')
}

const question = (page: Page) => page.locator('.question').filter({ has: page.getByRole('radio') }).filter({ hasText: /^Küsimus/ }).first()

const kept = async (page: Page): Promise<string> => page.evaluate(() => localStorage.getItem('vahekiht:edenemine') ?? '')

/** What the copy knows, as text; its code may come a moment after the page. */
const copied = async (page: Page): Promise<string> => page.evaluate(async () => new Promise<string>((resolve) => {
  const opening = indexedDB.open('vahekiht')
  opening.onupgradeneeded = () => { opening.transaction?.abort() }
  opening.onerror = () => { resolve('') }
  opening.onsuccess = () => {
    const reading = opening.result.transaction('copies').objectStore('copies').get('vahekiht:edenemine')
    reading.onsuccess = () => { resolve(JSON.stringify(reading.result ?? '')); opening.result.close() }
  }
}))

test('an answer outlives the browser’s death, and what was deleted does not', async ({ baseURL }) => {
  const folder = await mkdtemp(join(tmpdir(), 'vahekiht-'))
  const lesson = new URL(lessonPath, baseURL).href
  let answered = ''
  try {
    await inKilledBrowser(folder, async (page) => {
      await page.goto(lesson)
      await question(page).getByRole('radio').first().check()
      await question(page).getByRole('button', { name: /^Kontrolli/ }).click()
      await expect(question(page).getByRole('status')).not.toBeEmpty()
      await expect.poll(async () => copied(page)).toContain('answers')
    })
    await inKilledBrowser(folder, async (page) => {
      await page.goto(lesson)
      await question(page).scrollIntoViewIfNeeded()
      await expect(question(page)).toContainText(/viimati (õige|veel mitte)/)
      answered = await kept(page)
      await page.goto(new URL('/edenemine/', baseURL).href)
      await page.getByRole('button', { name: 'Kustuta kõik' }).click()
      await page.getByRole('button', { name: 'Jah, kustuta kõik' }).click()
      await expect(page.getByText('Kõik on kustutatud.')).toBeVisible()
      await expect.poll(async () => copied(page)).toBe('{"deletions":1}')
    })
    await inKilledBrowser(folder, async (page) => {
      // What the browser had written to the disk before the deletion, and so may have now.
      await page.addInitScript((before) => {
        if (sessionStorage.getItem('once') !== null) return
        sessionStorage.setItem('once', '')
        localStorage.clear()
        localStorage.setItem('vahekiht:edenemine', before)
      }, answered)
      await page.goto(lesson)
      expect(await kept(page)).toContain('"answers":{"')
      await question(page).scrollIntoViewIfNeeded()
      await expect.poll(async () => kept(page)).not.toContain('"answers":{"')
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
