// Which journeys a stack of the builder can show.
import type { FigureStack } from '../diagram/figure-stack.ts'
import { faultsOf } from '../model/builder/faults.ts'
import { canAsk } from '../model/journey/journey.ts'
import type { Operation } from '../model/operations.ts'
import type { Travel } from './address.ts'

/** Whoever runs: programs and kernels that need nothing more. The last one stands first. */
export const askersOf = ({ layers }: FigureStack): string[] => layers
  .filter((layer) => (layer.kind === 'process' || layer.kind === 'kernel') && faultsOf(layers, layer.id).length === 0).map(({ id }) => id).toReversed()

/** Whether this layer may begin this operation. */
export const isAble = ({ layers }: FigureStack, from: string, operation: Operation): boolean => {
  const layer = layers.find(({ id }) => id === from)
  return layer !== undefined && canAsk(layers, layer, operation)
}

/** The journey asked for, if the stack can show it. */
export const shownTravel = (stack: FigureStack, travel: Travel | undefined): Travel | undefined =>
  (travel && askersOf(stack).includes(travel.from) && isAble(stack, travel.from, travel.operation) ? travel : undefined)
