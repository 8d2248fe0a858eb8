import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stacks } from '../../tests/stacks.ts'
import { classify } from '../model/classify.ts'
import { operationFromSlug, operationSlug } from '../strings/operations.ts'
import { chosenComparison, chosenTick, compareSearch, parseCompareRequest } from './address.ts'
import { defaultComparison, groupedChoices, partnerOf, presets, type StackChoice } from './choices.ts'

const known: readonly StackChoice[] = [...stacks.values()].map(({ id, title, layers }) => ({ id, title, families: [...new Set(classify(layers).map(({ family }) => family))] }))

const shown = (search: string): string => {
  const { ids, operation, view, corrections } = chosenComparison(known, parseCompareRequest(search))
  return [...ids, operationSlug(operation), view, ...corrections.map((correction) => `${correction.wrong}=${correction.wanted}`)].join(' ')
}

describe('the address of a comparison', () => {
  test('says nothing where it holds none of its parts', () => {
    for (const search of ['', '?', '?joonis=x', '?e=docker', '?x=%E0%A4%A']) expect(parseCompareRequest(search)).toBeUndefined()
    expect(shown('')).toBe('docker kvm-virtio ketas side-by-side')
  })

  test('names two to four stacks, an operation and a view', () => {
    expect(shown('?a=wine&b=bochs')).toBe('wine bochs ketas side-by-side')
    expect(shown('?a=wine&b=bochs&c=docker&d=gvisor&toiming=tavakask&vaade=d')).toBe('wine bochs docker gvisor tavakask d')
    expect(shown('?b=wine&d=bochs&vaade=korvuti')).toBe('wine bochs ketas side-by-side')
    expect(shown('?a=wine&b=bochs&c=&d=')).toBe('wine bochs ketas side-by-side')
  })

  test('one stack alone is compared with something of another family', () => {
    expect(shown('?a=wine')).toBe('wine kvm-virtio ketas side-by-side')
    expect(shown('?a=kvm-ide')).toBe('kvm-ide docker ketas side-by-side')
    for (const { id, families } of known) {
      const partner = known.find((stack) => stack.id === partnerOf(known, id))
      expect(partner?.id).not.toBe(id)
      if (families.length === 1) expect([id, partner?.families.some((family) => families.includes(family))]).toEqual([id, false])
    }
  })

  test('becomes the nearest that the course has, and what was wrong is kept', () => {
    expect(shown('?a=virtualbax&b=kvm-vhosd')).toBe('virtualbox kvm-vhost ketas side-by-side stack=virtualbax stack=kvm-vhosd')
    expect(shown('?a=docker&b=olematu-asi')).toBe('docker kvm-virtio ketas side-by-side stack=olematu-asi')
    expect(shown('?a=docker&b=wine&toiming=kettas&vaade=z')).toBe('docker wine ketas side-by-side operation=kettas view=z')
    expect(shown('?a=docker&b=wine&vaade=c')).toBe('docker wine ketas side-by-side view=c')
  })

  test('keeps other parameters, in the order of a reader', () => {
    const chosen = chosenComparison(known, parseCompareRequest('?a=wine&b=bochs&vaade=b'))
    expect(compareSearch('?samm=9&klass=it21', chosen, 2)).toBe('?klass=it21&a=wine&b=bochs&toiming=ketas&samm=3&vaade=b')
  })

  test('whatever it holds, leads to a comparison, and corrected, says nothing more', () => {
    const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...known.map(({ id }) => id)))
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'toiming', 'samm', 'vaade', 'x'), part), fc.integer({ min: 1, max: 12 }), (parts, ticks) => {
      const search = `?${new URLSearchParams(parts).toString()}`
      const request = parseCompareRequest(search)
      const chosen = chosenComparison(known, request)
      const { tick } = chosenTick(request?.step, ticks)
      expect(chosen.ids.length >= 2 && chosen.ids.length <= 4 && chosen.ids.every((id) => stacks.has(id))).toBe(true)
      expect(tick >= 0 && tick < ticks).toBe(true)
      const again = parseCompareRequest(compareSearch(search, chosen, tick))
      expect(chosenComparison(known, again)).toEqual({ ...chosen, corrections: [] })
      expect(chosenTick(again?.step, ticks)).toEqual({ tick, corrections: [] })
    }), { numRuns: 300 })
    const raw = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(fc.property(raw, (search) => chosenComparison(known, parseCompareRequest(search)).ids.length >= 2))
  })
})

test('ready comparisons and the first one hold only what the course has', () => {
  for (const id of [...defaultComparison, ...presets.flatMap(({ ids }) => ids)]) expect([id, stacks.has(id)]).toEqual([id, true])
  for (const { operation } of presets) expect(operationFromSlug(operation)).toBeDefined()
  const families = new Set(presets.flatMap(({ ids }) => ids.flatMap((id) => known.find((stack) => stack.id === id)?.families ?? [])))
  expect([...families].toSorted()).toEqual(['bare-metal', 'compatibility', 'emulation', 'hosted', 'in-kernel', 'os-level'])
})

test('the list of choices holds every stack once', () => {
  expect(groupedChoices(known).flatMap((group) => group.stacks.map(({ id }) => id)).toSorted()).toEqual([...stacks.keys()].toSorted())
})
