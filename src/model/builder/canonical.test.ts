// Every stack of the course can be built from an empty canvas, by nothing but the choices that the page's buttons and lists offer.
import { expect, test } from 'vitest'
import { stacks } from '../../../tests/stacks.ts'
import { check } from '../check.ts'
import type { Layer, LayerId, Stack } from '../layers.ts'
import { readDraft } from './read-address.ts'
import { writeDraft } from './address.ts'
import { blockIds, templates } from './blocks.ts'
import { fittingAt } from './fitting.ts'
import { emptyDraft, itemById, stackOf, type Draft } from './item.ts'
import { placementsOf } from './place.ts'
import { settingsOf } from './settings.ts'
import { act, openWorkshop, type Action, type Workshop } from './workshop.ts'

/** All fields of a layer as paths, with layers named as in the stack wanted. */
const flat = (value: unknown, rename: (id: string) => string): Record<string, string> => Object.fromEntries(pathsOf(value, '').map(([path, leaf]) => [path, rename(leaf)]))

const pathsOf = (value: unknown, path: string): [string, string][] => {
  if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) return []
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, JSON.stringify(value)]]
  return Object.entries(value).filter(([key]) => !['name', 'id', 'aware'].includes(key)).flatMap(([key, inner]) => pathsOf(inner, `${path}.${key}`))
}

const distance = (one: Record<string, string>, other: Record<string, string>): number =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => one[key] !== other[key]).length

/** Two drivers that are alike in themselves; only what can be loaded into them differs. */
const preferred: ReadonlySet<string> = new Set(['driver vpc-driver'])

interface Build { readonly workshop: Workshop; readonly actions: readonly Action[] }

const done = ({ workshop, actions }: Build, action: Action): (Build & { readonly id: LayerId }) | undefined => {
  const outcome = act(workshop, action)
  return 'refusal' in outcome ? undefined : { workshop: outcome.workshop, actions: [...actions, action], id: outcome.id ?? '' }
}

/** The settings that bring the layer nearest to the one wanted. */
const tuned = (build: Build, id: LayerId, wanted: Record<string, string>, rename: (id: string) => string): { build: Build; left: number } => {
  const off = ({ workshop }: Build): number => distance(flat(stackOf(workshop.draft).find((layer) => layer.id === id), rename), wanted)
  let best = build
  for (let again = true; again;) {
    again = false
    const item = itemById(best.workshop.draft, id)
    for (const { name, options } of item ? settingsOf(best.workshop.draft, item) : []) {
      for (const value of options) {
        const next = done(best, { do: 'set', id, setting: name, value })
        if (next && off(next) < off(best)) { best = next; again = true }
      }
    }
  }
  return { build: best, left: off(best) }
}

const built = (stack: Stack): { build: Build; ids: Map<LayerId, LayerId> } => {
  let build: Build = { workshop: openWorkshop(emptyDraft), actions: [] }
  const ids = new Map<LayerId, LayerId>()
  const rename = (text: string): string => [...ids].reduce((word, [theirs, ours]) => (word === JSON.stringify(ours) ? JSON.stringify(`=${theirs}`) : word), text)
  const wantedOf = (layer: Layer): Record<string, string> => flat(layer, (text) => (stack.some(({ id }) => JSON.stringify(id) === text) ? JSON.stringify(`=${String(JSON.parse(text))}`) : text))
  const answers = new Set(stack.flatMap((layer) => ('seat' in layer ? [layer.seat?.monitor, layer.seat?.disk.answeredBy] : [])))
  const ready = (layer: Layer): boolean => [layer.on, layer.partOf, ...('seat' in layer ? [layer.seat?.monitor, layer.seat?.disk.answeredBy, layer.seat?.network.answeredBy] : [])]
    .every((id) => id === undefined || id === 'machine-below' || ids.has(id))
  for (let rest = [...stack]; rest.length > 0;) {
    const layer = rest.find(ready)
    if (!layer) throw new Error('the stack has a circle')
    rest = rest.filter((other) => other !== layer)
    if (layer.kind === 'hardware') {
      ids.set(layer.id, 'hw')
      build = tuned(build, 'hw', wantedOf(layer), rename).build
      continue
    }
    const at = ids.get(layer.on ?? layer.partOf ?? '') ?? ''
    let best: { build: Build; left: number; id: LayerId } | undefined
    for (const block of blockIds) {
      if (!placementsOf(build.workshop.draft, block).some((place) => place.at === at && !place.refusal)) continue
      const template = templates[block]
      // Of two processes that look alike, the one made for answering guests is taken where guests need one.
      const serves = (template.kind === 'process' && template.serves !== undefined && answers.has(layer.id)) || preferred.has(`${layer.id} ${block}`)
      const placed = done(build, { do: 'place', block, at })
      if (!placed) continue
      ids.set(layer.id, placed.id)
      const result = tuned(placed, placed.id, wantedOf(layer), rename)
      if (!best || result.left < best.left || (result.left === best.left && serves)) best = { ...result, id: placed.id }
    }
    if (!best) throw new Error(`nothing can be placed as ${layer.id}`)
    ids.set(layer.id, best.id)
    build = best.build
  }
  return { build, ids }
}

/** The layers as the course writes them. */
const canonical = (stack: Stack): Record<string, Record<string, string>> =>
  Object.fromEntries(stack.map((layer) => [layer.id, { ...flat(layer, (text) => text), aware: 'aware' in layer ? (layer.aware ?? []).toSorted().join() : '' }]))

/** The native control of the page, which keys alone reach, that does this: a button under the chosen layer, a button of the palette with its places, or a list of settings. */
const controlFor = (draft: Draft, action: Action): 'insertion' | 'palette' | 'setting' | undefined => {
  if (action.do === 'set') {
    const item = itemById(draft, action.id)
    return item && settingsOf(draft, item).some(({ name, options }) => name === action.setting && options.some((option) => option === action.value)) ? 'setting' : undefined
  }
  if (action.do !== 'place' || action.isa !== undefined) return undefined
  const { on, inside } = fittingAt(draft, action.at)
  if ([...on, ...inside].includes(action.block)) return 'insertion'
  return placementsOf(draft, action.block).some(({ at, refusal }) => at === action.at && !refusal) ? 'palette' : undefined
}

test.each([...stacks.values()])('each act that builds $id has a control of its own on the page', ({ layers }) => {
  const { build: { actions, workshop } } = built(layers)
  const replayed = actions.reduce((so, action) => {
    expect([action, controlFor(so.draft, action)]).not.toEqual([action, undefined])
    const outcome = act(so, action)
    return 'refusal' in outcome ? so : outcome.workshop
  }, openWorkshop(emptyDraft))
  expect(writeDraft(replayed.draft)).toBe(writeDraft(workshop.draft))
})

test.each([...stacks.values()])('$id can be built from an empty canvas', ({ layers }) => {
  const { build, ids } = built(layers)
  const theirs = new Map([...ids].map(([their, our]) => [our, their]))
  const stack = stackOf(build.workshop.draft)
  const renamed: Stack = JSON.parse(JSON.stringify(stack, (_, value: unknown) => (typeof value === 'string' ? theirs.get(value) ?? value : value)))
  expect(check(stack)).toEqual([])
  expect(canonical(renamed)).toEqual(canonical(layers))
  const word = writeDraft(build.workshop.draft)
  const read = readDraft(word)
  expect('draft' in read && writeDraft(read.draft)).toBe(word)
})
