// A guest's seat: present exactly on hypervisors, by a method the hypervisor has, its devices answered by someone it can reach.
import type { Hypervisor, Kernel, Layer, Port, Stack } from '../layers.ts'
import { guestHolding, holder, hypervisorOf, layerById, standsInProcess, systemKernel } from '../structure.ts'
import type { Violation } from './rules.ts'

/** Every level doubles the exits of the one below; deeper stacks explain nothing more (DESIGN §1). */
export const maximumDepth = 3

/** Each guest kernel is run in a way that the layer below it can provide. */
export const checkSeat = (stack: Stack): Violation[] => stack.flatMap((layer) =>
  (layer.kind === 'kernel' || layer.kind === 'hypervisor') && layer.on !== undefined ? checkGuest(stack, layer, layerById(stack, layer.on)) : [])

const checkGuest = (stack: Stack, guest: Kernel | Hypervisor, base: Layer): Violation[] => {
  const { seat } = guest
  if (base.kind !== 'hypervisor') return seat ? [{ rule: 'needless-seat', at: guest.id, finds: base.kind }] : []
  if (!seat) return [{ rule: 'no-seat', at: guest.id }]
  if (!base.methods.includes(seat.method)) return [{ rule: 'unknown-method', at: guest.id, wants: seat.method, finds: base.methods.join() }]
  if (depthOf(stack, guest) > maximumDepth) return [{ rule: 'nested-too-deep', at: guest.id }]
  const violations: Violation[] = []
  const aware = guest.kind === 'kernel' ? (guest.aware ?? []) : []
  for (const port of [seat.disk, seat.network]) {
    if (!canAnswer(stack, guest, base, port)) violations.push({ rule: 'device-unreachable', at: guest.id, wants: port.answeredBy })
    if (port.driver !== undefined && !aware.includes(port.driver)) violations.push({ rule: 'no-driver', at: guest.id, wants: port.driver })
  }
  if (seat.monitor !== undefined && !reaches(stack, guest, base, layerById(stack, seat.monitor))) violations.push({ rule: 'monitor-unreachable', at: guest.id, wants: seat.monitor })
  return violations
}

const depthOf = (stack: Stack, layer: Layer): number => {
  const guest = guestHolding(stack, layer)
  return guest ? 1 + depthOf(stack, hypervisorOf(stack, guest)) : 0
}

/** A device may be answered by the machine below, the hypervisor's own drivers or modules, its process, or a sister guest and its processes. */
const canAnswer = (stack: Stack, guest: Kernel | Hypervisor, hypervisor: Hypervisor, port: Port): boolean => {
  if (port.answeredBy === 'machine-below') return true
  const answerer = layerById(stack, port.answeredBy)
  const whole = holder(stack, hypervisor)
  if (holder(stack, answerer) === whole) return answerer.kind === 'module' || (whole.kind === 'hypervisor' && whole.drivers === true)
  return reaches(stack, guest, hypervisor, answerer)
}

/** Nobody answers from inside the guest that asks. */
const reaches = (stack: Stack, guest: Kernel | Hypervisor, hypervisor: Hypervisor, answerer: Layer): boolean => {
  if (answerer.kind !== 'kernel' && !standsInProcess(answerer)) return false
  const kernel = answerer.kind === 'kernel' ? answerer : systemKernel(stack, answerer)
  if (kernel === guest) return false
  return kernel.on === hypervisor.id || (kernel === holder(stack, hypervisor) && answerer !== kernel)
}
