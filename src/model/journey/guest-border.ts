// The border between a guest and its hypervisor, at any depth, and the way from the hypervisor to whoever answers.
import type { CpuMethod, Hypervisor, Layer, LayerId, Module } from '../layers.ts'
import { guestHolding, hardwareOf, holder, hypervisorOf, layerById, partsOf, standsInProcess, systemKernel, type Guest } from '../structure.ts'
import type { Crossing, Purpose } from './step.ts'
import type { Trip } from './trip.ts'

/** How a guest leaves and is entered again, by the method of its seat. */
export const doors: Readonly<Record<CpuMethod, { readonly out: Crossing; readonly in: Crossing }>> = {
  'guest-mode': { out: 'vm-exit', in: 'vm-entry' },
  paravirtual: { out: 'hypercall', in: 'return' },
  translation: { out: 'translate', in: 'return' },
}

interface LeaveOptions {
  readonly crossing?: Crossing
  readonly repeated?: true
}

/**
 * From the guest's code into its hypervisor. The CPU knows one level of guest mode: an exit of a nested guest lands in the
 * outermost hypervisor, which reflects it inwards, level by level (FACTS 3.12).
 */
export const leave = (trip: Trip, guest: Guest, purpose: Purpose, { crossing, repeated }: LeaveOptions = {}): void => {
  const out = crossing ?? doors[guest.seat.method].out
  const again = repeated && { repeated }
  if (guest.seat.method !== 'guest-mode') {
    trip.cross(hypervisorOf(trip.stack, guest), out, purpose, again)
    return
  }
  const [outermost, ...inner] = exitChain(trip, guest)
  if (!outermost) return
  trip.cross(outermost, out, purpose, { ...throughVendor(trip, outermost), ...again })
  let reflecting = outermost
  for (const next of inner) {
    resume(trip, reflecting, next, 'reflect')
    reflecting = next
  }
}

/** Back into the guest's code at `to`: what was running when it left, or its kernel. */
export const enter = (trip: Trip, guest: Guest, to: Layer, purpose: Purpose, crossing: Crossing = doors[guest.seat.method].in): void => {
  if (guest.seat.method === 'guest-mode') resume(trip, hypervisorOf(trip.stack, guest), to, purpose, crossing)
  else trip.cross(to, crossing, purpose)
}

/** While the request goes on elsewhere, the guest is entered again at once. */
export const letRunOn = (trip: Trip, guest: Guest, at: Layer): void => trip.cross(at, doors[guest.seat.method].in, 'run-on', { aside: true })

/** The hypervisors that a hardware exit of the guest passes, outermost first. */
const exitChain = (trip: Trip, guest: Guest): Hypervisor[] => {
  const own = hypervisorOf(trip.stack, guest)
  const outer = guestHolding(trip.stack, own)
  return outer?.seat.method === 'guest-mode' ? [...exitChain(trip, outer), own] : [own]
}

/** Entering guest mode is itself privileged: a nested hypervisor that tries it leaves its own guest first. */
const resume = (trip: Trip, hypervisor: Hypervisor, to: Layer, purpose: Purpose, crossing: Crossing = 'vm-entry'): void => {
  const outer = guestHolding(trip.stack, hypervisor)
  if (outer?.seat.method === 'guest-mode') {
    leave(trip, outer, 'enter-nested-guest')
    resume(trip, hypervisorOf(trip.stack, outer), to, purpose, crossing)
  } else trip.cross(to, crossing, purpose, throughVendor(trip, hypervisor))
}

/** The vendor half that holds the instructions of entry and exit (kvm-intel.ko, kvm-amd.ko), where the hypervisor is split so. */
const throughVendor = (trip: Trip, hypervisor: Hypervisor): { through?: LayerId } => {
  const { extension } = hardwareOf(trip.stack)
  const vendor = partsOf(trip.stack, hypervisor).find((part): part is Module => part.kind === 'module' && part.drives !== undefined && part.drives === extension)
  return vendor ? { through: vendor.id } : {}
}

/**
 * From a hypervisor to the layer that answers, and back. The way is computed from structure: its own part, a process of
 * its own kernel, or a sister guest that can only be notified. `waits`: the virtual CPU stands still meanwhile.
 */
export const deliver = (trip: Trip, guest: Guest, answerer: Layer, waits: boolean, body: () => void): void => {
  const { stack } = trip
  const hypervisor = hypervisorOf(stack, guest)
  const own = holder(stack, hypervisor)
  if (answerer === hypervisor) return body()
  if (holder(stack, answerer) === own) {
    return waits ? trip.visit(answerer, 'call', 'return', 'deliver', body) : trip.visit(answerer, 'notify', 'notify', 'deliver', body)
  }
  if (standsInProcess(answerer) && systemKernel(stack, answerer) === own) {
    const driver = driverHolding(trip, hypervisor)
    // A translating VMM has a world of its own beside the host's; the driver switches between them (FACTS 2.10).
    const otherWorld = driver !== undefined && guest.seat.method === 'translation'
    const toProcess = (): void => {
      trip.visit(answerer, waits ? 'wake' : 'notify', waits ? 'syscall' : 'notify', 'deliver', body, driver && !otherWorld ? { through: driver.id } : {})
    }
    return otherWorld ? trip.visit(driver, 'switch', 'switch', 'world-switch', toProcess) : toProcess()
  }
  const sister = standsInProcess(answerer) ? systemKernel(stack, answerer) : holder(stack, answerer)
  trip.visit(sister, 'notify', 'hypercall', 'deliver', answerer === sister ? body : () => trip.visit(answerer, 'wake', 'syscall', 'deliver', body, throughOwner(trip, sister)))
}

/** A kernel without kernel mode cannot reach its own process, nor hear it, except through the hypervisor (Xen PV: iret and syscall, FACTS 2.7). */
const throughOwner = (trip: Trip, kernel: Layer): { through?: LayerId } => {
  const seated = guestHolding(trip.stack, kernel)
  return seated === undefined || seated.seat.method === 'guest-mode' ? {} : { through: hypervisorOf(trip.stack, seated).id }
}

/** The module that a hypervisor was loaded into. */
const driverHolding = (trip: Trip, hypervisor: Hypervisor): Layer | undefined => {
  const host = hypervisor.partOf === undefined ? undefined : layerById(trip.stack, hypervisor.partOf)
  return host?.kind === 'module' ? host : undefined
}
