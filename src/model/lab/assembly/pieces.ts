// Bytes that are known already, and those that wait for the place of a label.
import type { Memory } from './operands.ts'
import type { Register, Value } from './names.ts'
import type { Place } from './problem.ts'

export type Piece =
  | { readonly kind: 'bytes'; readonly bytes: readonly number[] }
  /** Two bytes: a label's place with a number added. */
  | { readonly kind: 'place'; readonly value: Value }
  /** `short` where the label is near enough for one byte, or else `near`; see table.ts. */
  | { readonly kind: 'jump'; readonly short?: number; readonly near?: readonly number[]; readonly label: string; readonly at: Place }

/** A piece of bytes; only the lowest eight bits of each number count. */
export const bytes = (...list: number[]): Piece => ({ kind: 'bytes', bytes: list.map((byte) => byte & 0xff) })

/** A value in one byte or two. */
export const sized = (value: Value, size: 1 | 2): Piece => {
  if (size === 1) return bytes(value.number)
  return value.label === undefined ? bytes(value.number, value.number >> 8) : { kind: 'place', value }
}

/** Whether one byte, its sign spread over the second, makes the same word. */
export const isSignedByte = ({ label, number }: Value): boolean => label === undefined && ((number >= -0x80 && number <= 0x7f) || number >= 0xff80)

const screenPrefix = 0x26

/** The code after the prefix that memory of the screen needs. */
export const prefixed = (target: Register | Memory, ...codes: number[]): number[] => (target.kind === 'memory' && target.screen ? [screenPrefix, ...codes] : codes)

/** The code, then ModR/M with `middle` in its middle bits, then a displacement, if any. */
export const withOperand = (code: number, middle: number, target: Register | Memory): Piece[] => {
  const modRm = (mode: number, place: number): Piece => bytes(...prefixed(target, code), (mode << 6) | (middle << 3) | place)
  if (target.kind === 'register') return [modRm(3, target.code)]
  const { base, displacement } = target
  if (base === undefined) return [modRm(0, 6), sized(displacement, 2)]
  // BP alone has no form without a displacement: its code means an address without registers.
  if (displacement.label === undefined && displacement.number === 0 && base !== 6) return [modRm(0, base)]
  return isSignedByte(displacement) ? [modRm(1, base), bytes(displacement.number)] : [modRm(2, base), sized(displacement, 2)]
}
