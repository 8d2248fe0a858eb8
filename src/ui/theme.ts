// The reader's choice of light or dark. The document's own attribute is the state; storage only remembers it between pages.

export type Theme = 'system' | 'light' | 'dark'

export const themes: readonly Theme[] = ['system', 'light', 'dark']

/** The script in <head> (src/app/before-paint.js) reads the same key before the first paint. */
export const themeKey = 'vahekiht:teema'

const listeners = new Set<() => void>()

/** What is in force now. */
export const currentTheme = (): Theme => known(document.documentElement.dataset['theme'])

const known = (word: string | null | undefined): Theme => themes.find((theme) => theme === word) ?? 'system'

const apply = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  for (const listener of listeners) listener()
}

/** Puts the choice in force, and remembers it where the browser lets us: without storage it holds for this page. */
export const chooseTheme = (theme: Theme): void => {
  apply(theme)
  try {
    if (theme === 'system') localStorage.removeItem(themeKey)
    else localStorage.setItem(themeKey, theme)
  } catch {
    // Storage is blocked or full.
  }
}

/** Calls back when the theme changes, also in another tab. Returns the way to stop. */
export const onThemeChange = (listener: () => void): (() => void) => {
  const follow = (event: StorageEvent): void => {
    if (event.key === themeKey || event.key === null) apply(known(event.newValue))
  }
  listeners.add(listener)
  addEventListener('storage', follow)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', follow)
  }
}
