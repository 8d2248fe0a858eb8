// Finding one's way in a stack. All functions are total for stacks that `check` accepts; on others they throw.
import type { Emulator, Hardware, Hypervisor, Kernel, Layer, LayerId, Seat, Stack } from './layers.ts'

/** The layer of that id; throws where there is none. */
export const layerById = (stack: Stack, id: LayerId): Layer => {
  const layer = stack.find((candidate) => candidate.id === id)
  if (!layer) throw new Error(`the stack has no layer '${id}'`)
  return layer
}

/** The outermost layer that this one is part of; itself where it is part of none. It shares that one's place and mode. */
export const holder = (stack: Stack, layer: Layer): Layer =>
  layer.partOf === undefined ? layer : holder(stack, layerById(stack, layer.partOf))

/** What the layer (or what holds it) stands on; undefined under hardware. */
export const below = (stack: Stack, layer: Layer): Layer | undefined => {
  const whole = holder(stack, layer)
  return whole.on === undefined ? undefined : layerById(stack, whole.on)
}

/** Layers whose code is a user-mode process of the kernel below. */
export const standsInProcess = (layer: Layer): boolean =>
  layer.kind === 'process' || layer.kind === 'emulator' || (layer.kind === 'compatibility-layer' && layer.on !== undefined)

/** The kernel, or the hypervisor with processes of its own, whose process this is. */
export const systemKernel = (stack: Stack, process: Layer): Kernel | Hypervisor => {
  for (let at = below(stack, process); at; at = below(stack, at)) {
    const whole = holder(stack, at)
    if (whole.kind === 'kernel' || whole.kind === 'hypervisor') return whole
  }
  throw new Error(`'${process.id}' has no kernel below it`)
}

/** The nearest thing below that really executes instructions. */
export const executor = (stack: Stack, layer: Layer): Emulator | Hardware => {
  const base = below(stack, layer)
  if (!base) throw new Error(`'${layer.id}' stands on nothing`)
  return base.kind === 'hardware' || base.kind === 'emulator' ? base : executor(stack, base)
}

/** A kernel or hypervisor that stands on a hypervisor. */
export type Guest = (Kernel | (Hypervisor & { readonly on: LayerId })) & { readonly seat: Seat }

/** The guest whose code this is (the layer itself, or the kernel that holds it); undefined outside every guest. */
export const guestHolding = (stack: Stack, layer: Layer): Guest | undefined => {
  const whole = holder(stack, layer)
  return isGuest(whole) ? whole : undefined
}

const isGuest = (layer: Layer): layer is Guest =>
  (layer.kind === 'kernel' || layer.kind === 'hypervisor') && layer.seat !== undefined && layer.on !== undefined

/** The hypervisor that a guest stands on. */
export const hypervisorOf = (stack: Stack, guest: Guest): Hypervisor => {
  const base = layerById(stack, guest.on)
  if (base.kind !== 'hypervisor') throw new Error(`'${guest.id}' has a seat but stands on a ${base.kind}`)
  return base
}

/** The one hardware of a stack. */
export const hardwareOf = (stack: Stack): Hardware => {
  const found = stack.find((layer) => layer.kind === 'hardware')
  if (!found) throw new Error('the stack has no hardware')
  return found
}

/** The layers that stand directly on this one, not on a part of it, in stack order. */
export const standingOn = (stack: Stack, layer: Layer): Layer[] => stack.filter((candidate) => candidate.on === layer.id)

/** The direct parts of a layer, in stack order. */
export const partsOf = (stack: Stack, layer: Layer): Layer[] => stack.filter((candidate) => candidate.partOf === layer.id)

/** Whether a layer answers for some guest what its hypervisor does not. */
export const answersForGuests = (stack: Stack, id: LayerId): boolean => stack.some((layer) =>
  (layer.kind === 'kernel' || layer.kind === 'hypervisor') && layer.seat !== undefined
  && [layer.seat.monitor, layer.seat.disk.answeredBy, layer.seat.network.answeredBy].includes(id))
