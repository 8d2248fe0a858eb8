// Programs of the editable guest's subset, made from a seed: they do a little of everything, and always halt. Registers that count
// a loop are left alone in it, memory is touched only where the program keeps data, and jumps lead forward.
import { numberOf } from '../../src/model/seed.ts'

/** How many are compared with /dev/kvm, and what they grow from: another seed makes other programs, and another table. */
export const generated = { programs: 50, seed: 'vahekiht-1' } as const

type Choose = <Item>(items: readonly [Item, ...Item[]]) => Item

interface Maker {
  readonly choose: Choose
  /** 0 … limit−1. */
  readonly below: (limit: number) => number
  /** A label that no line has yet. */
  readonly label: () => string
}

const makerOf = (seed: string): Maker => {
  let drawn = 0
  let labels = 0
  const below = (limit: number): number => numberOf(`${seed}:${String(drawn++)}`) % limit
  return {
    below,
    choose: (items) => items[below(items.length)] ?? items[0],
    label: () => `m${String(labels++)}`,
  }
}

const arithmetic = ['add', 'sub', 'and', 'or', 'xor', 'cmp', 'adc', 'sbb', 'mov', 'test'] as const
const branches = ['jz', 'jnz', 'jc', 'jnc', 'jbe', 'ja', 'js', 'jns', 'jl', 'jge', 'jle', 'jg'] as const
const words = ['ax', 'bp', 'si', 'di'] as const
const bytes = ['al', 'ah'] as const

/** One that changes registers, flags or data, and leaves the program nowhere. */
const plain = ({ choose, below }: Maker): string[] => {
  const place = (): string => choose(['[mälu]', `[mälu+${String(below(14))}]`, '[bx+mälu]'])
  const number = (): string => String(below(0x10000) - 0x8000)
  const byte = (): string => String(below(0x100) - 0x80)
  switch (below(10)) {
    case 0: return [`${choose(arithmetic)} ${choose(words)}, ${choose([...words, 'dx', 'cx', place(), number()])}`]
    case 1: return [`${choose(arithmetic)} ${choose(bytes)}, ${choose([...bytes, 'cl', 'dl', place(), byte()])}`]
    case 2: return [`${choose(arithmetic)} ${place()}, ${choose([...words, ...bytes])}`]
    case 3: return [choose([`${choose(arithmetic)} word ${place()}, ${number()}`, `${choose(arithmetic)} byte ${place()}, ${byte()}`])]
    case 4: return [`${choose(['inc', 'dec', 'not', 'neg'])} ${choose([...words, ...bytes, `word ${place()}`, `byte ${place()}`])}`]
    case 5: return [choose([`${choose(['shl', 'shr'])} ${choose(words)}, ${String(1 + below(15))}`, `${choose(['shl', 'shr'])} byte ${place()}, ${String(1 + below(7))}`])]
    case 6: return [`push ${choose([...words, `word ${place()}`, number()])}`, `pop ${choose([...words, `word ${place()}`])}`]
    case 7: return [`mov bx, ${number()}`, 'and bx, 13']
    case 8: return ['mov si, tekst', choose(['lodsb', 'lodsw'])]
    default: return [choose(['nop', 'add si, 1', 'sub bp, 2'])]
  }
}

/** One that would leave to the user-space VMM. */
const leaving = ({ choose, below }: Maker): string[] => {
  switch (below(5)) {
    case 0: return ['call hex']
    case 1: return [`mov dx, ${choose(['0x602', '0x603', '0x604', '0x605', '0x606', '0x607', '0x600'])}`, 'out dx, al', 'mov dx, 0x3F8']
    case 2: return [`mov dx, ${choose(['0x600', '0x607', '0x3F8', '0x603'])}`, choose(['in al, dx', 'in ax, dx']), 'mov dx, 0x3F8']
    case 3: return [choose([`mov [es:${String(below(150))}], ax`, `mov [es:bx+${String(below(100))}], al`, `mov word [es:${String(below(150))}], 0x1F41`, `mov byte [es:bx], ${String(below(128))}`])]
    default: return [`mov di, ${String(below(150))}`, choose(['stosb', 'stosw'])]
  }
}

const some = (maker: Maker, most: number): string[] => Array.from({ length: 1 + maker.below(most) }, () => (maker.below(4) === 0 ? leaving(maker) : plain(maker))).flat()

const block = (maker: Maker): string[] => {
  const label = maker.label()
  switch (maker.below(4)) {
    case 0: return [`mov cx, ${String(1 + maker.below(20))}`, `${label}:`, ...some(maker, 4), `loop ${label}`]
    case 1: return [`${maker.choose(branches)} ${label}`, ...some(maker, 40), `${label}:`]
    case 2: return [`call osa${String(maker.below(2))}`]
    default: return some(maker, 6)
  }
}

/** The text of a program; the same seed gives the same. */
export const programOf = (seed: string): string => {
  const maker = makerOf(seed)
  const body = Array.from({ length: 3 + maker.below(8) }, () => block(maker)).flat()
  const told = ['ax', 'bx', 'si', 'di', 'bp', '[mälu]', '[mälu+6]'].flatMap((place) => [`mov ax, ${place}`, 'call hex', 'mov al, ah', 'call hex'])
  const parts = [0, 1].flatMap((part) => [`osa${String(part)}:`, ...some(maker, 5), 'ret'])
  return [
    ...body, ...told, 'hlt', ...parts,
    'hex: push ax', 'shr al, 4', "add al, 'A'", 'out dx, al', 'pop ax', 'push ax', 'and al, 15', "add al, 'A'", 'out dx, al', 'pop ax', 'ret',
    'tekst: db "Tere, külaline!", 0', 'mälu: dw 0, 1, -1, 0x1234, 0x8000, 0x7FFF, 42, 0xAAAA',
  ].join('\n')
}

/** Every generated program. */
export const programs = (): string[] => Array.from({ length: generated.programs }, (_, index) => programOf(`${generated.seed}:${String(index)}`))
