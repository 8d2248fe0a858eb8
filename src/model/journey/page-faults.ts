// A page that some table lacks. Whose table decides who must act.
import type { Layer } from '../layers.ts'
import { executor, guestHolding, hardwareOf, holder, hypervisorOf, systemKernel, type Guest } from '../structure.ts'
import { doors, enter, leave } from './guest-border.ts'
import { alarmKernel } from './kernel-entry.ts'
import type { Trip } from './trip.ts'

/** The kernel's own table lacks the page: its own business, unless the hypervisor keeps the table that the CPU reads. */
export const ownPageFault = (trip: Trip, code: Layer): void => {
  const kernel = code.kind === 'kernel' ? code : systemKernel(trip.stack, code)
  const guest = guestHolding(trip.stack, kernel)
  if (guest && shadowed(trip, guest)) return shadowPageFault(trip, guest)
  alarmKernel(trip, code, kernel, 'page-fault', () => {
    trip.work({ kind: 'map-page' })
    if (guest && guest.seat.method !== 'guest-mode') trip.visit(hypervisorOf(trip.stack, guest), doors[guest.seat.method].out, 'return', 'page-table-update', () => trip.work({ kind: 'validate' }, { kind: 'apply' }))
  })
}

const shadowed = (trip: Trip, guest: Guest): boolean =>
  guest.seat.method === 'guest-mode' && hardwareOf(trip.stack).nestedPaging !== true && executor(trip.stack, guest).kind === 'hardware'

/** Shadow paging: the hypervisor sees the guest's own fault first, hands it in, and must see the guest's table update too (FACTS 4.6). */
const shadowPageFault = (trip: Trip, guest: Guest): void => {
  const home = trip.at()
  leave(trip, guest, 'shadow-fault')
  enter(trip, guest, guest, 'deliver')
  trip.work({ kind: 'map-page' })
  leave(trip, guest, 'shadow-update')
  trip.work({ kind: 'fill-shadow' })
  enter(trip, guest, guest, 'done')
  if (home !== guest) trip.cross(home, 'return', 'done')
}

/** The guest's tables are right; what it takes for physical memory is not backed yet. Its kernel never learns of it. */
export const hostPageFault = (trip: Trip, code: Layer): void => {
  const kernel = code.kind === 'kernel' ? code : systemKernel(trip.stack, code)
  const guest = guestHolding(trip.stack, kernel)
  if (!guest) {
    const by = executor(trip.stack, kernel)
    // An emulated machine's memory is the emulator's own: an ordinary fault of that process.
    if (by.kind === 'emulator') return trip.visit(by, 'translate', 'return', 'back-guest-memory', () => ownPageFault(trip, by))
    return ownPageFault(trip, code)
  }
  const home = trip.at()
  leave(trip, guest, 'nested-page-fault', guest.seat.method === 'guest-mode' ? {} : { crossing: 'trap' })
  const hypervisor = hypervisorOf(trip.stack, guest)
  const whole = holder(trip.stack, hypervisor)
  if (whole.kind === 'kernel') trip.visit(whole, 'call', 'return', 'back-guest-memory', () => trip.work({ kind: 'map-page' }))
  trip.work({ kind: 'back-with-page' })
  enter(trip, guest, home, 'retry')
}

/** Whether what the code takes for physical memory may lack a page: a paravirtual kernel maps machine pages itself. */
export const hasSecondDimension = (trip: Pick<Trip, 'stack'>, code: Layer): boolean => {
  const kernel = code.kind === 'kernel' ? code : systemKernel(trip.stack, code)
  if (kernel.kind !== 'kernel') return false
  return kernel.seat ? kernel.seat.method !== 'paravirtual' : executor(trip.stack, kernel).kind === 'emulator'
}
