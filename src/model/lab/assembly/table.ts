// The instructions of the subset, and why others are not in it. Codes as in the Intel manual, volume 2, for 16-bit code.
import type { LeftOut } from './problem.ts'

export type Instruction =
  /** Two operands; the codes of all eight differ by 8. */
  | { readonly kind: 'arithmetic'; readonly code: number; readonly writes: boolean }
  | { readonly kind: 'move' }
  | { readonly kind: 'test' }
  /** INC and DEC: one operand, which has a short form of its own as a 16-bit register. */
  | { readonly kind: 'step'; readonly code: number }
  /** NOT and NEG. */
  | { readonly kind: 'single'; readonly code: number }
  /** By a fixed number of bits. */
  | { readonly kind: 'shift'; readonly code: number }
  | { readonly kind: 'push' }
  | { readonly kind: 'pop' }
  /** `near` follows where the label is too far for one byte; without it there is no such form. */
  | { readonly kind: 'jump'; readonly short?: number; readonly near?: readonly number[] }
  | { readonly kind: 'out' }
  | { readonly kind: 'in' }
  | { readonly kind: 'plain'; readonly byte: number }

const arithmetic = (code: number, writes = true): Instruction => ({ kind: 'arithmetic', code, writes })
const branch = (code: number): Instruction => ({ kind: 'jump', short: 0x70 + code, near: [0x0f, 0x80 + code] })
const plain = (byte: number): Instruction => ({ kind: 'plain', byte })

const branches = { jb: 2, jc: 2, jnae: 2, jae: 3, jnb: 3, jnc: 3, je: 4, jz: 4, jne: 5, jnz: 5, jbe: 6, jna: 6, ja: 7, jnbe: 7, js: 8, jns: 9, jl: 12, jnge: 12, jge: 13, jnl: 13, jle: 14, jng: 14, jg: 15, jnle: 15 }

/** By the name as it is written in small letters. */
export const instructions: Readonly<Record<string, Instruction>> = {
  add: arithmetic(0), or: arithmetic(1), adc: arithmetic(2), sbb: arithmetic(3), and: arithmetic(4), sub: arithmetic(5), xor: arithmetic(6), cmp: arithmetic(7, false),
  mov: { kind: 'move' },
  test: { kind: 'test' },
  inc: { kind: 'step', code: 0 }, dec: { kind: 'step', code: 1 },
  not: { kind: 'single', code: 2 }, neg: { kind: 'single', code: 3 },
  shl: { kind: 'shift', code: 4 }, shr: { kind: 'shift', code: 5 },
  push: { kind: 'push' }, pop: { kind: 'pop' },
  jmp: { kind: 'jump', short: 0xeb, near: [0xe9] },
  call: { kind: 'jump', near: [0xe8] },
  loop: { kind: 'jump', short: 0xe2 }, jcxz: { kind: 'jump', short: 0xe3 },
  ...Object.fromEntries(Object.entries(branches).map(([name, code]) => [name, branch(code)])),
  ret: plain(0xc3), nop: plain(0x90), hlt: plain(0xf4),
  lodsb: plain(0xac), lodsw: plain(0xad), stosb: plain(0xaa), stosw: plain(0xab),
  in: { kind: 'in' }, out: { kind: 'out' },
}

const leftOut: Readonly<Record<LeftOut, string>> = {
  interrupts: 'int int3 into iret iretw cli sti pushf popf',
  repeat: 'rep repe repz repne repnz insb insw insd outsb outsw outsd',
  mode: 'lgdt lidt sgdt sidt lmsw smsw ltr str lldt sldt wrmsr rdmsr cpuid rdtsc invlpg syscall sysenter sysexit vmcall vmlaunch vmresume vmrun clts wbinvd retf lock',
  other: 'mul imul div idiv movsb movsw cmpsb cmpsw scasb scasw sal sar rol ror rcl rcr lea les lds xchg xlat xlatb cbw cwd clc stc cmc cld std lahf sahf pusha popa enter leave bound aaa aad aam aas daa das jo jno jp jpe jnp jpo loope loopz loopne loopnz jecxz movzx movsx bt bts btr btc bsf bsr bswap cmpxchg xadd',
}

/** Why the subset lacks an instruction of x86; undefined where x86 has none of that name. */
export const whyLeftOut = (name: string): LeftOut | undefined => {
  const found = Object.entries(leftOut).find(([, names]) => names.split(' ').includes(name))?.[0]
  return found === 'interrupts' || found === 'repeat' || found === 'mode' || found === 'other' ? found : undefined
}

/** Words of assemblers that the lab's frame makes needless, or does not know. */
export const directives: readonly string[] = ['bits', 'org', 'section', 'segment', 'global', 'extern', 'use16', 'use32', 'times', 'resb', 'resw', 'dd', 'dq', 'align', 'cpu', 'default', 'proc', 'endp', 'end', 'assume', 'public']
