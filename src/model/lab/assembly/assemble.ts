// A reader's program as the bytes of a guest, or everything that is wrong with it. The subset is a part of what nasm understands,
// 16-bit code from address 0: a test compares the bytes.
import { encode } from './encode.ts'
import { layOut } from './layout.ts'
import type { Names } from './names.ts'
import { inRange, operandOf, spanOf, valueOf } from './operands.ts'
import { bytes, sized, type Piece } from './pieces.ts'
import { Refusal, type Problem } from './problem.ts'
import { readLine, type Line } from './read.ts'
import type { Token } from './tokens.ts'

/** What a line became. */
export interface ListedLine {
  /** From 1. */
  readonly line: number
  /** Address of its first byte. */
  readonly address: number
  readonly bytes: readonly number[]
  readonly isInstruction: boolean
}

export type Assembly =
  | { readonly kind: 'program'; readonly bytes: readonly number[]; readonly lines: readonly ListedLine[] }
  /** In the order of the lines; at least one. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** How long a program's text may be, in UTF-16 units, and how many bytes it may become. */
export const programLimits = { text: 8192, bytes: 4096 }

/** What was made of a line before addresses are known. */
export interface Made { readonly line: number; readonly pieces: readonly Piece[]; readonly isInstruction: boolean; readonly label?: string }

/** Never throws, whatever it is given. */
export const assemble = (text: string, limits = programLimits): Assembly => {
  const whole = { line: 1, column: 1, length: 1 }
  if (text.length > limits.text) return { kind: 'problems', problems: [{ at: whole, what: { kind: 'too-long', most: limits.text } }] }
  const problems: Problem[] = []
  const attempt = <Result>(work: () => Result): Result | undefined => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      problems.push(error.problem)
      return undefined
    }
  }
  const lines = text.split(/\r\n|\r|\n/).flatMap((line, index): Line[] => attempt(() => [readLine(line, index + 1)]) ?? namedAlone(line, index + 1))
  const names = namesOf(lines, problems)
  const made = lines.flatMap((line): Made[] => {
    const { number, label, constant } = line
    if (constant) {
      attempt(() => {
        const value = valueOf(constant.value, names)
        if (value.label !== undefined) throw new Refusal(value.at, { kind: 'bad-number', text: value.label })
        names.constants.set(constant.name.text, inRange(value, 2).number)
      })
      return []
    }
    const pieces = attempt(() => piecesOf(line, names)) ?? []
    return [{ line: number, pieces, isInstruction: line.instruction !== undefined, ...(label && { label: label.text }) }]
  })
  if (problems.length === 0 && made.every(({ pieces }) => pieces.length === 0)) problems.push({ at: whole, what: { kind: 'empty' } })
  const laid = problems.length === 0 ? attempt(() => layOut(made, limits.bytes)) : undefined
  if (!laid) return { kind: 'problems', problems: [...problems].sort((one, other) => one.at.line - other.at.line || one.at.column - other.at.column) }
  return { kind: 'program', bytes: laid.flatMap((line) => line.bytes), lines: laid.filter((line) => line.bytes.length > 0) }
}

/** A line that cannot be read still names its label, so that other lines are not blamed for it. */
const namedAlone = (text: string, number: number): Line[] => {
  const [, before = '', name = ''] = /^(\s*)([\p{L}_][\p{L}\p{M}\p{N}_]*)(?=\s*:|\s+d[bw]\b)/iu.exec(text) ?? []
  return name === '' ? [] : [{ number, label: { kind: 'word', text: name, at: { line: number, column: before.length + 1, length: name.length } } }]
}

interface MutableNames extends Names { readonly constants: Map<string, number> }

const namesOf = (lines: readonly Line[], problems: Problem[]): MutableNames => {
  const [labels, constantLines] = [new Map<string, number>(), new Map<string, number>()]
  const add = (to: Map<string, number>, { text, at }: Token): void => {
    const line = labels.get(text) ?? constantLines.get(text)
    if (line === undefined) to.set(text, at.line)
    else problems.push({ at, what: { kind: 'known-name', text, line } })
  }
  for (const { label, constant } of lines) {
    if (label) add(labels, label)
    if (constant) add(constantLines, constant.name)
  }
  return { labels, constantLines, constants: new Map() }
}

const piecesOf = ({ data, instruction }: Line, names: Names): Piece[] => {
  if (data) return data.items.map((item) => datumOf(item, data.size, names))
  if (!instruction) return []
  const { word, operands } = instruction
  return encode(instruction.instruction, { name: word.text, operands: operands.map((tokens) => operandOf(tokens, names)), at: spanOf([word, ...operands.flat()]) })
}

/** A string in UTF-8, or a value. */
const datumOf = (tokens: readonly Token[], size: 1 | 2, names: Names): Piece => {
  const [first, second] = tokens
  return first?.kind === 'string' && !second && size === 1 ? bytes(...new TextEncoder().encode(first.text)) : sized(inRange(valueOf(tokens, names), size), size)
}
