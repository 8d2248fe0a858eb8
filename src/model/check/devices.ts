// No guest's device may wait, through others, for itself.
import type { Layer, LayerId, Stack } from '../layers.ts'
import { hasCycle } from './cycle.ts'
import { holder, layerById, standsInProcess, systemKernel } from '../structure.ts'
import type { Violation } from './rules.ts'

/** No layer may get its devices, through others, from itself. */
export const checkDevices = (stack: Stack): Violation[] => {
  const servers = (id: LayerId): LayerId[] => serversOf(stack, layerById(stack, id))
  return stack.filter((layer) => hasCycle(layer.id, servers)).map((layer) => ({ rule: 'circular-devices', at: layer.id }))
}

/** The kernels that must work before this one's devices do. */
const serversOf = (stack: Stack, layer: Layer): LayerId[] => {
  if ((layer.kind !== 'kernel' && layer.kind !== 'hypervisor') || !layer.seat) return []
  return [layer.seat.disk, layer.seat.network].flatMap(({ answeredBy }) => {
    if (answeredBy === 'machine-below') return []
    const answerer = layerById(stack, answeredBy)
    return [(standsInProcess(answerer) ? systemKernel(stack, answerer) : holder(stack, answerer)).id]
  })
}
