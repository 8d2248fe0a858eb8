// What counts as a figure in prose: a percent, a factor, a measured value or a year. A bare count (neli rõngast, 20 serverit) is none.

const units = [
  'ns', 'µs', 'μs', 'ms', 's', 'min', 'h', 'sekund\\p{L}*', '(?:milli|mikro|nano)sekund\\p{L}*', 'minut\\p{L}*', 'tund\\p{L}*',
  '[KMGT]i?B', 'kB', 'bait\\p{L}*', '[kKMG]?Hz', '[kKMG]b(?:it)?/s', 'IOPS', 'tsükl\\p{L}*', 'takt\\p{L}*', 'vatt\\p{L}*', 'vati\\p{L}*', 'W',
]

/** The blanks that a number may hold or be followed by. */
const blank = '[ \\u00a0\\u202f]'

const number = `(?<![\\p{L}\\d])\\d[\\d,–]*(?:${blank}\\d{3}(?!\\d))*`

/** Numbers in words, in the cases that stand before „protsenti“ and „korda“: kolm, kolme, kolmkümmend, kahesaja. */
const numeral = '(?<!\\p{L})(?:(?:üks|ühe|kaks|kahe|kolm|kolme|neli|nelja|viis|viie|kuus|kuue|seitse|seitsme|kaheksa|üheksa)(?:teist(?:kümmend|kümne)?|kümmend|kümne|sada|saja)?|kümme|kümne|kümneid|sada|saja|sadu|tuhat|tuhande|tuhandeid)'

/** kiirem, kiiremaks, kiiremat, kiiremini, odavamalt; vähem. Words that only look so are counted, not compared: „kaks korda sama“. */
const comparative = '(?!(?:sama|tema|nema)\\p{L}*)\\p{L}*(?:[aeiu]m(?:aks|at|ad|al|ale|alt|ini)?|vähem|rohkem|enam|kauem)(?!\\p{L})'

const patterns: readonly RegExp[] = [
  new RegExp(`${number}(?:${blank}?%|(?:${blank}|-)protsen\\p{L}*)|${numeral}(?:${blank}protsen|protsendi)\\p{L}*`, 'giu'),
  // 20 × 4 is arithmetic and 2× is a factor; „kaks korda“ is a count and „kaks korda kiirem“ is a factor.
  new RegExp(`${number}(?:${blank}?×(?!${blank}?\\d)|(?:${blank}kord[ai]|-?kord(?:ne|se))(?!\\p{L}))|${numeral}${blank}kord[ai]${blank}${comparative}`, 'giu'),
  new RegExp(`${number}${blank}?(?:(?:tuhat|miljonit?|miljardit?)${blank})?(?:${units.join('|')})(?![\\p{L}\\d])`, 'gu'),
  /(?<![\p{L}\d.,-])(?:19|20)\d\d(?![\d-]|[.,]\d)/gu,
]

/** „seisuga 2026“ dates a statement; it claims nothing. */
const dated = /seisuga (?:\p{L}+ )?\d{4}/giu

/** The figures of the text, as they stand there. A year that calls itself one is told apart, because an assumption never excuses it. */
export const figuresIn = (text: string): { readonly figure: string; readonly isYear: boolean }[] => {
  const rest = text.replace(dated, '')
  return patterns.flatMap((pattern) => [...rest.matchAll(pattern)].map(({ 0: figure, index }) =>
    ({ figure, isYear: /^\d{4}$/.test(figure) && /^\.?[ \u00a0]aasta/.test(rest.slice(index + 4)) })))
}
