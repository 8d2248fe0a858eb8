// All that the model must satisfy, as one function: an empty list, or complaints. The tests run it on the real rules; the
// mutation test runs it on broken ones and expects complaints.
import fc from 'fast-check'
import { check } from '../src/model/check.ts'
import { classify, familyRules } from '../src/model/classify.ts'
import { fewestStills, fold, mostStills } from '../src/model/fold.ts'
import { canAsk, journey } from '../src/model/journey/journey.ts'
import type { Step } from '../src/model/journey/step.ts'
import type { Layer, Stack } from '../src/model/layers.ts'
import { operationName, operations, type Operation } from '../src/model/operations.ts'
import { below, holder, layerById } from '../src/model/structure.ts'
import { families } from './families.ts'
import { anyStack } from './generated-stacks.ts'
import { operationOf } from './oracle/operations.ts'
import { disagreement } from './oracle/compare.ts'
import { oracle } from './oracle/index.ts'
import { missingStation } from './oracle/stations.ts'
import { rejected } from './rejected-stacks.ts'
import { stacks } from './stacks.ts'

const intermediary: ReadonlySet<Layer['kind']> = new Set(['hypervisor', 'emulator', 'compatibility-layer', 'container-boundary'])

/** The layer, what it is part of, what that stands on, and so on down to the hardware. */
const groundOf = (stack: Stack, layer: Layer): string[] => {
  const base = below(stack, layer)
  return [layer.id, holder(stack, layer).id, ...(base ? groundOf(stack, base) : [])]
}

/** One lies in the other's ground: only such layers have a border in common; sisters meet through what they stand on. */
const touch = (stack: Stack, one: string, other: string): boolean => {
  const [first, second] = [layerById(stack, one), layerById(stack, other)]
  return groundOf(stack, first).includes(holder(stack, second).id) || groundOf(stack, second).includes(holder(stack, first).id)
}

/** Journeys cross only borders that exist, are contiguous, end where they began, and fold to few stills. */
export const journeyComplaints = (stack: Stack, from: string, operation: Operation): string[] => {
  const steps = journey(stack, from, operation)
  const complaints: string[] = []
  let at = from
  for (const step of steps) {
    if (step.from !== at) complaints.push(`jumps from ${at} to ${step.from}`)
    if (step.kind === 'crossing' && !touch(stack, step.from, step.to)) complaints.push(`crosses from ${step.from} to ${step.to}, which do not touch`)
    if (step.kind === 'work' && step.from !== step.to) complaints.push('work crosses a border')
    if (!(step.kind === 'crossing' && step.aside)) at = step.to
  }
  if (at !== from) complaints.push(`ends in ${at}`)
  if (steps.length === 0) complaints.push('nothing happens')
  complaints.push(...foldComplaints(from, steps))
  return complaints.map((text) => `${operationName(operation)} from ${from}: ${text}`)
}

const foldComplaints = (from: string, steps: readonly Step[]): string[] => {
  const stills = fold(from, steps)
  const told = stills.flatMap((still) => [...still.steps, ...still.asides])
  return [
    ...(stills.length > mostStills ? [`${stills.length} stills`] : []),
    ...(stills.length < Math.min(fewestStills, steps.length + 1) ? [`only ${stills.length} stills`] : []),
    ...(told.length === steps.length && new Set(told).size === steps.length ? [] : ['a step is lost or told twice']),
    ...(stills.at(-1)?.at === from ? [] : ['the last still is elsewhere']),
  ]
}

/** A stack is accepted, then every intermediary layer has one family and every journey is sound; or a rule is named. */
export const stackComplaints = (stack: Stack): string[] => {
  const violations = check(stack)
  if (violations.length > 0) return violations.flatMap(({ rule, at }) => (rule && (at === '' || stack.some((layer) => layer.id === at)) ? [] : ['a violation names no layer']))
  return [
    ...stack.flatMap((layer) => {
      const matching = familyRules.filter((rule) => rule.matches(stack, layer)).length
      const houses = layer.kind === 'hypervisor' && stack.some((part) => part.kind === 'hypervisor' && part.partOf === layer.id)
      const expected = intermediary.has(layer.kind) && !houses ? 1 : 0
      return matching === expected ? [] : [`${matching} family rules match ${layer.id} (${layer.kind})`]
    }),
    ...stack.flatMap((layer) => operations.flatMap((operation) => (canAsk(stack, layer, operation) ? journeyComplaints(stack, layer.id, operation) : []))),
  ]
}

const oracleComplaints = (): string[] => oracle.flatMap((row) => {
  const stack = stacks.get(row.system)
  if (!stack || row.variant !== undefined) return []
  const steps = journey(stack.layers, row.from, operationOf[row.operation])
  return disagreement(stack.layers, steps, row) ?? missingStation(stack.layers, steps, row) ?? []
})

const familyComplaints = (): string[] => [...stacks.values()].flatMap(({ id, layers }) => {
  const found = classify(layers).map(({ at, family }) => `${at}: ${family}`).join(', ')
  return found === families[id] ? [] : [`${id}: the model says "${found}", tests/families.ts says ${families[id] === undefined ? 'nothing: add a line for it' : `"${families[id]}"`}`]
})

const rejectionComplaints = (): string[] => rejected.flatMap(({ why, stack, rule }) => {
  const rules = check(stack).map((violation) => violation.rule)
  return rules.includes(rule) ? [] : [`${why}: ${rules.join() || 'accepted'}, expected ${rule}`]
})

/** Everything at once, over the course's stacks and `count` random ones. */
export const complaints = (count: number): string[] => {
  const found = [...stacks.values()].flatMap(({ id, layers }) => [...check(layers).map(({ rule }) => `${id} violates ${rule}`), ...stackComplaints(layers).map((text) => `${id}: ${text}`)])
  found.push(...oracleComplaints(), ...familyComplaints(), ...rejectionComplaints())
  for (const stack of fc.sample(anyStack, { numRuns: count, seed: 2026 })) found.push(...stackComplaints(stack))
  return found
}
