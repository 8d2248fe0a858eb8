// From a disk every page is a stranger to every other, and any file may speak on the channel. So the windows of one class know each other by a
// word. It stands in their names: `window.open` and a link's target give it on, a reload keeps it, and no other page can read it.
import type { Role } from './message.ts'

const names: Readonly<Record<Role, string>> = { projector: 'vahekiht-ekraan', presenter: 'vahekiht-ettekandja' }

const wordIn = (name: string): string | undefined => /^vahekiht-(?:ekraan|ettekandja)-([0-9a-z]{16,64})$/.exec(name)?.[1]

/** 128 random bits. */
const newWord = (): string => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36).padStart(7, '0')).join('')

/** The class's word, which this window has from the one that opened it, or makes up; undefined where the host's own origin keeps strangers out. */
export const classWord = (role: Role, from: { name: string; readonly location: { readonly protocol: string } } = window): string | undefined => {
  if (from.location.protocol !== 'file:') return undefined
  const word = wordIn(from.name) ?? newWord()
  from.name = windowName(role, word)
  return word
}

/** What a window of the class is called: opened again by this name, it is the same window. */
export const windowName = (role: Role, word: string | undefined): string => (word === undefined ? names[role] : `${names[role]}-${word}`)
