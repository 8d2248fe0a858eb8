import { expect, test } from 'vitest'
import { blockIds } from './blocks.ts'
import { challenges, draftAfter } from './challenges.ts'
import { examples } from './examples.ts'
import { fittingAt, roomiest } from './fitting.ts'
import { emptyDraft, itemById } from './item.ts'
import { placementsOf } from './place.ts'

const drafts = [emptyDraft, ...challenges.map(({ start }) => draftAfter(start)), ...examples.map(({ draft }) => draft)]

test('what fits at a layer is what fits there when the block is chosen first', () => {
  for (const draft of drafts) {
    const byBlock = blockIds.flatMap((block) => (block === 'hardware' ? [] : placementsOf(draft, block).map(({ at, refusal }) => `${block} ${at} ${refusal?.why ?? 'fits'}`)))
    const byLayer = draft.flatMap(({ id }) => {
      const { on, inside, refused } = fittingAt(draft, id)
      return [...[...on, ...inside].map((block) => `${block} ${id} fits`), ...refused.map(({ block, refusal }) => `${block} ${id} ${refusal.why}`)]
    })
    expect(byLayer.toSorted()).toEqual(byBlock.toSorted())
  }
})

test('an empty canvas offers a first move on the hardware', () => {
  expect(roomiest(emptyDraft)).toBe('hw')
  expect(fittingAt(emptyDraft, 'hw').on).toContain('linux')
})

test('the layer with room has room, and stands as high as it can', () => {
  for (const draft of drafts) {
    const at = roomiest(draft)
    const { on, inside } = fittingAt(draft, at)
    expect(itemById(draft, at)).toBeDefined()
    expect(on.length + inside.length).toBeGreaterThan(0)
  }
})
