import { describe, expect, test } from 'vitest'
import { stackNamed, stacks } from '../../../tests/stacks.ts'
import type { Stack } from '../layers.ts'
import { differenceOf, isSameBuild } from './difference.ts'
import { matchLayers } from './match.ts'

const layersOf = (id: string): Stack => stackNamed(id).layers

/** The same stack under other ids. */
const renamed = (stack: Stack): Stack => {
  const copy: Stack = JSON.parse(JSON.stringify(stack), (key, value: unknown) =>
    (['id', 'on', 'partOf', 'monitor', 'answeredBy'].includes(key) && typeof value === 'string' && value !== 'machine-below' ? `x-${value}` : value))
  return copy
}

describe('the layers of two stacks', () => {
  const names = [...stacks.keys()]

  test('are matched without a look at their ids', () => {
    for (const one of names) {
      for (const other of names) {
        const pairs = matchLayers(layersOf(one), layersOf(other))
        expect([one, other, ...[...matchLayers(layersOf(one), renamed(layersOf(other)))].map(([from, to]) => `${from}=${to}`)])
          .toEqual([one, other, ...[...pairs].map(([from, to]) => `${from}=x-${to}`)])
      }
    }
  })

  test('are matched one to one, and the other way round alike', () => {
    for (const one of names) {
      for (const other of names) {
        const pairs = matchLayers(layersOf(one), layersOf(other))
        expect(new Set(pairs.values()).size).toBe(pairs.size)
        expect(new Map([...matchLayers(layersOf(other), layersOf(one))].map(([from, to]) => [to, from]))).toEqual(new Map(pairs))
      }
    }
  })

  test('keep hardware, program and vahekiht', () => {
    expect(Object.fromEntries(matchLayers(layersOf('docker'), layersOf('virtualbox')))).toEqual({ app: 'app', ct: 'vmmr0', linux: 'linux', hw: 'hw' })
    expect(Object.fromEntries(matchLayers(layersOf('xen-hvm'), layersOf('kvm-virtio')))).toEqual({ app: 'app', guest: 'guest', xen: 'kvm', hw: 'hw', qemu: 'qemu' })
    expect(matchLayers(layersOf('kvm-virtio'), layersOf('virtualbox')).get('qemu')).toBe('vm')
    expect(matchLayers(layersOf('bochs'), layersOf('wine')).get('bochs')).toBe('wine')
    // The jail around Firecracker carries no program: it is not what a nested KVM has become.
    expect(Object.fromEntries(matchLayers(layersOf('kvm-in-kvm'), layersOf('firecracker')))).toMatchObject({ l0kvm: 'kvm' })
    expect([...matchLayers(layersOf('kvm-in-kvm'), layersOf('firecracker')).values()]).not.toContain('jail')
  })
})

describe('the difference', () => {
  test('of a stack from itself is none, also where every id is another', () => {
    for (const { layers } of stacks.values()) {
      expect(isSameBuild(differenceOf(layers, layers))).toBe(true)
      expect(isSameBuild(differenceOf(layers, renamed(layers)))).toBe(true)
    }
  })

  test('turned round loses what was won', () => {
    for (const one of stacks.values()) {
      for (const other of stacks.values()) {
        const there = differenceOf(one.layers, other.layers)
        const back = differenceOf(other.layers, one.layers)
        expect([back.added, back.gone, back.travelled.length]).toEqual([there.gone, there.added, there.travelled.length])
      }
    }
  })

  test('tells what comes, what goes and where the vahekiht has travelled', () => {
    const found = differenceOf(layersOf('docker'), layersOf('kvm-virtio'))
    expect(found.added).toEqual(['kvm-intel', 'kvm-amd', 'qemu', 'guest'])
    expect(found.gone).toEqual([])
    expect(differenceOf(layersOf('xen-hvm'), layersOf('kvm-virtio')).travelled).toEqual([{ before: 'xen', after: 'kvm' }])
    expect(differenceOf(layersOf('xen-hvm'), layersOf('kvm-virtio')).gone).toEqual(['dom0'])
  })
})
