// The keys of the projector: those of common clickers and of reveal.js (DESIGN §6).
import type { Command } from '../model/session.ts'
import type { presenterStrings } from '../strings/presenter.ts'

export type KeyAction =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'view'; readonly view: View }

/** What a key changes on this screen alone. */
export type View = 'full-screen' | 'overview' | 'keys' | 'contrast' | 'zoom-in' | 'zoom-out' | 'laser' | 'link' | 'close'

const commands: Readonly<Record<string, Command['kind'] & ('next' | 'previous' | 'first' | 'last' | 'next-slide' | 'previous-slide' | 'black' | 'reveal' | 'revote' | 'skip')>> = {
  ArrowRight: 'next', PageDown: 'next', ' ': 'next', n: 'next',
  ArrowLeft: 'previous', PageUp: 'previous', p: 'previous', Backspace: 'previous',
  ArrowDown: 'next-slide', ArrowUp: 'previous-slide',
  Home: 'first', End: 'last',
  b: 'black', '.': 'black',
  v: 'reveal', h: 'revote', s: 'skip',
}

const views: Readonly<Record<string, View>> = {
  f: 'full-screen', F5: 'full-screen', g: 'overview', '?': 'keys', k: 'contrast', '+': 'zoom-in', '=': 'zoom-in', '-': 'zoom-out', l: 'laser', q: 'link', Escape: 'close',
}

/** A press of a key; `code` tells the digit where Shift changes the sign. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** What a press means; undefined where it is left to the browser. */
export const actionFor = ({ key, code, shiftKey, ctrlKey, altKey, metaKey }: KeyPress): KeyAction | undefined => {
  if (ctrlKey || altKey || metaKey) return undefined
  const digit = /^(?:Digit|Numpad)([1-8])$/.exec(code)?.[1]
  if (digit !== undefined) return { kind: 'command', command: { kind: 'count', option: Number(digit) - 1, by: shiftKey ? -1 : 1 } }
  const name = key.length === 1 ? key.toLowerCase() : key
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return { kind: 'command', command: { kind: command } }
  const view = Object.hasOwn(views, name) ? views[name] : undefined
  return view && { kind: 'view', view }
}

/** The caps of the keys, in the order of the table that `?` shows. `space` has a name, not a sign. */
export const keyCaps = {
  next: ['→', 'PageDown', 'space', 'N'],
  previous: ['←', 'PageUp', 'P'],
  slides: ['↓', '↑'],
  ends: ['Home', 'End'],
  black: ['B', '.'],
  fullScreen: ['F', 'F5'],
  reveal: ['V'],
  hands: ['1', '…', '8'],
  revote: ['H'],
  skip: ['S'],
  overview: ['G'],
  contrast: ['K'],
  zoom: ['+', '−'],
  laser: ['L'],
  notes: ['M'],
  link: ['Q'],
  close: ['Esc'],
  keys: ['?'],
} as const satisfies Readonly<Record<keyof typeof presenterStrings.keyMeanings, readonly string[]>>

/** Rows of that table whose keys move the session, and so work in both windows. */
export const commandKeys: readonly string[] = ['next', 'previous', 'slides', 'ends', 'black', 'reveal', 'hands', 'revote', 'skip'] satisfies readonly (keyof typeof keyCaps)[]
