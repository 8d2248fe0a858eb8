// Where a vahekiht could stand: the gaps of a stack from which it has been taken away, and what one could mediate in each.
// Told from interfaces alone: what needs what above the gap, and what is offered below it.
import type { Layer, LayerId, Stack } from './layers.ts'
import { machineOf, systemOf } from './offers.ts'
import { layerById, partsOf, standingOn } from './structure.ts'

export type Gap =
  /** On top of a layer on which nothing stands. */
  | { readonly kind: 'above'; readonly layer: LayerId }
  | { readonly kind: 'between'; readonly uppers: readonly LayerId[]; readonly lower: LayerId }
  /** Part of a layer; `uppers` are those that stand on it or on its parts and that a vahekiht there would serve. */
  | { readonly kind: 'inside'; readonly layer: LayerId; readonly uppers: readonly LayerId[] }

export interface Gaps {
  /** What was taken away: the vahekiht, other containers of the same kernel, their parts, and a driver that holds it. */
  readonly taken: readonly LayerId[]
  /** What is left; layers that stood on the vahekiht stand on what was below it. For pictures: it need not pass `check`. */
  readonly left: Stack
  /** From the top downward, along the way from the last program that needs the vahekiht down to the hardware. */
  readonly gaps: readonly Gap[]
  /** One of `gaps`. */
  readonly right: Gap
  /** Those that stood on the vahekiht. */
  readonly clients: readonly LayerId[]
  /** The one of them on that way. */
  readonly client: LayerId
}

/** What a vahekiht could mediate in a gap. */
export type Mediation =
  /** Nobody above it asks for anything. */
  | 'nothing'
  /** As a process under a process: instructions and system calls of that one program. */
  | 'one-program'
  /** As a process under a kernel: a machine made of system calls alone. */
  | 'machine-as-process'
  /** Under a kernel, on a machine: its privileged instructions and devices. */
  | 'machine-below'
  /** As part of a kernel under programs: the system calls of its own programs. */
  | 'part-for-programs'
  /** As part of a kernel under another kernel: a machine, with the real processor's help. */
  | 'part-for-kernels'
  /** Nothing answers system calls below it, so no process could stand there. */
  | 'no-system'

/** What could be mediated in the gap of `left`. */
export const mediationAt = (left: Stack, gap: Gap): Mediation => {
  if (gap.kind === 'above') return 'nothing'
  const machineWanted = gap.uppers.some((id) => wantsMachine(layerById(left, id)))
  if (gap.kind === 'inside') {
    if (layerById(left, gap.layer).kind === 'hypervisor') return 'machine-below'
    return machineWanted ? 'part-for-kernels' : 'part-for-programs'
  }
  const lower = layerById(left, gap.lower)
  if (machineWanted) return machineOf(left, lower) ? 'machine-below' : 'machine-as-process'
  return systemOf(left, lower) ? 'one-program' : 'no-system'
}

const wantsMachine = ({ kind }: Layer): boolean => kind === 'kernel' || kind === 'hypervisor'

/**
 * The gaps for the vahekiht `at`; undefined where nothing stands on it, since then nobody needs it anywhere. The stack must pass `check`.
 * Exactly one gap is right. A part of a hypervisor (VMM of VMkernel) has no gap on top of its holder: inside and on top would be the same place.
 */
export const gapsOf = (stack: Stack, at: LayerId): Gaps | undefined => {
  const vahekiht = layerById(stack, at)
  const taken = takenWith(stack, vahekiht)
  const clients = stack.filter(({ id, on }) => on !== undefined && taken.has(on) && !taken.has(id)).map(({ id }) => id)
  const base = survivorBelow(stack, vahekiht, taken)
  const left = stack.filter(({ id }) => !taken.has(id)).map((layer) => (layer.on !== undefined && taken.has(layer.on) ? { ...layer, on: base } : layer))
  const way = left.filter((layer) => isTop(left, layer)).map((layer) => wayDown(left, layer)).findLast((layers) => layers.some(({ id }) => clients.includes(id)))
  const [top] = way ?? []
  const client = way?.find(({ id }) => clients.includes(id))?.id
  if (!way || !top || client === undefined) return undefined
  const right: Gap = vahekiht.partOf === undefined ? { kind: 'between', uppers: clients, lower: base } : { kind: 'inside', layer: base, uppers: clients }
  const gaps = way.flatMap((layer, index): Gap[] => {
    const upper = way.slice(0, index).findLast(({ on }) => on !== undefined)
    return [
      ...(right.kind === 'inside' && layer.id === base ? [right] : layer.kind === 'kernel' && upper && !holds(left, layer.id, base) ? [{ kind: 'inside' as const, layer: layer.id, uppers: [upper.id] }] : []),
      ...(layer.on === undefined || (right.kind === 'inside' && layer.on === base && layerById(left, base).kind === 'hypervisor') ? []
        : [right.kind === 'between' && layer.on === base && clients.includes(layer.id) ? right : { kind: 'between' as const, uppers: [layer.id], lower: layer.on }]),
    ]
  })
  return { taken: [...taken], left, gaps: [{ kind: 'above', layer: top.id }, ...gaps], right, clients, client }
}

/** The vahekiht, other boundaries in the same kernel (two containers), modules that hold it, and all parts of these. */
const takenWith = (stack: Stack, vahekiht: Layer): ReadonlySet<LayerId> => {
  const alike = vahekiht.kind === 'container-boundary' ? stack.filter(({ kind, partOf }) => kind === vahekiht.kind && partOf === vahekiht.partOf) : [vahekiht]
  const whole = (layer: Layer): LayerId[] => [layer.id, ...partsOf(stack, layer).flatMap(whole)]
  return new Set([...alike, ...carriers(stack, vahekiht)].flatMap(whole))
}

const carriers = (stack: Stack, { partOf }: Layer): Layer[] => {
  const carrier = partOf === undefined ? undefined : layerById(stack, partOf)
  return carrier?.kind === 'module' ? [carrier, ...carriers(stack, carrier)] : []
}

const survivorBelow = (stack: Stack, layer: Layer, taken: ReadonlySet<LayerId>): LayerId => {
  const next = layer.partOf ?? layer.on
  if (next === undefined) throw new Error(`'${layer.id}' stands on nothing`)
  return taken.has(next) ? survivorBelow(stack, layerById(stack, next), taken) : next
}

const isTop = (stack: Stack, layer: Layer): boolean => layer.on !== undefined && !bears(stack, layer)
const bears = (stack: Stack, layer: Layer): boolean => standingOn(stack, layer).length > 0 || partsOf(stack, layer).some((part) => bears(stack, part))

/** The layer, what holds it or it stands on, and so on down to the hardware. */
const wayDown = (stack: Stack, layer: Layer): Layer[] => {
  const next = layer.partOf ?? layer.on
  return next === undefined ? [layer] : [layer, ...wayDown(stack, layerById(stack, next))]
}

/** Whether the layer is what `inner` is part of. */
const holds = (stack: Stack, layer: LayerId, inner: LayerId): boolean => layerById(stack, inner).partOf === layer

/** An id for the gap, unique in its stack: the answers of readers are kept under it. */
export const gapId = (gap: Gap): string => {
  switch (gap.kind) {
    case 'above': return `peal-${gap.layer}`
    case 'between': return `vahel-${gap.uppers.join('-')}-${gap.lower}`
    case 'inside': return `sees-${gap.layer}`
  }
}
