import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { chooseTheme, currentTheme, onThemeChange, themeKey } from './theme.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  chooseTheme('system')
})

test('a choice is in force at once and remembered', () => {
  const heard = vi.fn<() => void>()
  const stop = onThemeChange(heard)
  chooseTheme('dark')
  expect(currentTheme()).toBe('dark')
  expect(localStorage.getItem(themeKey)).toBe('dark')
  chooseTheme('system')
  expect(currentTheme()).toBe('system')
  expect(localStorage.getItem(themeKey)).toBeNull()
  expect(heard).toHaveBeenCalledTimes(2)
  stop()
  chooseTheme('light')
  expect(heard).toHaveBeenCalledTimes(2)
})

test('a choice holds for the page where storage refuses it', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
  chooseTheme('dark')
  expect(currentTheme()).toBe('dark')
})

test('a choice made in another tab is followed; a damaged one counts as none', () => {
  const stop = onThemeChange(() => {})
  dispatchEvent(new StorageEvent('storage', { key: themeKey, newValue: 'light' }))
  expect(currentTheme()).toBe('light')
  dispatchEvent(new StorageEvent('storage', { key: themeKey, newValue: 'sinine' }))
  expect(currentTheme()).toBe('system')
  stop()
})

test('the script that runs before the first paint reads the same place', () => {
  expect(readFileSync(join(import.meta.dirname, '../app/before-paint.js'), 'utf8')).toContain(`'${themeKey}'`)
})
