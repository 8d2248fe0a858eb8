// The journey of one operation, from a layer down to what serves it and back. Computed; no list of steps is written by hand.
import type { Layer, LayerId, Stack } from '../layers.ts'
import type { Operation } from '../operations.ts'
import { layerById } from '../structure.ts'
import { requestByKernel, requestByProcess } from './devices.ts'
import { ordinaryInstruction, privilegedInstruction } from './instructions.ts'
import { systemCall } from './kernel-entry.ts'
import { hasSecondDimension, hostPageFault, ownPageFault } from './page-faults.ts'
import type { Step } from './step.ts'
import { startTrip } from './trip.ts'

/**
 * The steps of `operation` asked for by the layer `from`: contiguous (each begins where the last one ended) and returning
 * to `from`. The stack must pass `check`, and `canAsk` must hold; else what happens is unspecified, or an error is thrown.
 */
export const journey = (stack: Stack, from: LayerId, operation: Operation): Step[] => {
  const origin = layerById(stack, from)
  const trip = startTrip(stack, origin)
  switch (operation.kind) {
    case 'ordinary': ordinaryInstruction(trip, origin); break
    case 'privileged': privilegedInstruction(trip, origin, operation.instruction); break
    case 'system-call': systemCall(trip, origin, 'system-call', () => trip.work({ kind: 'answer' })); break
    case 'device':
      if (origin.kind === 'kernel') requestByKernel(trip, origin, operation.request)
      else requestByProcess(trip, origin, operation.request)
      break
    case 'page-fault':
      if (operation.missing === 'own') ownPageFault(trip, origin)
      else hostPageFault(trip, origin)
      break
  }
  return trip.steps
}

/** Whether this layer may ask for the operation at all: programs everything, kernels all but system calls. */
export const canAsk = (stack: Stack, layer: Layer, operation: Operation): boolean => {
  if (layer.kind !== 'process' && layer.kind !== 'kernel') return false
  switch (operation.kind) {
    case 'system-call': return layer.kind === 'process'
    case 'page-fault': return operation.missing === 'own' ? layer.kind === 'process' : hasSecondDimension({ stack }, layer)
    case 'ordinary': case 'privileged': case 'device': return true
  }
}
