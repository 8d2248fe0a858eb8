// Prose of questions (src/ui/prose.tsx) as HTML of other learning environments.
import { escaped } from '../../ui/escaped.ts'

const marked = /`([^`]+)`|<span lang="en">([^<]+)<\/span>/

/** One line of HTML: text, <code> and <span lang="en">, and nothing else. */
export const htmlOf = (prose: string): string => prose.replace(/\s+/g, ' ').split(marked).map((part: string | undefined, index) => {
  const text = escaped(part ?? '')
  if (text === '') return ''
  return index % 3 === 1 ? `<code>${text}</code>` : index % 3 === 2 ? `<span lang="en">${text}</span>` : text
}).join('')
