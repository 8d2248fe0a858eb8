// Which journeys a system's page offers: every operation that the topmost programs, or the guest kernel under them, may ask for.
import type { FigureStack } from '../diagram/figure-stack.ts'
import { canAsk } from '../model/journey/journey.ts'
import type { Layer, LayerId } from '../model/layers.ts'
import { operations, type Operation } from '../model/operations.ts'
import { guestKernel, topPrograms } from '../model/origins.ts'
import { below } from '../model/structure.ts'

type StackOnly = Pick<FigureStack, 'id' | 'layers'>

export interface Choice {
  readonly operation: Operation
  readonly from: LayerId
}

/** Who may begin a journey on the page: the last program, its peers, the guest kernel. */
export const originsOf = ({ layers }: Pick<StackOnly, 'layers'>): Layer[] => {
  const kernel = guestKernel(layers)
  return [...topPrograms(layers), ...(kernel ? [kernel] : [])]
}

/** Every journey that the page can show, by who begins it. */
export const choicesOf = ({ layers }: Pick<StackOnly, 'layers'>): Choice[] => originsOf({ layers }).flatMap((layer) =>
  operations.filter((operation) => canAsk(layers, layer, operation)).map((operation) => ({ operation, from: layer.id })))

/** The journey of the prerendered page: a disk write from the last program. Throws where the stack has no program. */
export const firstChoice = ({ id, layers }: StackOnly): Choice => {
  const [program] = topPrograms(layers)
  if (!program) throw new Error(`'${id}' has no program to begin a journey`)
  return { operation: { kind: 'device', request: 'disk' }, from: program.id }
}

/** What the guest's kernel must be for its place. */
export type GuestKind = 'none' | 'unmodified' | 'driver' | 'aware' | 'modified'

/** Whether the system has a guest kernel, and whether that kernel was changed for the hypervisor. */
export const guestKind = ({ layers }: Pick<StackOnly, 'layers'>): GuestKind => {
  const kernel = guestKernel(layers)
  if (!kernel) return 'none'
  if (kernel.seat?.method === 'paravirtual') return 'modified'
  // In guest mode nothing is replaced, but a kernel that speaks the hypervisor's own dialect must know it (Xen PVH, FACTS 2.7).
  const base = below(layers, kernel)
  if (base?.kind === 'hypervisor' && base.dialect !== undefined && kernel.aware?.includes(base.dialect)) return 'aware'
  return kernel.seat?.disk.driver === undefined && kernel.seat?.network.driver === undefined ? 'unmodified' : 'driver'
}
