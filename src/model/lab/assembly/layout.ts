// Addresses of lines. Jumps begin in their short form and grow where the label is too far, until nothing changes any more: growing
// never brings a label nearer, so this ends.
import type { ListedLine, Made } from './assemble.ts'
import type { Piece } from './pieces.ts'
import { Refusal } from './problem.ts'

type Jump = Extract<Piece, { kind: 'jump' }>

/** Lines with their addresses and bytes. Throws a Refusal where a jump cannot reach, or the program is larger than `most` bytes. */
export const layOut = (made: readonly Made[], most: number): ListedLine[] => {
  const grown = new Set<Jump>()
  const sizeOf = (piece: Piece): number => {
    switch (piece.kind) {
      case 'bytes': return piece.bytes.length
      case 'place': return 2
      case 'jump': return piece.short !== undefined && !grown.has(piece) ? 2 : (piece.near?.length ?? 0) + 2
    }
  }
  let labels = placesOf(made, sizeOf)
  for (let changed = true; changed; labels = placesOf(made, sizeOf)) {
    changed = false
    let address = 0
    for (const piece of made.flatMap(({ pieces }) => pieces)) {
      address += sizeOf(piece)
      if (piece.kind !== 'jump' || piece.short === undefined || grown.has(piece)) continue
      const distance = (labels.get(piece.label) ?? 0) - address
      if (distance >= -0x80 && distance <= 0x7f) continue
      if (!piece.near) throw new Refusal(piece.at, { kind: 'too-far', text: piece.label })
      grown.add(piece)
      changed = true
    }
  }
  const lines: ListedLine[] = []
  let address = 0
  for (const { line, pieces, isInstruction } of made) {
    const start = address
    const bytes = pieces.flatMap((piece) => {
      address += sizeOf(piece)
      return bytesOf(piece, address, labels, grown)
    })
    lines.push({ line, address: start, bytes, isInstruction })
    if (address > most) throw new Refusal({ line, column: 1, length: 1 }, { kind: 'too-big', bytes: address, most })
  }
  return lines
}

const placesOf = (made: readonly Made[], sizeOf: (piece: Piece) => number): Map<string, number> => {
  const places = new Map<string, number>()
  let address = 0
  for (const { label, pieces } of made) {
    if (label !== undefined) places.set(label, address)
    for (const piece of pieces) address += sizeOf(piece)
  }
  return places
}

const bytesOf = (piece: Piece, next: number, labels: ReadonlyMap<string, number>, grown: ReadonlySet<Jump>): number[] => {
  const wordOf = (number: number): number[] => [number & 0xff, (number >> 8) & 0xff]
  switch (piece.kind) {
    case 'bytes': return [...piece.bytes]
    case 'place': return wordOf((labels.get(piece.value.label ?? '') ?? 0) + piece.value.number)
    case 'jump': {
      const distance = (labels.get(piece.label) ?? 0) - next
      return piece.short !== undefined && !grown.has(piece) ? [piece.short, distance & 0xff] : [...piece.near ?? [], ...wordOf(distance)]
    }
  }
}
