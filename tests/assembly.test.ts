// The lab's own assembler against nasm, byte by byte: every form of every instruction, then programs at random.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasNasm } from '../scripts/labs/guests.ts'
import { assemble } from '../src/model/lab/assembly/assemble.ts'
import { instructions } from '../src/model/lab/assembly/table.ts'

const nasm = hasNasm()
/** CI compares four hundred programs; a desk sixty. */
const programs = process.env['CI'] === undefined ? 60 : 400

test.runIf(process.env['CI'])('nasm is there where nothing may be skipped', () => { expect(nasm).toBe(true) })

if (!nasm) console.warn('nasm puudub: lehe assemblerit ei võrrelda temaga. Paigalda see käsuga apt install nasm.')

/** Bytes in hex, so that a difference can be read. */
const hex = (bytes: Iterable<number>): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ')

const byNasm = (text: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'assembly-'))
  try {
    writeFileSync(join(folder, 'program.asm'), `bits 16\norg 0\n${text}\n`)
    const { status, stderr } = spawnSync('nasm', ['-w-all', '-f', 'bin', '-o', 'program.bin', 'program.asm'], { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${stderr}\n${text}`)
    return hex(readFileSync(join(folder, 'program.bin')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Programs here may be larger than a reader's. */
const unlimited = { text: Infinity, bytes: 0x10000 }

const here = (text: string): string => {
  const assembly = assemble(text, unlimited)
  if (assembly.kind === 'problems') throw new Error(`${JSON.stringify(assembly.problems.slice(0, 3))}\n${assembly.problems.slice(0, 3).map(({ at }) => text.split('\n')[at.line - 1]).join('\n')}`)
  return hex(assembly.bytes)
}

const words = ['ax', 'bx', 'cx', 'si', 'di', 'bp']
const bytes = ['al', 'bl', 'cl', 'ah', 'bh', 'ch']
const addresses = ['bx', 'si', 'di', 'bp', 'bx+si', 'si+bx', 'bx+di', 'bp+si', 'di+bp', 'bx+1', 'bp+0', 'si-128', 'di+127', 'bx+128', 'si+0x1234', 'bx+di-3', 'bx+silt', 'silt+si+2', 'silt', 'silt+1', '0x4000', '5', 'arv', 'bx+arv']
const byteValues = ['0', '1', '-1', '127', '128', '255', '-128', "'A'", '0x7F', '0b101', '0FFh', 'arv', 'arv+1', '10-3', "'a'-32"]
const wordValues = [...byteValues, '256', '0x1234', '-129', '0xFF7F', '0xFF80', '0xFFFF', '-32768', '32767', '65535', 'silt', 'silt+2', '2+silt', 'silt-1']

/** Whatever can be written of one instruction, without labels to jump to. */
const formsOf = (name: string): string[] => {
  const instruction = instructions[name]
  const memory = (size: string): string[] => addresses.map((address) => `${size} [${address}]`)
  const plain = addresses.map((address) => `[${address}]`)
  const screens = instruction?.kind === 'move' ? addresses.map((address) => `[es:${address}]`) : []
  const pairs = (ones: readonly string[], others: readonly string[]): string[] => ones.flatMap((one) => others.map((other) => `${name} ${one}, ${other}`))
  const readable = (list: readonly string[]): string[] => [...list, ...(list === words ? ['dx', 'sp'] : ['dl', 'dh'])]
  switch (instruction?.kind) {
    case 'arithmetic': case 'move': case 'test': return [
      ...pairs(words, readable(words)), ...pairs(bytes, readable(bytes)), ...pairs(words, plain), ...pairs(bytes, plain), ...pairs([...plain, ...screens], readable(words)), ...pairs([...plain, ...screens], readable(bytes)),
      ...pairs([...words, ...memory('word')], wordValues), ...pairs([...bytes, ...memory('byte')], byteValues), ...pairs(screens.flatMap((screen) => [`byte ${screen}`, `word ${screen}`]), ["'A'"]),
      ...(instruction.kind === 'move' ? ['mov dx, 0x3F8', 'mov dx, 0x607'] : []), ...(name === 'cmp' ? ['cmp dx, 5', 'cmp dl, 5', 'cmp sp, ax'] : []),
    ]
    case 'step': case 'single': return [...words, ...bytes, ...memory('word'), ...memory('byte')].map((operand) => `${name} ${operand}`)
    case 'shift': return [...pairs([...words, ...memory('word')], ['1', '2', '15']), ...pairs([...bytes, ...memory('byte')], ['1', '2', '7'])]
    case 'push': return [...readable(words), ...memory('word'), ...wordValues].map((operand) => `${name} ${operand}`)
    case 'pop': return [...words, ...memory('word')].map((operand) => `${name} ${operand}`)
    case 'in': return ['in al, dx', 'in ax, dx']
    case 'out': return ['out dx, al']
    case 'plain': return [name]
    case 'jump': return instruction.near ? [`${name} silt`, `${name} lõpp`] : []
    case undefined: return []
  }
}

const head = 'arv equ 7\nsilt: nop\n'

describe.runIf(nasm)('nasm gives the same bytes', () => {
  const forms = Object.keys(instructions).map((name) => [name, formsOf(name)] as const)

  test.each(forms.filter(([, list]) => list.length > 0))('%s in every form', (_, list) => {
    const text = `${head}${list.join('\n')}\nlõpp: hlt`
    expect(here(text)).toBe(byNasm(text))
  })

  test('loops and jumps on CX, at the edges of their reach', () => {
    const text = `${head}${'nop\n'.repeat(120)}loop silt\njcxz silt\nloop edasi\njcxz edasi\n${'nop\n'.repeat(123)}edasi: hlt`
    expect(here(text)).toBe(byNasm(text))
  })

  test('jumps that are just near enough for their short form, and just not', () => {
    for (const reach of [124, 125, 126, 127, 128, 129, 130]) {
      const text = ['jmp', 'jz'].map((name) => `${name}_1: ${name} ${name}_2\n${'nop\n'.repeat(reach)}${name}_2: ${name} ${name}_1\nhlt`).join('\n')
      expect([reach, here(text)]).toEqual([reach, byNasm(text)])
    }
  })

  test('data, constants, and names in any spelling', () => {
    const text = `Tere: db "Tere, õde!", 10, 'x', "", -1, 255, 'a'\nsõna dw 1, -1, 'A', Tere, Tere+3, sõna\nkiri db 'ütle "ai"' ; "ei"\nK equ 0x10\n  MOV Al, [Tere] ; ; \nmov\tbx,K-1\nJMP Tere\nli_ht: loop li_ht`
    expect(here(text)).toBe(byNasm(text))
  })

  const all = forms.flatMap(([, list]) => list)
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...all) },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom('jmp', 'jz', 'jnc', 'jge', 'call'), fc.integer({ min: 0, max: 40 })).map(([name, label]) => `${name} m${String(label)}`) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `db "${text.replace(/["\s\p{C}]/gu, '')}", 0`) },
  )

  test(`${String(programs)} programs at random, jumps near and far among them`, () => {
    fc.assert(fc.property(fc.array(line, { minLength: 41, maxLength: 160 }), (lines) => {
      const text = `${head}${lines.map((each, index) => (index % 3 === 0 ? `m${String(index / 3)}: ${each}` : each)).join('\n')}\n${Array.from({ length: 41 }, (_, label) => (label * 3 < lines.length ? '' : `m${String(label)}:`)).join('\n')}\nlõpp: hlt`
      expect(here(text)).toBe(byNasm(text))
    }), { numRuns: programs })
  }, 60_000)
})
