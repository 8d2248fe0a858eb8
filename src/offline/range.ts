// A part of a file that is kept whole (HTTP Semantics, RFC 9110 §14): emulators read their disk images piece by piece.

/** Bytes from `start` up to, not including, `end`. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** The one range that a Range header asks of `length` bytes. `whole`: it is none that we serve, and the whole file is as right an answer. `beyond`: there are no such bytes. */
export const rangeOf = (header: string | null, length: number): ByteRange | 'whole' | 'beyond' => {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return 'whole'
  if (first === '') return Number(last) === 0 || length === 0 ? 'beyond' : { start: Math.max(0, length - Number(last)), end: length }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return 'whole'
  if (start >= length) return 'beyond'
  return { start, end: last === '' ? length : Math.min(length, Number(last) + 1) }
}
