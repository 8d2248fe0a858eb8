// The model as a whole: the course's stacks, stacks that cannot be, and random ones.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../src/model/check.ts'
import { familyRules } from '../src/model/classify.ts'
import { complaints, stackComplaints } from './model-verdict.ts'
import { anyStack } from './generated-stacks.ts'
import { rejected } from './rejected-stacks.ts'
import { stacks } from './stacks.ts'

/** Reduced counts for a quick local run, full ones in CI. */
const runs = process.env['CI'] ? 20_000 : 1_500

test('the course’s stacks, the oracle, the families and the refusals all agree', () => {
  expect(complaints(50)).toEqual([])
})

test.each(rejected)('refuses $why ($rule)', ({ stack, rule }) => {
  expect(check(stack).map((violation) => violation.rule)).toContain(rule)
})

test('an accepted random stack is classified and all its journeys are contiguous and return; a refused one names a rule', () => {
  fc.assert(fc.property(anyStack, (stack) => { expect(stackComplaints(stack)).toEqual([]) }), { numRuns: runs })
})

test('the random stacks are worth trying: many accepted, some nested, every rule of place met', () => {
  const sample = fc.sample(anyStack, { numRuns: 1_500, seed: 7 })
  const accepted = sample.filter((stack) => check(stack).length === 0)
  expect(accepted.length).toBeGreaterThan(400)
  expect(accepted.filter((stack) => stack.filter((layer) => layer.kind === 'kernel').length > 1).length).toBeGreaterThan(100)
  const seen = new Set(sample.flatMap((stack) => check(stack).map(({ rule }) => rule)))
  for (const rule of ['needs-system', 'wrong-isa', 'no-guest-mode', 'offers-nothing-new', 'machine-taken', 'no-seat'] as const) expect(seen).toContain(rule)
})

test('no rule reads an id: renaming every layer changes no verdict', () => {
  for (const { layers } of stacks.values()) {
    const rename = (id: string): string => `renamed-${layers.findIndex((layer) => layer.id === id)}`
    const renamed = layers.map((layer) => JSON.parse(JSON.stringify(layer), (key, value: unknown) =>
      (['id', 'on', 'partOf', 'monitor', 'answeredBy'].includes(key) && typeof value === 'string' && value !== 'machine-below' ? rename(value) : value)))
    expect(layers.map((layer) => familyRules.map((rule) => rule.matches(layers, layer)))).toEqual(layers.map((_, index) => familyRules.map((rule) => rule.matches(renamed, renamed[index]))))
  }
})
