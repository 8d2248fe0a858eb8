// Whole numbers and ids in few characters: digits of base 64, as addresses and QR codes bear them.
import { numberOf } from '../../model/seed.ts'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A whole number in this many digits; those that do not fit are cut off at the front. */
export const packNumber = (number: number, places: number): string =>
  Array.from({ length: places }, (_, place) => digits.charAt(Math.floor(number / 64 ** (places - 1 - place)) % 64)).join('')

/** NaN where a character is no digit. */
export const unpackNumber = (text: string): number =>
  Array.from(text, (digit) => digits.indexOf(digit)).reduce((number, digit) => (digit < 0 ? NaN : number * 64 + digit), 0)

/** Of a text, in six digits: a slip of the finger, a lost line or a swapped letter gives another one. */
export const checksum = (text: string): string => packNumber(numberOf(text), 6)
