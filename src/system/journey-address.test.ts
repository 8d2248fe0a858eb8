import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stackNamed } from '../../tests/stacks.ts'
import { storyOf } from '../diagram/story.ts'
import { operationSlug } from '../strings/operations.ts'
import { journeySearch, parseJourneyRequest, shownJourney } from './journey-address.ts'
import { choicesOf } from './journeys.ts'

const kvm = stackNamed('kvm-virtio')

const shown = (search: string): string => {
  const { operation, from, step, corrections } = shownJourney(kvm, parseJourneyRequest(search))
  return [operationSlug(operation), from, step + 1, ...corrections.map(({ wrong, wanted }) => `${wrong}=${wanted}`)].join(' ')
}

describe('the address of a journey', () => {
  test('says nothing where it holds none of the three', () => {
    for (const search of ['', '?', '?joonis=x', '?toimingud=ketas', '?x=%E0%A4%A']) expect(parseJourneyRequest(search)).toBeUndefined()
    expect(shown('')).toBe('ketas app 1')
  })

  test('names an operation, who begins it, and a step', () => {
    expect(shown('?toiming=privileeg-port&alates=guest&samm=3')).toBe('privileeg-port guest 3')
    expect(shown('?toiming=susteemikutse')).toBe('susteemikutse app 1')
    expect(shown('?alates=guest')).toBe('ketas guest 1')
    expect(shown('?samm=2')).toBe('ketas app 2')
  })

  test('becomes the nearest that the stack has, and what was wrong is kept', () => {
    expect(shown('?toiming=kettas')).toBe('ketas app 1 operation=kettas')
    expect(shown('?toiming=olematu')).toBe('ketas app 1 operation=olematu')
    expect(shown('?toiming=KETAS')).toBe('ketas app 1 operation=KETAS')
    expect(shown('?toiming=pakett&alates=gest')).toBe('pakett guest 1 from=gest')
    expect(shown('?toiming=susteemikutse&alates=guest')).toBe('susteemikutse app 1 from=guest')
    expect(shown('?toiming=ketas&alates=hw')).toBe('ketas app 1 from=hw')
    expect(shown('?toiming=tavakask&samm=99')).toBe(`tavakask app ${String(storyOf(kvm, { kind: 'ordinary' }, 'app').length)} step=99`)
    expect(shown('?toiming=tavakask&samm=kaks')).toBe('tavakask app 1 step=kaks')
    expect(shown('?toiming=&alates=&samm=')).toBe('ketas app 1 operation= from= step=')
  })

  test('keeps other parameters, in the order of a reader', () => {
    const [first] = choicesOf(kvm)
    if (!first) throw new Error('no choice')
    expect(journeySearch('?samm=9&klass=it21', { ...first, step: 1 })).toBe('?klass=it21&toiming=tavakask&alates=app&samm=2')
  })

  test('always leads to a moment that exists, and corrected, says nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (operation, from, step) => {
      const found = shownJourney(kvm, { operation, from, step })
      expect(storyOf(kvm, found.operation, found.from)[found.step]).toBeDefined()
      const again = shownJourney(kvm, parseJourneyRequest(journeySearch('', found)))
      expect(again).toEqual({ ...found, corrections: [] })
    }), { numRuns: 60 })
  })

  test('reads back every choice of the page', () => {
    for (const choice of choicesOf(kvm)) {
      expect(shownJourney(kvm, parseJourneyRequest(journeySearch('', { ...choice, step: 1 })))).toEqual({ ...choice, step: 1, corrections: [] })
    }
  })
})
