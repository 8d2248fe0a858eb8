// How a guest is seated unless the reader says otherwise: by which method, who answers for it, and how its devices look to it.
import type { CpuMethod, LayerId, Stack } from '../layers.ts'
import { holder, layerById, standsInProcess, systemKernel } from '../structure.ts'
import { groupOf, templates, type BlockId, type Driver, type GuestDefaults } from './blocks.ts'
import { itemById, stackOf, type Draft, type Item, type PortChoice, type SeatChoice } from './item.ts'

/** Whom the hypervisor's guests lack: a process that plays their devices, or a guest that drives the machine's own. */
export type MissingServer = 'monitor' | 'control'

/** The hardware's own assistance first; a translator is the last resort. */
const preference: readonly CpuMethod[] = ['guest-mode', 'paravirtual', 'translation']

/** The methods of a hypervisor, best first; a control domain is seated the way its hypervisor likes best. */
export const methodsOf = (draft: Draft, hypervisor: LayerId, guest: BlockId): readonly CpuMethod[] => {
  const template = templateOf(draft, hypervisor)
  return template ? (isControl(guest) ? template.methods : preference.filter((method) => template.methods.includes(method))) : []
}

const templateOf = (draft: Draft, id: LayerId) => {
  const item = itemById(draft, id)
  const template = item && templates[item.block]
  return template?.kind === 'hypervisor' ? template : undefined
}

const isControl = (block: BlockId): boolean => groupOf(block) === 'control'

const machineBelow: PortChoice = { server: 'machine-below', front: 'registers', waits: true, way: 'direct' }

/**
 * The seat of a guest that is about to stand on a hypervisor, or who is missing for it to have one. `self` is the guest's own id
 * where it is in the draft already: it cannot answer for itself.
 */
export const defaultSeat = (draft: Draft, hypervisor: LayerId, guest: BlockId, method: CpuMethod, self?: LayerId): SeatChoice | MissingServer => {
  const template = templateOf(draft, hypervisor)
  if (!template || isControl(guest)) return { method, disk: machineBelow, network: machineBelow }
  const others = draft.filter(({ id }) => id !== self)
  const monitor = monitorFor(draft, others, hypervisor)
  const control = others.find(({ at, seat }) => at === hypervisor && seat?.disk.server === 'machine-below')
  const seat = (ports: Pick<SeatChoice, 'disk' | 'network'>): SeatChoice => ({ method, ...(monitor && { monitor: monitor.id }), ...ports })
  const { answers } = template.guests
  if (answers === 'own-drivers') return { method, ...ports(method === 'translation' ? plain : fitting(template.guests, guest), holderId(draft, hypervisor), 'vmfs', 'switch') }
  if (monitor && answers !== 'control') {
    const process = templates[monitor.block]
    const [disk, network] = process.kind === 'process' ? [process.disk ?? 'direct', process.network ?? 'direct'] as const : ['direct', 'direct'] as const
    return seat(ports(answers === 'monitor' ? fitting(template.guests, guest) : plain, monitor.id, disk, network))
  }
  if (answers === 'monitor') return 'monitor'
  if (!control) return 'control'
  const domain = templates[control.block]
  return seat(domain.kind === 'kernel' && domain.os === 'windows' ? ports(fitting(template.guests, guest), control.id, 'image', 'switch') : ports(fitting(template.guests, guest), control.id, 'direct', 'bridge'))
}

type Looks = Pick<GuestDefaults, 'disk' | 'network'>

const plain: Looks = { disk: { front: 'registers', virtualCpu: 'waits' }, network: { front: 'registers', virtualCpu: 'waits' } }

/** A hypervisor that is itself a guest has no drivers of ours, so its devices must look like real ones. */
const fitting = (looks: Looks, guest: BlockId): Looks => (templates[guest].kind === 'kernel' ? looks : plain)

const ports = ({ disk, network }: Looks, server: LayerId, diskWay: PortChoice['way'], networkWay: PortChoice['way']): Pick<SeatChoice, 'disk' | 'network'> =>
  ({ disk: portOf(disk, server, diskWay), network: portOf(network, server, networkWay) })

const portOf = ({ front, virtualCpu, driver }: Looks['disk'], server: LayerId, way: PortChoice['way']): PortChoice =>
  ({ server, front, waits: virtualCpu === 'waits', ...(driver && { driver }), way })

const holderId = (draft: Draft, id: LayerId): LayerId => {
  const stack = stackOf(draft)
  return holder(stack, layerById(stack, id)).id
}

/** A process made for this hypervisor's guests, within its reach: one that nobody uses yet before others, the newest first. */
const monitorFor = (draft: Draft, others: readonly Item[], hypervisor: LayerId): Item | undefined => {
  const block = itemById(draft, hypervisor)?.block
  const within = serversFor(draft, hypervisor)
  const made = draft.filter((item) => {
    const template = templates[item.block]
    return within.includes(item.id) && template.kind === 'process' && block !== undefined && template.serves?.includes(block) === true
  }).toReversed()
  return made.find(({ id }) => others.every(({ seat }) => seat?.monitor !== id)) ?? made[0]
}

/** Every layer that may answer for a guest of this hypervisor (the rules of `check/seat`), in the draft's order. */
export const serversFor = (draft: Draft, hypervisor: LayerId, self?: LayerId): LayerId[] => {
  const stack = stackOf(draft)
  const whole = holder(stack, layerById(stack, hypervisor))
  return stack.filter((layer) => {
    if (layer.id === self) return false
    if (holder(stack, layer) === whole) return (layer.kind === 'module' && layer.drives === undefined && layer.foreign !== true) || (layer === whole && layer.kind === 'hypervisor' && layer.drivers === true)
    if (layer.kind === 'kernel') return layer.on === hypervisor
    return standsInProcess(layer) && mayReach(stack, layer.id, hypervisor, whole.id, self)
  }).map(({ id }) => id)
}

const mayReach = (stack: Stack, process: LayerId, hypervisor: LayerId, whole: LayerId, self: LayerId | undefined): boolean => {
  const kernel = systemKernel(stack, layerById(stack, process))
  return kernel.id !== self && (kernel.id === whole || kernel.on === hypervisor)
}

/** The driver that this hypervisor's guests use for their devices. */
export const driverOf = (draft: Draft, hypervisor: LayerId): Driver => templateOf(draft, hypervisor)?.guests.disk.driver ?? 'virtio'
