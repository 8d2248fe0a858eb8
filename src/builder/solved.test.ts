import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { challengeIds } from '../model/builder/challenges.ts'
import { parseSolved, solvedOn } from './solved.ts'

const shelf = (kept: string | null) => {
  let text = kept
  return { read: () => text, write: (written: string) => { text = written }, text: () => text }
}

test('what is solved is there on the next visit, in the order of the list, each once', () => {
  const place = shelf(null)
  const first = solvedOn(place)
  for (const id of ['dev-kvm', 'esimene', 'dev-kvm'] as const) first.add(id)
  expect(first.get()).toEqual(['esimene', 'dev-kvm'])
  expect(solvedOn(place).get()).toEqual(['esimene', 'dev-kvm'])
})

test('what another page has added stays, what it has deleted does not come back, and another edition’s challenges are kept', () => {
  const place = shelf('["esimene","uus-ulesanne"]')
  const here = solvedOn(place)
  place.write('["esimene","uus-ulesanne","pesas"]')
  here.add('dev-kvm')
  expect(parseSolved(place.text())).toEqual(['esimene', 'uus-ulesanne', 'pesas', 'dev-kvm'])
  place.write('[]')
  here.refresh()
  expect(here.get()).toEqual([])
  here.add('pesas')
  expect(parseSolved(place.text())).toEqual(['pesas'])
})

test('where nothing can be kept, it is known until the page is closed, and listeners hear of it', () => {
  const fails = (): never => { throw new DOMException('no', 'SecurityError') }
  const here = solvedOn({ read: fails, write: fails })
  const heard = vi.fn<() => void>()
  here.subscribe(heard)
  here.add('esimene')
  here.add('pesas')
  expect(here.get()).toEqual(['esimene', 'pesas'])
  expect(heard).toHaveBeenCalledTimes(2)
})

test('whatever stands there, it is read without a throw, as ids alone', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.array(fc.constantFrom(...challengeIds, '<b>', 7)).map((ids) => JSON.stringify(ids))), (kept) => {
    const ids = parseSolved(kept)
    expect(ids.every((id) => /^[a-z][a-z0-9-]{0,39}$/.test(id)) && new Set(ids).size === ids.length && ids.length <= 100).toBe(true)
    expect(solvedOn(shelf(kept)).get().every((id) => challengeIds.includes(id))).toBe(true)
  }))
})
