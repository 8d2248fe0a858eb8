// What counts as a figure in prose: a percent, a factor, a measured value or a year. A bare count (neli rõngast, 20 serverit) is none.

const units = [
  'ns', 'µs', 'μs', 'ms', 's', 'sekund\\p{L}*', '(?:milli|mikro|nano)sekund\\p{L}*', 'minut\\p{L}*', 'tund\\p{L}*',
  '[KMGT]i?B', 'kB', 'bait\\p{L}*', '[kKMG]?Hz', '[kKMG]b(?:it)?/s', 'IOPS', 'tsükl\\p{L}*', 'takt\\p{L}*', 'vatt\\p{L}*', 'vati\\p{L}*', 'W',
]

const numerals = '(?:kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme|kakskümmend|sada|tuhat)'

/** The blanks that a number may hold or be followed by. */
const blank = '[ \\u00a0\\u202f]'

const patterns: readonly RegExp[] = [
  new RegExp(`\\d${blank}?%|\\d${blank}protsen\\p{L}*`, 'u'),
  // 20 × 4 is arithmetic and 2× is a factor; „kaks korda“ is a count and „kaks korda kiirem“ is a factor.
  new RegExp(`\\d${blank}?×(?!${blank}?\\d)|\\d${blank}kord[ai]|(?<!\\p{L})${numerals} korda \\p{L}*(?:[aeiu]m|vähem|rohkem|kauem)(?!\\p{L})`, 'u'),
  new RegExp(`(?<![\\p{L}\\d])\\d[\\d,–]*(?:${blank}\\d{3})*${blank}?(?:${units.join('|')})(?![\\p{L}\\d])`, 'u'),
  /(?<![\p{L}\d.,-])(?:19|20)\d\d(?![\d-]|[.,]\d)/u,
]

/** „seisuga 2026“ dates a statement; it claims nothing. */
const dated = /seisuga (?:\p{L}+ )?\d{4}/giu

/** The first figure of each kind in the text, as it stands there. A year that calls itself one is told apart, because an assumption never excuses it. */
export const figuresIn = (text: string): { readonly figure: string; readonly isYear: boolean }[] => {
  const rest = text.replace(dated, '')
  return patterns.flatMap((pattern) => {
    const found = pattern.exec(rest)
    return found ? [{ figure: found[0].trim(), isYear: /^\d{4}$/.test(found[0]) && /^\.?[ \u00a0]aasta/.test(rest.slice(found.index + 4)) }] : []
  })
}
