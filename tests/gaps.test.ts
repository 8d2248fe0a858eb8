// @vitest-environment node
// Where a vahekiht may go, asked of the course's own rules: the vahekiht itself is put into every gap, and `check` and `classify` judge.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStack } from './generated-stacks.ts'
import { stackNamed, stacks } from './stacks.ts'
import { gapPlace, wrongGapSentence } from '../src/strings/gaps.ts'
import { checkPlace } from '../src/model/check/place.ts'
import { check } from '../src/model/check.ts'
import { classify, type Family } from '../src/model/classify.ts'
import { gapId, gapsOf, mediationAt, type Gap, type Gaps, type Mediation } from '../src/model/gap.ts'
import type { Layer, LayerId, Seat, Stack } from '../src/model/layers.ts'
import { machineOf } from '../src/model/offers.ts'
import { layerById, standsInProcess } from '../src/model/structure.ts'

const port = { answeredBy: 'machine-below', front: 'registers', virtualCpu: 'waits' } as const
const seat: Seat = { method: 'translation', disk: port, network: port }

/** The layer at another place, as far as its kind can stand there or be a part there. */
const placed = (layer: Layer, gap: Gap): Layer | undefined => {
  const place = gap.kind === 'inside' ? { partOf: gap.layer } : { on: gap.kind === 'above' ? gap.layer : gap.lower }
  switch (layer.kind) {
    case 'hypervisor': { const { on: _on, partOf: _partOf, ...own } = layer; return { ...own, methods: ['translation'], ...('on' in place ? { on: place.on, seat } : { partOf: place.partOf ?? '' }) } }
    case 'compatibility-layer': { const { on: _on, partOf: _partOf, ...own } = layer; return 'on' in place ? { ...own, on: place.on ?? '' } : { ...own, partOf: place.partOf ?? '' } }
    case 'emulator': return 'on' in place ? { ...layer, on: place.on ?? '' } : undefined
    case 'container-boundary': return 'on' in place ? undefined : { ...layer, partOf: place.partOf ?? '' }
    default: return undefined
  }
}

/** The family of the layer once it stands in the gap and serves the gap's upper layers; undefined where the rules refuse it. */
const familyIn = (left: Stack, layer: Layer, gap: Gap): Family | undefined => {
  const moved = placed(layer, gap)
  if (!moved || gap.kind === 'above') return undefined
  const served = (own: Layer): Layer => {
    if (own.on === undefined || !gap.uppers.includes(own.id)) return own
    if (own.kind === 'kernel' || own.kind === 'hypervisor') { const { seat: _, ...rest } = own; return { ...rest, on: moved.id, ...(moved.kind === 'hypervisor' && { seat }) } }
    return { ...own, on: moved.id }
  }
  const whole = [...left.map(served), moved]
  const judged = new Set([moved.id, ...gap.uppers])
  return checkPlace(whole).some(({ at }) => judged.has(at)) ? undefined : classify(whole).find(({ at }) => at === moved.id)?.family
}

const candidates = (left: Stack, gap: Gap): readonly Layer[] => {
  const lower = gap.kind === 'between' ? gap.lower : gap.layer
  // Those that the stack has, and one that is foreign to it.
  const systems = [...new Set([...left.flatMap((layer) => ('os' in layer ? [layer.os] : [])), 'windows' as const])]
  const isas = [...new Set([...left.flatMap((layer) => ('isa' in layer ? [layer.isa] : [])), 'arm64' as const])]
  const at = { id: 'new', on: lower }
  return [
    ...isas.flatMap((isa) => [
      { kind: 'hypervisor' as const, ...at, isa, methods: ['translation' as const] }, { kind: 'hypervisor' as const, id: 'new', partOf: lower, foreign: true, isa, methods: ['translation' as const] },
      ...systems.flatMap((os) => [
        ...isas.flatMap((of) => (['machine', 'program'] as const).map((scope) => ({ kind: 'emulator' as const, ...at, os, isa, of, technique: 'translation' as const, scope }))),
        ...systems.map((offered) => ({ kind: 'compatibility-layer' as const, ...at, os, isa, offers: offered, catches: 'system-calls' as const })),
      ]),
    ]),
    { kind: 'container-boundary' as const, id: 'new', partOf: lower },
  ]
}

/** What each mediation may be called, whatever its upper layers. */
const families: Readonly<Record<Mediation, readonly Family[]>> = {
  nothing: [], 'no-system': [],
  'one-program': ['application-kernel', 'compatibility', 'emulation'],
  'machine-as-process': ['emulation'],
  'machine-below': ['bare-metal'],
  'part-for-programs': ['compatibility', 'os-level'],
  'part-for-kernels': ['hosted', 'in-kernel'],
}

interface Case { readonly stack: Stack; readonly at: LayerId; readonly family: Family; readonly gaps: Gaps }
const casesOf = (stack: Stack): Case[] => classify(stack).flatMap(({ at, family }) => { const gaps = gapsOf(stack, at); return gaps ? [{ stack, at, family, gaps }] : [] })
const courseCases = [...stacks.values()].flatMap(({ id, layers, names }) => casesOf(layers).map((one) => ({ id, names, ...one })))
const serves = (gap: Gap, client: LayerId): boolean => gap.kind !== 'above' && gap.uppers.includes(client)

/** The vahekiht by itself: what its driver tells of it, that the kernel does not know it, it says itself. */
const alone = ({ stack, at, gaps }: Case): Layer => {
  const layer = layerById(stack, at)
  return layer.kind === 'hypervisor' && stack.some((other) => other.kind === 'module' && other.foreign === true && gaps.taken.includes(other.id)) ? { ...layer, foreign: true } : layer
}

/**
 * Gaps in which the same vahekiht could serve the same client, and would be of the same family. A compatibility layer may answer the same
 * calls as a process and as part of the kernel (WINE, lxcore): which of the two it is, the question says, and each wrong answer too.
 */
const possible = (one: Case): Gap[] => {
  const layer = alone(one)
  const asBefore = (gap: Gap): boolean => { const moved = placed(layer, gap); return moved !== undefined && standsInProcess(moved) === standsInProcess(layer) }
  return one.gaps.gaps.filter((gap) => serves(gap, one.gaps.client) && familyIn(one.gaps.left, layer, gap) === one.family && asBefore(gap))
}

/** What is wrong with the gaps: not one that is right, two of one id, another that could hold the vahekiht, or more let in than the mediation says. */
const faultsOf = (one: Case): string[] => {
  const { gaps, left, right } = one.gaps
  const held = possible(one)
  return [
    ...(gaps.filter((gap) => gap === right).length === 1 ? [] : ['the right gap is not there once']),
    ...(new Set(gaps.map(gapId)).size === gaps.length ? [] : ['two gaps of one id']),
    ...(held.length === 1 && held[0] === right ? [] : [`could stand in: ${held.map(gapId).join()}`]),
    ...gaps.flatMap((gap) => {
      const allowed = families[mediationAt(left, gap)]
      const found = candidates(left, gap).flatMap((layer) => familyIn(left, layer, gap) ?? []).filter((family) => !allowed.includes(family))
      return [...new Set(found)].map((family) => `${gapId(gap)} could hold ${family}`)
    }),
  ]
}

/** What each wording claims of a place, asked of the vahekiht where it really is: none may hold. */
const claims: readonly (readonly [RegExp, (one: Case, gap: Gap) => boolean])[] = [
  [/ei seisa midagi/, ({ stack, at }) => !stack.some(({ on }) => on === at)],
  [/eraldi programm(?! ja).* osa|Siin oleks ta eraldi programm/, ({ stack, at }) => standsInProcess(layerById(stack, at))],
  [/mitte eraldi programmina/, ({ stack, at }) => !standsInProcess(layerById(stack, at))],
  [/Siin oleks ta \S.* osa/, ({ gaps }, gap) => gaps.right.kind === 'inside' && gap.kind === 'inside' && gaps.right.layer === gap.layer],
  [/anda ei saa|Masinat vajab aga/, ({ stack, at }) => machineOf(stack, layerById(stack, at)) === undefined],
  [/süsteemikutsed siia ei jõua/, ({ stack, at }) => machineOf(stack, layerById(stack, at)) !== undefined],
  // Whom it would serve only, it does not serve in its own place, or there in another way.
  [/^Siin saaks ta vahendada ainult/, ({ gaps }, gap) => gap.kind !== 'above' && gaps.right.kind !== 'above' && gap.uppers.some((id) => gaps.clients.includes(id)) && mediationAt(gaps.left, gap) === mediationAt(gaps.left, gaps.right)],
]

describe('every vahekiht of the course', () => {
  test('has gaps: it is taken away and could go back', () => {
    expect(courseCases.length).toBe([...stacks.values()].flatMap(({ layers }) => classify(layers)).length)
    for (const { gaps, at } of courseCases) {
      expect(gaps.taken).toContain(at)
      expect(gaps.gaps.length).toBeGreaterThanOrEqual(4)
    }
  })

  test.each(courseCases)('$id: $at has one right gap, and by the rules no other could hold it', (one) => { expect(faultsOf(one)).toEqual([]) })

  test.each(courseCases)('$id: each wrong gap of $at has a sentence of its own, not the one that its own place would get', ({ stack: layers, names, at, gaps }) => {
    const context = { layers, names, at, gaps }
    const wrong = gaps.gaps.filter((gap) => gap !== gaps.right).map((gap) => wrongGapSentence(gap, context))
    expect(new Set([...wrong, wrongGapSentence(gaps.right, context)]).size).toBe(gaps.gaps.length)
    expect(new Set(gaps.gaps.map((gap) => gapPlace(gap, names))).size).toBe(gaps.gaps.length)
    for (const sentence of wrong) expect(sentence).not.toMatch(/undefined|\s{2}|\. \.|^$/)
  })

  test.each(courseCases)('$id: nothing said of a wrong gap is true of the place of $at', (one) => {
    const context = { layers: one.stack, names: one.names, at: one.at, gaps: one.gaps }
    for (const gap of one.gaps.gaps.filter((other) => other !== one.gaps.right)) {
      const sentence = wrongGapSentence(gap, context)
      const made = claims.filter(([wording]) => wording.test(sentence))
      expect([sentence, made.length > 0, made.filter(([, holds]) => holds(one, gap)).map(([wording]) => wording.source)]).toEqual([sentence, true, []])
    }
  })
})

test('random stacks too have one right gap for each vahekiht that carries something', () => {
  let seen = 0
  fc.assert(fc.property(anyStack, (stack) => {
    if (check(stack).length > 0) return
    for (const one of casesOf(stack)) {
      seen += 1
      expect(faultsOf(one)).toEqual([])
      const { gaps } = one.gaps
      expect(new Set(gaps.map((gap) => wrongGapSentence(gap, { layers: stack, names: {}, at: one.at, gaps: one.gaps }))).size).toBe(gaps.length)
    }
  }), { numRuns: 100 })
  // Some of them: how many of the hundred are sound is chance.
  expect(seen).toBeGreaterThan(5)
})

test('what stood on the vahekiht stands on what was below it, and its driver and its like go with it', () => {
  const { left, taken } = gapsOf(stackNamed('virtualbox').layers, 'vmmr0') ?? { left: [], taken: [] }
  expect(new Set(taken)).toEqual(new Set(['vboxdrv', 'vmmr0']))
  expect(layerById(left, 'guest').on).toBe('linux')
  expect(gapsOf(stackNamed('openvz').layers, 'ct')?.taken).toEqual(['ct', 'ct2'])
  const kvm = stackNamed('kvm-virtio').layers
  expect(gapsOf(kvm, 'kvm')?.left.some(({ kind }) => kind === 'module')).toBe(false)
})

test('nobody needs a vahekiht on which nothing stands', () => {
  const layers = stackNamed('docker').layers
  expect(gapsOf(layers.filter(({ id }) => id !== 'app'), 'ct')).toBeUndefined()
})
