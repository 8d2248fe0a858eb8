// The picture of every stack: of the course, nested by hand, and random. Nothing overlaps but what lies inside its holder.
import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureStack } from '../src/diagram/figure-stack.ts'
import { columns, layoutStack, type Box } from '../src/diagram/layout.ts'
import { storyOf } from '../src/diagram/story.ts'
import { toSvg } from '../src/diagram/to-svg.ts'
import { check } from '../src/model/check.ts'
import { canAsk } from '../src/model/journey/journey.ts'
import type { LayerId, Stack } from '../src/model/layers.ts'
import { operations } from '../src/model/operations.ts'
import { holder, layerById } from '../src/model/structure.ts'
import type { Names } from '../src/strings/forms.ts'
import { anyStack } from './generated-stacks.ts'
import { clashes, readDrawing } from './frames/drawing.ts'
import { nestedStacks } from './frames/nested-stacks.ts'
import { stacks } from './stacks.ts'

const pictured: readonly FigureStack[] = [...stacks.values(), ...nestedStacks]
const runs = process.env['CI'] ? 2000 : 300

const boxOf = (boxes: readonly Box[], id: LayerId): Box => {
  const box = boxes.find((candidate) => candidate.id === id)
  if (!box) throw new Error(`no box for '${id}'`)
  return box
}

const isPartOf = (stack: Stack, part: LayerId, whole: LayerId): boolean => {
  const above = layerById(stack, part).partOf
  return above !== undefined && (above === whole || isPartOf(stack, above, whole))
}

const overlaps = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Every rule that a layout breaks, in words. */
const faults = (stack: Stack): string[] => {
  const { rows, boxes } = layoutStack(stack)
  const found: string[] = []
  if (boxes.map(({ id }) => id).toSorted().join() !== stack.map(({ id }) => id).toSorted().join()) found.push('not every layer has one box')
  for (const [index, box] of boxes.entries()) {
    const layer = layerById(stack, box.id)
    if (box.x < 0 || box.width < 1 || box.x + box.width > columns || box.y < 0 || box.height < 1 || box.y + box.height > rows) found.push(`${box.id} leaves the frame`)
    for (const other of boxes.slice(index + 1)) {
      const nested = isPartOf(stack, box.id, other.id) || isPartOf(stack, other.id, box.id)
      if (!nested && overlaps(box, other)) found.push(`${box.id} and ${other.id} overlap`)
    }
    if (layer.partOf !== undefined) {
      const whole = boxOf(boxes, layer.partOf)
      if (box.x < whole.x || box.x + box.width > whole.x + whole.width || box.y <= whole.y || box.y + box.height !== whole.y + whole.height) found.push(`${box.id} does not lie over the label of ${whole.id}, inside it`)
      if (boxes.indexOf(whole) > index) found.push(`${box.id} is read before ${whole.id}`)
    }
    if (layer.on !== undefined) {
      const base = boxOf(boxes, layer.on)
      const ground = boxOf(boxes, holder(stack, layerById(stack, layer.on)).id)
      if (box.y !== ground.y + ground.height) found.push(`${box.id} does not rest on ${ground.id}`)
      if (box.x < base.x || box.x + box.width > base.x + base.width) found.push(`${box.id} stands beside ${base.id}`)
      if (boxes.indexOf(base) > index) found.push(`${box.id} is read before ${base.id}`)
    }
  }
  return found
}

describe.each(pictured.map((stack) => [stack.id, stack] as const))('%s', (_, stack) => {
  test('lies well', () => {
    expect(faults(stack.layers)).toEqual([])
  })

  test('begins with the hardware, as wide as everything', () => {
    const [first] = layoutStack(stack.layers).boxes
    expect(layerById(stack.layers, first?.id ?? '').kind).toBe('hardware')
    expect(first).toMatchObject({ x: 0, width: columns, y: 0 })
  })

  test.each([640, 320])('keeps every word in its box, clear of lines and discs, at %i pixels, also twice as long', (width) => {
    for (const drawn of [stack, { ...stack, names: twiceAsLong(stack.names) }]) {
      for (const operation of operations) {
        const from = drawn.layers.filter((layer) => canAsk(drawn.layers, layer, operation)).at(-1)?.id
        if (from === undefined) continue
        for (const step of storyOf(drawn, operation, from).keys()) {
          expect(clashes(readDrawing(toSvg({ stack: drawn, operation, from, step, width })))).toEqual([])
        }
      }
    }
  })
})

test('random stacks lie well too, nested ones among them', () => {
  assert(property(anyStack, (stack) => {
    expect(check(stack).length === 0 ? faults(stack) : []).toEqual([])
  }), { numRuns: runs })
})

test('a stack too wide for the columns is refused, not drawn wrong', () => {
  const wide: Stack = [
    { kind: 'hardware', id: 'hw', isa: 'x86-64' },
    { kind: 'kernel', id: 'linux', on: 'hw', os: 'linux', isa: 'x86-64' },
    ...Array.from({ length: columns * 2 + 1 }, (_, index) => ({ kind: 'process' as const, id: `p${String(index)}`, on: 'linux', os: 'linux' as const, isa: 'x86-64' as const })),
  ]
  expect(() => layoutStack(wide)).toThrow('side by side')
})

const twiceAsLong = (names: Names): Names => Object.fromEntries(Object.entries(names).map(([id, forms]) => {
  const label = forms.label ?? forms.nominative
  return [id, { ...forms, label: `${label} ${label}` }]
}))
