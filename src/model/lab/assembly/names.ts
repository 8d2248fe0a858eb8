// What names stand for: registers, and the reader's own labels and constants.
import { nearest } from '../../nearest.ts'
import { instructions } from './table.ts'
import { Refusal, type Place } from './problem.ts'

const registers16 = ['ax', 'cx', 'dx', 'bx', 'sp', 'bp', 'si', 'di']
const registers8 = ['al', 'cl', 'dl', 'bl', 'ah', 'ch', 'dh', 'bh']
const wide = /^(?:e(?:[abcd]x|[sb]p|[sd]i)|r(?:[abcd]x|[sb]p|[sd]i|\d+)|cr\d|dr\d)$/
const segments = ['cs', 'ds', 'es', 'fs', 'gs', 'ss']
const keywords = ['byte', 'word', 'dword', 'qword', 'short', 'near', 'far', 'ptr', 'db', 'dw', 'equ']

export interface Register { readonly kind: 'register'; readonly size: 1 | 2; readonly code: number; readonly name: string; readonly at: Place }

/** Undefined where the word names no register of the subset. */
export const registerOf = (word: string, at: Place): Register | undefined => {
  const name = word.toLowerCase()
  const [code16, code8] = [registers16.indexOf(name), registers8.indexOf(name)]
  if (code16 >= 0) return { kind: 'register', size: 2, code: code16, name, at }
  return code8 >= 0 ? { kind: 'register', size: 1, code: code8, name, at } : undefined
}

/** Whether it names a register that a 16-bit program of the subset cannot have. */
export const isWideRegister = (word: string): boolean => wide.test(word.toLowerCase())

/** Whether it names a segment register. */
export const isSegment = (word: string): boolean => segments.includes(word.toLowerCase())

/** Whether a reader may not use the word as a name. */
export const isReserved = (word: string): boolean => {
  const name = word.toLowerCase()
  return [...registers16, ...registers8, ...segments, ...keywords].includes(name) || isWideRegister(name) || isInstruction(name)
}

/** Whether it names an instruction of the subset. */
export const isInstruction = (word: string): boolean => Object.hasOwn(instructions, word.toLowerCase())

/** The names of a program. Small and capital letters differ. */
export interface Names {
  /** Line on which each label stands. */
  readonly labels: ReadonlyMap<string, number>
  /** Constants given above the line that is read. */
  readonly constants: ReadonlyMap<string, number>
  /** Lines of all constants, also of those given further down. */
  readonly constantLines: ReadonlyMap<string, number>
}

/** A number, to which the place of a label may be added. */
export interface Value { readonly number: number; readonly label?: string; readonly at: Place }

/** What a name in an expression stands for. Throws a Refusal where it stands for nothing. */
export const valueOfName = (text: string, at: Place, { labels, constants, constantLines }: Names): Value => {
  const constant = constants.get(text)
  if (constant !== undefined) return { number: constant, at }
  if (labels.has(text)) return { number: 0, label: text, at }
  if (constantLines.has(text)) throw new Refusal(at, { kind: 'later-constant', text })
  if (isSegment(text)) throw new Refusal(at, { kind: 'segment', text })
  if (isInstruction(text)) throw new Refusal(at, { kind: 'second-instruction', text })
  if (isReserved(text)) throw new Refusal(at, { kind: 'bad-register', text })
  const meant = nearest(text, [...labels.keys(), ...constants.keys()])
  throw new Refusal(at, { kind: 'unknown-name', text, ...(meant !== undefined && { meant }) })
}
