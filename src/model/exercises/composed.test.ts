import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { classify, type Family } from '../classify.ts'
import { chanceOf } from './chance.ts'
import { codeLength, codeOf, parseCode } from './code.ts'
import { compose, designs, type Design } from './composed.ts'
import { faultsIn, plantedRules } from './faults.ts'

const families: Readonly<Record<Design, Family>> = {
  'on-the-machine': 'bare-metal', 'loaded-into-a-kernel': 'hosted', 'part-of-a-kernel': 'in-kernel', 'whole-machine': 'emulation', 'one-program': 'emulation',
  'other-calls': 'compatibility', 'other-calls-in-kernel': 'compatibility', 'same-calls': 'application-kernel', boundary: 'os-level',
}

const seeds = fc.nat(2 ** 31).map((number) => codeOf(number))

test('every composed stack can exist, and the layer asked about has exactly the family of its design', () => {
  const met = new Map<Design, number>()
  fc.assert(fc.property(seeds, (seed) => {
    const { stack, asked, design } = compose(chanceOf(seed))
    expect(check(stack)).toEqual([])
    expect(classify(stack).filter(({ at }) => at === asked).map(({ family }) => family)).toEqual([families[design]])
    met.set(design, (met.get(design) ?? 0) + 1)
  }), { numRuns: 5000, seed: 5 })
  expect([...met.keys()].toSorted()).toEqual([...designs].toSorted())
  expect(Math.min(...met.values())).toBeGreaterThan(5000 / designs.length / 2)
})

test('a planted mistake breaks one rule at one layer, can be drawn, and every rule can be planted', () => {
  const met = new Map<string, number>()
  fc.assert(fc.property(seeds, (seed) => {
    const planted = faultsIn(compose(chanceOf(seed)).stack)
    expect(planted.length).toBeGreaterThan(0)
    for (const { stack, rule, violation } of planted) {
      expect(new Set(check(stack).map((found) => `${found.rule} ${found.at}`)).size).toBe(1)
      expect(violation.rule).toBe(rule)
      expect(stack.some(({ id }) => id === violation.at)).toBe(true)
      met.set(rule, (met.get(rule) ?? 0) + 1)
    }
  }), { numRuns: 3000, seed: 5 })
  expect([...met.keys()].toSorted()).toEqual([...plantedRules].toSorted())
})

test('the same code gives the same stack, and nearly every code another', () => {
  const made = (seed: string): string => JSON.stringify(compose(chanceOf(seed)).stack)
  const codes = Array.from({ length: 1000 }, (_, number) => codeOf(number * 7919))
  for (const code of codes) expect(made(code)).toBe(made(code))
  expect(new Set(codes.map(made)).size).toBeGreaterThan(80)
})

test('what a code once gave it gives for ever: sheets that have been printed keep their key', () => {
  const codes = ['aaaaa', 'k7m2q', 'm4xyz', 'zzzzz', '23456', 'xay9f']
  expect(codes.map((code) => { const { design, stack } = compose(chanceOf(code)); return `${code} ${design} ${stack.map(({ id }) => id).join(' ')}` })).toMatchInlineSnapshot(`
    [
      "aaaaa part-of-a-kernel hw host asked monitor neighbour guest app",
      "k7m2q whole-machine hw outer host asked guest app",
      "m4xyz one-program hw outer host asked app",
      "zzzzz loaded-into-a-kernel hw host driver asked monitor guest app",
      "23456 other-calls hw host asked neighbour app",
      "xay9f on-the-machine hw asked guest inner app",
    ]
  `)
})

test('a code can be read as people write it, and nothing else is a code', () => {
  fc.assert(fc.property(seeds, (code) => {
    expect(code).toHaveLength(codeLength)
    expect(parseCode(` ${code.slice(0, 2).toUpperCase()}-${code.slice(2)} `)).toBe(code)
  }), { numRuns: 1000, seed: 5 })
  for (const bad of ['', 'abcd', 'abcdef', 'ab0cd', 'abicd', '<b>ab', 'a'.repeat(100_000), ' '.repeat(100_000)]) expect(parseCode(bad)).toBeUndefined()
})
