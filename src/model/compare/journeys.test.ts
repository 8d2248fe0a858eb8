import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStack } from '../../../tests/generated-stacks.ts'
import { stackNamed, stacks } from '../../../tests/stacks.ts'
import { check } from '../check.ts'
import { classify } from '../classify.ts'
import { fold } from '../fold.ts'
import { canAsk, journey } from '../journey/journey.ts'
import { isHomeward } from '../journey/step.ts'
import type { Stack } from '../layers.ts'
import { operations, type Operation } from '../operations.ts'
import { comparedOrigin } from '../origins.ts'
import { bordersOf, sameBorders, type Borders } from './borders.ts'
import { executionOf } from './execution.ts'
import { jointClock, phases, phasesOf, type Phase } from './phases.ts'
import { sharingOf } from './sharing.ts'

const disk: Operation = { kind: 'device', request: 'disk' }
const layersOf = (id: string): Stack => stackNamed(id).layers

const phasesFor = (stack: Stack, origin: string, operation: Operation): Phase[] =>
  phasesOf(fold(origin, journey(stack, origin, operation)), new Set(classify(stack).map(({ at }) => at)))

const diskPhases = (id: string): Phase[] => phasesFor(layersOf(id), 'app', disk)

const diskBorders = (id: string, from = 'app'): Borders => bordersOf(from, journey(layersOf(id), from, disk))

describe('the phases of a journey', () => {
  test('follow one another and never fall back; every journey starts, is served and, where there is a way, comes home', () => {
    fc.assert(fc.property(anyStack, (stack) => {
      if (check(stack).length > 0) return
      for (const layer of stack) {
        for (const operation of operations.filter((candidate) => canAsk(stack, layer, candidate))) {
          const found = phasesFor(stack, layer.id, operation)
          expect(found.map((phase) => phases.indexOf(phase))).toEqual(found.map((phase) => phases.indexOf(phase)).toSorted((a, b) => a - b))
          expect([found[0], found.filter((phase) => phase === 'served').length]).toEqual(['start', 1])
        }
      }
    }), { numRuns: 150 })
  })

  test('after the request is served nothing asks again, but for what a nested guest must ask to be entered', () => {
    for (const { layers } of stacks.values()) {
      for (const operation of operations) {
        const origin = comparedOrigin(layers, operation)
        if (origin === undefined) continue
        const stills = fold(origin, journey(layers, origin, operation))
        const found = phasesFor(layers, origin, operation)
        const later = stills.filter((_, index) => ['back', 'home'].includes(found[index] ?? '')).flatMap(({ steps }) => steps)
        expect(later.filter((step) => step.kind === 'work' || (!isHomeward(step) && !['enter-nested-guest', 'reflect'].includes(step.purpose)))).toEqual([])
      }
    }
  })

  test('tell where the vahekiht comes in', () => {
    const kvm = diskPhases('kvm-virtio')
    const steps = fold('app', journey(layersOf('kvm-virtio'), 'app', disk))[kvm.indexOf('intermediary')]?.steps ?? []
    expect(steps.some((step) => step.kind === 'crossing' && step.crossing === 'vm-exit')).toBe(true)
    expect(diskPhases('paljas-arvuti')).not.toContain('intermediary')
    expect(phasesFor(layersOf('kvm-virtio'), 'app', { kind: 'system-call' })).not.toContain('intermediary')
  })
})

describe('the joint clock', () => {
  const names = [...stacks.keys()]
  test('shows each still of each journey once, in order, and is never longer than it must be', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 4 }), fc.constantFrom(...operations), (ids, operation) => {
      const journeys = ids.map((id) => {
        const origin = comparedOrigin(layersOf(id), operation)
        return origin === undefined ? [] : phasesFor(layersOf(id), origin, operation)
      })
      const ticks = jointClock(journeys)
      journeys.forEach((journey_, index) => {
        const moves = ticks.flatMap(({ beats }) => (beats[index]?.does === 'moves' ? [beats[index].still] : []))
        expect(moves).toEqual(journey_.map((_, still) => still))
        for (const { phase, beats } of ticks) if (beats[index]?.does === 'moves') expect(journey_[beats[index].still]).toBe(phase)
      })
      for (const { beats } of ticks) expect(beats.some((beat) => beat?.does === 'moves')).toBe(true)
    }), { numRuns: 200 })
  })

  test('lets everybody start, be served and come home in the same tick', () => {
    const ticks = jointClock(['docker', 'xen-hvm', 'bochs', 'virtualbox'].map(diskPhases))
    for (const phase of ['start', 'intermediary', 'served', 'home'] as const) {
      expect(ticks.filter((tick) => tick.phase === phase && tick.beats.every((beat) => beat?.does === 'moves'))).toHaveLength(1)
    }
  })

  test('a stack without such an operation stands still and holds up nobody', () => {
    const ticks = jointClock([diskPhases('docker'), []])
    expect(ticks).toHaveLength(diskPhases('docker').length)
    expect(ticks.every(({ beats }) => beats[1] === undefined)).toBe(true)
    expect(jointClock([[], []])).toEqual([])
  })
})

describe('borders', () => {
  test('lesson 10 counted them by hand, and the count agrees', () => {
    const counted = { bochs: [4, 1, true], docker: [4, 1, false], 'xen-hvm': [7, 5, true], virtualbox: [5, 4, true] } as const
    for (const [id, row] of Object.entries(counted)) {
      const { there, modeChanges, repeated } = diskBorders(id)
      expect([id, there, modeChanges, repeated]).toEqual([id, ...row])
    }
  })

  test('VirtualBox 7 and KVM with an emulated disk cross the very same ones', () => {
    const [one, other] = [diskBorders('virtualbox'), diskBorders('kvm-ide')]
    expect(sameBorders(one, other)).toBe(true)
    expect([...one.byKind]).toEqual([...other.byKind])
    expect(classify(layersOf('virtualbox'))[0]?.family).not.toBe(classify(layersOf('kvm-ide'))[0]?.family)
    expect(sameBorders(one, diskBorders('kvm-virtio'))).toBe(false)
    expect(sameBorders(one, diskBorders('xen-hvm'))).toBe(false)
  })

  test('there and back are all of them, and the origin is the first layer visited', () => {
    for (const { layers } of stacks.values()) {
      const origin = comparedOrigin(layers, disk)
      if (origin === undefined) continue
      const { byKind, there, back, visited } = bordersOf(origin, journey(layers, origin, disk))
      expect([...byKind.values()].reduce((sum, count) => sum + count, 0)).toBe(there + back)
      expect(visited[0]).toBe(origin)
      expect(new Set(visited).size).toBe(visited.length)
    }
  })
})

test('who executes an instruction is read from its journey', () => {
  const executed = (id: string, operation: Parameters<typeof executionOf>[1]): string => {
    const found = executionOf(layersOf(id), operation)
    return found === undefined ? '' : `${found.of} ${found.by} ${found.deed} ${found.direct ? 'direct' : ''}`.trim()
  }
  const ordinary = { kind: 'ordinary' } as const
  const own = { kind: 'privileged', instruction: 'own-state' } as const
  const port = { kind: 'privileged', instruction: 'port' } as const
  expect(executed('docker', ordinary)).toBe('app hw execute direct')
  expect(executed('bochs', ordinary)).toBe('app bochs interpret')
  expect(executed('rosetta', ordinary)).toBe('app rosetta run-translated-code')
  expect(executed('kvm-virtio', own)).toBe('guest hw edit-own-copy direct')
  expect(executed('kvm-virtio', port)).toBe('guest qemu device-model')
  expect(executed('xen-pv', own)).toBe('guest xen apply')
  expect(executed('bochs', own)).toBe('guest bochs edit-virtual-state')
  expect(executed('docker', own)).toBe('linux hw execute direct')
})

test('what is shared is read from the layers below the program', () => {
  const shown = (id: string): string => Object.values(sharingOf(layersOf(id)) ?? {}).map(({ kind, by }) => `${kind}:${by}`).join(' ')
  expect(shown('paljas-arvuti')).toMatch(/^shared:\w+ shared:hw shared:\w+ shared:hw$/)
  expect(shown('docker')).toBe('shared:linux shared:hw own:ct shared:hw')
  expect(shown('kvm-virtio')).toBe('own:guest own:kvm own:guest shared:hw')
  expect(shown('xen-hvm')).toBe('own:guest own:xen own:guest shared:hw')
  expect(shown('bochs')).toBe('own:guest own:bochs own:guest shared:hw')
  expect(shown('wine')).toBe('shared:linux shared:hw translated:wine shared:hw')
  expect(shown('gvisor')).toBe('own:sentry shared:hw own:sentry shared:hw')
  expect(shown('wsl2')).toBe('shared:utility own:hyperv own:distro shared:hw')
})
