// What instructions work on: registers, places in memory, values.
import { isInstruction, isSegment, isWideRegister, registerOf, valueOfName, type Names, type Register, type Value } from './names.ts'
import { Refusal, type Place } from './problem.ts'
import type { Token } from './tokens.ts'

export interface Memory {
  readonly kind: 'memory'
  /** Of what stands there, where it was written. */
  readonly size: 1 | 2 | undefined
  /** Through ES, where the screen is. */
  readonly screen: boolean
  /** The code of the registers that are added up; undefined where there are none. */
  readonly base: number | undefined
  readonly displacement: Value
  readonly at: Place
}

export interface Immediate extends Value { readonly kind: 'value' }

export type Operand = Register | Memory | Immediate

/** By registers in the order of the alphabet, as ModR/M of 16-bit addressing has them. */
const bases: Readonly<Record<string, number>> = { 'bx si': 0, 'bx di': 1, 'bp si': 2, 'bp di': 3, si: 4, di: 5, bp: 6, bx: 7 }

/** From the first of the tokens to the last. */
export const spanOf = (tokens: readonly Token[]): Place => {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return { line: 1, column: 1, length: 1 }
  return { ...first.at, length: last.at.column + last.at.length - first.at.column }
}

/** An operand of at least one token. Throws a Refusal. */
export const operandOf = (tokens: readonly Token[], names: Names): Operand => {
  const [first, second] = tokens
  const at = spanOf(tokens)
  if (first?.kind === 'word') {
    const word = first.text.toLowerCase()
    if ((word === 'byte' || word === 'word') && second) return memoryOf(tokens.slice(1), word === 'byte' ? 1 : 2, names, at)
    const register = registerOf(word, first.at)
    if (register) {
      if (second) throw notJoined(second)
      return register
    }
    if (isSegment(word)) throw new Refusal(first.at, { kind: 'segment', text: first.text })
    if (isWideRegister(word)) throw new Refusal(first.at, { kind: 'bad-register', text: first.text })
  }
  if (first?.text === '[' && first.kind === 'sign') return memoryOf(tokens, undefined, names, at)
  return { kind: 'value', ...valueOf(tokens, names) }
}

/** Something stands behind a whole operand: the next instruction, or a comma is missing. */
const notJoined = ({ kind, text, at }: Token): Refusal => new Refusal(at, kind === 'word' && isInstruction(text) ? { kind: 'second-instruction', text } : { kind: 'missing-comma' })

const memoryOf = (tokens: readonly Token[], size: 1 | 2 | undefined, names: Names, at: Place): Memory => {
  const [open, ...rest] = tokens
  if (!open || open.text !== '[' || open.kind !== 'sign') throw new Refusal(at, { kind: 'bad-operand' })
  const close = rest.findIndex(({ kind, text }) => kind === 'sign' && text === ']')
  if (close === -1) throw new Refusal(at, { kind: 'missing-bracket' })
  const extra = rest[close + 1]
  if (extra) throw notJoined(extra)
  const inside = rest.slice(0, close)
  const [segment, colon] = inside
  const hasSegment = colon?.text === ':' && colon.kind === 'sign'
  if (hasSegment && segment && segment.text.toLowerCase() !== 'es') throw new Refusal(segment.at, { kind: 'segment', text: segment.text })
  const terms = hasSegment ? inside.slice(2) : inside
  if (terms.length === 0) throw new Refusal(at, { kind: 'bad-address' })
  return { kind: 'memory', size, screen: hasSegment, ...addressOf(terms, names, at), at }
}

/** Registers of an address are taken out of the sum; what remains is its displacement. */
const addressOf = (tokens: readonly Token[], names: Names, at: Place): Pick<Memory, 'base' | 'displacement'> => {
  const registers: string[] = []
  const rest: Token[] = []
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    const register = token.kind === 'word' ? registerOf(token.text, token.at) : undefined
    if (!register) {
      rest.push(token)
      continue
    }
    if (before && before.text !== '+') throw new Refusal(at, { kind: 'bad-address' })
    if (before) rest.pop()
    registers.push(register.name)
  }
  const base = registers.length === 0 ? undefined : bases[registers.sort().join(' ')]
  if (registers.length > 0 && base === undefined) throw new Refusal(at, { kind: 'bad-address' })
  if (registers.length === 0 && rest.length === 0) throw new Refusal(at, { kind: 'bad-address' })
  const displacement = rest.length === 0 ? { number: 0, at } : valueOf(rest, names)
  return { base, displacement: inRange(displacement, 2) }
}

/** A sum of numbers, characters and names. Throws a Refusal. */
export const valueOf = (tokens: readonly Token[], names: Names): Value => {
  const at = spanOf(tokens)
  let sum: Value = { number: 0, at }
  let sign = 1
  let wantsTerm = true
  for (const token of tokens) {
    if (token.kind === 'sign' && (token.text === '+' || token.text === '-')) {
      sign = token.text === '-' ? (wantsTerm ? -sign : -1) : wantsTerm ? sign : 1
      wantsTerm = true
      continue
    }
    if (!wantsTerm) throw notJoined(token)
    const term = termOf(token, names)
    if (term.label !== undefined && (sum.label !== undefined || sign < 0)) throw new Refusal(token.at, { kind: 'two-labels' })
    sum = { ...sum, number: sum.number + sign * term.number, ...(term.label !== undefined && { label: term.label }) }
    sign = 1
    wantsTerm = false
  }
  if (wantsTerm) throw new Refusal(at, { kind: 'bad-operand' })
  return sum
}

const termOf = ({ kind, text, at }: Token, names: Names): Value => {
  switch (kind) {
    case 'number': return { number: numberOf(text, at), at }
    case 'string': return { number: characterOf(text, at), at }
    case 'word': return valueOfName(text, at, names)
    case 'sign': throw new Refusal(at, { kind: 'bad-operand' })
  }
}

const numberOf = (text: string, at: Place): number => {
  const plain = text.replaceAll('_', '').toLowerCase()
  const number = /^\d[\da-f]*h$/.test(plain) ? Number.parseInt(plain, 16) : /^(?:\d+|0x[\da-f]+|0b[01]+)$/.test(plain) ? Number(plain) : NaN
  if (!Number.isSafeInteger(number)) throw new Refusal(at, { kind: 'bad-number', text })
  return number
}

const characterOf = (text: string, at: Place): number => {
  const code = text.charCodeAt(0)
  if (text.length !== 1 || code > 0x7f) throw new Refusal(at, { kind: 'wide-character', text })
  return code
}

/** The value, if so many bytes can hold it, signed or not. Throws a Refusal. */
export const inRange = (value: Value, size: 1 | 2): Value => {
  if (value.label !== undefined) {
    if (size === 1) throw new Refusal(value.at, { kind: 'label-in-byte', text: value.label })
    return value
  }
  const [least, most] = size === 1 ? [-0x80, 0xff] : [-0x8000, 0xffff]
  if (value.number < least || value.number > most) throw new Refusal(value.at, { kind: 'out-of-range', least, most })
  return value
}
