// The plain lists of content/keel: one word a line; # begins a comment.

/** One word of a list, with the line it stands on. */
export interface ListEntry {
  readonly word: string
  readonly line: number
}

/** Reads a list, without its comments and empty lines. */
export const readList = (text: string): ListEntry[] => text.split('\n').flatMap((raw, index) => {
  const word = raw.replace(/#.*/, '').trim()
  return word === '' ? [] : [{ word, line: index + 1 }]
})
