// Compares a computed journey with what FACTS says. FACTS' hops are a subsequence of the real path: every further layer
// that the journey visits must be declared silent, in the right stretch, with a reason.
import type { Stack } from '../../src/model/layers.ts'
import type { CrossingStep, Step } from '../../src/model/journey/step.ts'
import { layerById } from '../../src/model/structure.ts'
import type { CrossingKind, Hop, OracleRow } from './format.ts'

interface Visit { readonly to: string; readonly by: CrossingKind }

/** The layers that a journey reaches, in order. A crossing carried by a driver visits that driver too. */
export const visitsOf = (stack: Stack, steps: readonly Step[]): Visit[] => steps.flatMap((step): Visit[] => {
  if (step.kind === 'work' || step.aside) return []
  const carrier = carrierOf(stack, step)
  if (carrier === undefined) return [{ to: step.to, by: step.crossing }]
  // Arriving, the driver is met first; leaving, the crossing proper is the driver's.
  return holds(stack, carrier, step.to)
    ? [{ to: carrier, by: step.crossing }, { to: step.to, by: 'call' }]
    : [{ to: carrier, by: 'call' }, { to: step.to, by: step.crossing }]
})

/** FACTS counts the vendor half of KVM as KVM; a driver that a hypervisor was loaded into is a layer of its own. */
const carrierOf = (stack: Stack, step: CrossingStep): string | undefined =>
  step.through !== undefined && (holds(stack, step.through, step.to) || holds(stack, step.through, step.from)) ? step.through : undefined

const holds = (stack: Stack, outer: string, inner: string): boolean => {
  const { partOf } = layerById(stack, inner)
  return partOf !== undefined && (partOf === outer || holds(stack, outer, partOf))
}

/** Undefined where the journey agrees with the row; else what is wrong, in words. */
export const disagreement = (stack: Stack, steps: readonly Step[], row: OracleRow): string | undefined => {
  const visits = visitsOf(stack, steps)
  const silent = (stretch: 'down' | 'back'): ReadonlySet<string> =>
    new Set(row.silent.filter(({ reason }) => reason.startsWith(`${stretch}:`)).map(({ layer }) => layer))
  for (let turn = visits.length; turn >= 1; turn -= 1) {
    if (visits[turn - 1]?.to !== row.down.at(-1)?.to) continue
    if (!follows(visits.slice(0, turn), row.down, silent('down'))) continue
    if (row.back === 'not-in-facts' || follows(visits.slice(turn), row.back, silent('back'))) return undefined
  }
  return `${row.source}\n  FACTS: ${show(row.down)} ⟲ ${row.back === 'not-in-facts' ? '…' : show(row.back)}\n  model: ${show(visits)}`
}

/** Whether the hops are a subsequence of the visits, with only silent layers between, each crossing being in its stretch. */
const follows = (visits: readonly Visit[], hops: readonly Hop[], silent: ReadonlySet<string>): boolean => {
  const [hop, ...rest] = hops
  if (!hop) return visits.length === 0
  return visits.some((visit, index) => {
    const stretch = visits.slice(0, index + 1)
    return visit.to === hop.to
      && stretch.slice(0, -1).every(({ to }) => silent.has(to))
      && (hop.by === undefined || stretch.some(({ by }) => by === hop.by))
      && follows(visits.slice(index + 1), rest, silent)
  })
}

const show = (hops: readonly Hop[]): string => hops.map(({ to, by, marked }) => `${marked ? '⇄' : ''}${by ?? '?'}>${to}`).join(' ')

