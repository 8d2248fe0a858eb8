// Small helpers for sentences: never grammar by rule, only putting together what the data already says.
import type { LayerId } from '../model/layers.ts'
import type { NameForms, Names } from './forms.ts'

/** The forms of a layer's name; the id itself where the data has none, which the content check refuses. */
export const formsOf = (names: Names, id: LayerId): NameForms => names[id] ?? { nominative: id, genitive: id, partitive: id, allative: id }

/** Names of code that look like words. */
const codeNames: ReadonlySet<string> = new Set(['vhost'])

/** With a capital at the beginning of a sentence; names written like code (kvm-intel.ko, vhost, dom0) stay as they are. */
export const capitalised = (text: string): string => {
  const [first = ''] = /^\p{Ll}+(?![\p{L}\d._-])/u.exec(text) ?? []
  return first === '' || codeNames.has(first) ? text : text.charAt(0).toUpperCase() + text.slice(1)
}

const conjunction = new Intl.ListFormat('et', { type: 'conjunction' })

/** "a, b ja c". */
export const listed = (parts: readonly string[]): string => conjunction.format(parts)

const disjunction = new Intl.ListFormat('et', { type: 'disjunction' })

/** "a, b või c". */
export const either = (parts: readonly string[]): string => disjunction.format(parts)
