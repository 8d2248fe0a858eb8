// Lines of a program: what each one says.
import { nearest } from '../../nearest.ts'
import { isReserved } from './names.ts'
import { Refusal } from './problem.ts'
import { directives, instructions, whyLeftOut, type Instruction } from './table.ts'
import { tokensOf, type Token } from './tokens.ts'

export interface Line {
  /** From 1. */
  readonly number: number
  readonly label?: Token
  /** `name equ value`. */
  readonly constant?: { readonly name: Token; readonly value: readonly Token[] }
  readonly data?: { readonly size: 1 | 2; readonly items: readonly (readonly Token[])[] }
  readonly instruction?: { readonly instruction: Instruction; readonly word: Token; readonly operands: readonly (readonly Token[])[] }
}

/** What a line says. `number` counts from 1. Throws a Refusal. */
export const readLine = (text: string, number: number): Line => {
  refuseDirective(text, number)
  const tokens = tokensOf(text, number)
  const [first, second] = tokens
  if (!first) return { number }
  if (second?.kind === 'word' && second.text.toLowerCase() === 'equ') return { number, constant: { name: nameOf(first), value: tokens.slice(2) } }
  const isLabel = second?.kind === 'sign' && second.text === ':'
  // Data may have its name without a colon.
  const isNamedData = second?.kind === 'word' && /^d[bw]$/i.test(second.text)
  if (!isLabel && !isNamedData) return { number, ...statementOf(tokens, number) }
  const rest = tokens.slice(isLabel ? 2 : 1)
  return { number, label: nameOf(first), ...(rest.length > 0 && statementOf(rest, number)) }
}

/** Before the rest is read: what stands behind a directive (`section .text`) may have signs that the lab does not know. */
const refuseDirective = (text: string, line: number): void => {
  const [, before = '', word = '', rest = ''] = /^(\s*)([a-z\d]+)\s+(\S.*)$/i.exec(text) ?? []
  if (directives.includes(word.toLowerCase()) && !/^(?::|(?:equ|d[bw])\b)/i.test(rest)) throw new Refusal({ line, column: before.length + 1, length: word.length }, { kind: 'directive', text: word })
}

const nameOf = (token: Token): Token => {
  if (token.kind !== 'word') throw new Refusal(token.at, { kind: 'no-instruction', text: token.text })
  if (isReserved(token.text)) throw new Refusal(token.at, { kind: 'reserved-name', text: token.text })
  return token
}

const statementOf = (tokens: readonly Token[], number: number): Omit<Line, 'number' | 'label'> => {
  const [word, ...rest] = tokens
  if (!word) return {}
  const name = word.text.toLowerCase()
  if (word.kind !== 'word') throw new Refusal(word.at, { kind: 'no-instruction', text: word.text })
  if (name === 'db' || name === 'dw') return { data: { size: name === 'db' ? 1 : 2, items: separated(rest, word) } }
  if (rest[0]?.kind === 'sign' && rest[0].text === ':') throw new Refusal(word.at, { kind: 'second-label', text: word.text })
  const instruction = Object.hasOwn(instructions, name) ? instructions[name] : undefined
  if (instruction) return { instruction: { instruction, word: { ...word, text: name }, operands: rest.length === 0 ? [] : separated(rest, word) } }
  const why = whyLeftOut(name)
  if (why) throw new Refusal(word.at, { kind: 'left-out', text: word.text, why })
  if (directives.includes(name)) throw new Refusal(word.at, { kind: 'directive', text: word.text })
  const meant = nearest(name, [...Object.keys(instructions), 'db', 'dw', 'equ'])
  throw new Refusal({ ...word.at, line: number }, { kind: 'unknown-instruction', text: word.text, ...(meant !== undefined && { meant }) })
}

/** What stands between commas; each part has at least one token. */
const separated = (tokens: readonly Token[], before: Token): Token[][] => {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'sign' && token.text === ',') {
      if (parts.at(-1)?.length === 0) throw new Refusal(token.at, { kind: 'missing-operand' })
      parts.push([])
    } else parts.at(-1)?.push(token)
  }
  if (parts.at(-1)?.length === 0) throw new Refusal((tokens.at(-1) ?? before).at, { kind: 'missing-operand' })
  return parts
}
