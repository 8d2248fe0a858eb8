// Cuts text into words, the same way for what is searched and for what is asked.

/** A word of a text. */
export interface Word {
  /** Folded: see `fold`. */
  readonly form: string
  /** Its place in the text. */
  readonly start: number
  readonly end: number
  /** Put together from neighbours that also stand as words of their own: `kvmko` of „kvm.ko“, `wsl2` of „WSL 2“. */
  readonly joined: boolean
}

/**
 * Without what a hurried reader leaves out: case, dots and tildes of letters; y is how ü is typed where there is none, and how
 * English writes the same sound („hypervisor“).
 */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('y', 'u').replaceAll('æ', 'a').replaceAll('ß', 'ss')

/** `KVM-i`, `WSL-is`: an ending tied to a name. */
const tiedEnding = /^(?:i|is|isse|ist|il|ile|ilt|iks|iga|ini|ita|it|id|ide|idest|idega|l|le|lt|s|st|sse|ks|ga|ni|na|ta|t|d|de)$/

const chunk = /[\p{L}\p{M}\d]+(?:[-‑._/’'][\p{L}\p{M}\d]+)*/gu
const piece = /[\p{L}\p{M}\d]+/gu

/** The words of a text, in order; a joined word comes after its pieces. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = []
  let before: Word | undefined // the word that only a space parts from the next
  for (const { 0: whole, index } of text.matchAll(chunk)) {
    const pieces = [...whole.matchAll(piece)].map((found): Word =>
      ({ form: fold(found[0]), start: index + found.index, end: index + found.index + found[0].length, joined: false }))
    const last = pieces.at(-1)
    if (last && pieces.length > 1 && whole[last.start - index - 1] === '-' && tiedEnding.test(last.form)) pieces.pop()
    const first = pieces[0]
    if (!first) continue
    const end = pieces.at(-1)?.end ?? first.end
    // A number, or a single letter, belongs to the name before it.
    const follows = before !== undefined && pieces.length === 1 && first.form.length === 1 && /^\s$/.test(text.slice(before.end, first.start))
    words.push(...pieces)
    if (pieces.length > 1) words.push({ form: pieces.map(({ form }) => form).join(''), start: first.start, end, joined: true })
    else if (before && follows) words.push({ form: before.form + first.form, start: before.start, end, joined: true })
    before = pieces.length === 1 ? first : undefined
  }
  return words
}
