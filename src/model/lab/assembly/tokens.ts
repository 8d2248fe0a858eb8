// A line of a program as words, numbers, strings and signs.
import { Refusal, type Place } from './problem.ts'

export interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'sign'
  /** As written; of a string, what stands between its quotes. */
  readonly text: string
  readonly at: Place
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['word', /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy],
  ['number', /\d[\p{L}\p{N}_]*/uy],
  ['string', /"[^"]*"|'[^']*'/uy],
  ['sign', /[[\],:+-]/uy],
]

/** The tokens of a line, without its comment. `line` counts from 1. Throws a Refusal. */
export const tokensOf = (text: string, line: number): Token[] => {
  const tokens: Token[] = []
  let index = 0
  while (index < text.length) {
    if (/\s/u.test(text.charAt(index))) {
      index++
      continue
    }
    if (text.charAt(index) === ';') break
    const token = tokenAt(text, index, line)
    tokens.push(token)
    index += token.at.length
  }
  return tokens
}

const tokenAt = (text: string, index: number, line: number): Token => {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = index
    const [found] = pattern.exec(text) ?? []
    if (found !== undefined) return { kind, text: kind === 'string' ? found.slice(1, -1) : found, at: { line, column: index + 1, length: found.length } }
  }
  const first = String.fromCodePoint(text.codePointAt(index) ?? 0)
  if (first === '"' || first === "'") throw new Refusal({ line, column: index + 1, length: text.length - index }, { kind: 'open-string' })
  throw new Refusal({ line, column: index + 1, length: first.length }, { kind: 'strange-character', text: first })
}
