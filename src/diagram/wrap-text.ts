// Breaking text into lines without a browser, by the usual widths of letters in a sans-serif face.

const narrow = new Set('iljtfrI.,:;|\'()[]·'.split(''))
const wide = new Set('mwMWOQ'.split(''))

/** A share of the font size; rather too wide than too narrow, because a reader's face may differ. */
const widthOfLetter = (letter: string): number => {
  if (letter === softHyphen) return 0
  if (letter === ' ' || narrow.has(letter)) return 0.36
  if (wide.has(letter)) return 0.88
  return /[\p{Lu}\d]/u.test(letter) ? 0.68 : 0.58
}

const softHyphen = '\u00AD'

/** Estimated width in the unit of `size`. */
export const widthOf = (text: string, size: number): number => size * Array.from(text, widthOfLetter).reduce((sum, width) => sum + width, 0)

/** Lines no wider than `width`: broken at spaces, hyphens and soft hyphens; between letters only where a piece is wider than a line. */
export const wrapText = (text: string, width: number, size: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (line !== '' && widthOf(withHyphen(line + piece), size) > width) {
      lines.push(line)
      line = ''
    }
    for (const letter of piece) {
      if (line !== '' && widthOf(line + letter, size) > width) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  if (line.trim() !== '') lines.push(line)
  return lines.map((finished, index) => (index < lines.length - 1 ? withHyphen(finished.trim()) : finished.trim()).replaceAll(softHyphen, ''))
}

/** Pieces end after a space, a hyphen or a soft hyphen. */
const piecesOf = (text: string): string[] => text.match(/[^ \-\u00AD]*[ \-\u00AD]?/gu)?.filter((piece) => piece !== '') ?? []

const withHyphen = (line: string): string => (line.endsWith(softHyphen) ? `${line.slice(0, -1)}-` : line.trimEnd())
