import { useId, useSyncExternalStore } from 'react'
import { appStrings } from '../strings/app.ts'
import { chooseTheme, currentTheme, onThemeChange, themes, type Theme } from './theme.ts'

/** Three radio buttons: as the system has it, light, dark. Prerendered as "system"; the stored choice shows after hydration. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore<Theme>(onThemeChange, currentTheme, () => 'system')
  const name = useId()
  return (
    <fieldset className="theme-switch needs-script">
      <legend className="visually-hidden">{appStrings.theme}</legend>
      {themes.map((choice) => (
        <label key={choice} title={appStrings.themes[choice]}>
          <input type="radio" name={name} value={choice} checked={choice === theme} onChange={() => { chooseTheme(choice) }} />
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d={icons[choice]} /></svg>
          <span className="visually-hidden">{appStrings.themes[choice]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** A screen, a sun, a moon; drawn as strokes on a grid of 24. */
const icons: Readonly<Record<Theme, string>> = {
  system: 'M4 5h16v11H4zM9 20h6M12 16v4',
  light: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M19 5l-1.7 1.7M6.7 17.3 5 19',
  dark: 'M20 14.2A8.2 8.2 0 0 1 9.8 4a8.2 8.2 0 1 0 10.2 10.2z',
}
