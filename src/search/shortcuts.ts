// The keys that open the search. One of them is a single character, so it can be switched off (WCAG 2.1.4): who speaks to a
// computer types by accident.

const key = 'vahekiht:otsiklahv'
const off = 'ei'

let forgotten = false

/** Whether / opens the search. */
export const slashOpens = (): boolean => {
  try {
    return !forgotten && localStorage.getItem(key) !== off
  } catch {
    return !forgotten
  }
}

/** Remembers the choice where the browser lets us: without storage it holds for this page. */
export const chooseSlash = (opens: boolean): void => {
  forgotten = !opens
  try {
    if (opens) localStorage.removeItem(key)
    else localStorage.setItem(key, off)
  } catch {
    // Storage is blocked or full.
  }
}

/** Kinds of <input> that take no text. */
const textless = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])

const isTextField = (target: EventTarget | null): boolean => target instanceof HTMLElement
  && (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && !textless.has(target.type)))

/** Whether the press of a key asks for the search: / or Ctrl+K, outside text fields. */
export const asksForSearch = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || event.isComposing || event.altKey || isTextField(event.target)) return false
  if (event.ctrlKey || event.metaKey) return !event.shiftKey && event.key.toLowerCase() === 'k'
  return event.key === '/' && slashOpens()
}
