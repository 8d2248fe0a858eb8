// What can be chosen about a placed layer. Every setting is a choice among words, so that a list, a test and an address treat all alike.
import type { Isa } from '../interfaces.ts'
import type { CpuMethod, Extension, LayerId } from '../layers.ts'
import { drivers, isPart, templates, waysOf } from './blocks.ts'
import { itemById, type Draft, type Item, type PortChoice, type SeatChoice } from './item.ts'
import { driverOf, serversFor } from './seat.ts'

export type SettingName =
  | 'machine' | 'nested-paging' | 'isa' | 'os' | 'of' | 'nested' | 'guest-mode' | 'method' | 'monitor'
  | `${'disk' | 'network'}-${'server' | 'front' | 'waits' | 'driver' | 'way'}`

export interface Setting {
  readonly name: SettingName
  /** One of the options. */
  readonly value: string
  /** Words of the model, ids of layers, 'yes' and 'no', 'none'. */
  readonly options: readonly string[]
}

/** Instruction sets, in the order in which lists show them. */
export const isas: readonly Isa[] = ['x86-64', 'arm64', 'x86-32', 'ppc']

/** Machines that one can buy: an instruction set and its help for hypervisors. */
const machines: readonly { readonly isa: Isa; readonly extension?: Extension }[] = [
  { isa: 'x86-64', extension: 'vt-x' }, { isa: 'x86-64', extension: 'amd-v' }, { isa: 'x86-64' },
  { isa: 'arm64', extension: 'arm-el2' }, { isa: 'arm64' }, { isa: 'x86-32', extension: 'vt-x' }, { isa: 'x86-32' }, { isa: 'ppc' },
]

const machineWord = ({ isa, extension }: { readonly isa: Isa; readonly extension?: Extension | undefined }): string => (extension ? `${isa} ${extension}` : isa)

export const machineWords: readonly string[] = machines.map(machineWord)

const yesNo = ['yes', 'no'] as const
const wordOf = (flag: boolean | undefined): string => (flag === true ? 'yes' : 'no')

/** What can be chosen about the item, in the order in which lists show it; nothing where there is but one choice. */
export const settingsOf = (draft: Draft, item: Item): Setting[] => {
  const template = templates[item.block]
  const own = ((): Setting[] => {
    switch (template.kind) {
      case 'hardware': return [
        { name: 'machine', value: machineWord(item), options: machineWords },
        ...(item.extension ? [{ name: 'nested-paging', value: wordOf(item.nestedPaging), options: yesNo } as const] : []),
      ]
      case 'kernel': return [isaSetting(item)]
      case 'process': return [isaSetting(item), { name: 'os', value: item.os ?? '', options: template.oses }]
      case 'hypervisor': return [
        ...(isPart(item.block) ? [] : [isaSetting(item)]),
        ...(template.methods.includes('guest-mode') ? [{ name: 'nested', value: wordOf(item.nested), options: yesNo } as const] : []),
      ]
      case 'emulator': return [
        isaSetting(item),
        { name: 'of', value: item.of ?? '', options: isas }, { name: 'os', value: item.os ?? '', options: template.oses },
        ...(template.scope === 'machine' ? [{ name: 'guest-mode', value: wordOf(item.guestMode), options: yesNo } as const] : []),
      ]
      case 'compatibility-layer': return [...(isPart(item.block) ? [] : [isaSetting(item)]), { name: 'os', value: item.os ?? '', options: template.oses }]
      case 'module': case 'container-boundary': return []
    }
  })()
  return [...own, ...seatSettings(draft, item)].filter(({ options }) => options.length > 1)
}

const isaSetting = ({ isa }: Item): Setting => ({ name: 'isa', value: isa, options: isas })

const seatSettings = (draft: Draft, { id, at, seat }: Item): Setting[] => {
  const base = at === undefined ? undefined : itemById(draft, at)
  const hypervisor = base && templates[base.block]
  if (!seat || !base || hypervisor?.kind !== 'hypervisor') return []
  const servers = serversFor(draft, base.id, id)
  const processes = servers.filter((server) => templates[itemById(draft, server)?.block ?? 'hardware'].kind === 'process')
  return [
    { name: 'method', value: seat.method, options: withValue(hypervisor.methods, seat.method) },
    { name: 'monitor', value: seat.monitor ?? 'none', options: withValue(['none', ...processes], seat.monitor ?? 'none') },
    ...portSettings('disk', seat.disk, servers), ...portSettings('network', seat.network, servers),
  ]
}

const portSettings = (request: 'disk' | 'network', port: PortChoice, servers: readonly LayerId[]): Setting[] => [
  { name: `${request}-server`, value: port.server, options: withValue(['machine-below', ...servers], port.server) },
  { name: `${request}-front`, value: port.front, options: ['registers', 'ring'] },
  { name: `${request}-waits`, value: wordOf(port.waits), options: yesNo },
  { name: `${request}-driver`, value: port.driver ?? 'none', options: ['none', ...drivers] },
  { name: `${request}-way`, value: port.way, options: withValue(waysOf[request], port.way) },
]

/** An opened address may hold a choice that no list offers: it is shown, and can be changed. */
const withValue = (options: readonly string[], value: string): readonly string[] => (options.includes(value) ? options : [...options, value])

/** The draft with another choice; undefined where the item has no such setting or the setting no such option. */
export const withSetting = (draft: Draft, id: LayerId, name: SettingName, value: string): Draft | undefined => {
  const item = itemById(draft, id)
  if (!item || settingsOf(draft, item).every((setting) => setting.name !== name || !setting.options.includes(value))) return undefined
  const changed = change(draft, item, name, value)
  return draft.map((other) => (other === item ? changed : other))
}

const change = (draft: Draft, item: Item, name: SettingName, value: string): Item => {
  const { id, block, at, label, seat } = item
  switch (name) {
    case 'machine': {
      const { isa, extension } = machines.find((machine) => machineWord(machine) === value) ?? item
      return { id, block, isa, ...(extension && { extension, nestedPaging: true }), ...(label !== undefined && { label }) }
    }
    case 'nested-paging': return flagged(item, 'nestedPaging', value)
    case 'nested': return flagged(item, 'nested', value)
    case 'guest-mode': return flagged(item, 'guestMode', value)
    case 'isa': return { ...item, isa: isas.find((isa) => isa === value) ?? item.isa }
    case 'of': return { ...item, of: isas.find((isa) => isa === value) ?? item.isa }
    case 'os': {
      const template = templates[block]
      const os = 'oses' in template ? template.oses.find((candidate) => candidate === value) : undefined
      return os ? { ...item, os } : item
    }
    default: return seat ? { ...item, seat: changeSeat(draft, at ?? '', seat, name, value) } : item
  }
}

const flagged = (item: Item, name: 'nestedPaging' | 'nested' | 'guestMode', value: string): Item => {
  const { [name]: _, ...rest } = item
  return value === 'yes' ? { ...rest, [name]: true } : rest
}

type SeatSetting = Extract<SettingName, 'method' | 'monitor' | `${'disk' | 'network'}-${string}`>

const methods: readonly CpuMethod[] = ['guest-mode', 'paravirtual', 'translation']

const changeSeat = (draft: Draft, hypervisor: LayerId, seat: SeatChoice, name: SeatSetting, value: string): SeatChoice => {
  switch (name) {
    case 'method': return { ...seat, method: methods.find((method) => method === value) ?? seat.method }
    case 'monitor': {
      const { monitor: _, ...rest } = seat
      return value === 'none' ? rest : { ...rest, monitor: value }
    }
    case 'disk-server': case 'disk-front': case 'disk-waits': case 'disk-driver': case 'disk-way':
      return { ...seat, disk: changePort(draft, hypervisor, seat.disk, name, value) }
    case 'network-server': case 'network-front': case 'network-waits': case 'network-driver': case 'network-way':
      return { ...seat, network: changePort(draft, hypervisor, seat.network, name, value) }
  }
}

const changePort = (draft: Draft, hypervisor: LayerId, port: PortChoice, name: SettingName, value: string): PortChoice => {
  const { driver: _, ...rest } = port
  switch (name) {
    case 'disk-server': case 'network-server': return { ...port, server: value }
    // A device that looks real needs no driver of ours, and each access waits; a ring needs one, and nobody waits.
    case 'disk-front': case 'network-front':
      return value === 'ring' ? { ...rest, front: 'ring', waits: false, driver: driverOf(draft, hypervisor) } : { ...rest, front: 'registers', waits: true }
    case 'disk-waits': case 'network-waits': return { ...port, waits: value === 'yes' }
    case 'disk-driver': case 'network-driver': {
      const driver = drivers.find((candidate) => candidate === value)
      return driver ? { ...rest, driver } : rest
    }
    case 'disk-way': case 'network-way': return { ...port, way: waysOf[name === 'disk-way' ? 'disk' : 'network'].find((way) => way === value) ?? port.way }
    default: return port
  }
}
