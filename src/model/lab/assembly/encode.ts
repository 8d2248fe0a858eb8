// An instruction and its operands as bytes. Forms are chosen as nasm chooses them (a test compares), which is the shortest.
import type { Register } from './names.ts'
import { inRange, type Immediate, type Memory, type Operand } from './operands.ts'
import { bytes, isSignedByte, prefixed, sized, withOperand, type Piece } from './pieces.ts'
import { allowedPorts } from './ports.ts'
import { Refusal, type Place, type ProblemKind } from './problem.ts'
import type { Instruction } from './table.ts'

/** One instruction as it stands in a line. */
export interface Written { readonly name: string; readonly operands: readonly Operand[]; readonly at: Place }

const forms: Readonly<Record<Exclude<Instruction['kind'], 'jump' | 'plain'>, string>> = {
  arithmetic: 'ax, 5', move: 'ax, 5', test: 'al, 1', step: 'ax', single: 'ax', shift: 'ax, 1', push: 'ax', pop: 'ax', out: 'dx, al', in: 'al, dx',
}

const counts: Readonly<Record<Instruction['kind'], number>> = { arithmetic: 2, move: 2, test: 2, step: 1, single: 1, shift: 2, push: 1, pop: 1, jump: 1, out: 2, in: 2, plain: 0 }

/** The instruction's pieces. Throws a Refusal that says what cannot be written so. */
export const encode = (instruction: Instruction, written: Written): Piece[] => {
  const { name, operands, at } = written
  const wanted = counts[instruction.kind]
  if (operands.length !== wanted) throw new Refusal(at, { kind: 'operand-count', name, wanted, given: operands.length })
  const [first, second] = operands
  switch (instruction.kind) {
    case 'plain': return [bytes(instruction.byte)]
    case 'jump': return [jump(instruction, first, written)]
    default: return first ? withOperands(instruction, first, second, written) : []
  }
}

const jump = ({ short, near }: Extract<Instruction, { kind: 'jump' }>, target: Operand | undefined, { name, at }: Written): Piece => {
  if (target?.kind !== 'value' || target.label === undefined || target.number !== 0) throw new Refusal(target?.at ?? at, { kind: 'wrong-form', name, form: `${name} silt` })
  return { kind: 'jump', label: target.label, at: target.at, ...(short !== undefined && { short }), ...(near && { near }) }
}

const withOperands = (instruction: Exclude<Instruction, { kind: 'plain' | 'jump' }>, first: Operand, second: Operand | undefined, { name, at }: Written): Piece[] => {
  const no = (place: Place, what: ProblemKind): never => { throw new Refusal(place, what) }
  const wrong = (place = at): never => no(place, { kind: 'wrong-form', name, form: `${name} ${forms[instruction.kind]}` })
  if (instruction.kind === 'out' || instruction.kind === 'in') return port(instruction.kind, first, second, wrong)
  if (first.kind === 'value') return instruction.kind === 'push' ? push(first) : wrong(first.at)
  const screenMoves = instruction.kind === 'move' && first.kind === 'memory'
  for (const operand of [first, second]) if (operand?.kind === 'memory' && operand.screen && !(screenMoves && operand === first)) no(operand.at, { kind: 'device-read' })
  const size = sizeOf(first, instruction.kind === 'shift' ? undefined : second)
  switch (instruction.kind) {
    case 'push': case 'pop': return stack(instruction.kind, first, size, wrong)
    case 'step':
      written(first)
      return first.kind === 'register' && size === 2 ? [bytes(0x40 + instruction.code * 8 + first.code)] : withOperand(0xfd + size, instruction.code, first)
    case 'single':
      written(first)
      return withOperand(0xf5 + size, instruction.code, first)
    case 'shift': {
      written(first)
      if (second?.kind !== 'value' || second.label !== undefined) return wrong(second?.at)
      const most = size * 8 - 1
      if (second.number < 1 || second.number > most) no(second.at, { kind: 'shift-count', most })
      return second.number === 1 ? withOperand(0xcf + size, instruction.code, first) : [...withOperand(0xbf + size, instruction.code, first), bytes(second.number)]
    }
    case 'arithmetic': case 'move': case 'test': break
  }
  if (!second || (first.kind === 'memory' && second.kind === 'memory')) return wrong(second?.at)
  if (instruction.kind === 'move') return move(first, second, size)
  if (instruction.kind === 'arithmetic' && instruction.writes) written(first)
  return instruction.kind === 'test' ? test(first, second, size) : arithmetic(instruction.code, first, second, size)
}

/** The size that both operands have, or the one that has any. */
const sizeOf = (first: Register | Memory, second: Operand | undefined): 1 | 2 => {
  const other = second && second.kind !== 'value' ? second : undefined
  if (first.size !== undefined && other?.size !== undefined && first.size !== other.size) throw new Refusal(other.at, { kind: 'sizes-differ', one: nameOf(first), other: nameOf(other) })
  const size = first.size ?? other?.size
  if (size === undefined) throw new Refusal(first.at, { kind: 'size-unknown' })
  return size
}

const nameOf = (operand: Register | Memory): string => (operand.kind === 'register' ? operand.name : operand.size === 1 ? 'byte' : 'word')

/** DX holds nothing but allowed ports, so that no program can reach one that counts differently; SP is where the frame put it. */
const written = (target: Register | Memory): void => {
  if (target.kind !== 'register') return
  if (['dx', 'dl', 'dh'].includes(target.name)) throw new Refusal(target.at, { kind: 'port-register' })
  if (target.name === 'sp') throw new Refusal(target.at, { kind: 'stack-register' })
}

const move = (first: Register | Memory, second: Operand, size: 1 | 2): Piece[] => {
  const wide = size - 1
  if (second.kind === 'value') {
    if (first.kind === 'register' && first.name === 'dx') {
      if (second.label !== undefined || !allowedPorts.includes(second.number)) throw new Refusal(second.at, { kind: 'bad-port', allowed: allowedPorts })
    } else written(first)
    const value = sized(inRange(second, size), size)
    return first.kind === 'register' ? [bytes(0xb0 + wide * 8 + first.code), value] : [...withOperand(0xc6 + wide, 0, first), value]
  }
  written(first)
  if (second.kind === 'register') {
    return first.kind === 'memory' && first.base === undefined && second.code === 0
      ? [bytes(...prefixed(first, 0xa2 + wide)), sized(first.displacement, 2)]
      : withOperand(0x88 + wide, second.code, first)
  }
  if (first.kind === 'memory') return []
  return second.base === undefined && first.code === 0 ? [bytes(0xa0 + wide), sized(second.displacement, 2)] : withOperand(0x8a + wide, first.code, second)
}

const arithmetic = (code: number, first: Register | Memory, second: Operand, size: 1 | 2): Piece[] => {
  const wide = size - 1
  if (second.kind === 'register') return withOperand(code * 8 + wide, second.code, first)
  if (second.kind === 'memory') return first.kind === 'register' ? withOperand(code * 8 + 2 + wide, first.code, second) : []
  const value = inRange(second, size)
  if (size === 2 && isSignedByte(value)) return [...withOperand(0x83, code, first), bytes(value.number)]
  if (first.kind === 'register' && first.code === 0) return [bytes(code * 8 + 4 + wide), sized(value, size)]
  return [...withOperand(0x80 + wide, code, first), sized(value, size)]
}

const test = (first: Register | Memory, second: Operand, size: 1 | 2): Piece[] => {
  const wide = size - 1
  if (second.kind === 'register') return withOperand(0x84 + wide, second.code, first)
  if (second.kind === 'memory') return first.kind === 'register' ? withOperand(0x84 + wide, first.code, second) : []
  const value = sized(inRange(second, size), size)
  return first.kind === 'register' && first.code === 0 ? [bytes(0xa8 + wide), value] : [...withOperand(0xf6 + wide, 0, first), value]
}

const push = (value: Immediate): Piece[] => (isSignedByte(inRange(value, 2)) ? [bytes(0x6a, value.number)] : [bytes(0x68), sized(value, 2)])

const stack = (kind: 'push' | 'pop', target: Register | Memory, size: 1 | 2, wrong: (place: Place) => never): Piece[] => {
  if (size === 1) return wrong(target.at)
  if (kind === 'pop') written(target)
  if (target.kind === 'register') return [bytes((kind === 'push' ? 0x50 : 0x58) + target.code)]
  return kind === 'push' ? withOperand(0xff, 6, target) : withOperand(0x8f, 0, target)
}

/** By DX alone: the serial port's number does not fit in one byte. A write takes one byte, a read one or two. */
const port = (kind: 'in' | 'out', first: Operand, second: Operand | undefined, wrong: (place?: Place) => never): Piece[] => {
  const [place, data] = kind === 'out' ? [first, second] : [second, first]
  if (place?.kind !== 'register' || place.name !== 'dx') return wrong(place?.at)
  if (data?.kind !== 'register' || data.code !== 0 || (kind === 'out' && data.size !== 1)) return wrong(data?.at)
  return [bytes(kind === 'out' ? 0xee : 0xeb + data.size)]
}
