// The picture of a stack without its vahekiht, with a box for every gap: gaps are laid out as layers that carry what is above them.
import { gapId, type Gap, type Gaps } from '../model/gap.ts'
import type { Layer, LayerId, Stack } from '../model/layers.ts'
import type { GapBox } from '../model/quiz.ts'
import { capitalised } from '../strings/sentences.ts'
import type { FigureStack } from './figure-stack.ts'
import { layoutStack } from './layout.ts'
import { plateOf, type Ground } from './plate.ts'

/** `stack` is the whole one: what is left is shaded as its own picture shades it, but for guest mode, which would be an answer. */
export const gapPlate = (stack: FigureStack, { left, gaps }: Gaps): { readonly rows: number; readonly boxes: readonly GapBox[] } => {
  const shown = new Map(plateOf(stack).boxes.map(({ id, name, ground }): [LayerId, { name: string; ground: Ground }] => [id, { name: capitalised(name), ground }]))
  const { rows, boxes } = layoutStack(withGaps(left, gaps))
  return {
    rows,
    // From the top downward and from left to right, as the eye goes.
    boxes: boxes.toSorted((one, other) => other.y - one.y || one.x - other.x).map(({ id, x, width, y, height, leftNesting, rightNesting, depth }) => {
      const layer = shown.get(id)
      return { id, x, width, y, height, leftNesting, rightNesting, depth, ground: layer?.ground ?? 'user', ...(layer && { name: layer.name }) }
    }),
  }
}

const withGaps = (left: Stack, gaps: readonly Gap[]): Stack => gaps.reduce<Stack>((layers, gap) => {
  const id = gapId(gap)
  const standing = (on: LayerId): Layer => ({ kind: 'process', id, on, os: 'linux', isa: 'x86-64' })
  switch (gap.kind) {
    case 'above': return [...layers, standing(gap.layer)]
    case 'inside': return [...layers, { kind: 'module', id, partOf: gap.layer }]
    case 'between': return [standing(gap.lower), ...layers.map((layer) => (layer.on !== undefined && gap.uppers.includes(layer.id) ? { ...layer, on: id } : layer))]
  }
}, left)
