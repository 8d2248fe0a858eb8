// Progress on its way to another device: as a code, short enough for a message, an address or a QR code, or as a file.
// Both have a version and a checksum. What is read is never trusted, and nothing is thrown.
import type { ProgressState } from '../state.ts'
import { parseState, writeState } from '../stored.ts'
import { checksum } from './digits.ts'
import { packState } from './pack.ts'
import type { Names } from './shorthand.ts'
import { unpackState } from './unpack.ts'

/**
 * `foreign`: nothing of ours. `damaged`: ours, but something is missing or changed. `newer`: of a version that this one cannot read.
 * `unknown` counts what names questions or lessons that this course does not have, and was left out.
 */
export type Carried =
  | { readonly kind: 'read'; readonly state: ProgressState; readonly unknown: number }
  | { readonly kind: 'foreign' | 'damaged' | 'newer' }

/** Raise it when `pack.ts` or what a state holds changes, and keep reading the older ones. */
const codeVersion = 1
const fileVersion = 1

/** No state of this course comes near; more is not even looked at. */
export const longestText = 1_000_000

/** Stands before a code in an address: after the #, which no server is told. */
export const codeMark = '#kood='

/** The state as a code that another device reads: version, packed state, checksum. */
export const writeCode = (state: ProgressState, names: Names): string => {
  const text = `VK${String(codeVersion)}.${packState(state, names)}`
  return text + checksum(text)
}

/** `saved`: the day, for people to read. */
export const writeFile = (state: ProgressState, saved: string): string => {
  const text = writeState(state)
  return `${JSON.stringify({ vahekiht: 'edenemine', version: fileVersion, saved, check: checksum(text), state: JSON.parse(text) }, undefined, 1)}\n`
}

/** A file's text, a code, or an address with a code in it; spaces and lines broken on the way do no harm. */
export const readCarried = (text: string, names: Names): Carried => {
  if (text.length > longestText) return { kind: 'foreign' }
  return text.trimStart().startsWith('{') ? readFile(text) : readCode(text, names)
}

const readCode = (text: string, names: Names): Carried => {
  const { [1]: code, [2]: version } = /(?:^|#kood=)(VK(\d{1,6})\..*)$/u.exec(text.replaceAll(/[\s\u200B\u2060\uFEFF]/gu, '').replaceAll(/%7e/giu, '~')) ?? []
  if (code === undefined) return { kind: 'foreign' }
  const body = code.slice(0, -checkLength)
  if (checksum(body) !== code.slice(-checkLength)) return { kind: 'damaged' }
  if (Number(version) !== codeVersion) return { kind: Number(version) > codeVersion ? 'newer' : 'damaged' }
  const unpacked = unpackState(body.slice(body.indexOf('.') + 1), names)
  return unpacked ? { kind: 'read', ...unpacked } : { kind: 'damaged' }
}

const checkLength = checksum('').length

const readFile = (text: string): Carried => {
  const file = parsed(text)
  if (file === undefined) return { kind: text.includes('"vahekiht"') ? 'damaged' : 'foreign' }
  if (field(file, 'vahekiht') !== 'edenemine') return { kind: 'foreign' }
  const [version, state] = [field(file, 'version'), field(file, 'state')]
  if (typeof version !== 'number' || version < 1) return { kind: 'damaged' }
  if (version > fileVersion) return { kind: 'newer' }
  if (field(file, 'check') !== checksum(JSON.stringify(state) ?? '')) return { kind: 'damaged' }
  const reading = parseState(state)
  switch (reading.found) {
    case 'newer': case 'damaged': return { kind: reading.found }
    case 'whole': case 'older': return { kind: 'read', state: reading.state, unknown: 0 }
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const field = (value: unknown, key: string): unknown =>
  (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined)
