// The ROM around a reader's program. It fills segment F000: the program from its beginning, behind it HLTs, so that one without an
// end ends; then the frame, and the reset vector in the last 16 bytes.
import { allowedPorts } from './assembly/ports.ts'

const segmentBytes = 0x10000
const frameAt = 0xff00
const resetAt = 0xfff0
const hlt = 0xf4

/** Of the first byte of the ROM, and so of the program. */
export const programBase = 0xf0000

const stackTop = 0x7000
const screenSegment = 0xb800
const word = (number: number): number[] => [number & 0xff, number >> 8]

/**
 * cli · cld · xor ax, ax · mov ss, ax · mov sp, 0x7000 · mov ax, 0xF000 · mov ds, ax · mov ax, 0xB800 · mov es, ax ·
 * xor ax, ax · mov dx, 0x3F8 · xor bx, bx · … · jmp 0: every register has a known value, and DX an allowed port.
 */
const frame: readonly number[] = [
  0xfa, 0xfc, 0x31, 0xc0, 0x8e, 0xd0, 0xbc, ...word(stackTop), 0xb8, ...word(0xf000), 0x8e, 0xd8, 0xb8, ...word(screenSegment), 0x8e, 0xc0,
  0x31, 0xc0, 0xba, ...word(allowedPorts[0] ?? 0), 0x31, 0xdb, 0x31, 0xc9, 0x31, 0xf6, 0x31, 0xff, 0x31, 0xed,
]

/** Instructions that the frame takes before the program's first one, the jump of the reset vector and the one to the program among them. */
export const frameInstructions = 18

/** The whole ROM. The program must be no longer than the assembler allows. */
export const programRom = (program: readonly number[]): Uint8Array<ArrayBuffer> => {
  const rom = new Uint8Array(segmentBytes).fill(hlt)
  rom.set(program, 0)
  rom.set(frame, frameAt)
  rom.set([0xe9, ...word(segmentBytes - (frameAt + frame.length + 3))], frameAt + frame.length)
  rom.set([0xea, ...word(frameAt), ...word(0xf000)], resetAt)
  return rom
}
