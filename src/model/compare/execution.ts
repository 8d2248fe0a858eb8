// Who executes the instructions of a stack: read from the journeys of single instructions.
import { journey } from '../journey/journey.ts'
import type { Work } from '../journey/step.ts'
import type { LayerId, Stack } from '../layers.ts'
import type { Operation } from '../operations.ts'
import { comparedOrigin } from '../origins.ts'
import { layerById } from '../structure.ts'

/** The works that an instruction can come to. */
export type Deed = Extract<Work['kind'], 'execute' | 'interpret' | 'run-translated-code' | 'edit-virtual-state' | 'edit-own-copy' | 'emulate-instruction' | 'apply' | 'device-model'>

const deeds: ReadonlySet<string> = new Set<Deed>(['execute', 'interpret', 'run-translated-code', 'edit-virtual-state', 'edit-own-copy', 'emulate-instruction', 'apply', 'device-model'])

export interface Execution {
  /** Whose instruction it is. */
  readonly of: LayerId
  /** Who decides what it does: the first layer that does something for it. */
  readonly by: LayerId
  readonly deed: Deed
  /** The real processor itself does it, with nobody between. */
  readonly direct: boolean
}

/** Of an ordinary or privileged instruction; undefined where the stack's compared layer cannot give it. */
export const executionOf = (stack: Stack, operation: Extract<Operation, { kind: 'ordinary' | 'privileged' }>): Execution | undefined => {
  const of = comparedOrigin(stack, operation)
  if (of === undefined) return undefined
  const done = journey(stack, of, operation).flatMap((step) => (step.kind === 'work' && isDeed(step.work.kind) ? [{ by: step.to, deed: step.work.kind }] : []))
  const [first] = done
  return first && { of, ...first, direct: layerById(stack, first.by).kind === 'hardware' }
}

const isDeed = (kind: Work['kind']): kind is Deed => deeds.has(kind)
