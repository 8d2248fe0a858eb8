import { useEffect, useRef } from 'react'
import type { Action } from '../model/builder/workshop.ts'
import type { LayerId } from '../model/layers.ts'

interface Keys {
  readonly cancel: () => void
  readonly act: (action: Action) => void
  readonly selected: LayerId | undefined
}

/** The page's keys, wherever the focus is: a press in the picture leaves it nowhere. */
export const useKeys = (keys: Keys): void => {
  const latest = useRef(keys)
  useEffect(() => { latest.current = keys })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => { pressed(event, latest.current) }
    document.addEventListener('keydown', press)
    return () => { document.removeEventListener('keydown', press) }
  }, [])
}

/** Keys that the browser, a dialog or a text field has its own use for are left to them. */
const pressed = (event: KeyboardEvent, { cancel, act, selected }: Keys): void => {
  const { key, target } = event
  if (event.defaultPrevented || event.altKey || target instanceof HTMLInputElement || (target instanceof Element && target.closest('dialog'))) return
  const command = event.ctrlKey || event.metaKey
  const letter = key.toLowerCase()
  if (key === 'Escape') { cancel(); return }
  if (command && letter === 'z') act({ do: event.shiftKey ? 'redo' : 'undo' })
  else if (command && letter === 'y') act({ do: 'redo' })
  else if (key === 'Delete' && selected !== undefined && !(target instanceof HTMLSelectElement)) act({ do: 'remove', id: selected })
  else return
  event.preventDefault()
}
