// What a program shares with whoever is on the other side of its vahekihid, and what it has for itself: read from the layers
// that it stands on, and from nothing else.
import type { Layer, LayerId, Stack } from '../layers.ts'
import { machineOf } from '../offers.ts'
import { topPrograms } from '../origins.ts'
import { below, hardwareOf, holder, layerById } from '../structure.ts'
import { classify } from '../classify.ts'

/** `by`: the layer that gives the program its own, or that it shares. */
export type Share =
  | { readonly kind: 'shared'; readonly by: LayerId }
  | { readonly kind: 'own'; readonly by: LayerId }
  /** The same files, under another system's names and rules. */
  | { readonly kind: 'translated'; readonly by: LayerId }

export interface Sharing {
  /** Who answers its system calls: a kernel that others use too, or one of its own. */
  readonly kernel: Share
  /** The machine that its kernel stands on: the real one, or a virtual one of its own. */
  readonly machine: Share
  /** Which files it sees. */
  readonly files: Share
  /** Always shared: a stack has one hardware. */
  readonly hardware: Share
}

/** For the last program of the stack; undefined where it has none. */
export const sharingOf = (stack: Stack): Sharing | undefined => {
  const [program] = topPrograms(stack)
  if (!program) return undefined
  const path = pathDown(stack, program)
  const hardware = hardwareOf(stack)
  const own = path.find((layer) => layer.kind === 'kernel' && below(stack, layer)?.kind !== 'hardware')
  const families = new Map(classify(stack).map(({ at, family }) => [at, family]))
  const answering = path.find((layer) => families.get(layer.id) === 'application-kernel')
  const boundary = path.find((layer) => layer.kind === 'container-boundary')
  const other = path.find((layer) => families.get(layer.id) === 'compatibility')
  const machine = path.find((layer) => layer.kind !== 'hardware' && own !== undefined && machineOf(stack, layer) !== undefined)
  const kernelBelow = path.find((layer) => layer.kind === 'kernel') ?? hardware
  const container = boundary && holder(stack, boundary)
  return {
    // In a container the kernel is that of all its neighbours, also where a virtual machine holds them all.
    kernel: container ? { kind: 'shared', by: container.id } : own ? { kind: 'own', by: own.id } : answering ? { kind: 'own', by: answering.id } : { kind: 'shared', by: kernelBelow.id },
    machine: machine ? { kind: 'own', by: machine.id } : { kind: 'shared', by: hardware.id },
    files: boundary ? { kind: 'own', by: boundary.id } : own ? { kind: 'own', by: own.id } : answering ? { kind: 'own', by: answering.id }
      : other ? { kind: 'translated', by: other.id } : { kind: 'shared', by: kernelBelow.id },
    hardware: { kind: 'shared', by: hardware.id },
  }
}

/** Everything that carries the layer, nearest first: a part, then what holds it, then what that stands on. */
const pathDown = (stack: Stack, layer: Layer): Layer[] => {
  const next = layer.partOf ?? layer.on
  if (next === undefined) return []
  const base = layerById(stack, next)
  return [base, ...pathDown(stack, base)]
}
