import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Command } from '../model/session.ts'
import { actionFor, type View } from './keys.ts'

/**
 * The keys of clickers, on the whole page for as long as it is shown and nobody has switched them off (WCAG 2.1.4). Fields,
 * buttons and dialogs keep their own keys. Without `show` the keys that change a view are left to the browser.
 */
export const useKeys = (on: boolean, command: (given: Command) => void, show?: (view: View) => void): void => {
  const latest = useRef({ command, show })
  useEffect(() => { latest.current = { command, show } })
  // Before the browser paints: a key pressed the moment a dialog has gone is heard.
  useLayoutEffect(() => {
    if (!on) return undefined
    const press = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : undefined
      if (target?.closest('input, textarea, select, dialog')) return
      if ((event.key === ' ' || event.key === 'Enter') && target?.closest('button, a, summary')) return
      const action = actionFor(event)
      if (!action || (action.kind === 'view' && !latest.current.show)) return
      event.preventDefault()
      if (action.kind === 'command') latest.current.command(action.command)
      else latest.current.show?.(action.view)
    }
    addEventListener('keydown', press)
    return () => { removeEventListener('keydown', press) }
  }, [on])
}
