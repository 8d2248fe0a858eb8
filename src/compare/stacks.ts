// The stacks of a comparison: each comes when it is chosen, once.
import { comparable } from 'virtual:comparable'
import type { FigureStack } from '../diagram/figure-stack.ts'

const loaded = new Map<string, FigureStack>()

/** The stacks of these ids, where all of them have been loaded before. */
export const stacksNow = (ids: readonly string[]): readonly FigureStack[] | undefined => {
  const stacks = ids.flatMap((id) => loaded.get(id) ?? [])
  return stacks.length === ids.length ? stacks : undefined
}

/** Loads the stacks of these ids, each once; ids that the course does not have are left out. Rejects where a chunk does not come. */
export const loadStacks = async (ids: readonly string[]): Promise<readonly FigureStack[]> => {
  await Promise.all(ids.map(async (id) => {
    const entry = loaded.has(id) ? undefined : comparable.find((stack) => stack.id === id)
    if (entry) loaded.set(id, (await entry.load()).stack)
  }))
  return ids.flatMap((id) => loaded.get(id) ?? [])
}
