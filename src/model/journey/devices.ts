// Requests that end at a device: a synchronous disk write, the sending of a packet.
import type { DeviceRequest, Layer, Station } from '../layers.ts'
import { below, guestHolding, holder, hypervisorOf, layerById, standsInProcess, type Guest } from '../structure.ts'
import { deliver, enter, leave, letRunOn } from './guest-border.ts'
import { systemCall } from './kernel-entry.ts'
import type { Trip } from './trip.ts'

/** What a request passes inside a kernel above the driver, where nothing says otherwise. VFS is a layer of the Unix kernels. */
const usualStations = (kernel: Layer, request: DeviceRequest): readonly Station[] => {
  if (request === 'network') return ['tcp-ip']
  return kernel.kind === 'kernel' && (kernel.os === 'linux' || kernel.os === 'macos') ? ['vfs', 'file-system'] : ['file-system']
}
const drivers: Readonly<Record<DeviceRequest, Station>> = { disk: 'block-driver', network: 'network-driver' }

/** A request of a process: a system call, at the end of which its kernel asks the device. */
export const requestByProcess = (trip: Trip, process: Layer, request: DeviceRequest, stations?: readonly Station[]): void =>
  systemCall(trip, process, `request-${request}`, (kernel) => requestByKernel(trip, kernel, request, stations ?? stationsOf(trip, process, request)), request)

/** The nearest boundary below decides how a request enters the kernel (overlayfs, veth). */
const stationsOf = (trip: Trip, process: Layer, request: DeviceRequest): readonly Station[] | undefined => {
  const provider = process.on === undefined ? undefined : layerById(trip.stack, process.on)
  switch (provider?.kind) {
    case 'container-boundary': return provider.onward?.[request]
    case 'compatibility-layer': return provider.onward?.[request] ?? stationsOf(trip, provider, request)
    case 'emulator': return stationsOf(trip, provider, request)
    default: return undefined
  }
}

/** A request that a kernel makes of its own device. */
export const requestByKernel = (trip: Trip, kernel: Layer, request: DeviceRequest, stations = usualStations(kernel, request)): void => {
  for (const station of [...stations, drivers[request]]) trip.work({ kind: 'station', station })
  askDevice(trip, kernel, request)
}

/** `handedTo`: the guest to which the owner's device was handed (control domain, passthrough). */
const askDevice = (trip: Trip, owner: Layer, request: DeviceRequest, handedTo?: Guest): void => {
  const base = below(trip.stack, owner)
  if (!base) throw new Error(`'${owner.id}' stands on nothing`)
  if (base.kind === 'emulator') {
    const front = base.front?.[request] ?? 'registers'
    trip.work({ kind: front === 'ring' ? 'fill-ring' : 'write-registers' })
    return trip.visit(base, 'translate', 'interrupt', front === 'ring' ? 'kick' : 'device-register', () => {
      trip.work({ kind: 'device-model' })
      for (const station of base.inside?.[request] ?? []) trip.work({ kind: 'station', station })
      requestByProcess(trip, base, request)
    }, front === 'registers' ? { repeated: true } : {})
  }
  if (base.kind !== 'hardware') {
    const guest = guestHolding(trip.stack, owner)
    if (!guest) throw new Error(`'${owner.id}' stands on a ${base.kind} without a seat`)
    return askVirtualDevice(trip, guest, request)
  }
  const home = trip.at()
  trip.cross(base, 'dma', `request-${request}`)
  trip.work({ kind: 'carry-out', request })
  if (!handedTo) return trip.cross(home, 'interrupt', 'completion')
  trip.cross(owner, 'interrupt', 'completion') // even a device handed over interrupts the CPU's owner first
  const hypervisor = hypervisorOf(trip.stack, handedTo)
  if (hypervisor !== owner) trip.cross(hypervisor, 'call', 'inject')
  enter(trip, handedTo, home, 'inject', 'interrupt')
}

const askVirtualDevice = (trip: Trip, guest: Guest, request: DeviceRequest): void => {
  const { stack } = trip
  const port = guest.seat[request]
  if (port.answeredBy === 'machine-below') return askDevice(trip, holder(stack, hypervisorOf(stack, guest)), request, guest)
  const home = trip.at()
  const answerer = layerById(stack, port.answeredBy)
  const ring = port.front === 'ring'
  trip.work({ kind: ring ? 'fill-ring' : 'write-registers' })
  // A ring between sister guests is kicked on purpose; everything else is an ordinary store or OUT that the CPU catches.
  const betweenSisters = ring && answerer.kind === 'kernel'
  leave(trip, guest, ring ? 'kick' : 'device-register', {
    ...(betweenSisters && guest.seat.method === 'guest-mode' && { crossing: 'hypercall' as const }),
    ...(!ring && { repeated: true as const }),
  })
  if (port.virtualCpu === 'runs-on') letRunOn(trip, guest, home)
  deliver(trip, guest, answerer, port.virtualCpu === 'waits', () => answerRequest(trip, answerer, request, port.inside ?? [], port.onward))
  enter(trip, guest, home, 'completion', 'interrupt') // a completion is an interrupt, however the request was kicked
}

/** In the layer that answers for a virtual device: a process, a sister kernel, the hypervisor's own drivers, or a module. */
const answerRequest = (trip: Trip, answerer: Layer, request: DeviceRequest, inside: readonly Station[], onward?: readonly Station[]): void => {
  trip.work({ kind: answerer.kind === 'kernel' || answerer.kind === 'module' ? 'backend' : 'device-model' })
  for (const station of inside) trip.work({ kind: 'station', station })
  const whole = holder(trip.stack, answerer)
  if (standsInProcess(answerer)) requestByProcess(trip, answerer, request, onward)
  else if (whole === answerer) requestByKernel(trip, whole, request, onward)
  else trip.visit(whole, 'call', 'return', `request-${request}`, () => requestByKernel(trip, whole, request, onward))
}
