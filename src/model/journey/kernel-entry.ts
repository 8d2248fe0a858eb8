// From code into its kernel: system calls, and what the kernel hears against the code's will.
import type { DeviceRequest, Hypervisor, Kernel, Layer, LayerId } from '../layers.ts'
import { modeOf } from '../mode.ts'
import { executor, guestHolding, hardwareOf, hypervisorOf, layerById, systemKernel, type Guest } from '../structure.ts'
import { doors } from './guest-border.ts'
import type { Purpose } from './step.ts'
import type { Trip } from './trip.ts'

type SystemKernel = Kernel | Hypervisor

/** A system call of a process, through whatever stands between it and its kernel; `answer` happens in the kernel. */
export const systemCall = (trip: Trip, process: Layer, purpose: Purpose, answer: (kernel: SystemKernel) => void, request?: DeviceRequest): void => {
  const { stack } = trip
  const kernel = systemKernel(stack, process)
  const provider = layerById(stack, process.on ?? '')
  /** The provider is a process itself: it answers by calls of its own. */
  const passOn = (): void => {
    passStations(trip, provider, request)
    systemCall(trip, provider, purpose, answer, request)
  }
  switch (provider.kind) {
    case 'kernel': case 'hypervisor': return enterKernel(trip, kernel, 'syscall', purpose, () => answer(kernel))
    case 'container-boundary': return enterKernel(trip, kernel, 'syscall', purpose, () => throughPart(trip, provider, kernel, answer, request))
    case 'compatibility-layer':
      if (provider.partOf !== undefined) return enterKernel(trip, kernel, 'syscall', purpose, () => throughPart(trip, provider, kernel, answer, request))
      if (provider.catches === 'calls') return trip.visit(provider, 'call', 'return', 'other-system-call', passOn)
      // A kernel in a process answers by itself whatever needs no device (FACTS 2.17: getpid from its own table).
      return enterKernel(trip, kernel, 'syscall', 'caught-call', () => trip.visit(provider, 'upcall', 'return', 'own-answer', request === undefined ? () => trip.work({ kind: 'answer' }) : passOn))
    case 'emulator': return trip.visit(provider, 'translate', 'return', purpose, passOn)
    case 'hardware': case 'module': case 'process': throw new Error(`'${provider.id}' offers no system`)
  }
}

/** Providers that are part of the kernel: containers within containers, a translation of another system's calls. */
const throughPart = (trip: Trip, part: Layer, kernel: SystemKernel, answer: (kernel: SystemKernel) => void, request?: DeviceRequest): void => {
  const outer = layerById(trip.stack, part.partOf ?? '')
  trip.visit(part, 'call', 'return', part.kind === 'container-boundary' ? 'view-and-quota' : 'other-system-call', () => {
    passStations(trip, part, request)
    if (outer === kernel) trip.visit(kernel, 'call', 'return', 'same-kernel', () => answer(kernel))
    else throughPart(trip, outer, kernel, answer, request)
  })
}

const passStations = (trip: Trip, layer: Layer, request?: DeviceRequest): void => {
  if (request === undefined || layer.kind !== 'compatibility-layer') return
  for (const station of layer.inside?.[request] ?? []) trip.work({ kind: 'station', station })
}

interface EntryOptions {
  /** How the code hears again: it goes on ('return'), or a signal reaches its handler ('upcall'). */
  readonly back?: 'return' | 'upcall'
  /** 'retry' where the same instruction is executed again. */
  readonly backPurpose?: 'done' | 'retry'
  readonly executedBy?: LayerId
}

/**
 * Into a kernel, by a system call or a trap. Without guest mode the CPU knows only the hypervisor, which bounces the event
 * to the guest's kernel; except Xen's fast system call on 32 bits (XEN03 §3.1.3, where the guest kernel has a ring of its own).
 */
const enterKernel = (trip: Trip, kernel: SystemKernel, crossing: 'syscall' | 'trap', purpose: Purpose, body: () => void, { back = 'return', backPurpose = 'done', executedBy }: EntryOptions = {}): void => {
  const guest = guestHolding(trip.stack, kernel)
  const options = executedBy === undefined ? {} : { executedBy }
  const home = trip.at()
  const direct = !guest || guest.seat.method === 'guest-mode' || (crossing === 'syscall' && hasRingOfItsOwn(trip, kernel, guest))
  if (direct) {
    trip.cross(kernel, crossing, purpose, options)
    body()
  } else {
    const hypervisor = hypervisorOf(trip.stack, guest)
    trip.cross(hypervisor, crossing, purpose, options)
    trip.cross(kernel, 'upcall', 'bounce')
    body()
    // A kernel that only the hypervisor can leave goes back through it; a signal handler in the process simply goes on.
    if (trip.at() === kernel) trip.cross(hypervisor, doors[guest.seat.method].out, 'done')
  }
  trip.cross(home, back, backPurpose)
}

const hasRingOfItsOwn = (trip: Trip, kernel: SystemKernel, guest: Guest): boolean =>
  guest.seat.method === 'paravirtual' && modeOf(trip.stack, kernel)?.ring === 1

/**
 * The kernel hears of something that the code did not ask for. Who notices: the CPU (a trap), or the emulator that executes
 * the code and finds it out by looking at its own variables (FACTS 2.2, 2.18: no trap there).
 */
export const alarmKernel = (trip: Trip, code: Layer, kernel: SystemKernel, purpose: 'forbidden-instruction' | 'page-fault', body: () => void): void => {
  const by = executor(trip.stack, code)
  // A refusal reaches the program as a signal; a page once found, the same instruction is tried again.
  const back = purpose === 'page-fault' ? { back: 'return', backPurpose: 'retry' } as const : { back: 'upcall', backPurpose: 'done' } as const
  if (by.kind === 'hardware') return enterKernel(trip, kernel, 'trap', purpose, body, back)
  // The translated code of one program touches memory directly: its page faults are the real CPU's.
  if (by.scope === 'program') return enterKernel(trip, kernel, 'trap', purpose, body, { ...back, executedBy: hardwareOf(trip.stack).id })
  const home = trip.at()
  trip.cross(by, 'translate', purpose)
  trip.work({ kind: purpose === 'forbidden-instruction' ? 'check-virtual-ring' : 'look-up-virtual-table' })
  trip.cross(kernel, 'upcall', 'deliver')
  body()
  trip.cross(home, back.back, back.backPurpose)
}
