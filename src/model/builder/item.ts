// What the builder holds: blocks and where they are. The model's stack is made from it, never kept beside it.
import type { Isa, OperatingSystem } from '../interfaces.ts'
import type { CpuMethod, Extension, Layer, LayerId, Port, Seat, Stack } from '../layers.ts'
import { isPart, templates, ways, type BlockId, type Driver, type Template, type WayId } from './blocks.ts'

/** One device of a guest. */
export interface PortChoice {
  readonly server: LayerId | 'machine-below'
  readonly front: Port['front']
  readonly waits: boolean
  readonly driver?: Driver
  readonly way: WayId
}

export interface SeatChoice {
  readonly method: CpuMethod
  readonly monitor?: LayerId
  readonly disk: PortChoice
  readonly network: PortChoice
}

/** A placed block. Fields that its template does not read are absent. */
export interface Item {
  readonly id: LayerId
  readonly block: BlockId
  /** What it stands on or is part of; absent for the hardware alone. */
  readonly at?: LayerId
  readonly isa: Isa
  /** Of processes, emulators and compatibility layers: whose calls it makes. */
  readonly os?: OperatingSystem
  readonly extension?: Extension
  readonly nestedPaging?: true
  /** Of a hypervisor: it offers guest mode to its guests again. */
  readonly nested?: true
  /** Of an emulator: the instruction set that it reproduces, and whether guest mode too. */
  readonly of?: Isa
  readonly guestMode?: true
  /** Exactly on what stands on a hypervisor. */
  readonly seat?: SeatChoice
  /** The reader's own short name. */
  readonly label?: string
}

/** A work in progress: the hardware first, and every item after what it is placed on. */
export type Draft = readonly Item[]

export const emptyDraft: Draft = [{ id: 'hw', block: 'hardware', isa: 'x86-64', extension: 'vt-x', nestedPaging: true }]

/** The item of a draft; undefined where the draft has none by this id. */
export const itemById = (draft: Draft, id: LayerId): Item | undefined => draft.find((item) => item.id === id)

/** The kernel, by the system it is of, may be changed to speak a hypervisor's dialect: its source must be at hand. */
const isPortable = (os: OperatingSystem): boolean => os === 'linux'

/** The model's layers, in the draft's order. */
export const stackOf = (draft: Draft): Stack => draft.map((item) => layerOf(draft, item))

const layerOf = (draft: Draft, item: Item): Layer => {
  const template = templates[item.block]
  const { id, isa, at = '' } = item
  switch (template.kind) {
    case 'hardware': return { kind: 'hardware', id, isa, ...(item.extension && { extension: item.extension }), ...(item.nestedPaging && { nestedPaging: true }) }
    case 'kernel': {
      const aware = awareOf(draft, item, template)
      return { kind: 'kernel', id, on: at, os: template.os, isa, ...(aware.length > 0 && { aware }), ...seatOf(item) }
    }
    case 'module': return { kind: 'module', id, partOf: at, ...(template.foreign && { foreign: true }), ...(template.drives && { drives: template.drives }) }
    case 'process': return { kind: 'process', id, on: at, os: item.os ?? firstOf(template.oses), isa }
    case 'hypervisor': {
      const { methods, dialect, drivers, delegates, system } = template
      return {
        kind: 'hypervisor', id, ...placeOf(template, at), isa: wholeIsa(draft, item), methods,
        ...(item.nested && { nested: true }), ...(dialect !== undefined && { dialect }), ...(drivers && { drivers }), ...(delegates && { delegates }), ...(system && { system }), ...seatOf(item),
      }
    }
    case 'emulator': {
      const { technique, scope, front, inside } = template
      return {
        kind: 'emulator', id, on: at, os: item.os ?? firstOf(template.oses), isa, of: item.of ?? isa, technique, scope,
        ...(item.guestMode && { guestMode: true }), ...(front && { front }), ...(inside && { inside }),
      }
    }
    case 'compatibility-layer': {
      const { offers, catches, inside, onward } = template
      return { kind: 'compatibility-layer', id, ...placeOf(template, at), os: item.os ?? firstOf(template.oses), isa: wholeIsa(draft, item), offers, catches, ...(inside && { inside }), ...(onward && { onward }) }
    }
    case 'container-boundary': return { kind: 'container-boundary', id, partOf: at, ...(template.onward && { onward: template.onward }) }
  }
}

/** A part is built for the same processor as what it is part of. */
const wholeIsa = (draft: Draft, item: Item): Isa => {
  const whole = isPart(item.block) && item.at !== undefined ? itemById(draft, item.at) : undefined
  return whole ? wholeIsa(draft, whole) : item.isa
}

const placeOf = ({ within }: { readonly within?: unknown }, at: LayerId): { readonly on: LayerId } | { readonly partOf: LayerId } => (within === undefined ? { on: at } : { partOf: at })

const firstOf = (oses: readonly OperatingSystem[]): OperatingSystem => oses[0] ?? 'linux'

const seatOf = ({ seat }: Item): { readonly seat?: Seat } => (seat === undefined ? {} : {
  seat: { method: seat.method, ...(seat.monitor !== undefined && { monitor: seat.monitor }), disk: portOf(seat.disk), network: portOf(seat.network) },
})

const portOf = ({ server, front, waits, driver, way }: PortChoice): Port =>
  ({ answeredBy: server, front, virtualCpu: waits ? 'waits' : 'runs-on', ...(driver && { driver }), ...ways[way] })

/** A guest has the drivers that its devices need, and a kernel whose source can be changed is ported where that is needed. */
const awareOf = (draft: Draft, { at, seat }: Item, { os }: Extract<Template, { kind: 'kernel' }>): string[] => {
  if (!seat) return []
  const base = at === undefined ? undefined : itemById(draft, at)
  const hypervisor = base && templates[base.block]
  const dialect = hypervisor?.kind === 'hypervisor' && seat.method === 'paravirtual' && isPortable(os) ? hypervisor.dialect : undefined
  return [...new Set([dialect, seat.disk.driver, seat.network.driver].filter((word) => word !== undefined))]
}

/** The item and all that stands on it or is part of it, at any height. */
export const subtreeOf = (draft: Draft, id: LayerId): ReadonlySet<LayerId> => {
  const found = new Set([id])
  // Every item comes after what it is placed on.
  for (const item of draft) if (item.at !== undefined && found.has(item.at)) found.add(item.id)
  return found
}

/** The same items, each after what it is placed on; else in the order they had. */
export const inOrder = (items: readonly Item[]): Draft => {
  const sorted: Item[] = []
  const add = (item: Item): void => {
    if (sorted.includes(item)) return
    const base = items.find(({ id }) => id === item.at)
    if (base) add(base)
    sorted.push(item)
  }
  items.forEach(add)
  return sorted
}

/** An id that no item has. */
export const freeId = (draft: Draft): LayerId => {
  for (let number = draft.length; ; number++) if (!itemById(draft, `l${String(number)}`)) return `l${String(number)}`
}
