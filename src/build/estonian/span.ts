// A span is a run of text as a reader meets it: a paragraph without its markup, a label, a caption. Each of its
// characters remembers where in the file it came from, so that a finding can point there.

/** Stands for words that are not ours to check: code, an address, English, a value known only later. */
export const object = '\uFFFC'
/** Stands for a mark that is not a word: a reference to a source, a picture. */
export const mark = '\u2060'

export interface Position {
  readonly line: number
  readonly column: number
}

export interface Span extends Position {
  readonly file: string
  /** Line breaks are spaces; `object` and `mark` stand for what was left out. */
  readonly text: string
  /** Where it stands in the file's own order: a path of YAML, the name of an attribute. */
  readonly context?: string
  /** The place in the file of one character of `text`. */
  readonly positionAt: (index: number) => Position
}

/** Text, and for each UTF-16 unit of it the offset in the file from which it came. */
export interface Traced {
  readonly text: string
  readonly offsets: readonly number[]
}

/** A whole file, traced to itself. */
export const traceFile = (text: string): Traced => ({ text, offsets: Array.from({ length: text.length }, (_, index) => index) })

/**
 * Traces `value`, which a parser read out of `source` from the index `from` on. Parsers undo escapes, fold lines
 * and drop indentation; what they dropped is walked past.
 */
export const trace = (value: string, source: Traced, from: number): Traced => {
  const offsets: number[] = []
  let at = from
  for (const char of value) {
    const found = find(char, source.text, at)
    for (let unit = 0; unit < char.length; unit++) offsets.push(source.offsets[found.start] ?? 0)
    at = found.end
  }
  return { text: value, offsets }
}

/** `\u00A0`, `\*`, `&nbsp;`: one character written as several. */
const escapeSequence = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|\S)|&#?\w+;/iy

const find = (char: string, text: string, from: number): { start: number; end: number } => {
  for (let at = from; at < text.length; at++) {
    if (text.startsWith(char, at)) return { start: at, end: at + char.length }
    if (/\s/.test(char) && /\s/.test(text.charAt(at))) return { start: at, end: at + 1 }
    escapeSequence.lastIndex = at
    const escape = escapeSequence.exec(text)?.[0]
    if (escape !== undefined) return { start: at, end: at + escape.length }
  }
  return { start: from, end: from }
}

/** Puts pieces of a paragraph together again. */
export const join = (pieces: readonly Traced[]): Traced =>
  ({ text: pieces.map(({ text }) => text).join(''), offsets: pieces.flatMap(({ offsets }) => offsets) })

/** Makes spans of one file. Give it traced text; text without a word or a number is dropped. */
export const spanMaker = (file: string, source: string): ((traced: Traced, context?: string) => Span[]) => {
  const lineStarts = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)]
  const position = (offset: number): Position => {
    const next = lineStarts.findIndex((start) => start > offset)
    const line = next === -1 ? lineStarts.length : next
    return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 }
  }
  return ({ text, offsets }, context) => {
    if (!/[\p{L}\d]/u.test(text)) return []
    const positionAt = (index: number): Position => position(offsets[index] ?? offsets.at(-1) ?? 0)
    const shown = hideTechnical(text.replace(/\s/g, (blank) => (blank === '\u00A0' ? blank : ' ')))
    return [{ file, ...positionAt(0), text: shown, ...(context !== undefined && { context }), positionAt }]
  }
}

/** Code, addresses and names of files where no parser has marked them. */
const technical = [
  /`[^`]*`/,
  /\bhttps?:\/\/[^\s„“()]+/,
  /(?<![\p{L}\d])\/[\w-]+(?:\/[\w.-]+)+/u, // /dev/kvm
  /(?<![\p{L}\d])[\w.-]+\.(?:bin|com|conf|css|dll|ee|eu|exe|html|img|io|iso|js|json|ko|md|mdx|mjs|org|qcow2|svg|ts|tsx|txt|yaml|zip)(?![\p{L}\d])/u,
]

const hideTechnical = (text: string): string => technical.reduce(
  (left, pattern) => left.replace(new RegExp(pattern, 'gu'), (found) => object.repeat(found.length)), text)
