// The door: a draft read from an address. Nothing of it is believed before all of it has been found in order.
import type { LayerId } from '../layers.ts'
import { addressVersion, checksum, cpuMethods, extensions, longestAddress, oses, wayIds, writeDraft } from './address.ts'
import { blockOfCode, drivers, isPart, templates, waysOf } from './blocks.ts'
import { isUnthinkable, violationsOf } from './faults.ts'
import { stackOf, type Draft, type Item, type PortChoice, type SeatChoice } from './item.ts'
import { limitBroken, longestLabel } from './limits.ts'
import { mayHold } from './place.ts'
import { isas, settingsOf } from './settings.ts'
import { labelPattern } from './workshop.ts'

/** Why an address holds no draft: too long for any, made by a newer course, or not what any course has written. */
export type BadAddress = 'too-long' | 'newer' | 'damaged'

export type ReadAddress = { readonly draft: Draft } | { readonly bad: BadAddress }

const damaged: ReadAddress = { bad: 'damaged' }

/** The draft of a word that `writeDraft` has made; layers have new ids, by their place. Never throws. */
export const readDraft = (word: string): ReadAddress => {
  if (word.length > longestAddress) return { bad: 'too-long' }
  const version = /^(\d{1,4})\./.exec(word)?.[1]
  if (version !== undefined && Number(version) > addressVersion) return { bad: 'newer' }
  const [body = '', sum, ...more] = word.split('~')
  if (version === undefined || sum === undefined || more.length > 0 || checksum(body) !== sum) return damaged
  const items: Item[] = []
  for (const [index, text] of body.split('.').slice(1).entries()) {
    const item = readItem(text, index)
    if (!item) return damaged
    items.push(item)
  }
  return items.length > 0 && writeDraft(items) === word && isSound(items) ? { draft: items } : damaged
}

/** The id of the layer at that place of a draft that has been read. */
export const idAt = (place: number): LayerId => (place === 0 ? 'hw' : `l${String(place)}`)

const readItem = (text: string, index: number): Item | undefined => {
  const [head = '', ...fields] = text.split('-')
  const block = blockOfCode(head.slice(0, 2))
  const at = head.slice(2)
  if (!block || (index === 0) !== (at === '') || (block === 'hardware') !== (index === 0) || Number(at) >= Math.max(1, index)) return undefined
  const value = (letter: string): string | undefined => fields.find((field) => field.startsWith(letter))?.slice(1)
  const isa = isas[Number(value('i'))]
  if (!isa) return undefined
  const os = oses[Number(value('o') ?? NaN)]
  const extension = extensions[Number(value('x') ?? NaN)]
  const of = isas[Number(value('f') ?? NaN)]
  const seat = readSeat(value('s'), value('d'), value('e'))
  const label = value('l')
  return {
    id: idAt(index), block, ...(at !== '' && { at: idAt(Number(at)) }), isa, ...(os && { os }), ...(extension && { extension }),
    ...(value('p') === '' && { nestedPaging: true }), ...(value('n') === '' && { nested: true }), ...(of && { of }), ...(value('g') === '' && { guestMode: true }),
    ...(seat && { seat }), ...(label !== undefined && { label: readLabel(label) }),
  }
}

const readSeat = (cpu = '', disk = '', network = ''): SeatChoice | undefined => {
  const [, method, monitor] = /^(\d)(?:m(\d+))?$/.exec(cpu) ?? []
  const found = cpuMethods[Number(method ?? NaN)]
  const [diskPort, networkPort] = [readPort(disk, 'disk'), readPort(network, 'network')]
  return found && diskPort && networkPort && { method: found, ...(monitor !== undefined && { monitor: idAt(Number(monitor)) }), disk: diskPort, network: networkPort }
}

const readPort = (text: string, request: 'disk' | 'network'): PortChoice | undefined => {
  const [, server, front, waits, driver, way] = /^(u|\d+)([rq])([wo])(?:v(\d))?y(\d+)$/.exec(text) ?? []
  const chosen = waysOf[request].find((candidate) => candidate === wayIds[Number(way ?? NaN)])
  if (server === undefined || !chosen) return undefined
  const known = drivers[Number(driver ?? NaN)]
  return { server: server === 'u' ? 'machine-below' : idAt(Number(server)), front: front === 'r' ? 'registers' : 'ring', waits: waits === 'w', ...(known && { driver: known }), way: chosen }
}

/** A number that names no sign becomes a space, which then is not what was written. */
const readLabel = (text: string): string => text.replaceAll(/_([0-9a-z]{1,4})_/g, (_, code: string) => {
  const sign = Number.parseInt(code, 36)
  return sign <= 0x10ffff ? String.fromCodePoint(sign) : ' '
})

/** What an item of each kind may hold besides its place, instruction set and name. */
const allowed = { hardware: ['extension', 'nestedPaging'], kernel: ['seat'], module: [], process: ['os'], hypervisor: ['nested', 'seat'], emulator: ['os', 'of', 'guestMode'], 'compatibility-layer': ['os'], 'container-boundary': [] } as const

const isSound = (draft: Draft): boolean => limitBroken(draft) === undefined
  && draft.every((item, index) => holdsOnlyItsOwn(item) && (item.at === undefined || draft.slice(0, index).some(({ id }) => id === item.at)) && namesKnown(draft, item))
  && draft.every((item) => item.at === undefined || mayHold(draft, item.block, item.at))
  && !violationsOf(stackOf(draft)).some(isUnthinkable)
  && draft.every((item) => settingsOf(draft, item).every(({ value, options }) => options.includes(value)))

const holdsOnlyItsOwn = ({ id: _id, at: _at, block, isa: _isa, label, ...rest }: Item): boolean => {
  const { kind } = templates[block]
  const own: readonly string[] = allowed[kind]
  const wanted = kind === 'process' || kind === 'emulator' || kind === 'compatibility-layer' ? rest.os !== undefined : true
  return wanted && Object.keys(rest).every((field) => own.includes(field)) && !(rest.seat && isPart(block)) && (kind === 'emulator') === (rest.of !== undefined)
    && (label === undefined || (label !== '' && label.trim() === label && label.length <= longestLabel && labelPattern.test(label)))
}

const namesKnown = (draft: Draft, { seat }: Item): boolean => !seat
  || [seat.monitor, seat.disk.server, seat.network.server].every((id) => id === undefined || id === 'machine-below' || draft.some((other) => other.id === id))
