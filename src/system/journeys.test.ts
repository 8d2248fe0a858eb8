import { describe, expect, test } from 'vitest'
import { stackNamed, stacks } from '../../tests/stacks.ts'
import { readCatalogue, systemsOf } from '../content/catalogue.ts'
import { canAsk } from '../model/journey/journey.ts'
import { layerById } from '../model/structure.ts'
import { operationSlug } from '../strings/operations.ts'
import { choicesOf, firstChoice, guestKind, originsOf } from './journeys.ts'

const originIds = (id: string): string[] => originsOf(stackNamed(id)).map((layer) => layer.id)

describe('journeys are begun', () => {
  test('by the last program, by its peers, and by the guest kernel under them', () => {
    expect(originIds('wine')).toEqual(['app'])
    expect(originIds('openvz')).toEqual(['app2', 'app'])
    expect(originIds('bochs')).toEqual(['app', 'guest'])
    expect(originIds('kvm-virtio')).toEqual(['app', 'guest'])
    expect(originIds('firecracker')).toEqual(['app', 'guest'])
    expect(originIds('kvm-in-kvm')).toEqual(['app', 'l2'])
    expect(originIds('wsl2')).toEqual(['app', 'utility'])
  })

  test('only where the layer may ask, and a disk write comes first', () => {
    for (const stack of stacks.values()) {
      const choices = choicesOf(stack)
      for (const { operation, from } of choices) expect(canAsk(stack.layers, layerById(stack.layers, from), operation)).toBe(true)
      expect(operationSlug(firstChoice(stack).operation)).toBe('ketas')
      expect(choices).toContainEqual(firstChoice(stack))
    }
  })

  test('wherever a misconception is refuted', () => {
    for (const stack of systemsOf(readCatalogue('.'))) {
      const offered = choicesOf(stack).map(({ operation, from }) => `${operationSlug(operation)} ${from}`)
      const refutations = (stack.about?.misconceptions ?? []).flatMap(({ operation, from }) => (operation === undefined || from === undefined ? [] : [`${operation} ${from}`]))
      expect(offered).toEqual(expect.arrayContaining(refutations))
    }
  })
})

test('whether a guest must be changed is read from its seat', () => {
  const kinds = { wine: 'none', docker: 'none', bochs: 'unmodified', 'kvm-ide': 'unmodified', 'kvm-virtio': 'driver', 'xen-pv': 'modified', 'xen-pvh': 'aware', 'xen-hvm': 'unmodified', esxi: 'driver', 'virtual-pc': 'unmodified' }
  for (const [id, kind] of Object.entries(kinds)) expect([id, guestKind(stackNamed(id))]).toEqual([id, kind])
})
