import { expect, test } from 'vitest'
import { assemble } from './assemble.ts'
import type { ProblemKind } from './problem.ts'

const problemsOf = (text: string) => {
  const assembly = assemble(text)
  return assembly.kind === 'problems' ? assembly.problems : []
}

/** Each kind of problem, and a program that has it alone, with its line and column. */
const wrong: readonly (readonly [ProblemKind['kind'], string, number, number])[] = [
  ['strange-character', 'nop\n€', 2, 1],
  ['open-string', 'db "tere', 1, 4],
  ['unknown-instruction', 'nop\n  mvo ax, 1', 2, 3],
  ['left-out', 'int 0x21', 1, 1],
  ['left-out', 'rep stosb', 1, 1],
  ['left-out', 'cli', 1, 1],
  ['left-out', 'lgdt [bx]', 1, 1],
  ['left-out', 'div bx', 1, 1],
  ['directive', 'bits 16', 1, 1],
  ['directive', '  section .text', 1, 3],
  ['directive', 'Section\t.data ; andmed', 1, 1],
  ['no-instruction', '5 mov', 1, 1],
  ['second-label', 'foo: foo: hlt', 1, 6],
  ['second-label', 'foo: mov: hlt', 1, 6],
  ['second-instruction', 'hlt hlt', 1, 5],
  ['second-instruction', 'inc ax inc bx', 1, 8],
  ['second-instruction', 'mov al, 5 out dx, al', 1, 11],
  ['second-instruction', 'mov [bx], al hlt', 1, 14],
  ['reserved-name', 'mov: nop', 1, 1],
  ['known-name', 'a1: nop\na1: nop', 2, 1],
  ['unknown-name', 'jmp siia', 1, 5],
  ['later-constant', 'mov ax, K\nK equ 5', 1, 9],
  ['bad-number', 'mov ax, 12q', 1, 9],
  ['bad-register', 'mov eax, 1', 1, 5],
  ['segment', 'mov ds, ax', 1, 5],
  ['segment', 'mov al, [cs:si]', 1, 10],
  ['bad-operand', 'mov ax, +', 1, 9],
  ['bad-operand', 'mov byte 5, 1', 1, 5],
  ['bad-address', 'mov ax, [ax]', 1, 9],
  ['bad-address', 'mov ax, [bx+bp]', 1, 9],
  ['missing-bracket', 'mov ax, [bx', 1, 9],
  ['missing-operand', 'mov ax,', 1, 7],
  ['missing-comma', 'mov ax bx', 1, 8],
  ['operand-count', 'mov ax', 1, 1],
  ['operand-count', 'hlt 5', 1, 1],
  ['wrong-form', 'out 0x20, al', 1, 5],
  ['wrong-form', 'out dx, ax', 1, 9],
  ['wrong-form', 'shl ax, cl', 1, 9],
  ['wrong-form', 'silt: jmp silt+1', 1, 11],
  ['sizes-differ', 'mov al, bx', 1, 9],
  ['size-unknown', 'inc [bx]', 1, 5],
  ['out-of-range', 'mov al, 256', 1, 9],
  ['out-of-range', 'mov ax, -32769', 1, 9],
  ['wide-character', "mov al, 'õ'", 1, 9],
  ['label-in-byte', 'silt: mov al, silt', 1, 15],
  ['two-labels', 'silt: dw silt-silt', 1, 15],
  ['device-read', 'mov al, [es:di]', 1, 9],
  ['device-read', 'add [es:di], al', 1, 5],
  ['port-register', 'inc dx', 1, 5],
  ['port-register', 'pop dx', 1, 5],
  ['port-register', 'mov dl, 5', 1, 5],
  ['port-register', 'mov dx, ax', 1, 5],
  ['bad-port', 'mov dx, 0x20', 1, 9],
  ['stack-register', 'mov sp, 5', 1, 5],
  ['shift-count', 'shl al, 8', 1, 9],
  ['too-far', `silt: ${'db 0\n'.repeat(130)}loop silt`, 131, 6],
  ['too-long', 'nop\n'.repeat(2049), 1, 1],
  ['too-big', 'dw 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0\n'.repeat(100), 86, 1],
  ['empty', '; ainult märkus', 1, 1],
]

test.each(wrong)('%s: %j is told at its place', (kind, text, line, column) => {
  expect(problemsOf(text).map(({ what, at }) => [what.kind, at.line, at.column])).toEqual([[kind, line, column]])
})

test('a directive’s name may name a place or a number', () => {
  expect(problemsOf('end: jmp end\nalign equ 5\nproc db align')).toEqual([])
})

test('everything that is wrong is told at once, in the order of the lines, and nobody is blamed for another’s line', () => {
  expect(problemsOf('algus: mvo ax, 1\n jmp algus\n mov dx, 1\nmov al, kiri\nkiri db "a').map(({ at, what }) => [at.line, what.kind]))
    .toEqual([[1, 'unknown-instruction'], [3, 'bad-port'], [4, 'label-in-byte'], [5, 'open-string']])
})

test('a slip of the pen is told what was meant', () => {
  expect(problemsOf('pusk ax\nloop tsukel\ntsükkel: hlt').map(({ what }) => ('meant' in what ? what.meant : undefined))).toEqual(['push', 'tsükkel'])
})

test('each line knows its address and bytes, and whether it is an instruction', () => {
  const assembly = assemble('mov ax, 1 ; üks\n\nsilt: jmp silt\ndb 1, 2')
  expect(assembly).toEqual({
    kind: 'program', bytes: [0xb8, 1, 0, 0xeb, 0xfe, 1, 2],
    lines: [
      { line: 1, address: 0, bytes: [0xb8, 1, 0], isInstruction: true },
      { line: 3, address: 3, bytes: [0xeb, 0xfe], isInstruction: true },
      { line: 4, address: 5, bytes: [1, 2], isInstruction: false },
    ],
  })
})
